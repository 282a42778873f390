import type { Network } from '../../kernel/network';
import { hopSearch } from '../../kernel/path-search';
import { type Direction, readingOf } from '../../kernel/reading';

/**
 * How near all are to a set: the share within some steps of it, or (`steps` null) the mean of 1 / steps; members count as 1.
 *
 * Steps from every candidate are kept: O(candidates x n) memory, a byte each; above 254 steps counts as no way.
 */
export function reachOf(network: Network, direction: Direction, candidates: readonly number[]) {
  const n = network.ids.length;
  const search = hopSearch(readingOf(network, direction, 'hops').adjacency);
  const stepsFrom = new Map<number, Uint8Array>();
  for (const source of candidates) {
    const row = new Uint8Array(n).fill(255);
    search.from(source);
    for (let k = 0; k < search.reached; k++) {
      const v = search.order[k] as number;
      row[v] = Math.min(255, search.distance[v] as number);
    }
    stepsFrom.set(source, row);
  }
  return (set: readonly number[], within: number | null): number | null => {
    if (n === 0) return null;
    const rows = set.map((i) => stepsFrom.get(i) as Uint8Array);
    let sum = 0;
    for (let v = 0; v < n; v++) {
      let least = 255;
      for (const row of rows) least = Math.min(least, row[v] as number);
      if (least === 255) continue;
      sum += within === null ? 1 / Math.max(1, least) : least <= within ? 1 : 0;
    }
    return sum / n;
  };
}
