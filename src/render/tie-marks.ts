import type { PlayerPlace, Point, TiePlace } from '../layout/placement';
import { closedPath, type Outline, rimPoint, short } from './outline';
import type { Mark } from './scene';
import type { Theme } from './theme';
import { dashOf, type TieStyle } from './tie-style';

/** How wide lines are: from the weakest tie to the strongest. */
export interface TieScale {
  readonly least: number;
  readonly most: number;
  /** Lines of a full map are thinner and let more through. */
  readonly opacity: number;
  readonly thinnest: number;
  readonly thickest: number;
  /** Size of arrowheads: smaller where so many meet a shape that they would hide it. */
  readonly head: number;
}

export function tieScale(ties: readonly { readonly strength: number }[]): TieScale {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const { strength } of ties) {
    least = Math.min(least, strength);
    most = Math.max(most, strength);
  }
  const n = ties.length;
  const opacity = n <= 60 ? 0.72 : n <= 200 ? 0.55 : n <= 600 ? 0.42 : n <= 2000 ? 0.3 : 0.16;
  const thin = n <= 60 ? 1.3 : n <= 200 ? 1 : n <= 2000 ? 0.8 : 0.5;
  const head = n <= 200 ? 1 : n <= 600 ? 0.85 : 0.65;
  return { least, most, opacity, thinnest: thin, thickest: thin * 3, head };
}

/** Width of a line by the strength of its tie: by the root, so that a few very strong ties do not make all others alike. */
export function tieWidth({ least, most, thinnest, thickest }: TieScale, strength: number): number {
  if (!(most > least)) return thinnest * 1.3;
  return thinnest + (thickest - thinnest) * Math.sqrt((strength - least) / (most - least));
}

const along = (from: Point, to: Point): Point => {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  return length === 0 ? { x: 0, y: 1 } : { x: dx / length, y: dy / length };
};

/** A player's shape, as far as ties must know it. */
export interface TieEnd {
  readonly place: PlayerPlace;
  readonly outline: Outline;
}

const AIR = 0.8;

/** Where a line or its arrowhead meets a shape: on the rim, in the direction in which it comes. */
function meeting({ place, outline }: TieEnd, from: Point, end: Point): Point {
  const way = along(from, end);
  const at = (p: Point) => ({ x: p.x - place.x, y: p.y - place.y });
  const rim =
    rimPoint(outline, place.radius, at(from), way.x, way.y) ??
    rimPoint(outline, place.radius, at(end), place.x - end.x, place.y - end.y);
  return rim === null ? end : { x: place.x + rim.x - way.x * AIR, y: place.y + rim.y - way.y * AIR };
}

interface Head {
  readonly path: string;
  /** Where the line ends, inside the head. */
  readonly base: Point;
}

/** An arrowhead as a path of its own: its tip at `tip`, coming from `from`. */
export function arrowhead(from: Point, tip: Point, width: number, size = 1): Head {
  const way = along(from, tip);
  const length = (4.4 + width * 1.8) * size;
  const half = (1.6 + width * 0.8) * size;
  const back = { x: tip.x - way.x * length, y: tip.y - way.y * length };
  const base = { x: tip.x - way.x * length * 0.8, y: tip.y - way.y * length * 0.8 };
  const corner = (side: number): Point => ({ x: back.x - way.y * half * side, y: back.y + way.x * half * side });
  return { path: closedPath([tip, corner(1), base, corner(-1)]), base };
}

const at = (p: Point): string => `${short(p.x)} ${short(p.y)}`;

/** The sign of conflict on the middle of a line. */
export function conflictMark(middle: Point, theme: Theme): Mark {
  const { x, y } = middle;
  return {
    kind: 'group',
    key: 'sign',
    class: 'sign',
    // the line lets through what is below, its sign does not
    style: { 'stroke-opacity': 1, 'fill-opacity': 1 },
    children: [
      {
        kind: 'ellipse',
        key: 'ground',
        cx: x,
        cy: y,
        rx: 5,
        ry: 5,
        style: { fill: theme.page, stroke: theme.alert, 'stroke-width': 1.4 },
      },
      {
        kind: 'path',
        key: 'minus',
        d: `M${short(x - 2.6)} ${short(y)}L${short(x + 2.6)} ${short(y)}`,
        style: { fill: 'none', stroke: theme.alert, 'stroke-width': 1.8 },
      },
    ],
  };
}

const middleOf = ([a, b, c, d]: readonly [Point, Point, Point, Point]): Point => ({
  x: (a.x + 3 * b.x + 3 * c.x + d.x) / 8,
  y: (a.y + 3 * b.y + 3 * c.y + d.y) / 8,
});

/** A tie: one line, an arrowhead where it points, a sign where it stands for conflict. */
export function tieMark(
  tie: TiePlace,
  source: TieEnd,
  target: TieEnd,
  style: TieStyle,
  scale: TieScale,
  theme: Theme,
): Mark {
  const width = short(tieWidth(scale, tie.strength) * style.weight);
  const colour = tie.sign < 0 ? theme.alert : style.colour;
  const cover = (share: number) => short(Math.min(1, share * theme.cover));
  const [p0, p1, p2, p3] = tie.path;
  const heads: Head[] = [];
  let from = meeting(source, p1, p0);
  let to = meeting(target, p2, p3);
  if (tie.headAtSource) {
    const head = arrowhead(p1, from, width, scale.head);
    heads.push(head);
    from = head.base;
  }
  if (tie.headAtTarget) {
    const head = arrowhead(p2, to, width, scale.head);
    heads.push(head);
    to = head.base;
  }
  const line: Mark = {
    kind: 'path',
    key: 'line',
    attributes: { 'data-tie': tie.id },
    d: `M${at(from)}C${at(p1)} ${at(p2)} ${at(to)}`,
    style: { 'stroke-width': width, ...dashOf(style, width) },
  };
  const arrows: Mark[] = heads.length
    ? [
        {
          kind: 'path',
          key: 'heads',
          d: heads.map(({ path }) => path).join(''),
          style: { fill: colour, stroke: 'none' },
        },
      ]
    : [];
  return {
    kind: 'group',
    key: tie.id,
    class: 'edge',
    attributes: { 'data-type': tie.type, 'data-source': tie.source, 'data-target': tie.target },
    style: {
      fill: 'none',
      stroke: colour,
      'stroke-opacity': cover(scale.opacity),
      'fill-opacity': cover(scale.opacity + 0.15),
    },
    children: [line, ...arrows, ...(tie.sign < 0 ? [conflictMark(middleOf(tie.path), theme)] : [])],
  };
}
