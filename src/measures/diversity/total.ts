import { PlayermapError } from '../../kernel/errors';

/** The sum of counts. Throws `bad-option` where one is negative or no number: every index would answer something. */
export function total(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let s = 0; s < counts.length; s++) {
    const count = counts[s] as number;
    if (!(count >= 0 && count < Number.POSITIVE_INFINITY) || typeof count !== 'number') {
      throw new PlayermapError('bad-option', `counts has ${count} at position ${s}, expected numbers from 0`);
    }
    sum += count;
  }
  return sum;
}

/** The sum of squared shares, or null where nothing was counted. */
export function concentration(counts: ArrayLike<number>): number | null {
  const all = total(counts);
  if (all === 0) return null;
  let sum = 0;
  for (let s = 0; s < counts.length; s++) {
    const share = (counts[s] as number) / all;
    sum += share * share;
  }
  return sum;
}
