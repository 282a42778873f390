import { describe, expect, it } from 'vitest';
import { along } from '../../src/layout/bezier';
import { BUNDLED } from '../../src/layout/bundle';
import type { Placement, TiePlace } from '../../src/layout/placement';
import { ringLayout } from '../../src/layout/ring-layout';
import { smallMap, tie } from './small-maps';

const quick = { effort: 0.02 };

const middle = ({ path }: TiePlace): readonly [number, number] => {
  const points = along(path, 2);
  return [points[2] as number, points[3] as number];
};

/** How far apart the middles of the lines are that run between the same two parts of the map. */
function apart({ players, ties }: Placement): number {
  const partOf = new Map(players.map(({ id, ring, slice }) => [id, `${ring} ${slice}`]));
  const bundles = new Map<string, TiePlace[]>();
  for (const tie of ties) {
    const parts = [partOf.get(tie.source), partOf.get(tie.target)].sort();
    if (parts[0] === parts[1]) continue;
    const key = parts.join(' to ');
    bundles.set(key, [...(bundles.get(key) ?? []), tie]);
  }
  let sum = 0;
  let count = 0;
  for (const lines of bundles.values()) {
    if (lines.length < 6) continue;
    const middles = lines.map(middle);
    const x = middles.reduce((total, [mx]) => total + mx, 0) / middles.length;
    const y = middles.reduce((total, [, my]) => total + my, 0) / middles.length;
    for (const [mx, my] of middles) sum += Math.hypot(mx - x, my - y);
    count += middles.length;
  }
  expect(count).toBeGreaterThan(50);
  return sum / count;
}

describe('lines that run alike', () => {
  const many = {
    ...smallMap(40, 0),
    // each player and fifteen others
    ties: Array.from({ length: 600 }, (_, k) => tie(k, k % 40, ((k % 40) + 1 + 2 * Math.floor(k / 40)) % 40)),
  };
  expect(many.ties.length).toBeGreaterThan(BUNDLED);

  it('run together on a map of many lines, and each its own way where asked to', () => {
    const bundled = ringLayout(many, quick);
    const single = ringLayout({ ...many, bundle: false }, quick);
    expect(apart(bundled)).toBeLessThan(apart(single) * 0.9);
    expect(bundled.players.map(({ x, y }) => [x, y])).toEqual(single.players.map(({ x, y }) => [x, y]));
  });

  it('stay one path for each tie, from its source to its target', () => {
    const { ties, players } = ringLayout(many, quick);
    const at = new Map(players.map((player) => [player.id, player]));
    expect(new Set(ties.map(({ id }) => id)).size).toBe(ties.length);
    for (const { path, source, target } of ties) {
      for (const [point, id] of [
        [path[0], source],
        [path[3], target],
      ] as const) {
        const { x, y, radius } = at.get(id) as NonNullable<ReturnType<typeof at.get>>;
        expect(Math.hypot(point.x - x, point.y - y)).toBeLessThan(radius + 4);
      }
    }
  });

  it('keep to themselves on a map of few lines, unless told', () => {
    const few = smallMap(40, 120);
    expect(ringLayout(few, quick)).toEqual(ringLayout({ ...few, bundle: false }, quick));
    expect(ringLayout({ ...few, bundle: true }, quick).ties).not.toEqual(ringLayout(few, quick).ties);
  });
});
