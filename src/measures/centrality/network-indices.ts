import { strongComponents, weakComponents } from '../../kernel/components';
import { arcBetween } from '../../kernel/folding';
import { type Network, requireNetwork } from '../../kernel/network';
import { undirectedReading } from '../../kernel/reading';

/**
 * How many ties there are: pairs in an undirected network, arcs in a directed one.
 *
 * Range: from 0.
 * Undefined: never.
 * Cost: O(1).
 * Source: none needed.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const network = project(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] }));
 * assert.equal(tieCount(network), 0);
 */
export function tieCount(network: Network): number {
  requireNetwork(network);
  return network.size;
}

/**
 * How many stakeholders have no tie at all.
 *
 * Range: 0 to n.
 * Undefined: never.
 * Cost: O(n + m).
 * Source: none needed.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const network = project(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] }));
 * assert.equal(isolates(network), 1);
 */
export function isolates(network: Network): number {
  requireNetwork(network);
  const { offsets } = undirectedReading(network);
  return network.ids.reduce((count, _, i) => count + (offsets[i] === offsets[i + 1] ? 1 : 0), 0);
}

/**
 * How many of the possible ties are there.
 *
 * Range: 0 to 1.
 * Undefined: null below two stakeholders.
 * Cost: O(1).
 * Source: Wasserman and Faust 1994, Social Network Analysis, p. 101. Agrees with igraph, sna and NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.equal(density(network), 0.5);
 */
export function density(network: Network): number | null {
  requireNetwork(network);
  const n = network.ids.length;
  return n > 1 ? network.out.neighbours.length / (n * (n - 1)) : null;
}

/**
 * How many ties are returned: the share of directed ties with a tie the other way.
 *
 * Range: 0 to 1; 1 in an undirected network.
 * Undefined: null without ties.
 * Cost: O(m log m).
 * Source: Wasserman and Faust 1994, Social Network Analysis, p. 515. Agrees with igraph and NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'a' }],
 * }));
 * assert.equal(reciprocity(network), 1);
 */
export function reciprocity(network: Network): number | null {
  requireNetwork(network);
  const { out } = network;
  if (out.neighbours.length === 0) return null;
  let returned = 0;
  for (let i = 0; i < network.ids.length; i++)
    for (let e = out.offsets[i] as number; e < (out.offsets[i + 1] as number); e++)
      if (arcBetween(out, out.neighbours[e] as number, i) >= 0) returned++;
  return returned / out.neighbours.length;
}

/**
 * Into how many parts the network falls between which there are no ties.
 *
 * Range: 0 to n; an isolate is a part.
 * Undefined: never.
 * Cost: O(n + m).
 * Source: Wasserman and Faust 1994, Social Network Analysis, p. 109.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const network = project(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }, { id: 'b' }], ties: [] }));
 * assert.equal(componentCount(network), 2);
 */
export function componentCount(network: Network): number {
  requireNetwork(network);
  return weakComponents(network).count;
}

/**
 * Into how many parts the network falls within which everyone reaches everyone along the ties.
 *
 * Range: 0 to n.
 * Undefined: never.
 * Cost: O(n + m).
 * Source: Tarjan 1972, doi:10.1137/0201010.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.equal(strongComponentCount(network), 2);
 */
export function strongComponentCount(network: Network): number {
  requireNetwork(network);
  return strongComponents(network.out).count;
}
