import type { Network } from '../../kernel/network';
import { hopSearch } from '../../kernel/path-search';
import { type Direction, readingOf } from '../../kernel/reading';
import type { SetFigure } from './key-player-search';

/** Stands for no way, and for more steps than a byte can tell. */
const FAR = 255;

/**
 * How near all are to a set: the share within some steps of it, or (`steps` null) the mean of 1 / steps; members count as 1.
 *
 * Steps from every candidate are kept: O(candidates x n) memory, a byte each; above 254 steps counts as no way.
 * Cost: O(n) for a set.
 */
export function reachOfSet(
  network: Network,
  direction: Direction,
  candidates: readonly number[],
  steps: number | null,
): SetFigure {
  const n = network.ids.length;
  const stepsFrom = stepsOf(network, direction, candidates);
  const credit = Float64Array.from({ length: FAR + 1 }, (_, far) => {
    if (far === FAR) return 0;
    return steps === null ? 1 / Math.max(1, far) : far <= steps ? 1 : 0;
  });
  return {
    none: n === 0 ? null : 0,
    withOneMore(set) {
      const near = new Uint8Array(n).fill(FAR);
      for (const i of set) {
        const row = stepsFrom.get(i) as Uint8Array;
        for (let v = 0; v < n; v++) if ((row[v] as number) < (near[v] as number)) near[v] = row[v] as number;
      }
      return (added) => {
        const row = stepsFrom.get(added) as Uint8Array;
        let sum = 0;
        for (let v = 0; v < n; v++) {
          const one = row[v] as number;
          const other = near[v] as number;
          sum += credit[one < other ? one : other] as number;
        }
        return sum / n;
      };
    },
    cost: { set: n, added: n },
  };
}

function stepsOf(network: Network, direction: Direction, candidates: readonly number[]): Map<number, Uint8Array> {
  const search = hopSearch(readingOf(network, direction, 'hops').adjacency);
  const stepsFrom = new Map<number, Uint8Array>();
  for (const source of candidates) {
    const row = new Uint8Array(network.ids.length).fill(FAR);
    search.from(source);
    for (let k = 0; k < search.reached; k++) {
      const v = search.order[k] as number;
      row[v] = Math.min(FAR, search.distance[v] as number);
    }
    stepsFrom.set(source, row);
  }
  return stepsFrom;
}
