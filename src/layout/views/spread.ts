import type { Point } from '../placement';

/** Names are wider than high: a step down counts as much as two across. */
const DOWN = 2;
const ROUNDS = 8;

const apart = (a: Point, b: Point): number => {
  const dx = a.x - b.x;
  const dy = (a.y - b.y) * DOWN;
  return dx * dx + dy * dy;
};

/**
 * Chooses `count` of the given points so that they lie far from each other and fill their region evenly: each next one
 * farthest from those before, then all moved to the middle of what is nearest to them.
 *
 * Undefined: with more asked for than there are points, points are used again in turn.
 * Cost: O(points x count).
 */
export function spreadOut(points: readonly Point[], count: number): Point[] {
  if (points.length === 0 || count <= 0) return [];
  if (count >= points.length) return Array.from({ length: count }, (_, i) => points[i % points.length] as Point);
  let sites = farthest(points, count);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = sites.map(() => ({ x: 0, y: 0, n: 0 }));
    for (const point of points) {
      const sum = sums[nearest(sites, point)] as { x: number; y: number; n: number };
      sum.x += point.x;
      sum.y += point.y;
      sum.n++;
    }
    const taken = new Set<number>();
    sites = sums.map(({ x, y, n }, i) => {
      const wish = n > 0 ? { x: x / n, y: y / n } : (sites[i] as Point);
      const at = nearest(points, wish, taken);
      taken.add(at);
      return points[at] as Point;
    });
  }
  return sites;
}

function farthest(points: readonly Point[], count: number): Point[] {
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  const sites = [points[nearest(points, middle)] as Point];
  const distance = points.map((point) => apart(point, sites[0] as Point));
  while (sites.length < count) {
    let best = 0;
    for (let i = 1; i < distance.length; i++) if ((distance[i] as number) > (distance[best] as number)) best = i;
    const next = points[best] as Point;
    sites.push(next);
    for (let i = 0; i < points.length; i++)
      distance[i] = Math.min(distance[i] as number, apart(points[i] as Point, next));
  }
  return sites;
}

function nearest(points: readonly Point[], to: Point, but?: ReadonlySet<number>): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < points.length; i++) {
    const far = apart(points[i] as Point, to);
    if (far < least && !but?.has(i)) {
      least = far;
      best = i;
    }
  }
  return Math.max(best, 0);
}
