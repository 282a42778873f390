/**
 * An order of slices in which sectors with many ties between them stand near each other.
 *
 * @param ties - number of ties between each two slices, symmetric.
 * @param free - how many slices, from the first, may change places.
 * Cost: O(passes x slices^4), slices being few.
 */
export function nearOrder(widths: readonly number[], ties: readonly (readonly number[])[], free: number): number[] {
  const order = widths.map((_, slice) => slice);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const length = () => {
    const middle = new Float64Array(order.length);
    let from = 0;
    for (const slice of order) {
      middle[slice] = from + (widths[slice] as number) / 2;
      from += widths[slice] as number;
    }
    let sum = 0;
    for (let a = 0; a < order.length; a++)
      for (let b = a + 1; b < order.length; b++) {
        const apart = Math.abs((middle[a] as number) - (middle[b] as number));
        sum += Math.min(apart, total - apart) * (ties[a]?.[b] ?? 0);
      }
    return sum;
  };
  let best = length();
  for (let pass = 0; pass < 6; pass++) {
    let better = false;
    for (let a = 0; a < free; a++)
      for (let b = a + 1; b < free; b++) {
        const exchange = () => {
          const kept = order[a] as number;
          order[a] = order[b] as number;
          order[b] = kept;
        };
        exchange();
        const now = length();
        if (now < best - 1e-9) {
          best = now;
          better = true;
        } else exchange();
      }
    if (!better) break;
  }
  return order;
}
