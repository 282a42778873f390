import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { problemText } from '../../src/cli/problem-text';
import { checkInput } from '../../src/node';
import { LANGUAGES } from '../../src/text/language';
import { playermap } from './session';

const FAULTS = fileURLToPath(new URL('../faults', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'playermap-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('problems in the languages of those who mend them', () => {
  test('no sentence stays English in Hebrew and Arabic', async () => {
    const { problems } = await checkInput(FAULTS);
    for (const language of ['he', 'ar'] as const) {
      const text = problemText(problems, language);
      // what stands in quotes is of the data; the rest may name values, headers and date forms
      const sentences = text.replace(/"[^"\n]*"/g, '').match(/[a-z]{3,} [a-z]{2,} [a-z]{2,}/gi);
      expect(sentences).toEqual(null);
      expect(text.split('\n').length).toBe(problemText(problems, 'en').split('\n').length);
    }
    expect(problemText(problems, 'he')).toContain('צריך עמודה "יעד" (target); לתקן את הכותרת "taget" ל־"יעד" (target)');
    expect(problemText(problems, 'en')).toContain('expected a column "target"; rename "taget" to "target"');
  });

  const inFolder = (name: string, stakeholders: string, ties = 'source,target\na,b\n') => {
    const dir = mkdtempSync(join(folder, `${name}-`));
    writeFileSync(join(dir, 'stakeholders.csv'), stakeholders);
    writeFileSync(join(dir, 'ties.csv'), ties);
    return dir;
  };

  test('a header that may be misspelt is said, with ours, and kept as a column of their own', async () => {
    const dir = inFolder('slip', 'id,infleunce,colour\na,0.5,red\nb,0.1,blue\n');
    const { code, out } = await playermap(['check', dir]);
    expect([code, out]).toEqual([0, expect.stringContaining('did you mean "influence"?')]);
    expect(out).not.toContain('colour');
    expect((await playermap(['check', dir, '--lang', 'he'])).out).toContain('האם הכוונה ל־"influence"?');
    const json = JSON.parse((await playermap(['check', dir, '--json', '--lang', 'he'])).out);
    expect(json).toEqual({
      ok: true,
      problems: [
        {
          severity: 'warning',
          code: 'unknown-field',
          file: 'stakeholders.csv',
          row: 1,
          column: 'infleunce',
          found: 'infleunce',
          expected: 'a column that is known, or one of your own',
          hint: 'influence',
        },
      ],
    });
    expect((await checkInput(dir)).ecosystem?.stakeholder('a')?.attributes).toEqual({
      infleunce: '0.5',
      colour: 'red',
    });
    const hebrew = inFolder('slip-he', 'מזהה,הפשעה\na,0.5\nb,\n', 'מקור,יעד\na,b\n');
    expect((await playermap(['check', hebrew, '--lang', 'ar'])).out).toContain('هل المقصود "השפעה"؟');
  });

  test('own columns, short ones and those whose field has a column already raise no question', async () => {
    const dir = inFolder('own', 'id,role,code,position,positions\na,x,1,neutral,two\nb,y,2,,\n');
    expect(JSON.parse((await playermap(['check', dir, '--json'])).out)).toEqual({ ok: true, problems: [] });
  });

  test.each(LANGUAGES)('what is right is said in %s, too', async (language) => {
    const { out } = await playermap(['check', inFolder('right', 'id\na\nb\n'), '--lang', language]);
    const words = { en: '2 stakeholders, 1 tie', he: 'שחקנים: 2, קשרים: 1', ar: 'الجهات: 2، العلاقات: 1' };
    expect(out).toContain(words[language]);
  });
});
