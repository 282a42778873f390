import { describe, expect, test } from 'vitest';
import { readTables, readWorkbook } from '../../src/io/read';
import { starterFiles, starterWorkbook } from '../../src/io/starter';
import { LANGUAGES } from '../../src/text/language';

describe.each(LANGUAGES)('the starter ecosystem in %s', (language) => {
  const folder = readTables(starterFiles(language));

  test('has no problem, and something in every ring', () => {
    expect(folder.problems).toEqual([]);
    const { ecosystem } = folder;
    expect(ecosystem?.stakeholders).toHaveLength(12);
    expect(ecosystem?.ties).toHaveLength(18);
    expect(ecosystem?.recipients).toHaveLength(1);
    const rings = new Set(ecosystem?.stakeholders.map(({ id }) => ecosystem.ringOf(id)));
    expect(rings.size).toBe(5);
    expect(rings.size).toBe(ecosystem?.rings.length);
    expect(new Set(ecosystem?.stakeholders.map(({ id }) => ecosystem.sectorOf(id))).size).toBeGreaterThan(7);
  });

  test('is the same as a folder and as a workbook', () => {
    const workbook = readWorkbook(starterWorkbook(language));
    expect(workbook.problems).toEqual([]);
    expect(workbook.document?.stakeholders).toEqual(folder.document?.stakeholders);
    expect(workbook.document?.ties).toEqual(folder.document?.ties);
    expect(workbook.document?.rings).toEqual(folder.document?.rings);
    expect(workbook.document?.sectors).toEqual(folder.document?.sectors);
    expect(workbook.document?.tieTypes).toEqual(folder.document?.tieTypes);
    expect(workbook.document?.recipients).toEqual(folder.document?.recipients);
  });

  test('speaks its language in headers, words and instructions', () => {
    const text = starterFiles(language)
      .filter(({ name }) => name !== 'ecosystem.json')
      .map(({ content }) =>
        content.replace(/stakeholders|ties|playermap|check|map|FOLDER|ecosystem\.json|-o|html/g, ''),
      )
      .join('');
    const letters = { he: /[\u05d0-\u05ea]/g, ar: /[\u0621-\u064a]/g, en: /[a-z]/gi };
    const count = (tag: keyof typeof letters) => text.match(letters[tag])?.length ?? 0;
    for (const other of LANGUAGES) if (other !== language) expect(count(other)).toBe(0);
    expect(count(language)).toBeGreaterThan(1000);
  });
});
