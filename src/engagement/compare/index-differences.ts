import type { Network } from '../../kernel/network';
import { nearlyEqual } from '../../kernel/tolerance';
import type { ReadingOptions } from '../../measures/descriptor';
import { holm } from '../../measures/inference/multiple-testing';
import { measureById } from '../../measures/registry';
import { exchangeTest } from './exchange-test';
import type { SharedNetworks } from './shared-networks';

/** What chance gives for the difference of an index among the players of both maps. */
export interface DifferenceChance {
  readonly mean: number | null;
  readonly sd: number | null;
  /** Two-sided, as it is and corrected for the number of indices that were tested (Holm). */
  readonly p: number | null;
  readonly pHolm: number | null;
  readonly draws: number;
  readonly exact: boolean;
}

/** A number of the whole network before and after. */
export interface IndexDifference {
  readonly index: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  /** The same among the players of both maps, with the ties between them. */
  readonly amongBefore: number | null;
  readonly amongAfter: number | null;
  /** null where it was not asked: too few players of both, no tie that differs, nothing that ties have a part in, or a network on which it takes long. */
  readonly chance: DifferenceChance | null;
}

/** Indices that are not asked against chance: counts that say what another says. */
const NOT_TESTED: ReadonlySet<string> = new Set(['ties', 'strongComponents']);
/** Indices of shortest paths, and how much work may go into testing them. */
const PATHS: ReadonlySet<string> = new Set([
  ...['diameter', 'meanDistance', 'globalEfficiency', 'betweennessCentralization'],
  ...['communities', 'communityModularity', 'communitySectorAmi', 'communitySectorAri'],
]);
const MOST_WORK = 6e7;
/** Fewer players of both say nothing of chance. */
const LEAST_PLAYERS = 4;

export interface IndexOptions {
  readonly indices: readonly string[];
  readonly reading: ReadingOptions;
  readonly permutations: number;
  readonly seed: number;
}

/** Indices of two networks, with what chance gives for those among the players of both. */
export function indexDifferences(
  before: Network,
  after: Network,
  shared: SharedNetworks,
  { indices, reading, permutations, seed }: IndexOptions,
): IndexDifference[] {
  const computes = indices.map((id) => {
    const { compute } = measureById(id, 'index');
    return (network: Network) => compute(network, reading);
  });
  const n = shared.before.ids.length;
  const work = permutations * n * (shared.before.size + shared.after.size);
  const isTested = (id: string) =>
    permutations > 0 && n >= LEAST_PLAYERS && !NOT_TESTED.has(id) && (!PATHS.has(id) || work <= MOST_WORK);
  const tested = indices.map((_, i) => i).filter((i) => isTested(indices[i] as string));
  const found = exchangeTest(
    shared,
    tested.map((i) => computes[i] as (network: Network) => number | null),
    { permutations, seed },
  );
  // what ties have no part in does not vary, and is no question
  const isAsked = ({ draws, sd }: (typeof found)[number]) => draws > 0 && sd !== null && sd > 1e-12;
  const asked = found.map((test) => (isAsked(test) ? test.p : null));
  const corrected = holm(asked);
  const chances = new Map(
    tested.map((i, k) => {
      const test = found[k];
      if (!test || !isAsked(test) || test.observed === null) return [i, null] as const;
      const { mean, sd, p, draws, exact } = test;
      return [i, { mean, sd, p, pHolm: corrected[k] ?? null, draws, exact }] as const;
    }),
  );
  return indices.map((index, i) => {
    const compute = computes[i] as (network: Network) => number | null;
    const [one, other] = [compute(before), compute(after)];
    const difference = one === null || other === null ? null : nearlyEqual(one, other) ? 0 : other - one;
    return {
      index,
      before: one,
      after: other,
      difference,
      amongBefore: compute(shared.before),
      amongAfter: compute(shared.after),
      chance: chances.get(i) ?? null,
    };
  });
}
