import { snap } from '../kernel/trigonometry';
import type { Point } from './placement';

export type Cubic = readonly [Point, Point, Point, Point];

/** An end of a tie: a shape to stand clear of. */
export interface End extends Point {
  /** From the middle of the shape to the end of the line. */
  readonly clear: number;
}

/** The line from one shape to another, bent sideways by `bend` in its middle (to the left of its way if positive). */
export function bentLine(a: End, b: End, bend: number): Cubic {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  const ux = length > 0 ? dx / length : 1;
  const uy = length > 0 ? dy / length : 0;
  // two shapes that nearly touch share the little room between them
  const room = Math.min(1, length / Math.max(1e-9, a.clear + b.clear) / 1.1);
  const start = leave(a, (length / 3) * ux + bend * 1.4 * uy, (length / 3) * uy - bend * 1.4 * ux, room, ux, uy);
  const end = leave(b, (-length / 3) * ux + bend * 1.4 * uy, (-length / 3) * uy - bend * 1.4 * ux, room, -ux, -uy);
  const sx = (end.x - start.x) / 3;
  const sy = (end.y - start.y) / 3;
  const bx = uy * bend * 1.3;
  const by = -ux * bend * 1.3;
  return [
    start,
    { x: snap(start.x + sx + bx), y: snap(start.y + sy + by) },
    { x: snap(end.x - sx + bx), y: snap(end.y - sy + by) },
    end,
  ];
}

function leave(end: End, towardsX: number, towardsY: number, room: number, ux: number, uy: number): Point {
  const length = Math.sqrt(towardsX * towardsX + towardsY * towardsY);
  const x = length > 0 ? towardsX / length : ux;
  const y = length > 0 ? towardsY / length : uy;
  return { x: snap(end.x + x * end.clear * room), y: snap(end.y + y * end.clear * room) };
}

/** `steps` + 1 points along the curve, x and y by turns. */
export function along([a, b, c, d]: Cubic, steps: number): Float64Array {
  const points = new Float64Array((steps + 1) * 2);
  for (let k = 0; k <= steps; k++) {
    const t = k / steps;
    const s = 1 - t;
    const wa = s * s * s;
    const wb = 3 * s * s * t;
    const wc = 3 * s * t * t;
    const wd = t * t * t;
    points[k * 2] = wa * a.x + wb * b.x + wc * c.x + wd * d.x;
    points[k * 2 + 1] = wa * a.y + wb * b.y + wc * c.y + wd * d.y;
  }
  return points;
}
