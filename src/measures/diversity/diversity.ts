import { type Tidy, tabled } from '../../text/tidy';
import { checkOptions } from '../options';
import { hill } from './hill';
import { evenness, richness, shannon } from './shannon';
import { raoQ, type Similarity, similarityDiversity } from './similarity';
import { bergerParker, iqv, simpson } from './simpson';

/** Every index of diversity of one composition; null where undefined. */
export interface Diversity {
  readonly richness: number | null;
  readonly shannon: number | null;
  readonly simpson: number | null;
  readonly iqv: number | null;
  readonly hill0: number | null;
  readonly hill1: number | null;
  readonly hill2: number | null;
  readonly hillInfinity: number | null;
  readonly evenness: number | null;
  readonly bergerParker: number | null;
  /** Rao's quadratic entropy: as `simpson`, with sectors that are alike counted as less different. */
  readonly rao: number | null;
  /** Leinster and Cobbold's diversity of order 0, 1 and 2: as `hill`, with sectors that are alike counted as fewer. */
  readonly similar0: number | null;
  readonly similar1: number | null;
  readonly similar2: number | null;
}

export interface DiversityOptions {
  /** How many sectors are possible, for `iqv`. Default: the length of the counts. */
  readonly categories?: number;
  /** How alike the sectors are (`sectorSimilarity`). Default: not at all. */
  readonly similarity?: Similarity;
}

/**
 * All indices of diversity of one composition at once.
 *
 * Range: see each index.
 * Undefined: null where nothing was counted, evenness also of one sector.
 * Cost: O(k^2) for k sectors.
 * Source: see each index.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const found = diversity([1, 1]);
 * assert.equal(found.simpson, 0.5);
 * assert.equal(found.hill2, 2);
 */
export function diversity(counts: ArrayLike<number>, options: DiversityOptions = {}): Diversity & Tidy {
  checkOptions(options);
  const { categories = counts.length, similarity = [] } = options;
  return tabled(
    {
      richness: richness(counts),
      shannon: shannon(counts),
      simpson: simpson(counts),
      iqv: iqv(counts, categories),
      hill0: hill(counts, 0),
      hill1: hill(counts, 1),
      hill2: hill(counts, 2),
      hillInfinity: hill(counts, Number.POSITIVE_INFINITY),
      evenness: evenness(counts),
      bergerParker: bergerParker(counts),
      rao: raoQ(counts, similarity),
      similar0: similarityDiversity(counts, similarity, 0),
      similar1: similarityDiversity(counts, similarity, 1),
      similar2: similarityDiversity(counts, similarity, 2),
    },
    (found) => [found],
  );
}
