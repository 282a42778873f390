import { overlap, square } from '../boxes';
import { Grid } from '../grid';
import type { Box, Point } from '../placement';

/** A shape that would like to stand at a point, and must stay in its box. */
export interface Wish extends Point {
  readonly within: Box;
}

const GAP = 2;
/** Steps of the search, in half widths of a shape. */
const STEP = 0.5;
const FARTHEST = 180;

/**
 * Gives every shape the free place nearest to where it would like to stand: no two lie on each other, and none leaves its box.
 * Those who come first stand where they wish.
 *
 * Undefined: in a box that is full, shapes lie on each other at the place nearest to their wish.
 * Cost: O(shapes x places tried).
 */
export function nearestPlaces(wishes: readonly Wish[], radius: number): Point[] {
  const grid = new Grid<Box>(4 * radius + 8);
  const steps = offsets(wishes, radius * STEP);
  return wishes.map(({ x, y, within }) => {
    const inBox = (p: Point): Point => ({
      x: clamp(p.x, within.x + radius + 1, within.x + within.width - radius - 1),
      y: clamp(p.y, within.y + radius + 1, within.y + within.height - radius - 1),
    });
    const wish = inBox({ x, y });
    const isFree = (p: Point): boolean => {
      const box = square(p, radius, GAP / 2);
      return !grid.some(box, (other) => overlap(other, box));
    };
    const step = steps.find(({ x: dx, y: dy }) => {
      const p = { x: wish.x + dx, y: wish.y + dy };
      const held = inBox(p);
      return held.x === p.x && held.y === p.y && isFree(p);
    });
    const place = step ? { x: wish.x + step.x, y: wish.y + step.y } : wish;
    const box = square(place, radius, GAP / 2);
    grid.add(box, box);
    return place;
  });
}

const clamp = (value: number, least: number, most: number): number =>
  most < least ? (least + most) / 2 : Math.min(Math.max(value, least), most);

/** Steps away from a wish, the nearest first; more of them where more shapes may be in the way. */
function offsets(wishes: readonly Wish[], step: number): Point[] {
  // enough for all of them in one corner
  const reach = Math.min(FARTHEST, Math.ceil(Math.sqrt(wishes.length) * 5.5) + 8);
  const found: (Point & { readonly far: number })[] = [];
  for (let i = -reach; i <= reach; i++)
    for (let j = -reach; j <= reach; j++) {
      const far = i * i + j * j;
      if (far <= reach * reach) found.push({ x: i * step, y: j * step, far });
    }
  return found.sort((a, b) => a.far - b.far || a.y - b.y || a.x - b.x);
}
