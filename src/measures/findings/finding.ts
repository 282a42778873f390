import type { FindingKind } from './thresholds';

/** How sure a finding is, where chance or a search has a part in it. */
export interface Uncertainty {
  /** How likely chance alone gives this or more, corrected for the questions asked together (Holm); null without a test. */
  readonly p: number | null;
  /** Between which numbers it lies: 95 % of the draws, or of all searches; null without one. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** One thing that the numbers say of a map, as a sentence. */
export interface Finding {
  /** The kind, and after a colon whom it is about where there may be several of the kind. */
  readonly id: string;
  /** Ids of the measures behind it; a name of `playermap/measures` where the measure is no list of scores and no index. */
  readonly measures: readonly string[];
  /** How much it matters to those who work with the map, 0 to 1: what concerns the recipients comes first. */
  readonly weight: number;
  readonly sentence: string;
  /** Every number of the sentence, unrounded, and those behind it. */
  readonly numbers: Readonly<Record<string, number>>;
  /** null where the finding only describes what is recorded. */
  readonly uncertainty: Uncertainty | null;
  /** Ids of all stakeholders concerned, also of those whom the sentence leaves at "and more". */
  readonly stakeholders: readonly string[];
  readonly sectors: readonly string[];
}

/** A finding before it has its id and weight. */
export interface Found extends Partial<Omit<Finding, 'id' | 'weight' | 'sentence' | 'measures'>> {
  readonly kind: FindingKind;
  readonly measures: readonly string[];
  readonly sentence: string;
  /** Whom it is about, where there may be several of the kind. */
  readonly about?: string;
  /** Its place between the least and the greatest weight of its kind: 0 to 1, cut off outside. Default: 0. */
  readonly extent?: number;
}
