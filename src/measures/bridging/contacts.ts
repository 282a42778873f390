import type { Adjacency, Network } from '../../kernel/network';
import { undirectedReading } from '../../kernel/reading';

/**
 * Everybody's contacts whichever way the tie goes, with the strengths of both ways added; unweighted, a mutual tie of a
 * directed network counts 2.
 */
export function contactsOf(network: Network, unweighted: boolean): Adjacency {
  if (!unweighted) return undirectedReading(network);
  const out = even(network.out);
  return undirectedReading({ ...network, out, in: network.directed ? even(network.in) : out });
}

const even = (ties: Adjacency): Adjacency => ({ ...ties, strengths: new Float64Array(ties.strengths.length).fill(1) });
