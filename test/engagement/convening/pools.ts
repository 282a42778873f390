import { type Pool, type Quota, readPool } from 'playermap/engagement';
import { readCsv } from 'playermap/io';
import { type Random, seededRandom } from '../../../src/kernel/random';

export const poolOf = (csv: string): Pool => readPool(readCsv(csv, 'pool.csv').value).value;

const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  gender: ['f', 'm'],
  sector: ['public', 'business', 'civil'],
  region: ['north', 'centre', 'south'],
  age: ['18', '40', '65'],
  tongue: ['he', 'ar'],
};

const pick = (values: readonly string[], random: Random): string =>
  // the first values are the more frequent
  values[Math.floor(random() * random() * values.length)] as string;

/** A pool of invented people, uneven as pools are. */
export function randomPool(people: number, categories: number, seed: number, homes = 0): Pool {
  const random = seededRandom(seed);
  const names = Object.keys(CATEGORIES).slice(0, categories);
  const lines = Array.from({ length: people }, (_, i) => {
    const values = names.map((name) => pick(CATEGORIES[name] as readonly string[], random));
    return [`p${i}`, ...values, ...(homes > 0 ? [`h${Math.floor(random() * homes)}`] : [])].join(',');
  });
  return poolOf([['id', ...names, ...(homes > 0 ? ['home'] : [])].join(','), ...lines].join('\n'));
}

/** Quotas round the shares of the pool itself, with some slack: a panel that mirrors it keeps to them. */
export function evenQuotas(pool: Pool, seats: number, slack = 1): Quota[] {
  return pool.categories.flatMap((category, at) => {
    if (category === 'home') return [];
    const values = [...new Set(pool.candidates.map((one) => one.values[at] as string))].sort();
    return values.map((name) => {
      const there = pool.candidates.filter((one) => one.values[at] === name).length;
      const share = (seats * there) / pool.candidates.length;
      return { category, name, min: Math.max(0, Math.floor(share) - slack), max: Math.ceil(share) + slack };
    });
  });
}

/** As even quotas, but for the rarer values more than their share: chances then differ, as they do in practice. */
export function liftedQuotas(pool: Pool, seats: number): Quota[] {
  return evenQuotas(pool, seats).map((quota) => {
    const at = pool.categories.indexOf(quota.category);
    const there = pool.candidates.filter(({ values }) => values[at] === quota.name).length;
    const values = new Set(pool.candidates.map((one) => one.values[at])).size;
    const rare = there < pool.candidates.length / values;
    const min = rare ? Math.min(there, quota.min + 1) : quota.min;
    return { ...quota, min, max: Math.max(min, quota.max) };
  });
}

/** Whether positions in a pool keep to the quotas, and to one person of each value of a column. */
export function keeps(pool: Pool, quotas: readonly Quota[], chosen: readonly number[], onePer?: string): boolean {
  const homes =
    onePer === undefined ? [] : chosen.map((i) => pool.candidates[i]?.values[pool.categories.indexOf(onePer)]);
  if (new Set(homes).size < homes.length) return false;
  return quotas.every(({ category, name, min, max }) => {
    const at = pool.categories.indexOf(category);
    const count = chosen.filter((i) => pool.candidates[i]?.values[at] === name).length;
    return count >= min && count <= max;
  });
}

/** All panels, one by one: the slow way. */
export function allPanels(pool: Pool, quotas: readonly Quota[], seats: number, onePer?: string): number[][] {
  const found: number[][] = [];
  const grow = (from: number, chosen: number[]): void => {
    if (chosen.length === seats) {
      if (keeps(pool, quotas, chosen, onePer)) found.push(chosen);
      return;
    }
    for (let i = from; i < pool.candidates.length; i++) grow(i + 1, [...chosen, i]);
  };
  grow(0, []);
  return found;
}
