import { wholeFrom } from '../../kernel/allowed';
import { checkOptions } from '../options';
import { total } from './total';

/**
 * How many sectors there probably are where only some were seen. For maps made by sampling (a survey, a set of
 * documents); on a map that lists everybody the sectors without members are simply empty.
 *
 * Bias-corrected: S + f1 (f1 - 1) / (2 (f2 + 1)) for f1 sectors seen once and f2 seen twice; `classic`: S + f1^2 / (2 f2).
 *
 * Range: from the number of sectors seen.
 * Undefined: null where nothing was counted; `classic` also where no sector was seen twice.
 * Cost: O(k) for k sectors.
 * Source: Chao 1984, Scandinavian Journal of Statistics 11, 265-270. Agrees with vegan's `estimateR`.
 *
 * @throws {PlayermapError} never.
 * @example
 * assert.equal(chao1([4, 1, 1, 2, 1]), 6.5);
 */
export function chao1(counts: ArrayLike<number>, form: 'bias-corrected' | 'classic' = 'bias-corrected'): number | null {
  checkOptions({ form });
  const all = total(counts);
  if (all === 0) return null;
  const { seen, once, twice } = rarities(counts);
  if (form === 'bias-corrected') return seen + (once * (once - 1)) / (2 * (twice + 1));
  return twice === 0 ? null : seen + (once * once) / (2 * twice);
}

/**
 * The share of all stakeholders there are whose sector was seen: how complete a sampled map is.
 *
 * 1 - f1 / N x (N - 1) f1 / ((N - 1) f1 + 2 f2).
 *
 * Range: 0 to 1.
 * Undefined: null where nothing was counted, or one alone.
 * Cost: O(k).
 * Source: Good 1953, doi:10.1093/biomet/40.3-4.237; Chao and Jost 2012, doi:10.1890/11-1952.1.
 *
 * @throws {PlayermapError} never.
 * @example
 * assert.equal(coverage([5, 5]), 1);
 */
export function coverage(counts: ArrayLike<number>): number | null {
  const all = total(counts);
  if (all < 2) return null;
  const { once, twice } = rarities(counts);
  return once === 0 ? 1 : 1 - ((once / all) * (all - 1) * once) / ((all - 1) * once + 2 * twice);
}

/**
 * How many sectors a smaller map would show: the number expected among `size` stakeholders drawn without replacement. Makes
 * rings or years of different size comparable.
 *
 * Sum over sectors of 1 - C(N - c, size) / C(N, size). For whole counts only, never for strengths.
 *
 * Range: from 0 to the number of sectors present.
 * Undefined: null where fewer than `size` were counted.
 * Cost: O(N) for N counted.
 * Source: Sanders 1968; Hurlbert 1971, doi:10.2307/1934145. Agrees with vegan's `rarefy`.
 *
 * @throws {PlayermapError} never.
 * @example
 * assert.equal(rarefaction([1, 2, 3, 2], 2)?.toFixed(6), '1.821429');
 */
export function rarefaction(counts: ArrayLike<number>, size: number): number | null {
  wholeFrom(0, 'size', size);
  const all = total(counts);
  if (all === 0 || size > all) return null;
  let expected = 0;
  for (let s = 0; s < counts.length; s++) {
    // C(N - c, size) / C(N, size) as a product of c factors, which neither overflows nor loses digits
    let none = 1;
    for (let j = 0; j < (counts[s] as number) && none > 0; j++) none *= Math.max(0, all - size - j) / (all - j);
    expected += 1 - none;
  }
  return expected;
}

function rarities(counts: ArrayLike<number>): { seen: number; once: number; twice: number } {
  let seen = 0;
  let once = 0;
  let twice = 0;
  for (let s = 0; s < counts.length; s++) {
    if ((counts[s] as number) > 0) seen++;
    if (counts[s] === 1) once++;
    if (counts[s] === 2) twice++;
  }
  return { seen, once, twice };
}
