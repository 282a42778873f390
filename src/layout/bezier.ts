import { snap } from '../kernel/trigonometry';
import type { Point } from './placement';

export type Cubic = readonly [Point, Point, Point, Point];

/** An end of a tie: a shape to stand clear of. */
export interface End extends Point {
  /** From the middle of the shape to the end of the line. */
  readonly clear: number;
}

/** How a line leaves the straight way: all lengths to the left of its way if positive. */
export interface Course {
  /** Distance from the straight way between the middles, the same all along: the lane of one of several lines. */
  readonly aside?: number;
  /** How far the line is bent sideways, at its first and at its second handle. */
  readonly bend?: readonly [number, number];
}

const STRAIGHT: readonly [number, number] = [0, 0];

/** The line from one shape to another on a course of its own. */
export function bentLine(a: End, b: End, { aside = 0, bend: [first, second] = STRAIGHT }: Course = {}): Cubic {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  const ux = length > 0 ? dx / length : 1;
  const uy = length > 0 ? dy / length : 0;
  // two shapes that nearly touch share the little room between them
  const room = Math.min(1, length / Math.max(1e-9, a.clear + b.clear) / 1.1);
  const third = length / 3;
  const start = leave(a, aside, third * ux + first * 1.4 * uy, third * uy - first * 1.4 * ux, room, ux, uy);
  const end = leave(b, -aside, -third * ux + second * 1.4 * uy, -third * uy - second * 1.4 * ux, room, -ux, -uy);
  const sx = (end.x - start.x) / 3;
  const sy = (end.y - start.y) / 3;
  return [
    start,
    { x: snap(start.x + sx + uy * first * 1.3), y: snap(start.y + sy - ux * first * 1.3) },
    { x: snap(end.x - sx + uy * second * 1.3), y: snap(end.y - sy - ux * second * 1.3) },
    end,
  ];
}

/** Where a line that sets out `aside` of the middle, towards (tx, ty), passes the circle round its end. */
function leave(end: End, aside: number, tx: number, ty: number, room: number, ux: number, uy: number): Point {
  const length = Math.sqrt(tx * tx + ty * ty);
  const wx = length > 0 ? tx / length : ux;
  const wy = length > 0 ? ty / length : uy;
  const clear = end.clear * room;
  const off = Math.max(-0.9 * clear, Math.min(0.9 * clear, aside));
  const fx = uy * off;
  const fy = -ux * off;
  const along = fx * wx + fy * wy;
  const way = Math.sqrt(Math.max(0, along * along + clear * clear - off * off)) - along;
  return { x: snap(end.x + fx + wx * way), y: snap(end.y + fy + wy * way) };
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
