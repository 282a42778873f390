import { cos, sin, TAU } from '../kernel/trigonometry';
import type { Point } from '../layout/placement';
import type { Mark, Style } from './scene';

/** Outlines that tell sectors apart without colour. */
export type Outline = 'circle' | 'square' | 'diamond' | 'triangle' | 'hexagon' | 'plus' | 'pentagon' | 'wedge';

export const OUTLINES: readonly Outline[] = [
  'square',
  'plus',
  'diamond',
  'circle',
  'hexagon',
  'triangle',
  'pentagon',
  'wedge',
];

// All outlines have the area 2 for a radius of 1 and fit its square: equal areas are equal numbers, whatever the sector.
const CIRCLE = 0.7978845608028654;

const polygon = (corners: number, radius: number, from: number): Point[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = from + (i * TAU) / corners;
    return { x: radius * sin(angle), y: -radius * cos(angle) };
  });

const ARM = 0.9;
const HALF = 0.3432;

const CORNERS: Readonly<Record<Exclude<Outline, 'circle'>, readonly Point[]>> = {
  square: polygon(4, 1, TAU / 8),
  diamond: polygon(4, 1, 0),
  triangle: [
    { x: 0, y: -1 },
    { x: 1, y: 1 },
    { x: -1, y: 1 },
  ],
  wedge: [
    { x: -1, y: -1 },
    { x: 1, y: -1 },
    { x: 0, y: 1 },
  ],
  hexagon: polygon(6, 0.8774, TAU / 12),
  pentagon: polygon(5, 0.9172, 0),
  plus: [
    [-HALF, -ARM],
    [HALF, -ARM],
    [HALF, -HALF],
    [ARM, -HALF],
    [ARM, HALF],
    [HALF, HALF],
    [HALF, ARM],
    [-HALF, ARM],
    [-HALF, HALF],
    [-ARM, HALF],
    [-ARM, -HALF],
    [-HALF, -HALF],
  ].map(([x, y]) => ({ x: x as number, y: y as number })),
};

/** Hundredths of a page unit. */
export const short = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A closed path through points. */
export const closedPath = (points: readonly Point[]): string =>
  `${points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('')}Z`;

/** An outline round a centre as a mark. */
export function outlineMark(
  outline: Outline,
  centre: Point,
  radius: number,
  mark: { key: string; style: Style; attributes?: Readonly<Record<string, string>> },
): Mark {
  if (outline === 'circle') {
    const r = radius * CIRCLE;
    return { kind: 'ellipse', cx: centre.x, cy: centre.y, rx: r, ry: r, ...mark };
  }
  const points = CORNERS[outline].map(({ x, y }) => ({ x: centre.x + x * radius, y: centre.y + y * radius }));
  return { kind: 'path', d: closedPath(points), ...mark };
}

/**
 * Where a line that comes from `from` and goes towards (dx, dy) first meets an outline round (0, 0); null where it passes by.
 */
export function rimPoint(outline: Outline, radius: number, from: Point, dx: number, dy: number): Point | null {
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length === 0) return null;
  const ux = dx / length;
  const uy = dy / length;
  let first = Number.POSITIVE_INFINITY;
  if (outline === 'circle') {
    const r = radius * CIRCLE;
    const middle = from.x * ux + from.y * uy;
    const off = from.x * from.x + from.y * from.y - middle * middle;
    if (off < r * r) first = -middle - Math.sqrt(r * r - off);
  } else {
    const corners = CORNERS[outline];
    corners.forEach(({ x, y }, i) => {
      const next = corners[(i + 1) % corners.length] as Point;
      const ex = (next.x - x) * radius;
      const ey = (next.y - y) * radius;
      const cross = ux * ey - uy * ex;
      if (cross === 0) return;
      const ax = x * radius - from.x;
      const ay = y * radius - from.y;
      const along = (ax * ey - ay * ex) / cross;
      const share = (ax * uy - ay * ux) / cross;
      if (share >= -1e-9 && share <= 1 + 1e-9) first = Math.min(first, along);
    });
  }
  return Number.isFinite(first) ? { x: from.x + ux * first, y: from.y + uy * first } : null;
}
