import { describe, expect, test } from 'vitest';
import { Ecosystem } from '../../src/model/ecosystem';
import { playerMap } from '../../src/render/index';
import { legendHeights } from '../../src/render/legend';
import { sampleRow } from '../../src/render/legend-row';
import type { Mark } from '../../src/render/scene';
import { themes } from '../../src/render/theme';
import { sampleInput } from './sample';

const all = (mark: Mark): Mark[] => [mark, ...(mark.kind === 'group' ? mark.children.flatMap(all) : [])];
const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap(all).flatMap((mark) => (mark.kind === 'text' ? mark.lines.map(({ text }) => text) : []));
const box = { x: 0, y: 0, width: 212, height: 40 };
const paper = { prefix: 'map', direction: 'ltr', theme: themes.light, places: [] } as const;

/** The row of a legend that holds a text, as its marks. */
function rowWith(ties: readonly object[], text: string): Mark[] {
  const { scene } = playerMap(
    Ecosystem.from({
      version: 1,
      stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      ties: ties as { source: string; target: string }[],
    }),
    { effort: 0.01, language: 'en' },
  );
  const legend = scene.marks.flatMap(all).find((mark) => mark.class === 'legend');
  if (legend?.kind !== 'group') throw new Error('no legend');
  return legend.children.filter((row) => textsOf([row]).includes(text)).flatMap(all);
}
const hasSign = (marks: readonly Mark[]) => marks.some((mark) => mark.class === 'sign');
const strokes = (marks: readonly Mark[]) => marks.flatMap((mark) => mark.style?.stroke ?? []);

describe('the legend', () => {
  test('shows a type of which all ties are conflict as it is drawn, and no second row for conflict', () => {
    const ties = [
      { source: 'a', target: 'b', type: 'funds' },
      { source: 'b', target: 'c', type: 'quarrels', sign: -1 },
    ];
    const row = rowWith(ties, 'quarrels');
    expect(hasSign(row)).toBe(true);
    expect(strokes(row)).toContain(themes.light.alert);
    expect(rowWith(ties, 'Conflict or opposition')).toEqual([]);
    expect(hasSign(rowWith(ties, 'funds'))).toBe(false);
  });

  test('has a row for conflict where a type has ties of both kinds', () => {
    const ties = [
      { source: 'a', target: 'b', type: 'works with' },
      { source: 'b', target: 'c', type: 'works with', sign: -1 },
    ];
    expect(hasSign(rowWith(ties, 'works with'))).toBe(false);
    expect(hasSign(rowWith(ties, 'Conflict or opposition'))).toBe(true);
  });

  test('writes long names on two lines, whole, and the page leaves room for both', () => {
    const name = 'Leads the work day with the towns';
    const row = sampleRow(name, () => [], '12');
    const short = sampleRow('Leads', () => [], '12');
    expect(textsOf(row.marks(box, paper)).join(' ')).toBe(`${name} 12`);
    expect(row.height).toBeGreaterThan(short.height);
    const facts = { ...sampleInput(), ties: sampleInput().placement.ties };
    const tieTypes = facts.tieTypes.map((type) => ({ ...type, name }));
    const sum = (heights: readonly number[]) => heights.reduce((a, b) => a + b, 0);
    expect(sum(legendHeights({ ...facts, tieTypes }))).toBeGreaterThan(sum(legendHeights(facts)));
  });
});
