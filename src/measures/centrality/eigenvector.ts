import { type Network, requireNetwork } from '../../kernel/network';
import { perron } from '../../kernel/perron';
import { strengthsRead } from '../../kernel/reading';
import type { ReadingOptions } from '../descriptor';
import { checkOptions } from '../options';
import { Scores } from '../scores';

/**
 * Who is tied to those who are well tied: a stakeholder's score is proportional to the scores of those tied towards it,
 * each times the strength of the tie.
 *
 * In a directed network scores come in along the ties. Only the part of the network where the largest eigenvalue is at home,
 * and what it leads to, scores above 0.
 *
 * Range: 0 to 1; the greatest is 1.
 * Undefined: null for everybody where the largest eigenvalue is not simple (two parts tie for it) or is 0 (no ties, or no
 * tie on a cycle of a directed network): no one answer exists then.
 * Cost: O(24 m) a round of a restarted Arnoldi iteration; some rounds. Exact to about 1e-12.
 * Source: Bonacich 1972, doi:10.1080/0022250X.1972.9989806. Agrees with igraph.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b', directed: false }],
 * }));
 * assert.deepEqual([...eigenvector(network)], [['a', 1], ['b', 1], ['c', 0]]);
 */
export function eigenvector(network: Network, options: Pick<ReadingOptions, 'unweighted'> = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { unweighted = false } = options;
  const { vector } = perron(strengthsRead(network.in, unweighted));
  return new Scores(
    {
      measure: 'eigenvector',
      range: [0, 1],
      unit: 'relative to the greatest',
      source: 'Bonacich 1972, doi:10.1080/0022250X.1972.9989806',
      options: { unweighted },
    },
    network,
    vector ? Array.from(vector) : network.ids.map(() => null),
  );
}
