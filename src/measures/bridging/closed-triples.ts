import type { Network } from '../../kernel/network';
import { undirectedReading } from '../../kernel/reading';
import { eachTriangle } from '../../kernel/triangles';

/**
 * Three stakeholders tied to one another, and what of it nobody brokers: for each of them as the one between, in the order
 * i, j, k, a bit where the first of the two others has a tie of its own to the second, and a bit for the way back.
 */
export type VisitClosed = (i: number, j: number, k: number, closed: number) => void;

/**
 * Visits every three stakeholders with a way of two ties between different ends who have a tie of their own: there is
 * nothing to broker. Those at the ends stand in the order (j, k), (i, k), (i, j). Cost: O(m^1.5) at most.
 */
export function eachClosedTriple(network: Network, visit: VisitClosed): void {
  const { directed } = network;
  const ties = undirectedReading(network);
  const ways = directed ? waysOf(network) : undefined;
  eachTriangle(ties, (i, j, k, ij, ik, jk) => {
    if (!ways) {
      visit(i, j, k, 63);
      return;
    }
    const iToJ = (ways[ij] as number) & 1;
    const jToI = (ways[ij] as number) >> 1;
    const iToK = (ways[ik] as number) & 1;
    const kToI = (ways[ik] as number) >> 1;
    const jToK = (ways[jk] as number) & 1;
    const kToJ = (ways[jk] as number) >> 1;
    const closed =
      (jToI & iToK & jToK) |
      ((kToI & iToJ & kToJ) << 1) |
      ((iToJ & jToK & iToK) << 2) |
      ((kToJ & jToI & kToI) << 3) |
      ((iToK & kToJ & iToJ) << 4) |
      ((jToK & kToI & jToI) << 5);
    if (closed !== 0) visit(i, j, k, closed);
  });
}

/** For each arc of the undirected reading: 1 where there is a tie along it, 2 where there is one back, 3 for both. */
export function waysOf(network: Network): Uint8Array {
  const { offsets, neighbours } = undirectedReading(network);
  const { out, in: inward } = network;
  const ways = new Uint8Array(neighbours.length);
  for (let i = 0; i < network.ids.length; i++) {
    // all three lists are ascending
    let along = out.offsets[i] as number;
    let back = inward.offsets[i] as number;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const j = neighbours[e] as number;
      if (along < (out.offsets[i + 1] as number) && out.neighbours[along] === j) {
        ways[e]! |= 1;
        along++;
      }
      if (back < (inward.offsets[i + 1] as number) && inward.neighbours[back] === j) {
        ways[e]! |= 2;
        back++;
      }
    }
  }
  return ways;
}
