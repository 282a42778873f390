import { cuts } from '../../kernel/cuts';
import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import { Scores } from '../scores';

/**
 * Whose leaving splits the map: 1 for a stakeholder without whom its part of the network falls apart, else 0.
 *
 * Direction is ignored.
 *
 * Range: 0 or 1.
 * Undefined: never.
 * Cost: O(n + m).
 * Source: Hopcroft and Tarjan 1973, doi:10.1145/362248.362272. Agrees with igraph, NetworkX and sna.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * }));
 * assert.deepEqual([...articulationPoint(network)], [['a', 0], ['b', 1], ['c', 0]]);
 */
export function articulationPoint(network: Network): Scores {
  requireNetwork(network);
  return new Scores(
    {
      measure: 'articulationPoint',
      range: [0, 1],
      unit: 'yes or no',
      source: 'Hopcroft and Tarjan 1973, doi:10.1145/362248.362272',
      options: {},
    },
    network,
    Array.from(cuts(network).points),
  );
}

/** The ties that are the only way between two parts. */
export interface Bridges {
  /** One tidy record per bridge, its ends in the order of the network. */
  rows(): { readonly source: string; readonly target: string }[];
}

/**
 * Which ties split the map when they break: each is the only way between two parts of the network.
 *
 * Direction is ignored; a pair tied both ways has one tie here.
 *
 * Range: none.
 * Undefined: never; no ties, no rows.
 * Cost: O(n + m).
 * Source: Tarjan 1974, doi:10.1016/0020-0190(74)90003-9. Agrees with igraph and NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'b', target: 'a' }],
 * }));
 * assert.deepEqual(bridges(network).rows(), [{ source: 'a', target: 'b' }]);
 */
export function bridges(network: Network): Bridges {
  requireNetwork(network);
  const pairs = cuts(network).bridges;
  return {
    rows: () => tidy(pairs.map(([i, j]) => ({ source: network.ids[i] as string, target: network.ids[j] as string }))),
  };
}
