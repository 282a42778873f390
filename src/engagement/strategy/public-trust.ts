import { type Tidy, tabled } from '../../text/tidy';
import type { SectorTrust, Trust, TrustMean } from './trust';
import type { TrustItem } from './trust-answers';

/** Fewer answers than this are never shown together without private data. */
export const LEAST_ANSWERS = 3;

/** What may leave the house of trust: means of groups of three answers or more, and nothing from which a smaller group could be told. */
export interface PublicTrust {
  readonly items: readonly Pick<TrustItem, 'item' | 'answers' | 'mean'>[];
  /** Null where the answers that are hidden elsewhere could be told from it. */
  readonly total: TrustMean | null;
  readonly sectors: readonly SectorTrust[];
  readonly institutions: TrustMean | null;
  /** Cells of sectors with too few answers. */
  readonly hiddenCells: number;
}

/**
 * Trust by sectors only, and only where three answers or more stand behind a mean. A mean of many is shown only where what is hidden
 * of it holds no answer, or three or more: else it could be worked out. Least and greatest answers are single answers.
 */
export function publicTrust({ items, total, sectors, withoutSector, institutions }: Trust): PublicTrust & Tidy {
  const enough = ({ answers }: { readonly answers: number }) => answers >= LEAST_ANSWERS;
  const sum = (cells: readonly TrustMean[]) => cells.reduce((all, { answers }) => all + answers, 0);
  const isSafe = (left: number) => left === 0 || left >= LEAST_ANSWERS;
  const hidden = sectors.filter((cell) => !enough(cell));
  const safe = isSafe(withoutSector + sum(hidden));
  const ofNoSector = institutions.answers - sum(institutions.bySector);
  const stateIsSafe = isSafe(ofNoSector + sum(hidden.filter(({ aboutState }) => aboutState)));
  return tabled(
    {
      items: safe ? items.filter(enough).map(({ item, answers, mean }) => ({ item, answers, mean })) : [],
      total: safe && enough(total) ? total : null,
      sectors: sectors.filter(enough),
      institutions:
        stateIsSafe && enough(institutions) ? { answers: institutions.answers, mean: institutions.mean } : null,
      hiddenCells: hidden.length,
    },
    ({ sectors }) => sectors,
  );
}
