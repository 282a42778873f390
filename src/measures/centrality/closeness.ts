import { type DistanceSums, distanceSums } from '../../kernel/distance-sums';
import { type Network, requireNetwork } from '../../kernel/network';
import { readingOf } from '../../kernel/reading';
import type { ReadingOptions } from '../descriptor';
import { checkOptions } from '../options';
import { Scores } from '../scores';

/** Which way ties are walked, and how long they are. */
export type ClosenessOptions = Pick<ReadingOptions, 'direction' | 'distance' | 'unweighted'>;

/** Distances from everyone, along the ties (`out`), against them (`in`), or over ties of any direction (`all`). */
export function sumsOf(network: Network, options: ClosenessOptions): DistanceSums {
  const { direction = 'all', distance = 'hops', unweighted = false } = options;
  return distanceSums(readingOf(network, direction, distance, unweighted));
}

/**
 * How near a stakeholder is to all others: one over its mean distance to those it reaches, times the share of the others
 * that it reaches, so that somebody at home in a small corner does not come out as central.
 *
 * `out` looks along the ties, `in` against them, `all` (the default) takes ties both ways.
 *
 * Range: 0 to 1 by hops; by lengths from 0, above 1 where ties are strong.
 * Undefined: null in a network of one stakeholder. Who reaches nobody scores 0.
 * Cost: by hops O(n m / 32) for each step of the longest way, by lengths O(n m log n); O(n + m) memory. Shared with
 * `harmonic`, `diameter`, `meanDistance` and `globalEfficiency`.
 * Source: Wasserman and Faust 1994, Social Network Analysis, p. 201. Agrees with NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.deepEqual([...closeness(network, { direction: 'out' })], [['a', 0.5], ['b', 0], ['c', 0]]);
 */
export function closeness(network: Network, options: ClosenessOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { direction = 'all', distance = 'hops', unweighted = false } = options;
  const { reached, total } = sumsOf(network, options);
  const others = network.ids.length - 1;
  return new Scores(
    {
      measure: 'closeness',
      range: [0, distance === 'hops' || unweighted ? 1 : Number.POSITIVE_INFINITY],
      unit: '1 / distance',
      source: 'Wasserman and Faust 1994, Social Network Analysis, p. 201',
      options: { direction, distance, unweighted },
    },
    network,
    Array.from(reached, (count, i) => {
      if (others === 0) return null;
      return count === 0 ? 0 : (count / others) * (count / (total[i] as number));
    }),
  );
}

/**
 * How near a stakeholder is to all others, where nobody is too far to count: 1 / distance added up, 0 for those it does not
 * reach.
 *
 * `out` looks along the ties, `in` against them, `all` (the default) takes ties both ways.
 *
 * Range: 0 to 1 by hops as a mean over the others (`normalized`, the default), else 0 to n - 1; by lengths from 0.
 * Undefined: normalized, null in a network of one stakeholder.
 * Cost: as `closeness`, and shared with it.
 * Source: Marchiori and Latora 2000, doi:10.1016/S0378-4371(00)00311-3; Boldi and Vigna 2014. Agrees with igraph and NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * }));
 * assert.equal(harmonic(network, { direction: 'out' }).get('a'), 0.75);
 */
export function harmonic(
  network: Network,
  options: ClosenessOptions & Pick<ReadingOptions, 'normalized'> = {},
): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { direction = 'all', distance = 'hops', unweighted = false, normalized = true } = options;
  const { reciprocal } = sumsOf(network, options);
  const others = network.ids.length - 1;
  const most = distance === 'hops' || unweighted ? (normalized ? 1 : Math.max(0, others)) : Number.POSITIVE_INFINITY;
  return new Scores(
    {
      measure: 'harmonic',
      range: [0, most],
      unit: '1 / distance',
      source: 'Marchiori and Latora 2000, doi:10.1016/S0378-4371(00)00311-3',
      options: { direction, distance, unweighted, normalized },
    },
    network,
    Array.from(reciprocal, (sum) => (normalized ? (others > 0 ? sum / others : null) : sum)),
  );
}
