import { describe, expect, it } from 'vitest';
import { darkTheme, lightTheme, printTheme } from '../../src/render/theme';
import { type TieStyle, tieStyles } from '../../src/render/tie-style';

const stylesOf = (count: number, theme = lightTheme): readonly TieStyle[] => [
  ...tieStyles(
    Array.from({ length: count }, (_, i) => ({ id: `t${i}` })),
    theme,
  ).values(),
];

/** By how many doublings the two lines differ in the dash or gap that tells them apart best, however they are shifted. */
function apart(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : Number.POSITIVE_INFINITY;
  const [first, second] = [a, b].map((dash) => dash.split(' ').map(Number)) as [number[], number[]];
  const length = first.length * second.length;
  const shifts = Array.from({ length: first.length / 2 }, (_, r) => 2 * r).map((r) =>
    Math.max(
      ...Array.from({ length }, (_, k) =>
        Math.abs(Math.log2((first[(k + r) % first.length] as number) / (second[k % second.length] as number))),
      ),
    ),
  );
  return Math.min(...shifts);
}

describe('the lines of ten types of ties', () => {
  const ten = stylesOf(10);

  it('differ by half or more in a dash or a gap, so that no two are alike without colour', () => {
    ten.forEach((one, i) => {
      for (const other of ten.slice(i + 1)) expect(apart(one.dash, other.dash)).toBeGreaterThan(1);
    });
  });

  it('show what they are within the sample of a legend', () => {
    for (const { dash } of ten) {
      const period = (dash ?? '').split(' ').reduce((sum, length) => sum + Number(length), 0);
      expect(period * (0.55 + 0.35 * 1.8)).toBeLessThan(30);
    }
  });

  it.each([lightTheme, darkTheme])(
    'of $name have nine colours of their own, and ninety types a look of their own',
    (theme) => {
      expect(new Set(stylesOf(9, theme).map(({ colour }) => colour)).size).toBe(9);
      expect(new Set(stylesOf(90, theme).map(({ colour, dash }) => `${colour} ${dash}`)).size).toBe(90);
    },
  );

  it('in greys are told apart by width from the eleventh on', () => {
    const looks = stylesOf(20, printTheme).map(({ dash, weight }) => `${dash} ${weight}`);
    expect(new Set(looks).size).toBe(20);
  });
});
