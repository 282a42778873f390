import { log } from '../../kernel/exponential';
import { total } from './total';

/**
 * How hard it is to guess the sector of one stakeholder drawn at random: 0 where all are of one sector, most where all
 * sectors are equally large.
 *
 * H = - sum p ln p, in nats, over the shares p of the counts.
 *
 * Range: 0 to ln of the number of sectors present.
 * Undefined: null where nothing was counted.
 * Cost: O(k) for k sectors.
 * Source: Shannon 1948, A mathematical theory of communication. Agrees with vegan's `diversity`; divide by ln 2 for bits.
 *
 * @throws {PlayermapError} never.
 * @example
 * assert.equal(shannon([4]), 0);
 * assert.equal(shannon([1, 1])?.toFixed(6), '0.693147');
 * assert.equal(shannon([]), null);
 */
export function shannon(counts: ArrayLike<number>): number | null {
  const all = total(counts);
  if (all === 0) return null;
  let sum = 0;
  for (let s = 0; s < counts.length; s++) {
    const share = (counts[s] as number) / all;
    if (share > 0) sum -= share * log(share);
  }
  return Math.max(0, sum);
}

/**
 * How evenly the sectors that are present share the map: 1 where they are equally large.
 *
 * J = H / ln S for S sectors present.
 *
 * Range: 0 to 1.
 * Undefined: null where fewer than two sectors are present.
 * Cost: O(k).
 * Source: Pielou 1966, doi:10.1016/0022-5193(66)90013-0.
 *
 * @throws {PlayermapError} never.
 * @example
 * assert.equal(evenness([5, 5]), 1);
 * assert.equal(evenness([5, 0]), null);
 */
export function evenness(counts: ArrayLike<number>): number | null {
  const present = richness(counts);
  if (present === null || present < 2) return null;
  return Math.min(1, (shannon(counts) as number) / log(present));
}

/**
 * How many sectors are present.
 *
 * Range: 1 to the number of sectors.
 * Undefined: null where nothing was counted.
 * Cost: O(k).
 * Source: Hill 1973, the number of order 0. Agrees with vegan's `specnumber` where something was counted.
 *
 * @throws {PlayermapError} never.
 * @example
 * assert.equal(richness([3, 0, 1]), 2);
 */
export function richness(counts: ArrayLike<number>): number | null {
  if (total(counts) === 0) return null;
  let present = 0;
  for (let s = 0; s < counts.length; s++) if ((counts[s] as number) > 0) present++;
  return present;
}
