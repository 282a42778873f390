import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellTotals } from '../../src/layout/cell-totals';
import { groundOf } from '../../src/layout/ground';
import type { Placement } from '../../src/layout/placement';
import { placedOn } from '../../src/layout/ring-layout';
import type { LayoutTie, RingLayoutInput } from '../../src/layout/ring-layout-input';
import { totalsLayout } from '../../src/layout/totals-layout';
import { faults } from './readable';
import { smallMap, tie } from './small-maps';

const quick = { effort: 0.02 };
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

const arbitraryMap: fc.Arbitrary<RingLayoutInput> = fc
  .record({
    n: fc.integer({ min: 0, max: 40 }),
    tieCount: fc.integer({ min: 0, max: 60 }),
    direction: fc.constantFrom('ltr' as const, 'rtl' as const),
    centre: fc.boolean(),
    rings: fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 40, maxLength: 40 }),
    signs: fc.array(fc.constantFrom(1 as const, -1 as const), { minLength: 60, maxLength: 60 }),
    counts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 60, maxLength: 60 }),
  })
  .map(({ n, tieCount, rings, signs, counts, ...rest }) => {
    const map = smallMap(n, tieCount, rest);
    return {
      ...map,
      players: map.players.map((player, i) => ({ ...player, ring: rings[i] as number })),
      ties: map.ties
        .filter(({ source, target }) => source !== target)
        .map((one, k): LayoutTie => {
          const count = counts[k] as number;
          return { ...one, sign: signs[k] as 1 | -1, count, strength: count * 2 };
        }),
    };
  });

describe('cellTotals', () => {
  it('counts every player once, and every tie once: between two cells or inside one', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const { cells, ties, cellOf, lineOf } = cellTotals(map);
        expect(cells.flatMap(({ players }) => players).sort()).toEqual(map.players.map(({ id }) => id).sort());
        expect(new Set(cells.map(({ ring, slice }) => `${ring} ${slice}`)).size).toBe(cells.length);
        const inside = cells.map((cell) => cell.inside);
        for (const of of ['count', 'strength'] as const) {
          const all = [...ties, ...inside].map((one) => one[of]);
          expect(sum(all)).toBe(sum(map.ties.map((one) => one[of])));
        }
        for (const { id, source, target, sign } of map.ties) {
          const line = ties.find((one) => one.id === lineOf.get(id));
          if (cellOf.get(source) === cellOf.get(target)) expect(line).toBeUndefined();
          else {
            expect(line?.sign).toBe(sign);
            expect([line?.source, line?.target].sort()).toEqual([cellOf.get(source), cellOf.get(target)].sort());
          }
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('points a line to every end that one of its ties points to, and keeps conflict apart', () => {
    const map = smallMap(4, 0);
    const players = map.players.map((player, i) => ({ ...player, ring: 1 + (i % 2), sector: 'government' }));
    const oneWay = { headAtSource: false, headAtTarget: true };
    const { ties } = cellTotals({
      ...map,
      players,
      ties: [
        { ...tie(0, 0, 1), ...oneWay },
        { ...tie(1, 2, 3, 'pays'), ...oneWay },
        { ...tie(2, 3, 0), ...oneWay, sign: -1 },
      ],
    });
    expect(ties).toMatchObject([
      { sign: 1, count: 2, headAtSource: false, headAtTarget: true },
      { sign: -1, count: 1, type: 'conflict' },
    ]);
    const { ties: both } = cellTotals({
      ...map,
      players,
      ties: [
        { ...tie(0, 0, 1), ...oneWay },
        { ...tie(1, 3, 2), ...oneWay },
      ],
    });
    expect(both).toMatchObject([{ count: 2, headAtSource: true, headAtTarget: true }]);
  });

  it('takes the recipients in the centre together, whatever their sectors', () => {
    const map = smallMap(8, 0);
    const inCentre = { ...map, players: map.players.map((player) => ({ ...player, ring: 0 })) };
    expect(cellTotals(inCentre).cells).toMatchObject([{ ring: 0, slice: -1, players: { length: 8 } }]);
    expect(cellTotals({ ...inCentre, centre: false }).cells).toHaveLength(4);
  });
});

/** Ring and slice in which a point lies. */
function whereIs({ x, y }: { x: number; y: number }, { rings, slices, centre, disc }: Placement) {
  const out = (rx: number, ry: number) => ((x - centre.x) / rx) ** 2 + ((y - centre.y) / ry) ** 2;
  const ring = rings.findIndex(({ rx, ry }) => out(rx, ry) <= 1);
  const { rx, ry } = rings.at(-1)!;
  const angle = Math.atan2((x - centre.x) / rx, (centre.y - y) / ry);
  const turned = angle < 0 ? angle + 2 * Math.PI : angle;
  return { ring, slice: disc && ring === 0 ? -1 : slices.findIndex(({ from, to }) => from <= turned && turned <= to) };
}

describe('totalsLayout', () => {
  it('puts each total into its own ring and slice, none on another, with its number', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const ground = groundOf(map, quick);
        const totals = cellTotals(map);
        const placement = totalsLayout(ground, totals);
        expect(faults(map, placement)).toEqual([]);
        expect(placement.players).toHaveLength(totals.cells.length);
        placement.players.forEach((place, i) => {
          const { ring, slice, players } = totals.cells[i]!;
          expect(place).toMatchObject({ ring, slice });
          expect(whereIs(place, placement)).toEqual({ ring, slice });
          expect(place.label?.lines.map(({ text }) => text)).toEqual([String(players.length)]);
        });
        const whole = placedOn(ground);
        expect(placement.rings.map(({ rx, ry }) => [rx, ry])).toEqual(whole.rings.map(({ rx, ry }) => [rx, ry]));
        expect(placement.slices).toEqual(whole.slices);
      }),
      { seed: 3, numRuns: 15 },
    );
  });

  it('gives marks areas in proportion to their players, but for those too small to hold a number', () => {
    const map = smallMap(60, 0);
    const players = map.players.map((player, i) => ({
      ...player,
      ring: 2,
      sector: i < 36 ? 'government' : i < 51 ? 'business' : 'academia',
    }));
    const totals = cellTotals({ ...map, players });
    const { players: marks } = totalsLayout(groundOf({ ...map, players }, quick), totals);
    const perPlayer = marks.map(({ radius }, i) => radius ** 2 / totals.cells[i]!.players.length);
    for (const area of perPlayer) expect(area / perPlayer[0]!).toBeCloseTo(1, 1);
  });

  it('is mirrored from right to left', () => {
    const map = smallMap(30, 40);
    const at = (direction: 'ltr' | 'rtl') => totalsLayout(groundOf({ ...map, direction }, quick), cellTotals(map));
    const [ltr, rtl] = [at('ltr'), at('rtl')];
    const twice = 2 * map.area.x + map.area.width;
    expect(rtl.players.map(({ x, y }) => ({ x, y }))).toEqual(ltr.players.map(({ x, y }) => ({ x: twice - x, y })));
  });
});
