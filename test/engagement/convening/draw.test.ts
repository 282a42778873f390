import fc from 'fast-check';
import { drawPanel, type Lottery, type Pool, planLottery, type Quota } from 'playermap/engagement';
import { describe, expect, it } from 'vitest';
import { seededPool } from '../../helpers/seeded-pool';
import { keeps, randomPool } from './pools';

async function lotteryOf(...given: Parameters<typeof planLottery>): Promise<Lottery> {
  const lottery = await planLottery(...given);
  if (!lottery.feasible) throw new Error('no panel');
  return lottery;
}

/** The greatest chi-square that chance gives in all but one of a thousand tests (Wilson and Hilferty 1931). */
const critical = (free: number) => free * (1 - 2 / (9 * free) + 3.0902 * Math.sqrt(2 / (9 * free))) ** 3;

/** Pearson's statistic; cells of which fewer than five are expected stand together. */
function chiSquare(cells: readonly { readonly seen: number; readonly expected: number }[]) {
  const large = cells.filter(({ expected }) => expected >= 5);
  const small = cells.filter(({ expected }) => expected < 5);
  const rest = small.reduce((sum, cell) => ({ seen: sum.seen + cell.seen, expected: sum.expected + cell.expected }), {
    seen: 0,
    expected: 0,
  });
  const counted = rest.expected >= 5 ? [...large, rest] : large;
  const square = counted.reduce((sum, { seen, expected }) => sum + (seen - expected) ** 2 / expected, 0);
  return { square, free: counted.length - 1 };
}

/** Quotas round what some of the pool have, so that at least they keep to them. */
function quotasRound(pool: Pool, chosen: readonly number[], slack: number): Quota[] {
  return pool.categories.flatMap((category, c) => {
    if (category === 'home') return [];
    return [...new Set(pool.candidates.map(({ values }) => values[c] as string))].map((name) => {
      const count = chosen.filter((i) => pool.candidates[i]?.values[c] === name).length;
      return { category, name, min: Math.max(0, count - slack), max: count + slack };
    });
  });
}

const TICKETS = 2 ** 32;
const SEEDS = 1000;

describe('a draw', () => {
  it('of 1,000 seeds falls on panels and people as the lottery says: chi-square at the level of one in a thousand', async () => {
    const { pool, quotas } = seededPool(80, 14, 4);
    const lottery = await lotteryOf(pool, quotas, { seats: 14 });
    const panels = lottery.panels.map(({ tickets }) => ({ seen: 0, expected: (SEEDS * tickets) / TICKETS }));
    const people = new Map(pool.candidates.map(({ id }) => [id, 0]));
    for (let seed = 1; seed <= SEEDS; seed++) {
      const { selected, lot } = drawPanel(lottery, seed);
      (panels[lot.panel] as { seen: number }).seen++;
      for (const id of selected) people.set(id, (people.get(id) as number) + 1);
    }
    const { square, free } = chiSquare(panels);
    expect(free).toBeGreaterThan(5);
    expect(square).toBeLessThan(critical(free));
    // everybody by themselves: 80 tests, so that each is held to one in 80,000, which is 4.4 deviations
    for (const [id, chance] of lottery.probabilities) {
      const deviation = Math.sqrt(SEEDS * chance * (1 - chance));
      expect(Math.abs((people.get(id) as number) - SEEDS * chance)).toBeLessThanOrEqual(4.4 * deviation + 1e-3);
    }
  });

  it('falls on each of those whom nothing tells apart alike, one of each home', async () => {
    const pool = randomPool(24, 2, 5, 15);
    const quotas = quotasRound(pool, [0, 5, 9, 14, 20], 2);
    const lottery = await lotteryOf(pool, quotas, { seats: 5, onePer: 'home' });
    const seen = new Map<string, number>();
    for (let seed = 1; seed <= SEEDS; seed++) {
      for (const id of drawPanel(lottery, seed).selected) seen.set(id, (seen.get(id) ?? 0) + 1);
    }
    for (const { homes } of lottery.kinds) {
      const those = homes.flat();
      const all = those.reduce((sum, id) => sum + (seen.get(id) ?? 0), 0);
      const { square, free } = chiSquare(
        those.map((id) => ({ seen: seen.get(id) ?? 0, expected: all / those.length })),
      );
      // within a kind at most one of some is drawn, which only makes the statistic smaller
      if (free > 0) expect(square).toBeLessThan(critical(free));
    }
  });

  it('keeps to every quota and to one of each home, whatever the pool; chances add up to the seats', async () => {
    const asked = fc.record({
      people: fc.integer({ min: 8, max: 40 }),
      categories: fc.integer({ min: 1, max: 4 }),
      seed: fc.nat(10_000),
      seats: fc.integer({ min: 1, max: 8 }),
      slack: fc.integer({ min: 0, max: 2 }),
      homes: fc.boolean(),
      method: fc.constantFrom('maximin' as const, 'leximin' as const),
    });
    await fc.assert(
      fc.asyncProperty(asked, async ({ people, categories, seed, seats, slack, homes, method }) => {
        const pool = randomPool(people, categories, seed, homes ? people : 0);
        const onePer = homes ? 'home' : undefined;
        const at = pool.categories.indexOf('home');
        const chosen: number[] = [];
        for (const [i, { values }] of pool.candidates.entries()) {
          const met = chosen.some((one) => homes && pool.candidates[one]?.values[at] === values[at]);
          if (!met && chosen.length < seats) chosen.push(i);
        }
        fc.pre(chosen.length === seats);
        const quotas = quotasRound(pool, chosen, slack);
        const lottery = await lotteryOf(pool, quotas, { seats, method, ...(onePer && { onePer }) });
        expect(lottery.panels.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(TICKETS);
        for (const panel of lottery.panels) {
          expect(panel.seats.reduce((sum, count) => sum + count, 0)).toBe(seats);
          for (const { category, name, min, max } of quotas) {
            const c = lottery.categories.indexOf(category);
            const count = lottery.kinds.reduce(
              (sum, { values }, k) => sum + (values[c] === name ? (panel.seats[k] as number) : 0),
              0,
            );
            expect(count).toBeGreaterThanOrEqual(min);
            expect(count).toBeLessThanOrEqual(max);
          }
        }
        for (let draw = 1; draw <= 20; draw++) {
          const { selected } = drawPanel(lottery, draw);
          const positions = selected.map((id) => pool.candidates.findIndex((one) => one.id === id));
          expect(new Set(positions).size).toBe(seats);
          expect(keeps(pool, quotas, positions, onePer)).toBe(true);
        }
        const chances = [...lottery.probabilities.values()];
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(seats, 9);
        for (const chance of chances) {
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1 + 1e-12);
        }
        const possible = pool.candidates.filter(({ id }) => !lottery.neverSelected.includes(id));
        const least = Math.min(...possible.map(({ id }) => lottery.probabilities.get(id) as number));
        expect(lottery.minProbability).toBe(least);
        expect(least).toBeGreaterThan(0);
        for (const id of lottery.neverSelected) expect(lottery.probabilities.get(id)).toBe(0);
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  it.each([-1, 1.5, 2 ** 32, Number.NaN])('refuses the seed %s', async (seed) => {
    const pool = randomPool(9, 1, 1);
    const lottery = await lotteryOf(pool, [], { seats: 2 });
    expect(() => drawPanel(lottery, seed)).toThrow(/seed is .*expected a whole number from 0 to 4294967295/);
  });
});
