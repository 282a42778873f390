// A pool of volunteers as they come: five categories, shares that are not those of the public the quotas are for.
import type { Pool, Quota } from 'playermap/engagement';
import { seededRandom } from '../../src/kernel/random';

/** Of each category: values, their shares among volunteers, and among the public. */
const CATEGORIES = [
  ['gender', ['f', 'm'], [0.58, 0.42], [0.5, 0.5]],
  ['age', ['18-29', '30-44', '45-59', '60+'], [0.1, 0.2, 0.3, 0.4], [0.24, 0.28, 0.24, 0.24]],
  [
    'region',
    ['north', 'haifa', 'centre', 'jerusalem', 'south'],
    [0.1, 0.1, 0.5, 0.2, 0.1],
    [0.2, 0.15, 0.3, 0.15, 0.2],
  ],
  ['education', ['school', 'vocational', 'degree'], [0.15, 0.2, 0.65], [0.4, 0.25, 0.35]],
  ['view', ['for', 'rather for', 'rather against', 'against'], [0.5, 0.3, 0.12, 0.08], [0.3, 0.3, 0.2, 0.2]],
] as const;

export function seededPool(people: number, seats: number, seed: number): { pool: Pool; quotas: Quota[] } {
  const random = seededRandom(seed);
  const pick = (values: readonly string[], shares: readonly number[]) => {
    let at = random();
    for (const [i, share] of shares.entries()) {
      at -= share;
      if (at < 0) return values[i] as string;
    }
    return values.at(-1) as string;
  };
  const candidates = Array.from({ length: people }, (_, i) => {
    const values = CATEGORIES.map(([, names, volunteers]) => pick(names, volunteers));
    return { id: `p${i}`, name: `p${i}`, values, row: i + 2 };
  });
  const pool = { file: 'pool.csv', categories: CATEGORIES.map(([name]) => name), candidates };
  const quotas = CATEGORIES.flatMap(([category, names, , shares]) =>
    names.map((name, i) => {
      const share = seats * (shares[i] as number);
      return { category, name, min: Math.max(0, Math.floor(share) - 1), max: Math.ceil(share) + 1 };
    }),
  );
  return { pool, quotas };
}
