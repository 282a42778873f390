import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf, partOfGround } from '../../src/layout/ground';
import type { Placement } from '../../src/layout/placement';
import { placedOn, ringLayout } from '../../src/layout/ring-layout';
import { expectNobodyLost, faults } from './readable';
import { smallMap, tie } from './small-maps';

const quick = { effort: 0.02 };
const pointsOf = ({ players }: Placement) =>
  new Map(players.map(({ id, x, y, ring, slice }) => [id, { x, y, ring, slice }]));
const groundsOf = ({ rings, slices, centre, area }: Placement) => ({
  centre,
  area,
  rings: rings.map(({ id, rx, ry }) => ({ id, rx, ry })),
  slices,
});

describe('a ground', () => {
  it('leaves everybody where they stand, whoever is drawn on it', () => {
    fc.assert(
      fc.property(
        fc.record({
          n: fc.integer({ min: 1, max: 30 }),
          direction: fc.constantFrom('ltr' as const, 'rtl' as const),
          kept: fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
          larger: fc.integer({ min: 4, max: 20 }),
        }),
        ({ n, direction, kept, larger }) => {
          const input = smallMap(n, 20, { direction });
          const ground = groundOf(input, quick);
          const whole = placedOn(ground);
          const players = input.players.filter((_, i) => kept[i]).map((player) => ({ ...player, radius: larger }));
          const part = placedOn(partOfGround(ground, { ...input, players, textSize: 13 }));
          expect(groundsOf(part)).toEqual(groundsOf(whole));
          const points = pointsOf(whole);
          for (const [id, point] of pointsOf(part)) expect(point).toEqual(points.get(id));
          expectNobodyLost({ ...input, players }, part);
          expect(faults(input, part)).toEqual([]);
        },
      ),
      { seed: 4, numRuns: 12 },
    );
  });

  it('is drawn whole as the ring layout draws it', () => {
    const input = smallMap(20, 40);
    expect(placedOn(groundOf(input, quick))).toEqual(ringLayout(input, quick));
  });

  it('draws other ties than it was made for, and leaves out players it does not know', () => {
    const input = smallMap(12, 20);
    const part = partOfGround(groundOf(input, quick), {
      players: [...input.players.slice(0, 4), { ...input.players[0]!, id: 'stranger' }],
      ties: [tie(0, 0, 3, 'new'), tie(1, 1, 9)],
      textSize: 13,
      keyCapacity: 60,
    });
    const { players, ties, crossings } = placedOn(part);
    expect(players.map(({ id }) => id)).toEqual(['p0', 'p1', 'p2', 'p3']);
    expect(ties.map(({ type, source, target }) => [type, source, target])).toEqual([['new', 'p0', 'p3']]);
    expect(crossings).toBe(0);
  });

  it('gives fewer players more room: larger shapes, up to the size they wish for', () => {
    const input = smallMap(140, 60);
    const ground = groundOf(input, quick);
    const some = input.players.filter((_, i) => i % 7 === 0);
    const before = new Map(placedOn(ground).players.map(({ id, radius }) => [id, radius]));
    const part = placedOn(
      partOfGround(ground, { ...input, players: some.map((p) => ({ ...p, radius: 12 })), textSize: 13 }),
    );
    const grown = part.players.filter(({ id, radius }) => radius > (before.get(id) as number));
    expect(grown.length).toBeGreaterThan(part.players.length * 0.8);
    expect(Math.max(...part.players.map(({ radius }) => radius))).toBeLessThanOrEqual(12);
  });
});
