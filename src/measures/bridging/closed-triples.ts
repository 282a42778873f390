import type { Network } from '../../kernel/network';

/**
 * Calls `visit` for every way of two ties from -> via -> to that nobody brokers: where `from` also has a tie to `to`, and
 * where `from` and `to` are the same. All other ways of two ties are open.
 *
 * Cost: O(sum of squared in-degrees).
 */
export function eachClosedTriple(network: Network, visit: (from: number, via: number, to: number) => void): void {
  const { out, in: inward } = network;
  const n = network.ids.length;
  const follows = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    for (let e = out.offsets[i] as number; e < (out.offsets[i + 1] as number); e++) {
      follows[out.neighbours[e] as number] = i;
    }
    for (let e = inward.offsets[i] as number; e < (inward.offsets[i + 1] as number); e++) {
      const v = inward.neighbours[e] as number;
      if (follows[v] === i) visit(i, v, i);
    }
    for (let e = out.offsets[i] as number; e < (out.offsets[i + 1] as number); e++) {
      const j = out.neighbours[e] as number;
      for (let f = inward.offsets[j] as number; f < (inward.offsets[j + 1] as number); f++) {
        const v = inward.neighbours[f] as number;
        if (follows[v] === i) visit(i, v, j);
      }
    }
  }
}
