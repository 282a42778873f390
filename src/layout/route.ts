import { along, bentLine, type Course, type Cubic, type End } from './bezier';
import { runsThrough } from './boxes';
import { bundleCourses } from './bundle';
import { type Rim, reach } from './ellipse';
import type { Grid } from './grid';
import type { Shape } from './label-candidates';
import { lanes, type TiedPair } from './lanes';
import type { Box } from './placement';
import type { LayoutTie } from './ring-layout-input';

const BENDS = [8, 14, 22, 32, 44, 58, 74];
const FEW_BENDS = [8, 18, 32];
/** How the two handles share a bend: evenly, or more at one end. */
const LEANS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1.7, 0.5],
  [0.5, 1.7],
];
const STEPS = 12;
/** Air between a line and a foreign shape, and room for an arrowhead. */
const CLEAR = 2.5;
const HEAD = 1.5;
/** What a way costs, in crossings: through a foreign shape, through a name. */
const THROUGH_SHAPE = 40;
const THROUGH_NAME = 3;
const BEYOND_RIM = 15;
/** Names that weigh less than this are no reason to leave the usual way. */
const LEAST_FOR_NAMES = 0.9;
/** Units of bend that weigh as much as a crossing. */
const STIFF = 6;
/** Above this many lines crossings are not counted when a line chooses its way, and it has fewer to choose from. */
const MANY_LINES = 600;
/** Above this many lines nobody could follow one round a shape: all take their usual way. */
const MOST_LINES = 6000;
/** Above this many lines a name weighs less: a tangle of bends is worse than a line through a name. */
const FEW_LINES = 120;

/** A text that lines had better not run through. */
export interface Name {
  /** -1: a caption. */
  readonly player: number;
  readonly box: Box;
}

/** What stands in the way of ties. */
export interface Obstacles {
  /** The edge of the map, beyond which no line should run. */
  readonly rim?: Rim;
  readonly shapes: Grid<Shape>;
  readonly names?: Grid<Name>;
  /** The part of the map that each player stands in, where lines between the same parts are to run together. */
  readonly parts?: ArrayLike<number>;
  /** Distance between lines side by side, where they are broader than usual. */
  readonly apart?: number;
}

/**
 * The way of each tie: straight where free, bent round foreign shapes and, where that is cheap, round names. Ties of different types
 * between the same two run side by side.
 */
export function routeTies(
  ties: readonly LayoutTie[],
  ends: readonly (readonly [number, number])[],
  shapes: readonly Shape[],
  around: Obstacles,
): Cubic[] {
  const pairs = lanes(ends, shapes, around.apart);
  const counted = ties.length <= MANY_LINES;
  const perName = THROUGH_NAME * Math.min(1, FEW_LINES / Math.max(1, ties.length));
  const routes: Cubic[] = [];
  const { parts, rim } = around;
  const bundles = parts && rim && bundleCourses(pairs, shapes, parts, rim);
  for (const [k, pair] of pairs.entries()) {
    const usual = bundles?.[k] ?? {};
    const course =
      ties.length > MOST_LINES
        ? usual
        : freest(pair, usual, { pairs: bundles || !counted ? [] : pairs, few: !counted, perName }, shapes, around);
    for (const { tie, aside } of pair.lines) {
      const { headAtSource, headAtTarget } = ties[tie] as LayoutTie;
      const forward = ends[tie]?.[0] === pair.a;
      const first = end(shapes[pair.a] as Shape, forward ? headAtSource : headAtTarget);
      const last = end(shapes[pair.b] as Shape, forward ? headAtTarget : headAtSource);
      // lanes too narrow at the shapes open in the middle
      const open = (aside.middle - aside.ends) / 0.975;
      const [left, right] = course.bend ?? [0, 0];
      const path = bentLine(first, last, { aside: aside.ends, bend: [left + open, right + open] });
      routes[tie] = forward ? path : [path[3], path[2], path[1], path[0]];
    }
  }
  return routes;
}

const end = ({ x, y, radius }: Shape, head: boolean): End => ({ x, y, clear: radius + (head ? HEAD : 0.5) });

/** What a way is chosen by. */
interface Choice {
  /** Those whose crossings count. */
  readonly pairs: readonly TiedPair[];
  /** Whether there are only few ways to choose from. */
  readonly few: boolean;
  readonly perName: number;
}

