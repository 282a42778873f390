import { type Network, requireNetwork } from '../../kernel/network';
import { seededRandom } from '../../kernel/random';
import { spearman } from '../../kernel/rank-correlation';
import { nearlyEqual } from '../../kernel/tolerance';
import { tidy } from '../../text/tidy';
import { checkOptions } from '../options';
import type { Scores } from '../scores';
import { correlation } from './correlation';
import { type LostPart, withoutSome } from './damage';

export interface RobustnessOptions {
  /** What is left out at random: ties, or stakeholders with their ties (never a recipient). Default: `ties`. */
  readonly lost?: LostPart;
  /** How much of it. Default: 0.1. */
  readonly share?: number;
  /** How often. Default: 100. */
  readonly draws?: number;
  /** Default: 1. */
  readonly seed?: number;
}

/** Where a stakeholder stands in the ranking, and between which places in nine of ten draws. 1 is the top. */
export interface RankRange {
  readonly id: string;
  readonly score: number | null;
  readonly rank: number | null;
  readonly best: number | null;
  readonly worst: number | null;
}

export interface Robustness {
  readonly measure: string;
  readonly lost: LostPart;
  readonly share: number;
  readonly draws: number;
  /** Share of draws in which one at the top stays at the top, among the first three, among the first tenth. */
  readonly top1: number | null;
  readonly top3: number | null;
  readonly topTenth: number | null;
  /** Of all who are in the first tenth before or after, the share that is in both; on average. */
  readonly overlap: number | null;
  /** Squared correlation of scores before and after, on average. */
  readonly r2: number | null;
  /** Rank correlation (Spearman) of before and after: on average, and the value that 95 of 100 draws reach. */
  readonly rankCorrelation: number | null;
  readonly rankCorrelationLow: number | null;
  /** One tidy record per stakeholder. */
  rows(): RankRange[];
}

/**
 * Whether a ranking would stand if the map had missed something: the measure is computed again and again without a tenth of
 * the ties (or stakeholders), and the rankings compared.
 *
 * Those still there are compared; ties at the top share it. A draw in which the ranking says nothing (all scores equal, or
 * undefined) counts as correlation 0.
 *
 * Range: 0 to 1, correlations -1 to 1.
 * Undefined: null where fewer than two stakeholders have a score.
 * Cost: that of the measure, and O(n log n + m), per draw.
 * Source: Borgatti, Carley and Krackhardt 2006, doi:10.1016/j.socnet.2005.05.001; Costenbader and Valente 2003,
 * doi:10.1016/S0378-8733(03)00012-1.
 *
 * @param measure Gives the scores of a network: `degree`, `(network) => betweenness(network, ...)`.
 * @throws {PlayermapError} `bad-option` where `draws` is no whole number from 1 or `share` not from 0 to 1.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: ['hub', 'a', 'b', 'c'].map((id) => ({ id })),
 *   ties: ['a', 'b', 'c'].map((id) => ({ source: 'hub', target: id })),
 * }));
 * assert.equal(robustness(network, degree).top1, 1);
 */
export function robustness(
  network: Network,
  measure: (network: Network) => Scores,
  options: RobustnessOptions = {},
): Robustness {
  requireNetwork(network);
  requireNetwork(network);
  checkOptions(options);
  const { lost = 'ties', share = 0.1, draws = 100, seed = 1 } = options;
  const whole = measure(network);
  const random = seededRandom(seed);
  const places = new Map(network.ids.map((id): [string, number[]] => [id, []]));
  const comparisons: Comparison[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const left = measure(withoutSome(network, lost, share, random));
    const compared = compare(whole, left);
    if (compared) comparisons.push(compared);
    for (const [id, rank] of rankOf(left)) places.get(id)?.push(rank);
  }
  const mean = (read: (compared: Comparison) => number) =>
    comparisons.length === 0 ? null : comparisons.reduce((sum, one) => sum + read(one), 0) / comparisons.length;
  const correlations = comparisons.map((one) => one.rank).sort((a, b) => a - b);
  const ranks = rankOf(whole);
  return {
    measure: whole.info.measure,
    lost,
    share,
    draws,
    top1: mean((one) => Number(one.place <= 1)),
    top3: mean((one) => Number(one.place <= 3)),
    topTenth: mean((one) => Number(one.place <= one.tenth)),
    overlap: mean((one) => one.overlap),
    r2: mean((one) => one.r2),
    rankCorrelation: mean((one) => one.rank),
    rankCorrelationLow: correlations[Math.floor(0.05 * correlations.length)] ?? null,
    rows: () =>
      tidy(
        network.ids.map((id) => {
          const seen = (places.get(id) ?? []).sort((a, b) => a - b);
          const [best = null, worst = null] =
            seen.length === 0 ? [] : [seen[within(seen, 0.05)], seen[within(seen, 0.95)]];
          return { id, score: whole.get(id) ?? null, rank: ranks.get(id) ?? null, best, worst };
        }),
      ),
  };
}

interface Comparison {
  /** The best place that one of those who were at the top has afterwards. */
  readonly place: number;
  /** How many the first tenth is. */
  readonly tenth: number;
  readonly overlap: number;
  readonly r2: number;
  readonly rank: number;
}

function compare(whole: Scores, left: Scores): Comparison | undefined {
  const before: number[] = [];
  const after: number[] = [];
  for (const [id, now] of left) {
    const was = whole.get(id) ?? null;
    if (was === null) continue;
    before.push(was);
    // who has no score any more stands behind all who have one
    after.push(now ?? Number.NEGATIVE_INFINITY);
  }
  if (before.length < 2) return undefined;
  const least = Math.min(...after.filter(Number.isFinite));
  const scored = after.map((score) =>
    Number.isFinite(score) ? score : Math.min(0, Number.isFinite(least) ? least : 0),
  );
  const placeBefore = competitionRanks(before);
  const placeAfter = competitionRanks(after);
  const tenth = Math.max(1, Math.round(before.length / 10));
  let place = Number.POSITIVE_INFINITY;
  let both = 0;
  let either = 0;
  placeBefore.forEach((rank, at) => {
    const now = placeAfter[at] as number;
    if (rank === 1) place = Math.min(place, now);
    if (rank <= tenth && now <= tenth) both++;
    if (rank <= tenth || now <= tenth) either++;
  });
  const r = correlation(before, scored) ?? 0;
  return {
    place,
    tenth,
    overlap: both / either,
    r2: r * r,
    rank: spearman(before, scored) ?? 0,
  };
}

/** Ranks from 1, the greatest first; equal scores share the best of their places. */
function competitionRanks(scores: readonly number[]): Float64Array {
  const order = [...scores.keys()].sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
  const ranks = new Float64Array(scores.length);
  order.forEach((at, k) => {
    const before = order[k - 1];
    const tied = before !== undefined && nearlyEqual(scores[before] as number, scores[at] as number);
    ranks[at] = tied ? (ranks[before] as number) : k + 1;
  });
  return ranks;
}

function rankOf(scores: Scores): Map<string, number> {
  const known = [...scores].filter((entry): entry is [string, number] => entry[1] !== null);
  const ranks = competitionRanks(known.map(([, score]) => score));
  return new Map(known.map(([id], at) => [id, ranks[at] as number]));
}

const within = (sorted: readonly number[], share: number): number => Math.round(share * (sorted.length - 1));
