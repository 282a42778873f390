import { rateOf, type UptakeRate, type UptakeRow, type UptakeState } from '../../engagement/uptake/states';
import type { Box } from '../../layout/placement';
import { textInBox } from '../../layout/views/aligned-text';
import type { CellsPlace } from '../../layout/views/cells-layout';
import { sidesOf } from '../../layout/views/sides';
import { message } from '../../text/messages';
import type { PlayerView } from '../player-map-input';
import { playerShape } from '../player-marks';
import type { Mark } from '../scene';
import { alignedText, centredText } from './aligned-marks';
import { stateMark } from './uptake-states';
import type { ViewBasis } from './view-basis';

/** A matrix of decisions and bodies with rates at its margins. */
export function uptakeMarks(
  basis: ViewBasis,
  placed: CellsPlace,
  rows: readonly UptakeRow[],
  bodies: readonly PlayerView[],
): Mark[] {
  const { theme, direction, language, id: prefix } = basis;
  const shown = rows.slice(0, placed.rows.length);
  const columns = bodies.slice(0, placed.columns.length);
  const end = placed.cell(0, columns.length);
  const first = placed.rows[0]?.box as Box;
  const left = Math.min(first.x, end.x);
  const width = Math.max(first.x + first.width, end.x + end.width) - left;
  const foot = placed.cell(shown.length, columns.length);
  const side = direction === 'ltr' ? 'left' : 'right';
  const total = { ...first, y: foot.y, height: foot.height, x: first.x + 8, width: first.width - 16 };
  const allOf = (id: string) => rows.flatMap(({ states }) => (states.has(id) ? [states.get(id) as UptakeState] : []));
  const whole = rateOf(rows.flatMap(({ states }) => [...states.values()]));
  const heading = (key: string, text: string, box: Box) =>
    centredText(key, text, box, direction, { size: 11.5, fill: theme.muted, weight: 700 });
  return [
    {
      kind: 'group',
      key: 'grounds',
      class: 'backdrop',
      children: shown.flatMap(({ clause }, r): Mark[] => {
        const { y, height } = placed.cell(r, columns.length);
        const ground: Mark = {
          kind: 'rect',
          key: `ground ${r}`,
          x: left,
          y: y + 0.5,
          width,
          height: height - 1,
          style: { fill: clause === null ? theme.bands[0] : theme.bands[1] },
        };
        return [ground];
      }),
    },
    {
      kind: 'group',
      key: 'bodies',
      class: 'players',
      children: placed.columns.map(({ box, label, sample }, c): Mark => {
        const view = columns[c] as PlayerView;
        const number = centredText('number', String(c + 1), { ...box, height: 20 }, direction, {
          size: 11,
          fill: theme.muted,
        });
        return {
          kind: 'group',
          key: view.id,
          class: 'node',
          attributes: { 'data-player': view.id },
          title: view.name,
          children: [
            ...playerShape(prefix, {}, { ...sample, radius: 7 }, basis.styleOf(view), theme),
            label ? alignedText('name', label, direction, { fill: theme.ink }) : number,
          ],
        };
      }),
    },
    {
      kind: 'group',
      key: 'rows',
      class: 'rows',
      children: placed.rows.map(({ label }, r): Mark => {
        const row = shown[r] as UptakeRow;
        const cells = columns.flatMap(({ id }, c): Mark[] => {
          const state = row.states.get(id);
          if (state === undefined) return [];
          const box = placed.cell(r, c);
          const radius = Math.min(11, box.height * 0.34, box.width * 0.34);
          return [stateMark(id, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, radius, state, theme)];
        });
        return {
          kind: 'group',
          key: JSON.stringify([row.decision.id, row.clause?.id ?? null]),
          class: 'row',
          children: [
            alignedText('name', label, direction, { fill: theme.ink }),
            ...cells,
            rateMark('rate', basis, placed.cell(r, columns.length), row.rate, row.clause === null),
          ],
        };
      }),
    },
    {
      kind: 'group',
      key: 'totals',
      class: 'totals',
      children: [
        heading('rate', message(language, 'takenUp'), { ...end, y: end.y - 24, height: 20 }),
        alignedText(
          'row',
          textInBox(message(language, 'takenUp'), total, {
            size: 11.5,
            weight: 700,
            across: side,
            down: 'middle',
            maxLines: 1,
          }),
          direction,
          { fill: theme.muted },
        ),
        ...columns.map(({ id }, c) =>
          rateMark(`column ${c}`, basis, placed.cell(shown.length, c), rateOf(allOf(id)), false),
        ),
        rateMark('whole', basis, foot, whole, true),
      ],
    },
  ];
}

/** `3/7` over a bar that is three sevenths full. */
function rateMark(
  key: string,
  { theme, direction }: ViewBasis,
  box: Box,
  { done, known }: UptakeRate,
  bold: boolean,
): Mark {
  const sides = sidesOf(direction, box);
  const size = Math.min(12, box.height * 0.46);
  const text = known === 0 ? '–' : `${done}/${known}`;
  const width = Math.min(64, box.width - 12);
  const bar = {
    x: box.x + (box.width - width) / 2,
    y: box.y + box.height * 0.72,
    width,
    height: Math.min(5, box.height * 0.14),
  };
  const full = { ...bar, width: known === 0 ? 0 : (width * done) / known };
  return {
    kind: 'group',
    key,
    class: 'rate',
    children: [
      centredText('text', text, known === 0 ? box : { ...box, height: box.height * 0.72 }, direction, {
        size,
        fill: known === 0 ? theme.muted : theme.ink,
        weight: bold ? 700 : 400,
      }),
      ...(known === 0
        ? []
        : [
            {
              kind: 'rect',
              key: 'ground',
              ...bar,
              style: { fill: theme.page, stroke: theme.ring, 'stroke-width': 0.8 },
            } satisfies Mark,
            { kind: 'rect', key: 'bar', ...sides.box(full), style: { fill: theme.accent } } satisfies Mark,
          ]),
    ],
  };
}
