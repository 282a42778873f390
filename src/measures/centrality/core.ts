import { coreNumbers } from '../../kernel/cores';
import { type Network, requireNetwork } from '../../kernel/network';
import type { ReadingOptions } from '../descriptor';
import { checkOptions } from '../options';
import { Scores } from '../scores';

/**
 * How deep in the thick of the network a stakeholder sits: the largest k such that it belongs to a part in which everyone
 * has k ties to the others.
 *
 * Range: 0 to n - 1; `all` in a directed network counts a mutual tie twice.
 * Undefined: never; 0 without ties.
 * Cost: O(n + m).
 * Source: Seidman 1983, doi:10.1016/0378-8733(83)90028-X. Agrees with igraph.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.deepEqual([...core(network)], [['a', 1], ['b', 1], ['c', 0]]);
 */
export function core(network: Network, options: Pick<ReadingOptions, 'direction'> = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { direction = 'all' } = options;
  const most = Math.max(0, network.ids.length - 1) * (network.directed && direction === 'all' ? 2 : 1);
  return new Scores(
    {
      measure: 'core',
      range: [0, most],
      unit: 'ties',
      source: 'Seidman 1983, doi:10.1016/0378-8733(83)90028-X',
      options: { direction },
    },
    network,
    Array.from(coreNumbers(network, direction)),
  );
}
