import type { SelectOptions } from '../model/select';
import type { Direction, Language } from '../text/language';
import type { Theme } from './theme';

/** What to draw of an ecosystem, and how. */
export interface MapOptions extends SelectOptions {
  /** Language of names and captions. Default: the ecosystem's, else that of most of its names. */
  readonly language?: Language;
  /** Default: the direction of the language. */
  readonly direction?: Direction;
  /** Default: the title of the ecosystem. */
  readonly title?: string;
  /** Stakeholders to draw in the centre, instead of those the ecosystem says. */
  readonly recipients?: readonly string[];
  /** Id of a measure that the area of a player stands for, or a judgement such as `influence` (with `withPrivate`). Default: all alike. */
  readonly sizeBy?: string;
  /** Id of a measure: the most central players stand in the middle. Default: rings by role. */
  readonly ringsBy?: string;
  /** Width of the slices: by number of players, or all alike. Default: `count`. */
  readonly slices?: 'count' | 'equal';
  /** Show judgements about people and bodies (veto, sizes by influence, ...). Default: false. */
  readonly withPrivate?: boolean;
  /** Hide every name. Default: false. */
  readonly redact?: boolean;
  readonly theme?: Theme;
  /** Seed of the search for an order with few crossings. Default: 1. */
  readonly seed?: number;
  /** Multiplies the work of that search. Default: 1. */
  readonly effort?: number;
}
