/** Pearson's correlation; null where one side does not vary. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number | null {
  const n = a.length;
  let meanA = 0;
  let meanB = 0;
  for (let i = 0; i < n; i++) {
    meanA += (a[i] as number) / n;
    meanB += (b[i] as number) / n;
  }
  let aa = 0;
  let bb = 0;
  let ab = 0;
  for (let i = 0; i < n; i++) {
    const x = (a[i] as number) - meanA;
    const y = (b[i] as number) - meanB;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  // values that are all equal leave a spread of rounding errors
  const varies = aa > 1e-24 * n * meanA * meanA && bb > 1e-24 * n * meanB * meanB;
  return varies ? Math.max(-1, Math.min(1, ab / (Math.sqrt(aa) * Math.sqrt(bb)))) : null;
}
