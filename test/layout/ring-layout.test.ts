import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TAU } from '../../src/kernel/trigonometry';
import { ringLayout } from '../../src/layout/ring-layout';
import type { RingLayoutInput } from '../../src/layout/ring-layout-input';
import { expectNobodyLost, faults, numbersOf } from './readable';
import { smallMap, tie } from './small-maps';

const quick = { effort: 0.02 };

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

const arbitraryMap: fc.Arbitrary<RingLayoutInput> = fc
  .record({
    n: fc.integer({ min: 0, max: 24 }),
    tieCount: fc.integer({ min: 0, max: 40 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    centre: fc.boolean(),
    sliceOrder: fc.constantFrom('free' as const, 'declared' as const),
    sliceWidths: fc.constantFrom('equal' as const, 'count' as const),
    names: fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 24, maxLength: 24 }),
    rings: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 24, maxLength: 24 }),
  })
  .map(({ n, tieCount, names, rings, ...rest }) => {
    const map = smallMap(n, tieCount, rest);
    return {
      ...map,
      players: map.players.map((p, i) => ({ ...p, name: names[i] as string, ring: rings[i] as number })),
    };
  });

describe('ringLayout', () => {
  it('lets no label lie on another, on a foreign player or outside, whatever the players', () => {
    fc.assert(
      fc.property(arbitraryMap, (input) => {
        const placement = ringLayout(input, quick);
        expect(faults(input, placement)).toEqual([]);
        expectNobodyLost(input, placement);
        expect(numbersOf(placement).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('shows every name of 60 players', () => {
    const input = smallMap(60, 120);
    const placement = ringLayout(input, { effort: 0.2 });
    expect(placement.unlabelled).toEqual([]);
    expect(placement.key).toEqual([]);
    expect(faults(input, placement)).toEqual([]);
  });

  it('gives equal bytes for equal input and leaves the input alone', () => {
    const input = deepFreeze(smallMap(20, 40));
    expect(JSON.stringify(ringLayout(input, quick))).toBe(JSON.stringify(ringLayout(structuredClone(input), quick)));
  });

  it('is mirrored from right to left', () => {
    const ltr = ringLayout(smallMap(20, 40), quick);
    const rtl = ringLayout(smallMap(20, 40, { direction: 'rtl' }), quick);
    const twice = 2 * ltr.area.x + ltr.area.width;
    expect(rtl.players.map(({ x, y }) => [x, y])).toEqual(ltr.players.map(({ x, y }) => [twice - x, y]));
    expect(rtl.players.map((p) => p.label?.lines)).toEqual(ltr.players.map((p) => p.label?.lines));
    rtl.slices.forEach((slice, k) => {
      expect(slice.from).toBeCloseTo(TAU - (ltr.slices[k]?.to as number), 12);
    });
  });

  it('keeps every player in its own ring and slice', () => {
    const input = smallMap(40, 60);
    const { players, rings, slices, centre } = ringLayout(input, quick);
    for (const player of players) {
      const outer = rings[player.ring];
      const inner = rings[player.ring - 1];
      const [dx, dy] = [player.x - centre.x, centre.y - player.y];
      const t = (ring: { rx: number; ry: number }) => Math.hypot(dx / ring.rx, dy / ring.ry);
      expect(t(outer as NonNullable<typeof outer>)).toBeLessThan(1);
      if (inner === undefined) continue;
      expect(t(inner)).toBeGreaterThan(1);
      const angle = (Math.atan2(dx / inner.rx, dy / inner.ry) + TAU) % TAU;
      expect(angle).toBeGreaterThan((slices[player.slice]?.from as number) - 1e-3);
      expect(angle).toBeLessThan((slices[player.slice]?.to as number) + 1e-3);
    }
  });

  it('keeps the declared order of slices when asked to, unknown last', () => {
    const sectors = [...smallMap(1, 0).sectors, { id: null, name: 'Unknown' }];
    const map = smallMap(30, 60, { sectors, sliceOrder: 'declared' });
    const input = { ...map, players: map.players.map((p, i) => (i % 7 === 1 ? { ...p, sector: null } : p)) };
    const { slices } = ringLayout(input, quick);
    expect(slices.map((slice) => slice.sector)).toEqual(sectors.map((sector) => sector.id));
    expect([...slices].sort((a, b) => a.from - b.from)).toEqual(slices);
    const free = ringLayout({ ...input, sliceOrder: 'free' }, quick).slices;
    expect(free.find((slice) => slice.sector === null)?.to).toBe(TAU);
  });

  it('keeps a ring without players, with its caption', () => {
    const map = smallMap(20, 30);
    const input = { ...map, players: map.players.map((p) => ({ ...p, ring: p.ring === 2 ? 1 : p.ring })) };
    const { rings } = ringLayout(input, quick);
    expect(rings).toHaveLength(4);
    expect(rings[2]?.caption?.lines[0]?.text).toBe('Operators');
    expect((rings[2]?.rx as number) - (rings[1]?.rx as number)).toBeGreaterThan(10);
  });

  it('numbers the players of a large map in the order of reading, as far as the key reaches', () => {
    const input = smallMap(420, 300, { keyCapacity: 40 });
    const placement = ringLayout(input, quick);
    expect(faults(input, placement)).toEqual([]);
    expectNobodyLost(input, placement);
    expect(placement.key).toHaveLength(40);
    const ringOf = new Map(placement.players.map((player) => [player.id, player.ring]));
    const rings = placement.key.map((entry) => ringOf.get(entry.id) as number);
    expect([...rings].sort((a, b) => a - b)).toEqual(rings);
    for (const player of placement.players) expect(player.radius).toBeGreaterThanOrEqual(3);
  });

  it('lowers the crossings of a map far below those of a hasty search', () => {
    const input = smallMap(24, 70);
    expect(ringLayout(input, { effort: 0.3 }).crossings).toBeLessThan(ringLayout(input, { effort: 0.0005 }).crossings);
  });

  it('places ids that are words of the language', () => {
    const map = smallMap(3, 0);
    const ids = ['__proto__', 'constructor', ' 007 '];
    const players = map.players.map((p, i) => ({ ...p, id: ids[i] as string }));
    const ties = [{ ...tie(0, 0, 1), source: '__proto__', target: 'constructor' }];
    const placement = ringLayout({ ...map, players, ties }, quick);
    expect(placement.players.map((p) => p.id)).toEqual(ids);
    expect(placement.ties).toHaveLength(1);
  });

  const odd: Record<string, RingLayoutInput> = {
    'nobody at all': smallMap(0, 0),
    'one recipient': smallMap(1, 0),
    'no rings and no sectors': smallMap(5, 4, { rings: [], sectors: [] }),
    'an area of no size': smallMap(12, 20, { area: { x: 0, y: 0, width: 0, height: 0 } }),
    'a tiny area': smallMap(40, 60, { area: { x: 5, y: 5, width: 70, height: 50 } }),
    'fifty recipients and nobody else': {
      ...smallMap(50, 40),
      players: smallMap(50, 40).players.map((p) => ({ ...p, ring: 0 })),
    },
    '400 players without ties in one ring': {
      ...smallMap(400, 0),
      players: smallMap(400, 0).players.map((p) => ({ ...p, ring: 2, sector: 'business' })),
    },
    'radii that are no numbers': {
      ...smallMap(6, 5),
      players: smallMap(6, 5).players.map((p) => ({ ...p, radius: Number.NaN, ring: 77, sector: 'nowhere' })),
    },
    '46 sectors': {
      ...smallMap(120, 100),
      sectors: Array.from({ length: 46 }, (_, k) => ({ id: `s${k}`, name: `S${k}` })),
      players: smallMap(120, 100).players.map((p, i) => ({ ...p, sector: `s${(i * i) % 46}` })),
    },
  };
  for (const [what, input] of Object.entries(odd))
    it(`copes with ${what}`, () => {
      const placement = ringLayout(input, quick);
      expectNobodyLost(input, placement);
      expect(numbersOf(placement).every(Number.isFinite)).toBe(true);
      if (!what.includes('area')) expect(faults(input, placement)).toEqual([]);
    });
});
