import { type Adjacency, type Network, requireNetwork } from '../../kernel/network';
import { perron } from '../../kernel/perron';
import { strengthsRead } from '../../kernel/reading';
import type { ReadingOptions } from '../descriptor';
import { checkOptions } from '../options';
import { Scores } from '../scores';

/** Whether strengths count. */
export type HitsOptions = Pick<ReadingOptions, 'unweighted'>;

const SOURCE = 'Kleinberg 1999, doi:10.1145/324133.324140';

/**
 * Who points to those who are much pointed to: the score of a hub is proportional to the scores, as authorities, of those
 * its ties lead to.
 *
 * Range: 0 to 1; the greatest is 1.
 * Undefined: null for everybody where no one answer exists: without ties, or where two separate sets of hubs and authorities
 * tie for the largest singular value (as in a chain of equal ties, and in every undirected network whose ties all run
 * between two halves).
 * Cost: as `eigenvector`, on twice the network.
 * Source: Kleinberg 1999, doi:10.1145/324133.324140. Agrees with igraph.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'a', target: 'c' }],
 * }));
 * assert.deepEqual([...hubs(network)], [['a', 1], ['b', 0], ['c', 0]]);
 */
export function hubs(network: Network, options: HitsOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  return half(network, options, 'hubs');
}

/**
 * Who is pointed to by good hubs: the score of an authority is proportional to the scores, as hubs, of those whose ties lead
 * to it.
 *
 * Range: 0 to 1; the greatest is 1.
 * Undefined: as `hubs`.
 * Cost: as `eigenvector`, on twice the network.
 * Source: Kleinberg 1999, doi:10.1145/324133.324140. Agrees with igraph.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'c', target: 'b' }],
 * }));
 * assert.deepEqual([...authorities(network)], [['a', 0], ['b', 1], ['c', 0]]);
 */
export function authorities(network: Network, options: HitsOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  return half(network, options, 'authorities');
}

function half(network: Network, { unweighted = false }: HitsOptions, measure: 'hubs' | 'authorities'): Scores {
  const n = network.ids.length;
  const { vector } = perron(doubled(strengthsRead(network.out, unweighted), strengthsRead(network.in, unweighted)));
  const part = vector && Array.from(vector.subarray(measure === 'hubs' ? 0 : n, measure === 'hubs' ? n : 2 * n));
  const greatest = part?.reduce((most, score) => Math.max(most, score), 0) ?? 1;
  return new Scores(
    { measure, range: [0, 1], unit: 'relative to the greatest', source: SOURCE, options: { unweighted } },
    network,
    part ? part.map((score) => score / greatest) : network.ids.map(() => null),
  );
}

/** Everybody twice, as a hub and as an authority: the singular vectors of a matrix are the eigenvector of this network. */
function doubled(out: Adjacency, into: Adjacency): Adjacency {
  const n = out.offsets.length - 1;
  const arcs = out.neighbours.length;
  const offsets = new Uint32Array(2 * n + 1);
  offsets.set(out.offsets);
  for (let i = 1; i <= n; i++) offsets[n + i] = arcs + (into.offsets[i] as number);
  const neighbours = new Uint32Array(2 * arcs);
  for (let e = 0; e < arcs; e++) neighbours[e] = n + (out.neighbours[e] as number);
  neighbours.set(into.neighbours, arcs);
  const strengths = new Float64Array(2 * arcs);
  strengths.set(out.strengths);
  strengths.set(into.strengths, arcs);
  return { offsets, neighbours, strengths };
}
