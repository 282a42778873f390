import { type Network, requireNetwork } from '../../kernel/network';
import { checkOptions } from '../options';
import { type BetweennessOptions, betweenness } from './betweenness';
import { degree } from './degree';

/**
 * How much the ties gather around one stakeholder: 0 where all have as many ties, 1 for a star.
 *
 * Degrees below the greatest, added up, over the most that sum could be. Directed: ties in and out together, over what a
 * star of mutual ties has.
 *
 * Range: 0 to 1.
 * Undefined: null below three stakeholders.
 * Cost: O(n).
 * Source: Freeman 1978, doi:10.1016/0378-8733(78)90021-7. Agrees with igraph (`centr_degree`, `loops = FALSE`).
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b', directed: false }, { source: 'a', target: 'c', directed: false }],
 * }));
 * assert.equal(degreeCentralization(network), 1);
 */
export function degreeCentralization(network: Network): number | null {
  requireNetwork(network);
  const n = network.ids.length;
  if (n < 3) return null;
  return below(degree(network, { normalized: false }).list) / ((n - 1) * (n - 2) * (network.directed ? 2 : 1));
}

/**
 * How much the ways between stakeholders run through one of them: 0 where all carry as many, 1 for a star.
 *
 * Range: 0 to 1.
 * Undefined: null below three stakeholders.
 * Cost: as `betweenness`, and shared with it.
 * Source: Freeman 1978, doi:10.1016/0378-8733(78)90021-7. Agrees with igraph (`centr_betw`).
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b', directed: false }, { source: 'a', target: 'c', directed: false }],
 * }));
 * assert.equal(betweennessCentralization(network), 1);
 */
export function betweennessCentralization(
  network: Network,
  options: Pick<BetweennessOptions, 'distance' | 'unweighted'> = {},
): number | null {
  requireNetwork(network);
  checkOptions(options);
  const n = network.ids.length;
  return n < 3 ? null : below(betweenness(network, { ...options, normalized: true }).list) / (n - 1);
}

/** How far all stay below the greatest, added up. */
function below(scores: readonly (number | null)[]): number {
  const greatest = scores.reduce<number>((most, score) => Math.max(most, score ?? 0), 0);
  return scores.reduce<number>((sum, score) => sum + greatest - (score ?? 0), 0);
}
