import { type Adjacency, type Network, requireNetwork } from '../../kernel/network';
import { undirectedReading } from '../../kernel/reading';
import { type Tidy, tabled } from '../../text/tidy';

/** A tie whose ends have no contact in common. */
export interface LocalBridge {
  readonly source: string;
  readonly target: string;
  /** How many steps the ends are apart without the tie; null where there is no other way at all: a bridge. */
  readonly span: number | null;
}

/**
 * The ties that nobody else shortens: their ends have no contact in common, so news and help of one side reach the other
 * by this tie or by a detour of three steps and more. Direction is not read.
 *
 * Range: spans from 3; those without a detour first, then the longest, then in the order of the network.
 * Undefined: an empty list where there is none.
 * Cost: O(sum of squared degrees + b (n + m)) for b local bridges.
 * Source: Granovetter 1973, doi:10.1086/225469. Agrees with NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const square = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id })),
 *   ties: ['ab', 'bc', 'cd', 'da', 'ae'].map(([source, target]) => ({ source, target })),
 * }));
 * assert.deepEqual(localBridges(square)[0], { source: 'a', target: 'e', span: null });
 * assert.equal(localBridges(square)[1].span, 3);
 */
export function localBridges(network: Network): readonly LocalBridge[] & Tidy {
  requireNetwork(network);
  const ties = undirectedReading(network);
  const { offsets, neighbours } = ties;
  const n = network.ids.length;
  const isContact = new Int32Array(n).fill(-1);
  const detour = detourSearch(ties);
  const found: LocalBridge[] = [];
  for (let i = 0; i < n; i++) {
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) isContact[neighbours[e] as number] = i;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const j = neighbours[e] as number;
      if (j < i) continue;
      let isShared = false;
      for (let f = offsets[j] as number; f < (offsets[j + 1] as number) && !isShared; f++) {
        isShared = isContact[neighbours[f] as number] === i;
      }
      if (isShared) continue;
      found.push({ source: network.ids[i] as string, target: network.ids[j] as string, span: detour(i, j) });
    }
  }
  const length = (bridge: LocalBridge) => bridge.span ?? n;
  return tabled(
    found.sort((a, b) => length(b) - length(a)),
    (list) => list,
  );
}

/** Steps from i to j without the tie between them; null where there is no way. */
function detourSearch({ offsets, neighbours }: Adjacency): (i: number, j: number) => number | null {
  const n = offsets.length - 1;
  const distance = new Int32Array(n).fill(-1);
  const queue = new Uint32Array(n);
  return (i, j) => {
    let tail = 1;
    queue[0] = i;
    distance[i] = 0;
    search: for (let head = 0; head < tail; head++) {
      const v = queue[head] as number;
      for (let e = offsets[v] as number; e < (offsets[v + 1] as number); e++) {
        const w = neighbours[e] as number;
        if (distance[w] !== -1 || (v === i && w === j)) continue;
        distance[w] = (distance[v] as number) + 1;
        queue[tail++] = w;
        if (w === j) break search;
      }
    }
    const steps = distance[j] as number;
    for (let k = 0; k < tail; k++) distance[queue[k] as number] = -1;
    return steps < 0 ? null : steps;
  };
}
