import highsLoader from 'highs';
import { type Lottery, type LotteryOptions, type Pool, planLottery, type Quota } from 'playermap/engagement';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededPool } from '../../helpers/seeded-pool';
import reference from '../../reference/sortition.json';
import { allPanels, evenQuotas, randomPool } from './pools';

type Highs = Awaited<ReturnType<typeof highsLoader>>;
let highs: Highs;
beforeAll(async () => {
  highs = await highsLoader();
});

async function lotteryOf(pool: Pool, quotas: readonly Quota[], options: LotteryOptions): Promise<Lottery> {
  const lottery = await planLottery(pool, quotas, options);
  if (!lottery.feasible) throw new Error('no panel');
  return lottery;
}

const sorted = (values: Iterable<number>) => [...values].sort((a, b) => a - b);

/** The leximin chances of everybody, by their definition: over all panels, person by person, a level at a time. */
function byDefinition(pool: Pool, panels: readonly (readonly number[])[]): number[] {
  const floor = new Map<number, number>();
  const chance = (i: number) => panels.flatMap((panel, p) => (panel.includes(i) ? [`+ p${p}`] : [])).join(' ');
  const possible = [...pool.candidates.keys()].filter((i) => panels.some((panel) => panel.includes(i)));
  const best = (goal: string, rows: readonly string[]) => {
    const all = panels.map((_, p) => `+ p${p}`).join(' ');
    return highs.solve(`Maximize\n ${goal}\nSubject To\n${rows.join('\n')}\nw: ${all} = 1\nEnd`).ObjectiveValue;
  };
  while (floor.size < possible.length) {
    const settled = [...floor].map(([i, least]) => `s${i}: ${chance(i)} >= ${least - 1e-10}`);
    const open = possible.filter((i) => !floor.has(i));
    const least = best('z', [...settled, ...open.map((i) => `c${i}: ${chance(i)} - z >= 0`)]);
    const level = open.map((i) => `c${i}: ${chance(i)} >= ${least - 1e-9}`);
    // whoever cannot have more while nobody has less has exactly this
    for (const i of open) if (best(chance(i), [...settled, ...level]) < least + 1e-6) floor.set(i, least);
  }
  return pool.candidates.map((_, i) => floor.get(i) ?? 0);
}

describe('the fairest chances', () => {
  it.each([1, 2, 3, 4, 5, 6])('are, by leximin, those of its definition for everybody (pool %i)', async (seed) => {
    const pool = randomPool(10, 3, seed);
    const quotas = evenQuotas(pool, 4, 0);
    const panels = allPanels(pool, quotas, 4);
    if (panels.length === 0) {
      expect((await planLottery(pool, quotas, { seats: 4, method: 'leximin' })).feasible).toBe(false);
      return;
    }
    const { probabilities } = await lotteryOf(pool, quotas, { seats: 4, method: 'leximin' });
    for (const [i, chance] of byDefinition(pool, panels).entries()) {
      expect([...probabilities.values()][i]).toBeCloseTo(chance, 6);
    }
  });

  it.each([1, 2, 3])('are so with one of each home too (pool %i)', async (seed) => {
    const pool = randomPool(10, 2, seed, 6);
    const quotas = evenQuotas(pool, 4);
    const panels = allPanels(pool, quotas, 4, 'home');
    const { probabilities } = await lotteryOf(pool, quotas, { seats: 4, method: 'leximin', onePer: 'home' });
    for (const [i, chance] of byDefinition(pool, panels).entries()) {
      expect([...probabilities.values()][i]).toBeCloseTo(chance, 6);
    }
  });

  it.each(reference.cases)('are those of sortition-algorithms: $seats of $people, pool $seed', async (known) => {
    const { people, seats, seed } = known;
    const { pool, quotas } = seededPool(people, seats, seed);
    for (const method of ['maximin', 'leximin'] as const) {
      const { minProbability } = await lotteryOf(pool, quotas, { seats, method });
      expect(Math.abs(minProbability - known[method])).toBeLessThan(1e-6);
      expect(minProbability).toBeGreaterThan(Math.max(known.maximin, known.leximin) - 1e-8);
    }
  });

  it('leximin is nowhere below maximin where they first differ', async () => {
    for (const seed of [1, 2]) {
      const { pool, quotas } = seededPool(100, 16, seed + 2);
      const fair = sorted((await lotteryOf(pool, quotas, { seats: 16, method: 'leximin' })).probabilities.values());
      const least = sorted((await lotteryOf(pool, quotas, { seats: 16 })).probabilities.values());
      const first = fair.findIndex((chance, i) => Math.abs(chance - (least[i] as number)) > 1e-6);
      expect(first).toBeGreaterThan(0);
      expect(fair[first]).toBeGreaterThan(least[first] as number);
    }
  });

  it.each([1, 2])(
    'of 500 for 40 seats under five categories are as great as parts of people would have (pool %i)',
    async (seed) => {
      const { pool, quotas } = seededPool(500, 40, seed);
      const { minProbability, probabilities } = await lotteryOf(pool, quotas, { seats: 40 });
      expect([...probabilities.values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(40, 9);
      // another programme, person by person, in which parts of people may sit: no draw can do better than it
      const rows = quotas.map(({ category, name, min, max }, q) => {
        const c = pool.categories.indexOf(category);
        const members = pool.candidates.flatMap((one, i) => (one.values[c] === name ? [`+ x${i}`] : [])).join(' ');
        return `l${q}: ${members} >= ${min}\nu${q}: ${members} <= ${max}`;
      });
      const floor = pool.candidates.map((_, i) => `c${i}: x${i} - z >= 0`).join('\n');
      const all = pool.candidates.map((_, i) => `+ x${i}`).join(' ');
      const bounds = pool.candidates.map((_, i) => `x${i} <= 1`).join('\n');
      const model = `Maximize\n z\nSubject To\n${rows.join('\n')}\n${floor}\ns: ${all} = 40\nBounds\n${bounds}\nEnd`;
      const { ObjectiveValue } = highs.solve(model);
      expect(Math.abs(minProbability - ObjectiveValue)).toBeLessThan(1e-6);
    },
  );
});
