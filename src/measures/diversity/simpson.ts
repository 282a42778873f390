import { checkOptions } from '../options';
import { concentration, total } from './total';

/**
 * The chance that two drawn at random (with replacement) are of different sectors. Also known as the Blau index and the
 * Gini-Simpson index; over the strengths of a stakeholder's ties it is the participation coefficient.
 *
 * 1 - sum p^2 over the shares p of the counts.
 *
 * Range: 0 (one sector) to 1 - 1 / S for S sectors present.
 * Undefined: null where nothing was counted (vegan: 1).
 * Cost: O(k) for k sectors.
 * Source: Simpson 1949, doi:10.1038/163688a0; Blau 1977, Inequality and Heterogeneity.
 *
 * @throws {PlayermapError} never.
 * @example
 * assert.equal(simpson([3, 3]), 0.5);
 * assert.equal(simpson([6]), 0);
 * assert.equal(simpson([]), null);
 */
export function simpson(counts: ArrayLike<number>): number | null {
  const sum = concentration(counts);
  return sum === null ? null : Math.max(0, 1 - sum);
}

/**
 * The chance that two different stakeholders drawn at random are of different sectors: Simpson's index without the bias
 * of small maps. For whole counts only, never for strengths.
 *
 * 1 - sum c (c - 1) / (N (N - 1)).
 *
 * Range: 0 to 1.
 * Undefined: null below two.
 * Cost: O(k).
 * Source: Simpson 1949; Hurlbert 1971, doi:10.2307/1934145.
 *
 * @throws {PlayermapError} never.
 * @example
 * assert.equal(unbiasedSimpson([1, 1]), 1);
 */
export function unbiasedSimpson(counts: ArrayLike<number>): number | null {
  const all = total(counts);
  if (all < 2) return null;
  let same = 0;
  for (let s = 0; s < counts.length; s++) same += (counts[s] as number) * ((counts[s] as number) - 1);
  return 1 - same / (all * (all - 1));
}

/**
 * Simpson's index as a share of the most it could be with so many sectors: the index of qualitative variation.
 *
 * K / (K - 1) x (1 - sum p^2) for K possible sectors.
 *
 * Range: 0 (one sector) to 1 (all K sectors equally large).
 * Undefined: null where nothing was counted or fewer than two sectors are possible.
 * Cost: O(k).
 * Source: Mueller and Schuessler 1961; Agresti and Agresti 1978, doi:10.2307/270810.
 *
 * @param categories How many sectors are possible. Default: the length of `counts`, zeros included.
 * @throws {PlayermapError} never.
 * @example
 * assert.equal(iqv([2, 2]), 1);
 * assert.equal(iqv([2, 2], 4)?.toFixed(4), '0.6667');
 */
export function iqv(counts: ArrayLike<number>, categories: number = counts.length): number | null {
  checkOptions({ categories });
  const blau = simpson(counts);
  return blau === null || categories < 2 ? null : (blau * categories) / (categories - 1);
}

/**
 * The share of the largest sector.
 *
 * Range: 1 / S (all equally large) to 1 (one sector).
 * Undefined: null where nothing was counted.
 * Cost: O(k).
 * Source: Berger and Parker 1970, doi:10.1126/science.168.3937.1345.
 *
 * @throws {PlayermapError} never.
 * @example
 * assert.equal(bergerParker([3, 1]), 0.75);
 */
export function bergerParker(counts: ArrayLike<number>): number | null {
  const all = total(counts);
  if (all === 0) return null;
  let most = 0;
  for (let s = 0; s < counts.length; s++) most = Math.max(most, counts[s] as number);
  return most / all;
}
