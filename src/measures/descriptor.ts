import type { Network } from '../kernel/network';
import type { Missing } from './groups';
import type { SampleOptions } from './sampling';
import type { Scores } from './scores';

/** The options that measures read, with the same words and the same meaning everywhere. */
export interface ReadingOptions {
  /** Column that makes the groups. Default: `sector`. */
  readonly by?: string;
  /** Stakeholders whose group is unknown: left out, or a group of their own (named ''). Default: `left-out`. */
  readonly missing?: Missing;
  /** Ties that come in, go out, or both. Default: `all`. */
  readonly direction?: 'in' | 'out' | 'all';
  /** Length of a tie: 1, or 1 / strength. Default: `hops`. */
  readonly distance?: 'hops' | 'inverse-strength';
  /** Read every strength as 1. Default: false. */
  readonly unweighted?: boolean;
  /** Give the normalized form where there is one. Default: true. */
  readonly normalized?: boolean;
  /** Seed of random choices. Default: 1. */
  readonly seed?: number;
}

/** A text in the three languages of the library. */
export interface Wording {
  readonly en: string;
  readonly he: string;
  readonly ar: string;
}

/** What every measure says of itself before it is computed. */
export interface Described {
  readonly id: string;
  readonly label: Wording;
  /** One sentence that a facilitator understands. */
  readonly meaning: Wording;
  /** Where books and programs differ: what is done here. The comment above the function says more. */
  readonly convention?: string;
  /** Above how many stakeholders it takes long: left out then unless it is asked for by name. Default: no limit. */
  readonly upTo?: number;
}

/** A measure that gives every stakeholder a score. */
export interface ScoresDescriptor extends Described {
  readonly kind: 'scores';
  /** `samples` and `confidence` are for measures of paths; others are exact whatever they are. */
  compute(network: Network, options?: ReadingOptions & SampleOptions): Scores;
}

/** A measure that gives the whole network one number. */
export interface IndexDescriptor extends Described {
  readonly kind: 'index';
  readonly range: readonly [min: number, max: number];
  readonly unit: string;
  readonly source: string;
  /** The number, or null where it is not defined. */
  compute(network: Network, options?: ReadingOptions): number | null;
}

/** A measure as data: what commands, docs and tests need to know of it. */
export type MeasureDescriptor = ScoresDescriptor | IndexDescriptor;
