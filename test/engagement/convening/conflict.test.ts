import { convene, type NotConvened, type Pool, type Quota } from 'playermap/engagement';
import { describe, expect, it } from 'vitest';
import { allPanels, poolOf, randomPool } from './pools';

const possible = (pool: Pool, quotas: readonly Quota[], seats: number) => allPanels(pool, quotas, seats).length > 0;

/** The least number of quotas in conflict, by trying all sets of each size. */
function smallest(pool: Pool, quotas: readonly Quota[], seats: number): number {
  for (let size = 1; size <= quotas.length; size++) {
    const tried = (from: number, chosen: readonly Quota[]): boolean => {
      if (chosen.length === size) return !possible(pool, chosen, seats);
      return quotas.slice(from).some((quota, i) => tried(from + i + 1, [...chosen, quota]));
    };
    if (tried(0, [])) return size;
  }
  return 0;
}

const change = (before: readonly Quota[], after: readonly Quota[]) =>
  before.reduce((sum, quota, i) => sum + quota.min - (after[i] as Quota).min + (after[i] as Quota).max - quota.max, 0);

async function refused(pool: Pool, quotas: readonly Quota[], seats: number): Promise<NotConvened> {
  const outcome = await convene(pool, quotas, { seats });
  if (outcome.feasible) throw new Error('there is a panel');
  return outcome;
}

const CASES = [1, 2, 3, 4, 5, 6, 7, 8]
  .map((seed) => {
    const pool = randomPool(9, 3, seed);
    // more than there is of the rarer values
    const quotas = pool.categories.flatMap((category, at) =>
      [...new Set(pool.candidates.map(({ values }) => values[at] as string))]
        .sort()
        .map((name, i) => ({ category, name, min: i + (seed % 2), max: Math.max(2, i + (seed % 2)) })),
    );
    return { seed, pool, quotas };
  })
  .filter(({ pool, quotas }) => !possible(pool, quotas, 4));

describe('quotas that cannot be kept', () => {
  it('are found among these pools', () => {
    expect(CASES.length).toBeGreaterThan(3);
  });

  it.each(CASES)('are named by a smallest set in conflict (pool $seed)', async ({ pool, quotas }) => {
    const { conflict } = await refused(pool, quotas, 4);
    expect(possible(pool, conflict, 4)).toBe(false);
    expect(conflict.length).toBe(smallest(pool, quotas, 4));
    for (const i of conflict.keys()) expect(possible(pool, conflict.toSpliced(i, 1), 4)).toBe(true);
  });

  it.each(CASES)('have nearest ones that can be kept, and none is nearer (pool $seed)', async ({ pool, quotas }) => {
    const { nearest } = await refused(pool, quotas, 4);
    if (!nearest) throw new Error('none');
    expect(possible(pool, nearest, 4)).toBe(true);
    const least = change(quotas, nearest);
    expect(least).toBeGreaterThan(0);
    // one seat of change less, in every way there is
    const reach = (left: number, from: number, now: readonly Quota[]): boolean => {
      if (possible(pool, now, 4)) return true;
      if (left === 0) return false;
      return now.some((quota, i) => {
        if (i < from) return false;
        const wider = (next: Quota) => reach(left - 1, i, now.with(i, next));
        return (quota.min > 0 && wider({ ...quota, min: quota.min - 1 })) || wider({ ...quota, max: quota.max + 1 });
      });
    };
    if (least <= 4) expect(reach(least - 1, 0, quotas)).toBe(false);
  });

  it('are not at fault where there are fewer homes than seats', async () => {
    const pool = poolOf('id,sector,home\n1,a,x\n2,a,x\n3,a,y');
    const outcome = await convene(pool, [{ category: 'sector', name: 'a', min: 0, max: 3 }], {
      seats: 3,
      onePer: 'home',
    });
    expect(outcome).toEqual({ feasible: false, conflict: [], nearest: null });
  });
});
