import type { Kinds } from './kinds';
import type { Limit, Panel } from './panel-finder';

/** Changes one seat of a panel at a time for as long as that adds weight, within the limits. */
export type Swap = (panel: Panel, weights: ArrayLike<number>) => { readonly panel: Panel; readonly value: number };

/**
 * A quick search for panels of great weight, from one that is known. It finds good ones, not the best one: for that there is
 * `bestPanel`.
 */
export function swapSearch(kinds: Kinds, limits: readonly Limit[]): Swap {
  const count = kinds.list.length;
  const limitsOf: number[][] = Array.from({ length: count }, () => []);
  for (const [l, { kinds: members }] of limits.entries()) for (const k of members) limitsOf[k]?.push(l);
  const isIn = limits.map(({ kinds: members }) => {
    const held = new Uint8Array(count);
    for (const k of members) held[k] = 1;
    return held;
  });
  return (start, weights) => {
    const panel = Int32Array.from(start);
    const sums = limits.map(({ kinds: members }) => members.reduce((sum, k) => sum + (panel[k] as number), 0));
    const weight = (k: number) => weights[k] as number;
    const order = [...kinds.list.keys()].sort((a, b) => weight(b) - weight(a) || a - b);
    const allowed = (out: number, into: number): boolean =>
      (limitsOf[into] as number[]).every(
        (l) => (isIn[l] as Uint8Array)[out] === 1 || (sums[l] as number) < (limits[l] as Limit).max,
      ) &&
      (limitsOf[out] as number[]).every(
        (l) => (isIn[l] as Uint8Array)[into] === 1 || (sums[l] as number) > (limits[l] as Limit).min,
      );
    const bestSwap = (): readonly [number, number] | undefined => {
      const seated = order.filter((k) => (panel[k] as number) > 0).reverse();
      let gain = 1e-15;
      let found: readonly [number, number] | undefined;
      for (const out of seated) {
        for (const into of order) {
          if (weight(into) - weight(out) <= gain) break;
          if ((panel[into] as number) >= (kinds.list[into]?.homes.length as number) || !allowed(out, into)) continue;
          gain = weight(into) - weight(out);
          found = [out, into];
          break;
        }
      }
      return found;
    };
    for (let swap = bestSwap(); swap; swap = bestSwap()) {
      const [out, into] = swap;
      panel[out] = (panel[out] as number) - 1;
      panel[into] = (panel[into] as number) + 1;
      for (const l of limitsOf[out] as number[]) sums[l] = (sums[l] as number) - 1;
      for (const l of limitsOf[into] as number[]) sums[l] = (sums[l] as number) + 1;
    }
    let value = 0;
    for (let k = 0; k < count; k++) value += (panel[k] as number) * weight(k);
    return { panel, value };
  };
}
