import { type Network, requireNetwork } from '../../kernel/network';
import { checkOptions } from '../options';
import { possiblePairs } from './ei-bounds';
import type { MixingOptions } from './mixing-matrix';
import { type MixingIndex, tallyOf } from './tally';

/** Segregation is measured in numbers of ties, as published; strengths are not read. */
export type SegregationOptions = Omit<MixingOptions, 'unweighted'>;

export const freemanOf: MixingIndex = ({ sizes, total, inner }) => {
  const { inside, between } = possiblePairs(sizes);
  return total === 0 || between === 0 ? null : 1 - ((total - inner) / total) * ((inside + between) / between);
};

export const withinOddsOf: MixingIndex = ({ sizes, total, inner }) => {
  const { inside, between } = possiblePairs(sizes);
  const outer = total - inner;
  const divisor = outer * (inside - inner);
  return divisor > 0 ? (inner * (between - outer)) / divisor : null;
};

export const guptaAndersonMayOf: MixingIndex = ({ diagonal, out }) => {
  if (diagonal.length < 2) return null;
  let trace = 0;
  for (let g = 0; g < diagonal.length; g++) {
    if (out[g] === 0) return null;
    trace += (diagonal[g] as number) / (out[g] as number);
  }
  return (trace - 1) / (diagonal.length - 1);
};

/**
 * Which part of the ties between sectors is missing that chance would have made: 1 where no tie runs between sectors, 0 as
 * many as expected, below 0 more.
 *
 * 1 - cross / expected cross ties, for ties laid over all pairs alike. Not cut at 0.
 *
 * Range: below 0 where sectors mix more than chance, to 1.
 * Undefined: null without ties, and with one sector.
 * Cost: O(n + m).
 * Source: Freeman 1978, Segregation in social networks, doi:10.1177/004912417800600401. Agrees with netseg's `freeman`
 * (undirected; Freeman himself cuts at 0).
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['business'] }, { id: 'c', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b', directed: false }],
 * }));
 * assert.equal(freemanSegregation(network), 1);
 */
export function freemanSegregation(network: Network, options: SegregationOptions = {}): number | null {
  requireNetwork(network);
  checkOptions(options);
  return freemanOf(tallyOf(network, { ...options, unweighted: true }));
}

/**
 * How much greater the odds of a tie are inside sectors than between them: 2 is twice, 1 is no difference.
 *
 * (tied pairs inside x untied between) / (tied between x untied inside); ordered pairs where directed.
 *
 * Range: from 0.
 * Undefined: null where no tie runs between sectors or every pair inside them is tied (the odds would be infinite).
 * Cost: O(n + m).
 * Source: Moody 2001, doi:10.1086/338954. Agrees with netseg's `orwg`.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: ['a', 'b', 'c', 'd'].map((id, i) => ({ id, sectors: [i < 2 ? 'business' : 'academia'] })),
 *   ties: [{ source: 'a', target: 'b', directed: false }, { source: 'a', target: 'c', directed: false }],
 * }));
 * assert.equal(withinOddsRatio(network), 3);
 */
export function withinOddsRatio(network: Network, options: SegregationOptions = {}): number | null {
  requireNetwork(network);
  checkOptions(options);
  return withinOddsOf(tallyOf(network, { ...options, unweighted: true }));
}

/**
 * How closed the sectors are, every sector counting the same whatever its size: 1 where none has a tie to another.
 *
 * (sum over sectors of the share of its ties that stay inside - 1) / (K - 1) for K sectors; an undirected tie inside counts
 * from both ends. Directed networks by the ties that go out.
 *
 * Range: -1 / (K - 1) to 1.
 * Undefined: null with fewer than two sectors, and where a sector has no ties (out).
 * Cost: O(n + m).
 * Source: Gupta, Anderson and May 1989, AIDS 3, 807-817. Agrees with netseg's `gamix` where undirected; that one loses ties
 * of directed networks.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b', directed: false }],
 * }));
 * assert.equal(guptaAndersonMay(network), -1);
 */
export function guptaAndersonMay(network: Network, options: SegregationOptions = {}): number | null {
  requireNetwork(network);
  checkOptions(options);
  return guptaAndersonMayOf(tallyOf(network, { ...options, unweighted: true }));
}
