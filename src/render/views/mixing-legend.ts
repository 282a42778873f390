import type { Point } from '../../layout/placement';
import { message } from '../../text/messages';
import { type Colour, contrast, mix } from '../colour';
import { headingRow, type LegendRow, sampleRow } from '../legend-row';
import { readableNumber } from '../number';
import { closedPath } from '../outline';
import type { Mark } from '../scene';
import type { Theme } from '../theme';
import type { GroupMatrix } from './sector-mixing';
import type { ViewBasis } from './view-basis';

/** The ground of a cell: by the root of its share of the greatest, so that a few large ones do not make all others alike. */
export function cellColour({ scale }: Theme, value: number, most: number): Colour {
  if (value <= 0 || most <= 0) return scale[0];
  return mix(scale[0], scale[1], 0.12 + 0.88 * Math.sqrt(value / most));
}

/** Ink or page, whichever reads better on a ground. */
export const inkOn = (ground: Colour, { ink, page }: Theme): Colour =>
  contrast(ink, ground) >= contrast(page, ground) ? ink : page;

/** A triangle that points up for more, down for less. */
export const sign = (key: string, { x, y }: Point, more: boolean, fill: string): Mark => {
  const up = more ? 1 : -1;
  return {
    kind: 'path',
    key,
    d: closedPath([
      { x, y: y - 4 * up },
      { x: x + 4.4, y: y + 3.4 * up },
      { x: x - 4.4, y: y + 3.4 * up },
    ]),
    style: { fill },
  };
};

/** What the ground of the cells means, with real numbers; what is far from chance. */
export function matrixRows(
  { language, theme }: ViewBasis,
  { cells }: GroupMatrix,
  amount: string,
  expected: boolean,
): LegendRow[] {
  const values = [...new Set(cells.flat())].sort((a, b) => a - b);
  const most = values.at(-1) ?? 0;
  if (most <= 0) return [];
  const above = values.filter((value) => value > 0);
  const shown = [...new Set([0, above[0], above[above.length >> 1], most].filter((value) => value !== undefined))];
  const ground = (value: number) =>
    sampleRow(readableNumber(value), ({ x, y }) => [
      {
        kind: 'rect',
        key: 'ground',
        x: x - 13,
        y: y - 7,
        width: 26,
        height: 14,
        style: { fill: cellColour(theme, value, most), stroke: theme.rule, 'stroke-width': 0.8 },
      },
    ]);
  const chance = [
    sampleRow(message(language, 'moreThanChance'), (at) => [sign('sign', at, true, theme.ink)]),
    sampleRow(message(language, 'lessThanChance'), (at) => [sign('sign', at, false, theme.ink)]),
    sampleRow(message(language, 'asByChance'), () => []),
  ];
  return [
    headingRow(message(language, 'amountIn', { measure: amount })),
    ...shown.map(ground),
    ...(expected ? [headingRow(message(language, 'expectedCount')), ...chance] : []),
  ];
}
