import { PlayermapError } from '../kernel/errors';
import { seededRandom, shuffle } from '../kernel/random';
import type { Accuracy, Scores } from './scores';

/** How a measure of paths is estimated in a very large network. */
export interface SampleOptions {
  /** Search from this many stakeholders drawn at random instead of all, and scale up. Default: all, and exact. */
  readonly samples?: number;
  /** Seed of the draw. Default: 1. */
  readonly seed?: number;
  /** How certain the bound in `info.accuracy` is to hold for all stakeholders at once. Default: 0.95. */
  readonly confidence?: number;
}

export const USUAL_CONFIDENCE = 0.95;

/** Some of those from whom paths may begin, drawn without putting back; undefined where all are taken. */
export function drawSources(all: number[], options: SampleOptions): number[] | undefined {
  const { samples, seed = 1 } = options;
  if (samples === undefined || samples >= all.length) return undefined;
  // in ascending order sums do not depend on the order of the draw
  return shuffle(all, seededRandom(seed))
    .slice(0, samples)
    .sort((a, b) => a - b);
}

/**
 * The bound for `stakeholders` means of `samples` values from 0 to `most`, drawn from `of` without putting back: the
 * inequality of Hoeffding in Serfling's form, for all of them at once.
 */
export function accuracyOf(
  samples: number,
  of: number,
  stakeholders: number,
  most: number,
  { confidence = USUAL_CONFIDENCE }: SampleOptions,
): Accuracy {
  const left = 1 - (samples - 1) / of;
  const within = most * Math.sqrt((left * doubt(stakeholders, confidence)) / (2 * samples));
  return { samples, of, confidence, within: Math.min(most, within), most };
}

/** ln(2 n / (1 - confidence)): either side of n bounds may fail. */
const doubt = (stakeholders: number, confidence: number): number => Math.log((2 * stakeholders) / (1 - confidence));

/**
 * Between which two numbers the exact score of a stakeholder lies, where its score is an estimate (`samples`). With the
 * confidence that was asked for this holds for all stakeholders at once. Where the estimate is near 0 it says far more than
 * `info.accuracy.within`.
 *
 * All p for which samples x KL(estimate, p) is at most ln(2 n / (1 - confidence)), estimate and p as shares of
 * `info.accuracy.most`; never further than `within`. An exact score is its own interval.
 *
 * Range: 0 to `info.accuracy.most`.
 * Undefined: null where the score is.
 * Cost: O(1).
 * Source: Hoeffding 1963, theorem 1, doi:10.1080/01621459.1963.10500830; Serfling 1974, doi:10.1214/aos/1176342611.
 *
 * @throws {PlayermapError} `unknown-id` where there is no such stakeholder.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * }));
 * const [low, high] = estimateInterval(betweenness(network, { samples: 2 }), 'b') ?? [];
 * assert.ok(low <= 0.5 && high >= 0.5);
 */
export function estimateInterval(scores: Scores, id: string): readonly [low: number, high: number] | null {
  const score = scores.get(id);
  if (score === undefined) throw new PlayermapError('unknown-id', `there is no stakeholder "${id}"`);
  if (score === null) return null;
  const { accuracy } = scores.info;
  if (!accuracy) return [score, score];
  const { samples, confidence, within, most } = accuracy;
  const share = Math.min(1, score / most);
  const allowed = doubt(scores.size, confidence) / samples;
  const high = edge(share, 1, allowed) * most;
  const low = edge(share, 0, allowed) * most;
  return [Math.max(low, score - within), Math.min(high, score + within)];
}

/** The farthest p from `share` towards `end` whose divergence from it is allowed; found by halving, rounded outwards. */
function edge(share: number, end: 0 | 1, allowed: number): number {
  let inside = share;
  let outside: number = end;
  if (divergence(share, end) <= allowed) return end;
  for (let k = 0; k < 60; k++) {
    const middle = (inside + outside) / 2;
    if (divergence(share, middle) <= allowed) inside = middle;
    else outside = middle;
  }
  return outside;
}

/** Of a coin that shows `q` from one that should show `p`. */
function divergence(q: number, p: number): number {
  const part = (a: number, b: number) => (a === 0 ? 0 : b === 0 ? Number.POSITIVE_INFINITY : a * Math.log(a / b));
  return part(q, p) + part(1 - q, 1 - p);
}
