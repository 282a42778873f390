import { exp, power } from '../../kernel/exponential';
import { checkOrder } from '../options';
import { richness, shannon } from './shannon';
import { bergerParker } from './simpson';
import { concentration, total } from './total';

/**
 * How many equally large sectors would be as diverse: the effective number of sectors.
 *
 * (sum p^q)^(1 / (1 - q)) over the shares p of the counts. The larger the order q, the less small sectors count: order 0 is
 * the number of sectors present, 1 the exponential of Shannon's entropy, 2 one over the chance that two are of the same
 * sector, Infinity one over the share of the largest sector.
 *
 * Range: 1 to the number of sectors present; never more for a larger order.
 * Undefined: null where nothing was counted.
 * Cost: O(k) for k sectors.
 * Source: Hill 1973, doi:10.2307/1934352; Jost 2006, doi:10.1111/j.2006.0030-1299.14714.x. Agrees with vegan's `renyi(hill = TRUE)`.
 *
 * @param order q, from 0; Infinity is possible.
 * @throws {PlayermapError} never.
 * @example
 * assert.equal(hill([1, 2, 3, 2], 0), 4);
 * assert.equal(hill([1, 2, 3, 2], 2)?.toFixed(6), '3.555556');
 * assert.equal(hill([1, 2, 3, 2], Number.POSITIVE_INFINITY)?.toFixed(6), '2.666667');
 */
export function hill(counts: ArrayLike<number>, order: number): number | null {
  const all = total(counts);
  checkOrder(order);
  if (all === 0) return null;
  if (order === 0) return richness(counts);
  if (order === 1) return exp(shannon(counts) as number);
  if (order === 2) return 1 / (concentration(counts) as number);
  if (order === Number.POSITIVE_INFINITY) return 1 / (bergerParker(counts) as number);
  let sum = 0;
  for (let s = 0; s < counts.length; s++) {
    const share = (counts[s] as number) / all;
    if (share > 0) sum += power(share, order);
  }
  return power(sum, 1 / (1 - order));
}
