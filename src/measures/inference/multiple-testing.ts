import { PlayermapError } from '../../kernel/errors';

/** Positions of the numbers among the values, least first; missing ones have none. */
function ascending(values: readonly (number | null)[]): number[] {
  for (const value of values) {
    if (value === null || (value >= 0 && value <= 1)) continue;
    throw new PlayermapError('bad-option', `values has ${value}, expected numbers from 0 to 1, or null`);
  }
  const known = [...values.keys()].filter((i) => values[i] !== null);
  return known.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
}

/**
 * Makes p-values of several questions asked at once honest: the chance that even one of those called significant is mere
 * chance stays below the level.
 *
 * Step down: the k-th smallest of m becomes the greatest so far of (m - k + 1) p, at most 1.
 *
 * Range: 0 to 1, none below its p.
 * Undefined: null stays null, and is not counted as a question.
 * Cost: O(m log m).
 * Source: Holm 1979, Scandinavian Journal of Statistics 6, 65-70. Agrees with R's `p.adjust`.
 *
 * @throws {PlayermapError} never.
 * @example
 * assert.deepEqual(holm([0.01, 0.04, null]), [0.02, 0.04, null]);
 */
export function holm(values: readonly (number | null)[]): (number | null)[] {
  const order = ascending(values);
  const adjusted = new Array<number | null>(values.length).fill(null);
  let greatest = 0;
  order.forEach((i, k) => {
    greatest = Math.max(greatest, Math.min(1, (order.length - k) * (values[i] as number)));
    adjusted[i] = greatest;
  });
  return adjusted;
}

/**
 * Makes p-values of several questions asked at once honest in another sense: of those called significant, the share that
 * is mere chance stays below the level. Milder than Holm's; for many stakeholders at once.
 *
 * Step up: the k-th smallest of m becomes the least from there on of m / k p, at most 1.
 *
 * Range: 0 to 1, none below its p.
 * Undefined: null stays null, and is not counted as a question.
 * Cost: O(m log m).
 * Source: Benjamini and Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x. Agrees with R's `p.adjust`.
 *
 * @throws {PlayermapError} never.
 * @example
 * assert.deepEqual(benjaminiHochberg([0.01, 0.04, null]), [0.02, 0.04, null]);
 */
export function benjaminiHochberg(values: readonly (number | null)[]): (number | null)[] {
  const order = ascending(values);
  const adjusted = new Array<number | null>(values.length).fill(null);
  let least = 1;
  for (let k = order.length - 1; k >= 0; k--) {
    const i = order[k] as number;
    least = Math.min(least, ((values[i] as number) * order.length) / (k + 1));
    adjusted[i] = least;
  }
  return adjusted;
}
