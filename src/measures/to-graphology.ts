import type { AbstractGraph } from 'graphology-types';
import { emptyGraph } from '../kernel/empty-graph';
import { type Network, requireNetwork } from '../kernel/network';
import { checkOptions } from './options';

/** How a network becomes a graph of graphology. */
export interface GraphologyOptions {
  /** Order in which the stakeholders are put in. Default: that of the network. */
  readonly order?: ArrayLike<number>;
  /** Read every strength as 1. Default: false. */
  readonly unweighted?: boolean;
}

/**
 * A network as a simple graphology graph, directed or undirected and never mixed: what graphology's own algorithms are
 * right on. A node is the position of a stakeholder in the network, as text; `weight` is the strength of a tie.
 *
 * Range: as many nodes and edges as the network has stakeholders and ties.
 * Undefined: never; a network of nobody is an empty graph.
 * Cost: O(n + m).
 * Source: the library graphology, https://graphology.github.io.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'city' }, { id: 'ngo' }],
 *   ties: [{ source: 'city', target: 'ngo', strength: 2 }, { source: 'city', target: 'ngo', strength: 3 }],
 * }));
 * assert.equal(toGraphology(network).getEdgeAttribute('0', '1', 'weight'), 5);
 */
export function toGraphology(network: Network, options: GraphologyOptions = {}): AbstractGraph {
  requireNetwork(network);
  checkOptions(options);
  const { unweighted = false } = options;
  const { offsets, neighbours, strengths } = network.out;
  const graph = emptyGraph(network.directed ? 'simple' : 'undirected');
  const order = options.order ?? network.ids.map((_, i) => i);
  for (let k = 0; k < order.length; k++) graph.addNode(String(order[k]));
  for (let k = 0; k < order.length; k++) {
    const i = order[k] as number;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const j = neighbours[e] as number;
      if (!network.directed && j < i) continue;
      graph.addEdge(String(i), String(j), { weight: unweighted ? 1 : (strengths[e] as number) });
    }
  }
  return graph;
}
