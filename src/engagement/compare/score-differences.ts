import type { Network } from '../../kernel/network';
import { ranks, spearman } from '../../kernel/rank-correlation';
import { nearlyEqual } from '../../kernel/tolerance';
import type { ReadingOptions } from '../../measures/descriptor';
import { measureById } from '../../measures/registry';

/** A score of a player on both maps; null where it is not defined or the player is not there. */
export interface ScoreDifference {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
  /** After less before. */
  readonly difference: number | null;
  /** Place among those who have the score on both maps, 1 the first; equal scores share the mean of their places. */
  readonly rankBefore: number | null;
  readonly rankAfter: number | null;
  /** Places won (above 0) or lost. */
  readonly rankChange: number | null;
}

/** A measure on both maps. */
export interface MeasureDifferences {
  readonly measure: string;
  /** Everybody of either map, in the order of the map before, then those who are only on the other. */
  readonly scores: readonly ScoreDifference[];
  /** Players with the score on both. */
  readonly count: number;
  /** Whether the two maps rank them alike (Spearman); null where one does not tell them apart. */
  readonly rankCorrelation: number | null;
  /** Mean over those of each map who have the score. */
  readonly meanBefore: number | null;
  readonly meanAfter: number | null;
}

/** Measures in which the least score comes first. */
const LEAST_FIRST: ReadonlySet<string> = new Set(['distanceToRecipient', 'distanceFromRecipient', 'constraint']);

/** Scores of a measure before and after, with places. Cost: twice that of the measure, and O(n log n). */
export function scoreDifferences(
  before: Network,
  after: Network,
  measure: string,
  reading: ReadingOptions,
): MeasureDifferences {
  const { compute } = measureById(measure, 'scores');
  const [was, is] = [compute(before, reading), compute(after, reading)];
  const ids = [...before.ids, ...after.ids.filter((id) => !before.index.has(id))];
  const rows = ids.map((id) => {
    const [one, other] = [was.get(id) ?? null, is.get(id) ?? null];
    const same = one !== null && other !== null && nearlyEqual(one, other);
    return { id, before: one, after: same ? one : other };
  });
  const known = rows.filter(
    (row): row is { id: string; before: number; after: number } => row.before !== null && row.after !== null,
  );
  const sign = LEAST_FIRST.has(measure) ? 1 : -1;
  const place = (of: 'before' | 'after') => {
    const found = ranks(known.map((row) => sign * row[of]));
    return new Map(known.map(({ id }, i) => [id, found[i] as number]));
  };
  const [first, second] = [place('before'), place('after')];
  return {
    measure,
    scores: rows.map(({ id, before: one, after: other }) => {
      const [rankBefore, rankAfter] = [first.get(id) ?? null, second.get(id) ?? null];
      return {
        id,
        before: one,
        after: other,
        difference: one === null || other === null ? null : other - one,
        rankBefore,
        rankAfter,
        rankChange: rankBefore === null || rankAfter === null ? null : rankBefore - rankAfter,
      };
    }),
    count: known.length,
    rankCorrelation:
      known.length > 1
        ? spearman(
            known.map((row) => row.before),
            known.map((row) => row.after),
          )
        : null,
    meanBefore: mean(rows.map((row) => row.before)),
    meanAfter: mean(rows.map((row) => row.after)),
  };
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) / known.length : null;
}
