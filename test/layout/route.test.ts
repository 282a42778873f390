import { describe, expect, it } from 'vitest';
import { along, type Cubic } from '../../src/layout/bezier';
import { square } from '../../src/layout/boxes';
import { Grid } from '../../src/layout/grid';
import type { Shape } from '../../src/layout/label-candidates';
import type { Box } from '../../src/layout/placement';
import { type Name, routeTies } from '../../src/layout/route';
import { tie } from './small-maps';

function route(
  spots: readonly (readonly [number, number])[],
  ends: readonly (readonly [number, number])[],
  radius = 8,
  texts: readonly Box[] = [],
) {
  const shapes: Shape[] = spots.map(([x, y], player) => ({ player, x, y, radius }));
  const grid = new Grid<Shape>(32);
  for (const shape of shapes) grid.add(shape, square(shape, radius, 3));
  const names = new Grid<Name>(32);
  for (const box of texts) names.add({ player: -1, box }, box);
  return routeTies(
    ends.map(([a, b], k) => tie(k, a, b, `type ${k}`)),
    ends,
    shapes,
    { shapes: grid, names, rim: { x: 0, y: 0, rx: 1000, ry: 1000 } },
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

  it('runs beside the others between the same two all along, also where shapes are small, and never through them', () => {
    for (const radius of [5, 14]) {
      const ends = [0, 1, 2, 3, 4].map(() => [0, 1] as const);
      const paths = route(
        [
          [0, 0],
          [300, 0],
        ],
        ends,
        radius,
      );
      const heights = paths.map((path) => along(path, 2)[3] as number).sort((a, b) => a - b);
      for (let k = 1; k < heights.length; k++)
        expect((heights[k] as number) - (heights[k - 1] as number)).toBeGreaterThan(5);
      const starts = paths.map((path) => path[0]);
      expect(new Set(starts.map(({ y }) => y)).size).toBe(5);
      for (const { x, y } of starts) expect(Math.abs(Math.hypot(x, y) - radius - 1)).toBeLessThan(0.6);
    }
  });

  it('runs from its source to its target, whichever was listed first', () => {
    const [there, back] = route(
      [
        [0, 0],
        [300, 0],
        [150, 3],
      ],
      [
        [0, 1],
        [1, 0],
      ],
    ) as [Cubic, Cubic];
    expect(there[0].x).toBeLessThan(there[3].x);
    expect(back[0].x).toBeGreaterThan(back[3].x);
  });

  it('goes round a name where that costs little, and not round one where it would have to go far', () => {
    const spots = [
      [0, 0],
      [300, 0],
    ] as const;
    const box = { x: 120, y: -8, width: 60, height: 14 };
    const small = route(spots, [[0, 1]], 8, [box])[0] as Cubic;
    const points = along(small, 100);
    for (let k = 0; k < points.length; k += 2) {
      const [x, y] = [points[k] as number, points[k + 1] as number];
      expect(x > 120 && x < 180 && y > -8 && y < 6).toBe(false);
    }
    const wall = { x: 120, y: -200, width: 60, height: 400 };
    expect((route(spots, [[0, 1]], 8, [wall])[0] as Cubic).every(({ y }) => y === 0)).toBe(true);
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
