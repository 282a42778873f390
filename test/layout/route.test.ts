import { describe, expect, it } from 'vitest';
import { along, type Cubic } from '../../src/layout/bezier';
import { square } from '../../src/layout/boxes';
import { Grid } from '../../src/layout/grid';
import type { Shape } from '../../src/layout/label-candidates';
import { routeTies } from '../../src/layout/route';
import { tie } from './small-maps';

function route(
  spots: readonly (readonly [number, number])[],
  ends: readonly (readonly [number, number])[],
  radius = 8,
) {
  const shapes: Shape[] = spots.map(([x, y], player) => ({ player, x, y, radius }));
  const grid = new Grid<Shape>(32);
  for (const shape of shapes) grid.add(shape, square(shape, radius, 3));
  return routeTies(
    ends.map(([a, b], k) => tie(k, a, b, `type ${k}`)),
    ends,
    shapes,
    grid,
  );
}

const nearest = (path: Cubic, x: number, y: number): number => {
  const points = along(path, 200);
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < points.length; k += 2)
    least = Math.min(least, Math.hypot((points[k] as number) - x, (points[k + 1] as number) - y));
  return least;
};

describe('the way of a tie', () => {
  it('is straight where nobody stands in it, from rim to rim', () => {
    const [path] = route(
      [
        [0, 0],
        [300, 0],
      ],
      [[0, 1]],
    ) as [Cubic];
    expect(path.every((point) => point.y === 0)).toBe(true);
    expect(path[0].x).toBeGreaterThanOrEqual(8);
    expect(path[3].x).toBeLessThanOrEqual(292);
  });

  it('goes round a foreign player', () => {
    const [path] = route(
      [
        [0, 0],
        [300, 0],
        [150, 3],
      ],
      [[0, 1]],
    ) as [Cubic];
    expect(nearest(path, 150, 3)).toBeGreaterThan(8);
  });

  it('keeps ties of different types between the same two apart', () => {
    const [a, b] = route(
      [
        [0, 0],
        [300, 0],
      ],
      [
        [0, 1],
        [1, 0],
      ],
    ) as [Cubic, Cubic];
    expect(Math.abs((along(a, 2)[3] as number) - (along(b, 2)[3] as number))).toBeGreaterThan(4);
  });

  it('is a point and no accident where two players stand in one place', () => {
    const [path] = route(
      [
        [50, 50],
        [50, 50],
      ],
      [[0, 1]],
    ) as [Cubic];
    expect(path.every((point) => Number.isFinite(point.x) && Number.isFinite(point.y))).toBe(true);
  });
});
