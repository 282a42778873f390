import type { Box, Point } from './placement';

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether `inner` lies wholly in `outer`. */
export const inside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The square that holds a shape, with `air` all round. */
export const square = (centre: Point, radius: number, air = 0): Box => ({
  x: centre.x - radius - air,
  y: centre.y - radius - air,
  width: 2 * (radius + air),
  height: 2 * (radius + air),
});

/** Whether the straight line from a to b runs through a box. */
export function runsThrough(ax: number, ay: number, bx: number, by: number, box: Box): boolean {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  if ((ax <= box.x && bx <= box.x) || (ax >= right && bx >= right)) return false;
  if ((ay <= box.y && by <= box.y) || (ay >= bottom && by >= bottom)) return false;
  // it does unless all four corners lie on one side
  const dx = bx - ax;
  const dy = by - ay;
  const nearLeft = dy * (box.x - ax);
  const nearRight = dy * (right - ax);
  const above = dx * (box.y - ay);
  const below = dx * (bottom - ay);
  const least = Math.min(above, below) - Math.max(nearLeft, nearRight);
  const most = Math.max(above, below) - Math.min(nearLeft, nearRight);
  return least < 0 && most > 0;
}
