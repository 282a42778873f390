import type { PlayerPlace, Point } from '../layout/placement';
import type { Direction } from '../text/language';
import { closedPath, outlineMark, short } from './outline';
import type { SectorStyle } from './palette';
import type { PlayerView } from './player-map-input';
import type { Mark } from './scene';
import { fillOf } from './texture';
import type { Theme } from './theme';
import { halo, placedText } from './writing';

/** Marks inside shapes that are smaller than this could not be made out. */
const LEAST_FOR_MARKS = 4;

/** What is drawn on a shape: what kind of player it is. Organisations, the most common, have none. */
function kindMark(kind: PlayerView['kind'], { x, y }: Point, radius: number, colour: string): Mark[] {
  const s = radius * 0.46;
  const dot = (key: string, dx: number, dy: number, r: number): Mark => ({
    kind: 'ellipse',
    key,
    cx: x + dx * s,
    cy: y + dy * s,
    rx: r * s,
    ry: r * s,
    style: { fill: colour },
  });
  if (kind === 'person') {
    const shoulders = `M${short(x - s * 0.85)} ${short(y + s * 0.95)}A${short(s * 0.85)} ${short(s * 0.95)} 0 0 1 ${short(x + s * 0.85)} ${short(y + s * 0.95)}Z`;
    return [dot('head', 0, -0.55, 0.48), { kind: 'path', key: 'shoulders', d: shoulders, style: { fill: colour } }];
  }
  if (kind === 'group') return [dot('a', 0, -0.55, 0.4), dot('b', -0.55, 0.45, 0.4), dot('c', 0.55, 0.45, 0.4)];
  if (kind === 'unit') {
    return [
      {
        kind: 'path',
        key: 'bar',
        d: `M${short(x - s)} ${short(y)}L${short(x + s)} ${short(y)}`,
        style: { fill: 'none', stroke: colour, 'stroke-width': Math.max(1.4, s * 0.5), 'stroke-linecap': 'round' },
      },
    ];
  }
  return [];
}

/** The stop sign of those who can stop the work, at the upper right of a shape. */
function vetoMark({ x, y }: Point, radius: number, theme: Theme): Mark {
  const r = Math.max(4.6, radius * 0.4);
  const k = r * 0.4142;
  const cx = x + radius * 0.72;
  const cy = y - radius * 0.72;
  const corners = [
    [k, -r],
    [r, -k],
    [r, k],
    [k, r],
    [-k, r],
    [-r, k],
    [-r, -k],
    [-k, -r],
  ].map(([dx, dy]) => ({ x: cx + (dx as number), y: cy + (dy as number) }));
  return {
    kind: 'group',
    key: 'veto',
    class: 'veto',
    children: [
      {
        kind: 'path',
        key: 'octagon',
        d: closedPath(corners),
        style: { fill: theme.alert, stroke: theme.page, 'stroke-width': 1.2 },
      },
      {
        kind: 'path',
        key: 'bar',
        d: `M${short(cx - r * 0.5)} ${short(cy)}L${short(cx + r * 0.5)} ${short(cy)}`,
        style: { fill: 'none', stroke: theme.page, 'stroke-width': short(r * 0.32) },
      },
    ],
  };
}

/** Who a shape stands for, as far as its drawing must know. */
export interface ShapeOf {
  readonly kind?: PlayerView['kind'];
  readonly hasUnits?: boolean;
  readonly veto?: boolean;
  /** The area stands for a value that is not known. */
  readonly sizeUnknown?: boolean;
}

/** A player's shape with all that is drawn on it; the same in the map and in the legend. */
export function playerShape(
  prefix: string,
  of: ShapeOf,
  at: Point & { readonly radius: number },
  style: SectorStyle,
  theme: Theme,
): Mark[] {
  const { radius } = at;
  const onFill = of.sizeUnknown ? style.ink : style.onFill;
  const line = Math.min(1.4, Math.max(0.8, radius * 0.11)) * theme.weight;
  const shape = outlineMark(style.outline, at, radius, {
    key: 'shape',
    attributes: { 'data-role': 'shape' },
    style: {
      fill: fillOf(prefix, style),
      stroke: style.ink,
      'stroke-width': short(line),
      'stroke-linejoin': 'round',
      ...(style.hollow ? { 'stroke-dasharray': '2.5 1.8' } : {}),
      // pale with a dotted rim: as small as the smallest, and yet not the same as 0
      ...(of.sizeUnknown ? { 'fill-opacity': 0.25, 'stroke-dasharray': '1.2 1.6' } : {}),
    },
  });
  const inner: Mark[] = of.hasUnits
    ? [
        outlineMark(style.outline, at, radius * 0.62, {
          key: 'units',
          style: { fill: 'none', stroke: onFill, 'stroke-width': Math.max(1, short(line)) },
        }),
      ]
    : [];
  const marks =
    radius < LEAST_FOR_MARKS ? [] : [...inner, ...kindMark(of.kind, at, of.hasUnits ? radius * 0.7 : radius, onFill)];
  return [shape, ...marks, ...(of.veto ? [vetoMark(at, radius, theme)] : [])];
}

/** A player as a map shows it: shape, marks, name or number, and what is read on hover. */
export function playerMark(
  prefix: string,
  player: PlayerView,
  place: Omit<PlayerPlace, 'ring' | 'slice'>,
  style: SectorStyle,
  direction: Direction,
  theme: Theme,
): Mark {
  const { label, leader, number } = place;
  const children: Mark[] = [];
  if (leader) {
    const [a, b] = leader;
    children.push({
      kind: 'path',
      key: 'leader',
      d: `M${short(a.x)} ${short(a.y)}L${short(b.x)} ${short(b.y)}`,
      style: { fill: 'none', stroke: theme.leader, 'stroke-width': short(0.8 * theme.weight) },
    });
  }
  children.push(...playerShape(prefix, { ...player, sizeUnknown: player.value === null }, place, style, theme));
  if (label) {
    const numbered = number !== null;
    const fill = numbered ? theme.muted : theme.ink;
    children.push(placedText('name', label, direction, { fill, ...halo(theme.halo, label.size) }));
  }
  return {
    kind: 'group',
    key: player.id,
    class: 'node',
    attributes: {
      'data-player': player.id,
      ...(number === null ? {} : { 'data-number': String(number) }),
    },
    title: player.name,
    children,
  };
}
