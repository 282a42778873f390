/** How many ties run between two slices. */
export interface SlicePair {
  readonly a: number;
  readonly b: number;
  readonly ties: number;
}

/** Steps after which the search ends where it stands. */
const STEPS = 80e6;
const PASSES = 6;

/**
 * An order of slices in which sectors with many ties between them stand near each other: any two change places as long as
 * that shortens the way round the map between tied slices.
 *
 * @param free - how many slices, from the first, may change places.
 * Cost: O(passes x slices^2 x (slices + pairs)), and never more than a fixed number of steps.
 */
export function nearOrder(widths: readonly number[], pairs: readonly SlicePair[], free: number): number[] {
  const order = widths.map((_, slice) => slice);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const middle = new Float64Array(order.length);
  const length = () => {
    let from = 0;
    for (const slice of order) {
      middle[slice] = from + (widths[slice] as number) / 2;
      from += widths[slice] as number;
    }
    let sum = 0;
    for (const { a, b, ties } of pairs) {
      const apart = Math.abs((middle[a] as number) - (middle[b] as number));
      sum += Math.min(apart, total - apart) * ties;
    }
    return sum;
  };
  const exchange = (a: number, b: number) => {
    const kept = order[a] as number;
    order[a] = order[b] as number;
    order[b] = kept;
  };
  let best = length();
  let left = STEPS / (order.length + pairs.length + 1);
  for (let pass = 0; pass < PASSES; pass++) {
    let better = false;
    for (let a = 0; a < free; a++)
      for (let b = a + 1; b < free; b++) {
        if (--left < 0) return order;
        exchange(a, b);
        const now = length();
        if (now < best - 1e-9) {
          best = now;
          better = true;
        } else exchange(a, b);
      }
    if (!better) break;
  }
  return order;
}
