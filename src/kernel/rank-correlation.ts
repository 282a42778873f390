import { nearlyEqual } from './tolerance';

/** Ranks from 1, values that are equal but for rounding sharing the mean of their places. Cost: O(n log n). */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const found = new Array<number>(values.length);
  const at = (k: number) => values[order[k] as number] as number;
  for (let first = 0, end = 0; first < order.length; first = end) {
    end++;
    while (end < order.length && nearlyEqual(at(end - 1), at(end))) end++;
    for (let k = first; k < end; k++) found[order[k] as number] = (first + end + 1) / 2;
  }
  return found;
}

/**
 * Spearman's rho: the correlation of ranks. null where one side has one value only.
 *
 * Cost: O(n log n). Source: Spearman 1904, doi:10.2307/1412159.
 */
export function spearman(a: readonly number[], b: readonly number[]): number | null {
  const [x, y] = [ranks(a), ranks(b)];
  const mean = (x.length + 1) / 2;
  let [both, ofX, ofY] = [0, 0, 0];
  x.forEach((rank, i) => {
    const [dx, dy] = [rank - mean, (y[i] as number) - mean];
    both += dx * dy;
    ofX += dx * dx;
    ofY += dy * dy;
  });
  return ofX > 0 && ofY > 0 ? both / Math.sqrt(ofX * ofY) : null;
}

/**
 * Kendall's tau-b: pairs in the same order less pairs in opposite order, corrected for equal values. null where one side
 * has one value only.
 *
 * Cost: O(n^2). Source: Kendall 1945, doi:10.1093/biomet/33.3.239.
 */
export function kendall(a: readonly number[], b: readonly number[]): number | null {
  let [agreement, ofA, ofB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < i; j++) {
      const signA = Math.sign((a[i] as number) - (a[j] as number));
      const signB = Math.sign((b[i] as number) - (b[j] as number));
      agreement += signA * signB;
      ofA += signA * signA;
      ofB += signB * signB;
    }
  return ofA > 0 && ofB > 0 ? agreement / Math.sqrt(ofA * ofB) : null;
}
