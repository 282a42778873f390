import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../helpers/scratch-folder';
import { playermap } from './session';

const folder = scratchFolder();

const serviceOf = (...sectors: readonly (readonly string[])[]) =>
  JSON.stringify({ version: 1, stakeholders: sectors.map((own, i) => ({ id: `s${i}`, sectors: own })), ties: [] });
const TWICE = serviceOf(['health', 'business'], ['health', 'health'], ['business', 'health']);

async function printed(args: readonly string[], input: string) {
  const { code, out } = await playermap(args, input);
  expect(code).toBe(0);
  return out;
}

describe('who has several sectors', () => {
  it('counts in the first, which the result says with the number of them', async () => {
    const measure = async (input: string, ...args: string[]) =>
      JSON.parse(await printed(['measure', '-', '--json', ...args], input));
    const said = await measure(TWICE, '--measures', 'mixing');
    expect(said.sectors.counts).toEqual([2, 1]);
    expect(said.selection.severalSectors).toBe(2);
    expect(said.notes).toEqual(['Stakeholders with several sectors count in their first sector only: 2.']);
    for (const [lang, word] of [
      ['he', 'במגזר הראשון שלהם: 2'],
      ['ar', 'في قطاعها الأول فقط: 2'],
    ] as const)
      expect((await measure(TWICE, '--measures', 'mixing', '--lang', lang)).notes.join()).toContain(word);
    // nothing is said where no sector is looked at, or nobody has two
    expect((await measure(TWICE, '--measures', 'degree')).notes).toEqual([]);
    expect((await measure(TWICE, '--measures', 'mixing', '--by', 'ring')).notes.join()).not.toContain('several');
    const once = await measure(serviceOf(['health'], ['business']), '--measures', 'mixing');
    expect(once.selection).not.toHaveProperty('severalSectors');
    expect(once.notes).toEqual([]);
  });

  it('is drawn in the first, which the command says in the language of the map', async () => {
    const map = (lang: string, input = TWICE) =>
      printed(['map', '-', '-o', join(folder, 'map.svg'), '--lang', lang], input);
    expect(await map('en')).toContain('players with several sectors, each drawn in its first: 2');
    expect(await map('he')).toContain('שחקנים בכמה מגזרים, כל אחד מצויר בראשון שלו: 2');
    expect(await map('ar')).toContain('جهات في عدة قطاعات، رُسمت كل منها في قطاعها الأول: 2');
    expect(await map('en', serviceOf(['health']))).not.toContain('several');
  });
});

describe('what map prints', () => {
  it.each([
    ['en', 'players: 1, lines: 0'],
    ['he', 'שחקנים: 1, קווים: 0'],
    ['ar', 'الجهات: 1، الخطوط: 0'],
  ])('has its numbers after a colon, so that no word must agree with them: %s', async (lang, words) => {
    const out = await printed(
      ['map', '-', '-o', join(folder, 'one.svg'), '--lang', lang],
      JSON.stringify({ version: 1, stakeholders: [{ id: 'a', sectors: ['health'] }], ties: [] }),
    );
    expect(out.split('\n')[1]).toBe(words);
  });
});
