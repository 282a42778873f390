/** The sum of counts. */
export function total(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let s = 0; s < counts.length; s++) sum += counts[s] as number;
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
