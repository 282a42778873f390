import { linkHorizontal } from 'd3';
import type { Point } from '../../layout/placement';
import { type FlowPlace, reachOfLoop, TURN } from '../../layout/views/flow-layout';
import { message } from '../../text/messages';
import type { Colour } from '../colour';
import { headingRow, type LegendRow, type SampleAt, sampleRow } from '../legend-row';
import { readableNumber } from '../number';
import { closedPath, short } from '../outline';
import type { TieTypeView } from '../player-map-input';
import type { Mark } from '../scene';
import { fillOf } from '../texture';
import type { Theme } from '../theme';
import type { TieStyle } from '../tie-style';
import { halo } from '../writing';
import { alignedText } from './aligned-marks';
import type { FlowGraph, FlowView } from './flow-graph';
import type { ViewBasis } from './view-basis';

type Ribbon = FlowPlace['flows'][number];

/** The letters of an arrowhead at the end of a ribbon. */
const HEAD = 9;

const level = linkHorizontal<readonly [Point, Point], Point>()
  .source(([a]) => a)
  .target(([, b]) => b)
  .x(({ x }) => x)
  .y(({ y }) => y);

/** The middle line of a ribbon: level where it leaves and arrives; round under everything where it runs back. */
function middleLine({ path, width, run }: Ribbon, turn: 1 | -1): string {
  if (run === 'onwards') {
    return path
      .slice(1)
      .map((point, i) => {
        const from = path[i] as Point;
        const d = level([from, point]) ?? '';
        return i === 0 ? d : d.replace(/^M[^C]*/, '');
      })
      .join('');
  }
  const [start, down, along, end] = path as [Point, Point, Point, Point];
  // a curve reaches three quarters of the way to its handles
  const side = ((TURN - 2 + width / 2) / 0.75) * turn;
  const at = ({ x, y }: Point) => `${short(x)},${short(y)}`;
  const curve = (a: Point, by: number, b: Point) =>
    `C${at({ x: a.x + by, y: a.y })} ${at({ x: b.x + by, y: b.y })} ${at(b)}`;
  return `M${at(start)}${curve(start, side, down)}L${at(along)}${curve(along, -side, end)}`;
}

/** What stays: a bow at the side of its node, as high as its amount, and the line that comes back into it. */
function loopPaths({ path: [{ x, y }], width }: Ribbon & { path: readonly [Point] }, turn: 1 | -1) {
  const reach = reachOfLoop(width) * turn;
  const bow = (half: number, out: number) =>
    `M${short(x)} ${short(y - half)}C${short(x + out)} ${short(y - half)} ${short(x + out)} ${short(y + half)} ${short(x)} ${short(y + half)}`;
  // a curve reaches three quarters of the way to its handles
  const end = { x: x + 1.5 * turn, y: y + width / 4 };
  return { area: `${bow(width / 2, reach / 0.75)}Z`, line: bow(width / 4, (reach - 4 * turn) / 0.75), end };
}

/** Groups as upright bars, flows as ribbons between them. */
export function flowMarks(
  basis: ViewBasis,
  placed: FlowPlace,
  { nodes, flows }: FlowGraph,
  types: readonly TieTypeView[],
  players: boolean,
): Mark[] {
  const { theme, direction, id: prefix } = basis;
  const turn = direction === 'ltr' ? 1 : -1;
  const styles = new Map(types.map(({ id, style }) => [id, style]));
  const plain: TieStyle = { colour: theme.muted, dash: null, weight: 1 };
  // where all is of one type its colour says nothing: flows take that of the group they come from, and can be told apart
  const mixed = new Set(flows.map(({ type }) => type)).size > 1;
  const coloured = (style: TieStyle, source: Colour | undefined): TieStyle =>
    mixed || source === undefined ? style : { ...style, colour: source };
  const order = placed.flows
    .map((_, i) => i)
    .sort((a, b) => (placed.flows[b]?.width ?? 0) - (placed.flows[a]?.width ?? 0) || a - b);
  const ribbons = order.map((i) => {
    const flow = flows[i] as FlowView;
    const style = coloured(styles.get(flow.type) ?? plain, nodes[flow.source]?.style?.ink);
    return ribbonMark(String(i), placed.flows[i] as Ribbon, style, turn, theme, {
      'data-source': nodes[flow.source]?.id ?? '',
      'data-target': nodes[flow.target]?.id ?? '',
      'data-type': flow.type,
    });
  });
  const numbers = placed.flows.flatMap((ribbon, i): Mark[] => {
    const end = ribbon.path.at(-1) as Point;
    const text = readableNumber(flows[i]?.amount ?? 0);
    if (ribbon.width < 12 || ribbon.run === 'back') return [];
    const stays = ribbon.run === 'stays';
    const x = end.x + (stays ? reachOfLoop(ribbon.width) + 4 : -HEAD - 5) * turn;
    return [
      {
        kind: 'text',
        key: String(i),
        lines: [{ text, x, y: end.y + 3.6 }],
        size: 10.5,
        anchor: (turn === 1) === stays ? 'left' : 'right',
        direction: 'ltr',
        style: { fill: theme.ink, ...halo(theme.halo, 8) },
      },
    ];
  });
  return [
    { kind: 'group', key: 'flows', class: 'flows', children: ribbons },
    { kind: 'group', key: 'amounts', class: 'amounts', children: numbers },
    {
      kind: 'group',
      key: 'nodes',
      class: players ? 'players' : 'groups',
      children: placed.nodes.map(({ box, name, under }, i): Mark => {
        const node = nodes[i] as FlowGraph['nodes'][number];
        const { style } = node;
        const isPlayer = players && node.position >= 0;
        return {
          kind: 'group',
          key: String(i),
          class: isPlayer ? 'node' : 'group',
          attributes: isPlayer ? { 'data-player': node.id } : { 'data-group': node.id },
          title: node.name,
          children: [
            {
              kind: 'rect',
              key: 'bar',
              ...box,
              attributes: { 'data-role': 'shape' },
              style: {
                fill: style ? fillOf(prefix, style) : theme.muted,
                stroke: style?.ink ?? theme.muted,
                'stroke-width': theme.weight,
              },
            },
            alignedText('name', name, direction, { fill: theme.ink, ...halo(theme.halo, name.size) }),
            ...(under
              ? [alignedText('under', under, direction, { fill: theme.muted, ...halo(theme.halo, under.size) })]
              : []),
          ],
        };
      }),
    },
  ];
}