/** The way of a pair that costs least: its usual one, or near to it. */
function freest(
  pair: TiedPair,
  usual: Course,
  { pairs, few, perName }: Choice,
  shapes: readonly Shape[],
  around: Obstacles,
): Course {
  const a = shapes[pair.a] as Shape;
  const b = shapes[pair.b] as Shape;
  const most = Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)) * 0.3;
  let best = usual;
  const [left, right] = usual.bend ?? [0, 0];
  let least = Number.POSITIVE_INFINITY;
  const consider = (course: Course, price: number) => {
    const points = along(bentLine(end(a, true), end(b, true), course), STEPS);
    let cost = price + hits(points, pair, around.shapes, (least - price) / THROUGH_SHAPE) * THROUGH_SHAPE;
    if (cost < least) cost += beyond(points, around.rim) * BEYOND_RIM;
    if (cost < least) cost += named(points, pair, around.names) * perName;
    if (cost < least) cost += crossed(points, pair, pairs, shapes);
    if (cost >= least) return;
    least = cost;
    best = course;
  };
  const first = along(bentLine(end(a, true), end(b, true), usual), STEPS);
  const isBlocked =
    hits(first, pair, around.shapes, 1) > 0 || (perName >= LEAST_FOR_NAMES && named(first, pair, around.names) > 0);
  if (!isBlocked) return usual;
  consider(usual, 0);
  for (const size of few ? FEW_BENDS : BENDS) {
    if (size > most) break;
    for (const [first, second] of few ? LEANS.slice(0, 1) : LEANS)
      for (const side of [1, -1]) {
        const lean = first === second ? 0 : 0.6;
        consider({ bend: [left + side * first * size, right + side * second * size] }, size / STIFF + lean);
      }
  }
  return best;
}

/** How many foreign shapes a way runs through, counted up to `limit`. */
function hits(points: Float64Array, { a, b, spread }: TiedPair, shapes: Grid<Shape>, limit: number): number {
  const hit: number[] = [];
  eachPart(points, (ax, ay, bx, by, box) => {
    if (hit.length >= limit) return;
    shapes.some(box, (shape) => {
      const { player } = shape;
      if (player !== a && player !== b && !hit.includes(player) && near(ax, ay, bx, by, shape, spread))
        hit.push(player);
      return hit.length >= limit;
    });
  });
  return hit.length;
}

/** Whether a way leaves the map. */
function beyond(points: Float64Array, rim: Rim | undefined): 0 | 1 {
  for (let k = 0; rim && k < points.length; k += 2)
    if (reach(rim, points[k] as number, points[k + 1] as number) > 0.995) return 1;
  return 0;
}

/** How many names a way runs through. */
function named(points: Float64Array, { a, b }: TiedPair, names: Grid<Name> | undefined): number {
  if (names === undefined) return 0;
  const found = new Map<Name, number>();
  eachPart(points, (ax, ay, bx, by, box) => {
    names.some(box, (name) => {
      if (!found.has(name) && runsThrough(ax, ay, bx, by, name.box)) {
        found.set(name, name.player === a || name.player === b ? 0.7 : 1);
      }
      return false;
    });
  });
  let sum = 0;
  for (const weight of found.values()) sum += weight;
  return sum;
}

function eachPart(points: Float64Array, see: (ax: number, ay: number, bx: number, by: number, box: Box) => void): void {
  for (let k = 0; k < STEPS; k++) {
    const ax = points[k * 2] as number;
    const ay = points[k * 2 + 1] as number;
    const bx = points[k * 2 + 2] as number;
    const by = points[k * 2 + 3] as number;
    const box = { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
    see(ax, ay, bx, by, box);
  }
}

function near(ax: number, ay: number, bx: number, by: number, shape: Shape, spread: number): boolean {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const part = length2 > 0 ? ((shape.x - ax) * dx + (shape.y - ay) * dy) / length2 : 0;
  const t = Math.min(Math.max(part, 0), 1);
  const x = ax + t * dx - shape.x;
  const y = ay + t * dy - shape.y;
  const clear = shape.radius + CLEAR + spread;
  return x * x + y * y < clear * clear;
}

/** How many lines of other pairs, taken as straight, a way crosses. */
function crossed(points: Float64Array, pair: TiedPair, pairs: readonly TiedPair[], shapes: readonly Shape[]): number {
  let crossings = 0;
  for (const other of pairs) {
    if (other.a === pair.a || other.a === pair.b || other.b === pair.a || other.b === pair.b) continue;
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
        crossings += other.lines.length;
        break;
      }
    }
  }
  return crossings;
}
