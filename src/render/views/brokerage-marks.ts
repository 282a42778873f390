import type { Box, Point } from '../../layout/placement';
import { textInBox } from '../../layout/views/aligned-text';
import type { CellsPlace } from '../../layout/views/cells-layout';
import { sidesOf } from '../../layout/views/sides';
import { message } from '../../text/messages';
import { headingRow, type LegendRow, sampleRow } from '../legend-row';
import { readableNumber } from '../number';
import { closedPath, short } from '../outline';
import { playerShape } from '../player-marks';
import type { Mark } from '../scene';
import type { Theme } from '../theme';
import { alignedText, centredText } from './aligned-marks';
import type { Broker } from './brokerage-roles';
import { roleGlyph, roleWords } from './brokerage-words';
import type { ViewBasis } from './view-basis';

/** A row for every broker: its name, a bar for each role, the sum. */
export function brokerageMarks(basis: ViewBasis, placed: CellsPlace, brokers: readonly Broker[]): Mark[] {
  const { theme, direction, language, id: prefix } = basis;
  const words = roleWords(language);
  const most = Math.max(
    1,
    ...brokers.flatMap(({ roles }) => roles.slice(0, 5).flatMap(({ count, expected }) => [count, expected])),
  );
  const turn = direction === 'ltr' ? 1 : -1;
  const totalHead = placed.cell(0, 5);
  return [
    {
      kind: 'group',
      key: 'roles',
      class: 'captions',
      children: [
        ...placed.columns.flatMap(({ box }, c): Mark[] => {
          const [role, name, meaning] = words[c] as readonly [string, string, string];
          const inner = { ...box, x: box.x + 4, width: box.width - 8 };
          const middle = { x: box.x + box.width / 2, y: box.y + 40 };
          return [
            centredText(`name ${role}`, name, { ...inner, height: 20 }, direction, {
              size: 13,
              fill: theme.ink,
              weight: 700,
            }),
            roleGlyph(`glyph ${role}`, role, middle, turn, theme),
            centredText(`meaning ${role}`, meaning, { ...inner, y: box.y + 56, height: 30 }, direction, {
              size: 10.5,
              fill: theme.muted,
            }),
          ];
        }),
        centredText(
          'name total',
          message(language, 'total'),
          { ...totalHead, y: totalHead.y - 104, height: 20 },
          direction,
          {
            size: 13,
            fill: theme.ink,
            weight: 700,
          },
        ),
      ],
    },
    {
      kind: 'group',
      key: 'brokers',
      class: 'players',
      children: placed.rows.map(({ label, sample, box }, r): Mark => {
        const { view, roles } = brokers[r] as Broker;
        const style = basis.styleOf(view);
        const end = placed.cell(r, 5);
        const left = Math.min(box.x, end.x);
        return {
          kind: 'group',
          key: view.id,
          class: 'node',
          attributes: { 'data-player': view.id },
          title: view.name,
          children: [
            ...(r % 2 === 0
              ? [
                  {
                    kind: 'rect',
                    key: 'ground',
                    x: left,
                    y: box.y,
                    width: Math.max(box.x + box.width, end.x + end.width) - left,
                    height: box.height,
                    style: { fill: theme.bands[1] },
                  } satisfies Mark,
                ]
              : []),
            ...playerShape(prefix, view, { ...sample, radius: 8 }, style, theme),
            alignedText('name', label, direction, { fill: theme.ink }),
            ...[0, 1, 2, 3, 4].map((role) =>
              bar(basis, placed.cell(r, role), roles[role] as Broker['roles'][number], most, String(role)),
            ),
            centredText('total', readableNumber(roles[5]?.count ?? 0), end, direction, {
              size: 12.5,
              fill: theme.ink,
              weight: 700,
            }),
          ],
        };
      }),
    },
  ];
}

/** Standard score from which on a count is far from chance. */
const FAR = 2;
const PAD = 8;
const NUMBER = 52;

/** How often, as a bar from the start edge, with a stroke at what chance gives. */
function bar(
  { theme, direction }: ViewBasis,
  box: Box,
  role: Broker['roles'][number],
  most: number,
  key: string,
): Mark {
  const { count, expected, z } = role;
  const sides = sidesOf(direction, box);
  const scale = (value: number) => (value / most) * (box.width - 2 * PAD - NUMBER);
  const height = Math.min(14, box.height * 0.5);
  const y = box.y + (box.height - height) / 2;
  const from = box.x + PAD;
  const longest = Math.max(scale(count), scale(expected));
  const tick = sides.x(from + scale(expected));
  const text = textInBox(
    readableNumber(count),
    { x: from + longest + 5, y: box.y, width: NUMBER - 14, height: box.height },
    { size: 11, across: 'left', down: 'middle', maxLines: 1 },
  );
  const sign = sides.point({ x: from + longest + 11 + (text.box.width - 2), y: box.y + box.height / 2 });
  return {
    kind: 'group',
    key: `role ${key}`,
    class: 'bar',
    children: [
      ...(count > 0
        ? [
            {
              kind: 'rect',
              key: 'bar',
              ...sides.box({ x: from, y, width: Math.max(1, scale(count)), height }),
              style: { fill: theme.accent, 'fill-opacity': 0.75 },
            } satisfies Mark,
          ]
        : []),
      {
        kind: 'path',
        key: 'expected',
        d: `M${short(tick)} ${short(y - 3)}L${short(tick)} ${short(y + height + 3)}`,
        style: { fill: 'none', stroke: theme.ink, 'stroke-width': 1.6 },
      },
      alignedText('count', sides.text(text), direction, { fill: count > 0 ? theme.ink : theme.muted }),
      ...(z !== null && Math.abs(z) >= FAR ? [farSign('sign', sign, z > 0, theme)] : []),
    ],
  };
}

const farSign = (key: string, { x, y }: Point, more: boolean, theme: Theme): Mark => {
  const up = more ? 1 : -1;
  const d = closedPath([
    { x, y: y - 4.5 * up },
    { x: x + 4.8, y: y + 3.6 * up },
    { x: x - 4.8, y: y + 3.6 * up },
  ]);
  return { kind: 'path', key, d, style: { fill: theme.ink } };
};

/** What bars, strokes and signs mean. */
export function brokerageRows({ language, theme }: ViewBasis): LegendRow[] {
  return [
    headingRow(message(language, 'allRoles')),
    sampleRow(message(language, 'expectedCount'), ({ x, y }) => [
      {
        kind: 'rect',
        key: 'bar',
        x: x - 14,
        y: y - 5,
        width: 22,
        height: 10,
        style: { fill: theme.accent, 'fill-opacity': 0.75 },
      },
      {
        kind: 'path',
        key: 'expected',
        d: `M${x - 2} ${y - 8}L${x - 2} ${y + 8}`,
        style: { fill: 'none', stroke: theme.ink, 'stroke-width': 1.6 },
      },
    ]),
    sampleRow(message(language, 'farAbove'), (at) => [farSign('sign', at, true, theme)]),
    sampleRow(message(language, 'farBelow'), (at) => [farSign('sign', at, false, theme)]),
  ];
}
