import type { Box, Point } from '../../layout/placement';
import { textInBox } from '../../layout/views/aligned-text';
import type { CellsPlace } from '../../layout/views/cells-layout';
import { message } from '../../text/messages';
import { readableNumber } from '../number';
import { playerShape } from '../player-marks';
import type { Mark } from '../scene';
import { alignedText, centredText } from './aligned-marks';
import type { GroupView } from './group-views';
import { farFromChance } from './mixing-chance';
import { cellColour, inkOn, sign } from './mixing-legend';
import type { GroupMatrix, MixingAmount } from './sector-mixing';
import type { ViewBasis } from './view-basis';

/** Shape of a group that is a sector, before its name or over its column. */
function groupSample(basis: ViewBasis, { style }: GroupView, at: Point, key: string): Mark[] {
  if (!style) return [];
  const children = playerShape(basis.id, {}, { ...at, radius: 7 }, style, basis.theme);
  return [{ kind: 'group', key, class: 'sample', children }];
}

/** A matrix of groups with totals. */
export function mixingMarks(
  basis: ViewBasis,
  placed: CellsPlace,
  { rows, columns, cells, expected }: GroupMatrix,
  { directed, amount }: { readonly directed: boolean; readonly amount: MixingAmount },
): Mark[] {
  const { theme, direction, language } = basis;
  const most = Math.max(0, ...cells.flat());
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const text = (key: string, value: string, box: Box, fill: string, weight: 400 | 700 = 400) =>
    centredText(key, value, box, direction, { size: Math.min(13, box.height * 0.62, box.width * 0.42), fill, weight });
  const head = placed.cell(0, columns.length);
  const foot = placed.cell(rows.length, 0);
  const first = placed.rows[0]?.box as Box;
  const totalRow: Box = { ...first, y: foot.y, height: foot.height };
  const side = direction === 'ltr' ? 'left' : 'right';
  const inner = { ...totalRow, x: totalRow.x + 8, width: totalRow.width - 16 };
  return [
    {
      kind: 'group',
      key: 'cells',
      class: 'cells',
      children: rows.flatMap((_, r) =>
        columns.map((__, c): Mark => {
          const box = placed.cell(r, c);
          const value = cells[r]?.[c] as number;
          return cellMark(`${r} ${c}`, basis, box, value, most, expected?.[r]?.[c]);
        }),
      ),
    },
    {
      kind: 'group',
      key: 'names',
      class: 'captions',
      children: [
        ...axisNames(basis, placed, directed, amount),
        ...placed.rows.flatMap(({ label, sample }, r): Mark[] => [
          ...groupSample(basis, rows[r] as GroupView, sample, `row sample ${r}`),
          alignedText(`row ${r}`, label, direction, { fill: theme.ink }, rows[r]?.name),
        ]),
        ...placed.columns.flatMap(({ label, sample, box }, c): Mark[] => [
          ...groupSample(basis, columns[c] as GroupView, sample, `column sample ${c}`),
          label
            ? alignedText(`column ${c}`, label, direction, { fill: theme.ink }, columns[c]?.name)
            : text(`column ${c}`, String(c + 1), { ...box, height: 20 }, theme.muted),
        ]),
      ],
    },
    {
      kind: 'group',
      key: 'totals',
      class: 'totals',
      children: [
        centredText('total column', message(language, 'total'), { ...head, y: head.y - 24, height: 20 }, direction, {
          size: 11.5,
          fill: theme.muted,
          weight: 700,
        }),
        alignedText(
          'total row',
          textInBox(message(language, 'total'), inner, {
            size: 11.5,
            weight: 700,
            across: side,
            down: 'middle',
            maxLines: 1,
          }),
          direction,
          { fill: theme.muted },
        ),
        ...rows.map((_, r) =>
          text(
            `row ${r}`,
            readableNumber(sum(cells[r] as readonly number[])),
            placed.cell(r, columns.length),
            theme.muted,
            700,
          ),
        ),
        ...columns.map((_, c) =>
          text(
            `column ${c}`,
            readableNumber(sum(cells.map((row) => row[c] as number))),
            placed.cell(rows.length, c),
            theme.muted,
            700,
          ),
        ),
      ],
    },
  ];
}

function cellMark(
  key: string,
  { theme, direction }: ViewBasis,
  box: Box,
  value: number,
  most: number,
  chance: number | undefined,
): Mark {
  const fill = cellColour(theme, value, most);
  const ink = value > 0 ? inkOn(fill, theme) : theme.leader;
  const roomy = chance !== undefined && box.height >= 34 && box.width >= 44;
  const size = Math.min(15, box.height * 0.5, box.width * 0.4);
  const far = chance === undefined ? null : farFromChance(value, chance);
  const upper = roomy ? { ...box, y: box.y + 3, height: box.height * 0.56 } : box;
  return {
    kind: 'group',
    key,
    class: 'cell',
    children: [
      {
        kind: 'rect',
        key: 'ground',
        x: box.x + 1,
        y: box.y + 1,
        width: box.width - 2,
        height: box.height - 2,
        style: { fill, ...(value > 0 ? {} : { stroke: theme.rule, 'stroke-width': 0.8 }) },
      },
      ...(value > 0 || chance !== undefined
        ? [
            centredText('value', readableNumber(value), upper, direction, {
              size,
              fill: ink,
              weight: value > 0 ? 700 : 400,
            }),
          ]
        : []),
      ...(roomy && chance !== undefined
        ? [
            centredText(
              'chance',
              readableNumber(Math.round(chance * 10) / 10),
              { ...box, y: box.y + box.height * 0.52, height: box.height * 0.4 },
              direction,
              { size: 10, fill: value > 0 ? ink : theme.muted },
            ),
          ]
        : []),
      ...(far
        ? [sign('sign', { x: box.x + box.width - 10, y: box.y + 10 }, far === 'more', value > 0 ? ink : theme.muted)]
        : []),
    ],
  };
}

/** What rows and columns are, where the direction of ties matters. */
function axisNames(
  { language, theme, direction }: ViewBasis,
  { frame, rows, columns }: CellsPlace,
  directed: boolean,
  amount: MixingAmount,
): Mark[] {
  const row = rows[0]?.box;
  const column = columns[0]?.box;
  if (!directed || amount === 'stakeholders' || !row || !column) return [];
  const side = direction === 'ltr' ? 'left' : 'right';
  const style = { size: 11.5, weight: 700, across: side, down: 'bottom', maxLines: 1 } as const;
  const from = { x: row.x + 4, y: row.y - 22, width: row.width - 8, height: 18 };
  const to = {
    x: direction === 'ltr' ? column.x + 4 : column.x + column.width - 124,
    y: frame.y - 20,
    width: 120,
    height: 18,
  };
  return [
    alignedText('from', textInBox(message(language, 'fromGroup'), from, style), direction, { fill: theme.muted }),
    alignedText('to', textInBox(message(language, 'toGroup'), to, style), direction, { fill: theme.muted }),
  ];
}
