import type { Course } from './bezier';
import type { Shape } from './label-candidates';
import type { TiedPair } from './lanes';
import type { Point } from './placement';

/** Above this many lines those that run alike are bundled. */
export const BUNDLED = 300;

/** How far a line of a full bundle leaves its own way for that of the bundle: 0 not at all, 1 wholly. */
const PULL = 0.8;
/** Lines more than one that make a bundle full. */
const FULL = 8;
/** How far towards the middle of the map the lines of a part gather. */
const INWARDS = 0.4;
/** Largest bend, as a share of the way. */
const MOST = 0.3;
/** How far a handle moves aside for a unit of bend. */
const PER_BEND = 1.3;

/**
 * The course of every tied pair when ties between the same two parts of the map run together: each sets out towards the place
 * where the lines of its part gather, and arrives from where those of the other part do. The more lines a bundle has, the closer.
 *
 * @param partOf - the part of each player: ring and slice.
 */
export function bundleCourses(
  pairs: readonly TiedPair[],
  shapes: readonly Shape[],
  partOf: ArrayLike<number>,
  centre: Point,
): Course[] {
  const hubs = gatherings(shapes, partOf, centre);
  const parts = shapes.reduce((most, _, player) => Math.max(most, (partOf[player] as number) + 1), 1);
  const bundleOf = ({ a, b }: TiedPair) => {
    const [p, q] = [partOf[a] as number, partOf[b] as number];
    return Math.min(p, q) * parts + Math.max(p, q);
  };
  const sizes = new Map<number, number>();
  for (const pair of pairs) sizes.set(bundleOf(pair), (sizes.get(bundleOf(pair)) ?? 0) + 1);
  return pairs.map((pair) => {
    const first = partOf[pair.a] as number;
    const second = partOf[pair.b] as number;
    const a = shapes[pair.a] as Shape;
    const b = shapes[pair.b] as Shape;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (first === second || length < 1) return {};
    const pull = PULL * Math.min(1, ((sizes.get(bundleOf(pair)) as number) - 1) / FULL);
    const bend = ({ x, y }: Point) => {
      const left = ((dy * (x - a.x) - dx * (y - a.y)) / length) * pull;
      return Math.max(-MOST * length, Math.min(MOST * length, left)) / PER_BEND;
    };
    return { bend: [bend(hubs.get(first) as Point), bend(hubs.get(second) as Point)] };
  });
}

/** Where the lines of each part gather: between its players and the middle of the map. */
function gatherings(shapes: readonly Shape[], partOf: ArrayLike<number>, centre: Point): Map<number, Point> {
  const members = new Map<number, Shape[]>();
  shapes.forEach((shape, player) => {
    const part = partOf[player] as number;
    const others = members.get(part);
    if (others === undefined) members.set(part, [shape]);
    else others.push(shape);
  });
  const inwards = (middle: number, to: number) => middle + (to - middle) * INWARDS;
  return new Map(
    [...members].map(([part, own]) => {
      const x = own.reduce((sum, shape) => sum + shape.x, 0) / own.length;
      const y = own.reduce((sum, shape) => sum + shape.y, 0) / own.length;
      return [part, { x: inwards(x, centre.x), y: inwards(y, centre.y) }];
    }),
  );
}
