import { type Network, requireNetwork } from '../../kernel/network';
import { checkOptions } from '../options';
import { type ClosenessOptions, sumsOf } from './closeness';

/**
 * How far apart the two stakeholders are that are farthest from each other, of those with a way between them.
 *
 * Range: from 0; to n - 1 by hops.
 * Undefined: null where no two stakeholders have a way between them.
 * Cost: as `closeness`, and shared with it.
 * Source: Wasserman and Faust 1994, Social Network Analysis, p. 111. Agrees with igraph.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * }));
 * assert.equal(diameter(network), 2);
 */
export function diameter(network: Network, options: ClosenessOptions = {}): number | null {
  requireNetwork(network);
  checkOptions(options);
  const { greatest } = sumsOf(network, options);
  let most = 0;
  for (const distance of greatest) most = Math.max(most, distance);
  return most > 0 ? most : null;
}

/**
 * How many steps (or how much length) lie between two stakeholders on average, of those with a way between them.
 *
 * Range: from 1 by hops.
 * Undefined: null where no two stakeholders have a way between them.
 * Cost: as `closeness`, and shared with it.
 * Source: Watts and Strogatz 1998, doi:10.1038/30918. Agrees with igraph.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.equal(meanDistance(network), 1);
 */
export function meanDistance(network: Network, options: ClosenessOptions = {}): number | null {
  requireNetwork(network);
  checkOptions(options);
  const { reached, total } = sumsOf(network, options);
  const pairs = sum(reached);
  return pairs > 0 ? sum(total) / pairs : null;
}

/**
 * How directly stakeholders are joined on average: the mean of 1 / distance over all pairs, 0 for pairs without a way.
 *
 * Range: 0 to 1 by hops; by lengths from 0.
 * Undefined: null below two stakeholders.
 * Cost: as `closeness`, and shared with it.
 * Source: Latora and Marchiori 2001, doi:10.1103/PhysRevLett.87.198701. Agrees with NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.equal(globalEfficiency(network), 1);
 */
export function globalEfficiency(network: Network, options: ClosenessOptions = {}): number | null {
  requireNetwork(network);
  checkOptions(options);
  const n = network.ids.length;
  return n > 1 ? sum(sumsOf(network, options).reciprocal) / (n * (n - 1)) : null;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
