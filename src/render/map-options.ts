import { PlayermapError } from '../kernel/errors';
import { orNearest } from '../kernel/nearest';
import { COMBINES, oneOf, type ProjectOptions } from '../model/project';
import { type Direction, LANGUAGES, type Language } from '../text/language';
import type { Theme } from './theme';

/**
 * What to draw of an ecosystem, and how.
 *
 * `combine` and `directed` are about what `sizeBy` and `ringsBy` measure, as in `project`; lines and their heads are drawn
 * as the ties are recorded.
 */
export interface MapOptions extends ProjectOptions {
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
  /** First part of the ids in the drawing; two maps on one page need different ones. Default: `map`. */
  readonly id?: string;
  /** Seed of the search for an order with few crossings. Default: 1. */
  readonly seed?: number;
  /** Multiplies the work of that search. Default: 1. */
  readonly effort?: number;
}

const NAMES = [
  'language',
  'direction',
  'title',
  'recipients',
  'sizeBy',
  'ringsBy',
  'slices',
  'withPrivate',
  'redact',
  'theme',
  'seed',
  'effort',
  'id',
  'ties',
  'where',
  'at',
  'level',
  'combine',
  'directed',
] as const satisfies readonly (keyof MapOptions)[];

/**
 * Refuses options that do not exist and words that mean nothing, since they would silently give another picture.
 *
 * @throws {PlayermapError} `bad-option` with the value and what was expected.
 */
export function checkOptions(options: MapOptions): void {
  for (const name of Object.keys(options)) {
    if (!NAMES.some((known) => known === name)) {
      throw new PlayermapError('bad-option', `there is no option "${name}"; ${orNearest(name, NAMES)}`);
    }
  }
  const words = { language: LANGUAGES, direction: ['ltr', 'rtl'], slices: ['count', 'equal'] } as const;
  for (const [name, allowed] of Object.entries(words)) {
    const value = options[name as keyof typeof words];
    if (value === undefined || allowed.some((word) => word === value)) continue;
    throw new PlayermapError('bad-option', `${name} is "${value}", expected one of ${allowed.join(', ')}`);
  }
  const { combine, directed, sizeBy, ringsBy } = options;
  if (combine !== undefined) oneOf('combine', combine, COMBINES);
  if ((combine ?? directed) !== undefined && sizeBy === undefined && ringsBy === undefined) {
    const name = combine === undefined ? 'directed' : 'combine';
    throw new PlayermapError(
      'bad-option',
      `${name} says how ties are measured, and this map measures nothing: add sizeBy (--size-by) or ringsBy (--rings-by)`,
    );
  }
}
