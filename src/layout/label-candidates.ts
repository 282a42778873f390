import { sinCos, snap, TAU } from '../kernel/trigonometry';
import { inside, overlap, runsThrough, square } from './boxes';
import { farthestReach, nearestReach, type Rim } from './ellipse';
import type { Grid } from './grid';
import { placeText, type TextBlock } from './label-text';
import type { Box, PlacedText, Point } from './placement';
import type { Segment } from './ring-captions';

/** One place where a name could stand. */
export interface Candidate {
  readonly text: PlacedText;
  readonly leader: readonly [Point, Point] | null;
  readonly cost: number;
}

/** A shape that is drawn, with the player it belongs to. */
export interface Shape extends Point {
  readonly player: number;
  readonly radius: number;
}

/** What stands round a label: it must stay in `area`, off `shapes`, and had better stay off captions and lines. */
export interface Surroundings {
  readonly area: Box;
  readonly shapes: Grid<Shape>;
  readonly captions: readonly Box[];
  readonly rim: Rim;
  /** Where the rings end, as shares of the rim: names had better not lie across. */
  readonly bounds: readonly number[];
  readonly lines: readonly Segment[];
}

const GAP = 1.5;
/** Directions next to the shape: across, down, cost. */
const NEAR: readonly (readonly [number, number, number])[] = [
  [0, 1, 0],
  [0, -1, 0.35],
  [1, 0, 0.45],
  [-1, 0, 0.45],
  [0.5, 1, 0.3],
  [-0.5, 1, 0.3],
  [0.5, -1, 0.6],
  [-0.5, -1, 0.6],
  [1, 0.6, 0.7],
  [-1, 0.6, 0.7],
  [1, -0.6, 0.8],
  [-1, -0.6, 0.8],
  [1, 1, 0.9],
  [-1, 1, 0.9],
  [1, -1, 1],
  [-1, -1, 1],
];
const FAR_STEPS = [10, 20, 32, 46, 64, 86, 112];
const FAR_DIRECTIONS = 16;

function touches(shapes: Grid<Shape>, box: Box, player: number): boolean {
  return shapes.some(box, (shape) => {
    if (shape.player === player) return false;
    return overlap(square(shape, shape.radius, 1), box);
  });
}

function costOf(box: Box, around: Surroundings): number {
  let cost = 0;
  for (const caption of around.captions) if (overlap(caption, box)) cost += 60;
  const nearest = nearestReach(around.rim, box);
  const farthest = farthestReach(around.rim, box);
  for (const bound of around.bounds) if (nearest < bound && bound < farthest) cost += bound === 1 ? 2 : 0.25;
  let crossed = 0;
  for (const [ax, ay, bx, by] of around.lines) if (runsThrough(ax, ay, bx, by, box)) crossed++;
  return cost + Math.min(3, crossed * 0.25);
}

/** Places next to the shape, best first in each way to break the name. */
export function nearCandidates(shape: Shape, blocks: readonly TextBlock[], around: Surroundings): Candidate[] {
  const found: Candidate[] = [];
  blocks.forEach((text, order) => {
    const across = shape.radius + GAP + text.width / 2;
    const down = shape.radius + GAP + text.height / 2;
    for (const [dx, dy, price] of NEAR) {
      // sliding along an edge is measured by the label, standing off it by the shape
      const x = Math.abs(dx) === 1 ? dx * across : dx * (text.width / 2);
      const y = Math.abs(dy) === 1 ? dy * down : dy * (text.height / 2);
      const corner = Math.abs(dx) === 1 && Math.abs(dy) === 1 ? 0.72 : 1;
      const placed = placeText(text, shape.x + x * corner, shape.y + y * corner - text.height / 2);
      if (!inside(placed.box, around.area) || touches(around.shapes, placed.box, shape.player)) continue;
      if (corner < 1 && touchesOwn(placed.box, shape)) continue;
      found.push({ text: placed, leader: null, cost: price + order * 0.35 + costOf(placed.box, around) });
    }
  });
  return found;
}

function touchesOwn(box: Box, shape: Shape): boolean {
  const x = Math.min(Math.max(shape.x, box.x), box.x + box.width) - shape.x;
  const y = Math.min(Math.max(shape.y, box.y), box.y + box.height) - shape.y;
  return x * x + y * y < shape.radius * shape.radius;
}

/** Places further off, each with a leader line. */
export function farCandidates(shape: Shape, blocks: readonly TextBlock[], around: Surroundings): Candidate[] {
  const found: Candidate[] = [];
  for (const step of FAR_STEPS)
    for (let k = 0; k < FAR_DIRECTIONS; k++) {
      const [s, c] = sinCos((k * TAU) / FAR_DIRECTIONS);
      blocks.forEach((text, order) => {
        const x = shape.x + s * (shape.radius + step) + (Math.abs(s) > 0.1 ? Math.sign(s) : 0) * (text.width / 2);
        const y = shape.y - c * (shape.radius + step) - (Math.abs(c) > 0.1 ? Math.sign(c) : 0) * (text.height / 2);
        const placed = placeText(text, x, y - text.height / 2);
        if (!inside(placed.box, around.area) || touches(around.shapes, placed.box, shape.player)) return;
        const leader = leaderLine(placed.box, shape);
        const blocked = crossesShape(leader, around.shapes, shape.player) ? 5 : 0;
        found.push({ text: placed, leader, cost: blocked + 2 + step / 16 + order * 0.35 + costOf(placed.box, around) });
      });
    }
  return found;
}

function crossesShape([a, b]: readonly [Point, Point], shapes: Grid<Shape>, player: number): boolean {
  const box = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
  return shapes.some(
    box,
    (shape) => shape.player !== player && runsThrough(a.x, a.y, b.x, b.y, square(shape, shape.radius, 0)),
  );
}

/** From the nearest point of the label's box to the rim of the shape. */
function leaderLine(box: Box, shape: Shape): readonly [Point, Point] {
  const x = Math.min(Math.max(shape.x, box.x), box.x + box.width);
  const y = Math.min(Math.max(shape.y, box.y), box.y + box.height);
  const dx = x - shape.x;
  const dy = y - shape.y;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return [
    { x: snap(x), y: snap(y) },
    { x: snap(shape.x + (dx / length) * shape.radius), y: snap(shape.y + (dy / length) * shape.radius) },
  ];
}
