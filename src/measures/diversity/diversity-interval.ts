import { type Network, requireNetwork } from '../../kernel/network';
import { seededRandom } from '../../kernel/random';
import { type Tidy, tabled } from '../../text/tidy';
import { checkOptions } from '../options';
import { type CompositionOptions, counted } from './counted';

export interface IntervalOptions extends CompositionOptions {
  /** How often the map is drawn anew. Default: 999. */
  readonly draws?: number;
  /** How much of the draws the interval holds. Default: 0.95. */
  readonly confidence?: number;
  /** Seed of the draws. Default: 1. */
  readonly seed?: number;
}

export interface Interval {
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly draws: number;
  readonly confidence: number;
}

/**
 * How sure an index of diversity is: between which numbers it falls when the map is drawn anew from its own stakeholders.
 *
 * Draws as many as were counted, with replacement, and takes the middle part of the indices found (percentile bootstrap).
 * A draw never shows a sector that was not seen, so that the interval leans to the low side. It answers "what if other
 * stakeholders had been met"; of a map that lists everybody there is nothing to infer.
 *
 * Range: that of the index.
 * Undefined: null where the index is.
 * Cost: O(draws x (n + k)) for k sectors.
 * Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap, ch. 13.
 *
 * @param index What is read from the counts: `shannon`, `(counts) => hill(counts, 2)`, ...
 * @throws {PlayermapError} as `composition`.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['business'] }],
 *   ties: [],
 * }));
 * const { low, high } = diversityInterval(network, simpson);
 * assert.deepEqual([low, high], [0, 0]);
 */
export function diversityInterval(
  network: Network,
  index: (counts: Float64Array) => number | null,
  options: IntervalOptions = {},
): Interval & Tidy {
  requireNetwork(network);
  checkOptions(options);
  const { draws = 999, confidence = 0.95, seed = 1 } = options;
  const { groups, who, amounts } = counted(network, options);
  const known = [...who.keys()].filter((at) => (groups.of[who[at] as number] as number) >= 0);
  const group = Uint32Array.from(known, (at) => groups.of[who[at] as number] as number);
  const amount = Float64Array.from(known, (at) => amounts[at] as number);
  const counts = new Float64Array(groups.names.length);
  for (let at = 0; at < group.length; at++) counts[group[at] as number]! += amount[at] as number;
  const estimate = index(counts);
  const random = seededRandom(seed);
  const found: number[] = [];
  for (let draw = 0; draw < draws && estimate !== null; draw++) {
    counts.fill(0);
    for (let times = 0; times < group.length; times++) {
      const at = Math.floor(random() * group.length);
      counts[group[at] as number]! += amount[at] as number;
    }
    const value = index(counts);
    if (value !== null) found.push(value);
  }
  found.sort((a, b) => a - b);
  const tail = (1 - confidence) / 2;
  return tabled(
    { estimate, low: quantile(found, tail), high: quantile(found, 1 - tail), draws: found.length, confidence },
    (found) => [found],
  );
}

/** The value that a share of sorted values lies below, between two of them where it falls there (type 7 of Hyndman and Fan). */
function quantile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null;
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (at - Math.floor(at)) * (above - below);
}