/** A ribbon with the line of its type in its middle, and a head where it arrives. */
function ribbonMark(
  key: string,
  ribbon: Ribbon,
  style: TieStyle,
  turn: 1 | -1,
  theme: Theme,
  attributes: Readonly<Record<string, string>>,
): Mark {
  const loop = ribbon.run === 'stays' ? loopPaths(ribbon as Ribbon & { path: readonly [Point] }, turn) : null;
  const d = loop ? loop.line : middleLine(ribbon, turn);
  const end = loop ? loop.end : (ribbon.path.at(-1) as Point);
  // a head points the way the line goes: what stays comes back from the other side
  const back = (loop ? -1 : 1) * (loop ? Math.min(HEAD, 5) : HEAD) * turn;
  const half = Math.min(loop ? 4 : 7, Math.max(loop ? 2 : 3.4, ribbon.width / 2));
  const wide = ribbon.width >= 4;
  return {
    kind: 'group',
    key,
    class: 'flow',
    attributes,
    style: { fill: 'none', stroke: style.colour },
    children: [
      {
        kind: 'path',
        key: 'ribbon',
        ...(loop
          ? { d: loop.area, style: { fill: style.colour, 'fill-opacity': 0.28, stroke: 'none' } }
          : { d, style: { 'stroke-width': short(ribbon.width), 'stroke-opacity': wide ? 0.28 : 0.7 } }),
      },
      {
        kind: 'path',
        key: 'middle',
        d,
        style: {
          'stroke-width': 1.2 * style.weight * theme.weight,
          'stroke-opacity': 0.9,
          ...(style.dash === null ? {} : { 'stroke-dasharray': style.dash }),
        },
      },
      {
        kind: 'path',
        key: 'head',
        d: closedPath([end, { x: end.x - back, y: end.y - half }, { x: end.x - back, y: end.y + half }]),
        style: { fill: style.colour, stroke: 'none' },
      },
    ],
  };
}

/** Types of ties as the ribbons show them, with what flows in each; what the width is. */
export function flowRows(
  { language, theme, direction }: ViewBasis,
  types: readonly TieTypeView[],
  flows: readonly FlowView[],
  amount: string,
): LegendRow[] {
  if (flows.length === 0) return [];
  const turn = direction === 'ltr' ? 1 : -1;
  const sample =
    (style: TieStyle) =>
    ({ x, y }: SampleAt): Mark[] => {
      const path = [
        { x: x - 15 * turn, y },
        { x: x + 15 * turn, y },
      ];
      return [ribbonMark('ribbon', { path, width: 10, run: 'onwards' }, style, turn, theme, {})];
    };
  const sumOf = (type: string) => flows.reduce((sum, flow) => sum + (flow.type === type ? flow.amount : 0), 0);
  return [
    headingRow(message(language, 'widthIs', { measure: amount })),
    ...types
      .filter(({ id }) => flows.some(({ type }) => type === id))
      .map(({ id, name, style }) => sampleRow(name, sample(style), readableNumber(sumOf(id)))),
  ];
}
