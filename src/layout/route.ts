import { along, bentLine, type Cubic, type End } from './bezier';
import type { Grid } from './grid';
import type { Shape } from './label-candidates';
import type { LayoutTie } from './ring-layout-input';

const BENDS = [0, 8, 14, 22, 32, 44, 58];
const STEPS = 12;
/** Air between a line and a foreign shape, and room for an arrowhead. */
const CLEAR = 2.5;
const HEAD = 1.5;
const FAN = 7;
/** Above this many lines crossings are not counted when a line chooses its bend. */
const MANY_LINES = 1200;

interface Line {
  readonly tie: number;
  readonly a: number;
  readonly b: number;
  /** Place among the lines between the same two players, 0 in the middle. */
  readonly lane: number;
}

/** The way of each tie: straight where free, bent round foreign shapes, ties of different types side by side. */
export function routeTies(
  ties: readonly LayoutTie[],
  ends: readonly (readonly [number, number])[],
  shapes: readonly Shape[],
  grid: Grid<Shape>,
): Cubic[] {
  const lines = lanes(ends);
  const clear = (player: number, head: boolean): End => {
    const shape = shapes[player] as Shape;
    return { x: shape.x, y: shape.y, clear: shape.radius + (head ? HEAD : 0.5) };
  };
  const lineOf = ({ tie, a, b, lane }: Line, bend: number): Cubic => {
    const { headAtSource, headAtTarget } = ties[tie] as LayoutTie;
    const forward = ends[tie]?.[0] === a;
    return bentLine(
      clear(a, forward ? headAtSource : headAtTarget),
      clear(b, forward ? headAtTarget : headAtSource),
      bend + lane * FAN,
    );
  };
  const routes: Cubic[] = [];
  const counted = lines.length <= MANY_LINES;
  for (const line of lines) {
    const a = shapes[line.a] as Shape;
    const b = shapes[line.b] as Shape;
    const reach = Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)) * 0.3;
    let best = lineOf(line, 0);
    let least = Number.POSITIVE_INFINITY;
    for (const size of BENDS) {
      if (size > reach && size > 0) break;
      for (const bend of size === 0 ? [0] : [size, -size]) {
        const route = lineOf(line, bend);
        const points = along(route, STEPS);
        let cost = hits(points, line, grid) * 40 + size / 6;
        if (counted && cost < least && (size > 0 || cost >= 40)) cost += crossed(points, line, lines, shapes);
        if (cost < least) {
          least = cost;
          best = route;
        }
      }
      if (size === 0 && least < 40) break;
    }
    routes[line.tie] = best;
  }
  return routes;
}

function lanes(ends: readonly (readonly [number, number])[]): Line[] {
  const between = new Map<string, number[]>();
  ends.forEach(([source, target], tie) => {
    const key = `${Math.min(source, target)} ${Math.max(source, target)}`;
    const ties = between.get(key);
    if (ties === undefined) between.set(key, [tie]);
    else ties.push(tie);
  });
  const lines: Line[] = [];
  for (const ties of between.values())
    ties.forEach((tie, k) => {
      const [source, target] = ends[tie] as readonly [number, number];
      lines.push({ tie, a: Math.min(source, target), b: Math.max(source, target), lane: k - (ties.length - 1) / 2 });
    });
  return lines;
}

function hits(points: Float64Array, line: Line, grid: Grid<Shape>): number {
  const hit = new Set<number>();
  for (let k = 0; k < STEPS; k++) {
    const ax = points[k * 2] as number;
    const ay = points[k * 2 + 1] as number;
    const bx = points[k * 2 + 2] as number;
    const by = points[k * 2 + 3] as number;
    const box = { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
    grid.some(box, (shape) => {
      if (shape.player !== line.a && shape.player !== line.b && near(ax, ay, bx, by, shape)) hit.add(shape.player);
      return false;
    });
  }
  return hit.size;
}

function near(ax: number, ay: number, bx: number, by: number, shape: Shape): boolean {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const part = length2 > 0 ? ((shape.x - ax) * dx + (shape.y - ay) * dy) / length2 : 0;
  const t = Math.min(Math.max(part, 0), 1);
  const x = ax + t * dx - shape.x;
  const y = ay + t * dy - shape.y;
  const clear = shape.radius + CLEAR;
  return x * x + y * y < clear * clear;
}

/** How many of the other lines, taken as straight, a route crosses. */
function crossed(points: Float64Array, line: Line, lines: readonly Line[], shapes: readonly Shape[]): number {
  let crossings = 0;
  for (const other of lines) {
    if (other.a === line.a || other.a === line.b || other.b === line.a || other.b === line.b) continue;
    const c = shapes[other.a] as Shape;
    const d = shapes[other.b] as Shape;
    const ex = d.x - c.x;
    const ey = d.y - c.y;
    for (let k = 0; k < STEPS; k++) {
      const ax = points[k * 2] as number;
      const ay = points[k * 2 + 1] as number;
      const dx = (points[k * 2 + 2] as number) - ax;
      const dy = (points[k * 2 + 3] as number) - ay;
      const sa = ex * (ay - c.y) - ey * (ax - c.x);
      const sb = ex * (ay + dy - c.y) - ey * (ax + dx - c.x);
      if (sa * sb >= 0) continue;
      const sc = dx * (c.y - ay) - dy * (c.x - ax);
      const sd = dx * (d.y - ay) - dy * (d.x - ax);
      if (sc * sd < 0) {
        crossings++;
        break;
      }
    }
  }
  return crossings;
}
