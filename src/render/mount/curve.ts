import type { Box } from '../../layout/placement';

/** The points of a path of one move and cubic curves: a start, then three for each curve, x and y by turns. Null for any other. */
export function cubicPoints(d: string): Float64Array | null {
  if (!/^M[^A-Za-z]*(?:C[^A-Za-z]*)+$/.test(d)) return null;
  const points = Float64Array.from(d.match(/-?\d*\.?\d+/g) ?? [], Number);
  return points.length >= 8 && (points.length - 2) % 6 === 0 ? points : null;
}

/** A box that holds all points, with `air` all round: a curve lies between its points and handles. */
export function boxRound(points: ArrayLike<number>, air: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 1; i < points.length; i += 2) {
    const [x, y] = [points[i - 1] as number, points[i] as number];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left - air, y: top - air, width: right - left + 2 * air, height: bottom - top + 2 * air };
}
