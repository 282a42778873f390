import { hopSums } from '../../kernel/distance-sums';
import type { Network } from '../../kernel/network';
import { undirectedReading } from '../../kernel/reading';

/**
 * How broken up a network is: the share of pairs without a way between them. Removing `gone` first.
 *
 * null where fewer than two remain. Cost: O(n + m).
 */
export function fragmentation(network: Network, gone: Uint8Array): number | null {
  const { offsets, neighbours } = undirectedReading(network);
  const n = network.ids.length;
  const seen = gone.slice();
  const queue = new Uint32Array(n);
  let left = 0;
  let joined = 0;
  for (let start = 0; start < n; start++) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    let tail = 0;
    queue[tail++] = start;
    for (let head = 0; head < tail; head++) {
      const v = queue[head] as number;
      for (let e = offsets[v] as number; e < (offsets[v + 1] as number); e++) {
        const w = neighbours[e] as number;
        if (seen[w] === 1) continue;
        seen[w] = 1;
        queue[tail++] = w;
      }
    }
    left += tail;
    joined += tail * (tail - 1);
  }
  return left > 1 ? 1 - joined / (left * (left - 1)) : null;
}

/**
 * As `fragmentation`, but a pair counts as joined by 1 / steps only.
 *
 * null where fewer than two remain. Cost: O(n m / 32) for each step of the longest way.
 */
export function distanceFragmentation(network: Network, gone: Uint8Array): number | null {
  const left = network.ids.length - gone.reduce((sum, flag) => sum + flag, 0);
  if (left < 2) return null;
  const { reciprocal } = hopSums(undirectedReading(network), gone);
  return 1 - reciprocal.reduce((sum, entry) => sum + entry, 0) / (left * (left - 1));
}

/** The share of those who are neither recipients nor gone that have no way to a recipient. null where there are none. */
export function recipientLoss(network: Network, gone: Uint8Array, recipients: readonly number[]): number | null {
  const { offsets, neighbours } = network.in;
  const n = network.ids.length;
  const seen = gone.slice();
  const queue = new Uint32Array(n);
  let tail = 0;
  for (const r of recipients) {
    if (seen[r] === 1) continue;
    seen[r] = 1;
    queue[tail++] = r;
  }
  const ends = tail;
  for (let head = 0; head < tail; head++) {
    const v = queue[head] as number;
    for (let e = offsets[v] as number; e < (offsets[v + 1] as number); e++) {
      const w = neighbours[e] as number;
      if (seen[w] === 1) continue;
      seen[w] = 1;
      queue[tail++] = w;
    }
  }
  const others = n - ends - gone.reduce((sum, flag) => sum + flag, 0);
  return ends > 0 && others > 0 ? 1 - (tail - ends) / others : null;
}
