import { checkNames, oneOf } from '../kernel/allowed';
import { PlayermapError } from '../kernel/errors';
import { orNearest } from '../kernel/nearest';
import type { ProgressOptions } from '../kernel/progress';
import { COMBINES, type ProjectOptions } from '../model/project';
import { type Direction, LANGUAGES, type Language } from '../text/language';
import { type Theme, type ThemeName, themeOf } from './theme';

/**
 * What to draw of an ecosystem, and how.
 *
 * `combine` and `directed` are about what `sizeBy` and `ringsBy` measure, as in `project`; lines and their heads are drawn
 * as the ties are recorded.
 */
export interface MapOptions extends ProjectOptions, ProgressOptions {
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
  /** Whether lines between the same two parts of the map run together. Default: on a map of more than 300 lines. */
  readonly bundle?: boolean;
  /** Show judgements about people and bodies (veto, sizes by influence, ...). Default: false. */
  readonly withPrivate?: boolean;
  /** Hide every name. Default: false. */
  readonly redact?: boolean;
  /** `light` for screens and paper, `dark` for projectors, `print` for greyscale, or a theme of one's own. Default: `light`. */
  readonly theme?: ThemeName | Theme;
  /** First part of the ids in the drawing; two maps on one page need different ones. Default: `map`. */
  readonly id?: string;
  /** Seed of the search for an order with few crossings. Default: 1. */
  readonly seed?: number;
  /** Multiplies the work of that search. Default: 1. */
  readonly effort?: number;
}

/** Levels of a map, from far to near: totals by ring and sector, then the players as far as units and people are rolled up. */
export const MAP_LEVELS = ['ecosystem', 'organisation', 'unit', 'person'] as const;
/** How near a map looks: from totals of rings and sectors to single people. */
export type MapLevel = (typeof MAP_LEVELS)[number];

/** What to draw of an ecosystem as a player map. */
export interface PlayerMapOptions extends Omit<MapOptions, 'level'> {
  /**
   * From how far away: `ecosystem` adds up each ring and sector, `organisation` and `unit` roll up what is inside, `person` shows
   * everybody. All levels share page, rings and slices, and who stands on several stands at the same point. Default: `person`.
   */
  readonly level?: MapLevel;
  /** Id of a player: its ties, its neighbours and its shortest ways to the recipients stand out, the rest steps back. */
  readonly focus?: string;
}

/** The words of `PlayerMapOptions`. */
export const MAP_OPTIONS = [
  'language',
  'direction',
  'title',
  'recipients',
  'sizeBy',
  'ringsBy',
  'slices',
  'bundle',
  'withPrivate',
  'redact',
  'theme',
  'seed',
  'effort',
  'onProgress',
  'id',
  'ties',
  'where',
  'at',
  'level',
  'combine',
  'directed',
  'focus',
] as const satisfies readonly (keyof PlayerMapOptions)[];

/**
 * Refuses options that do not exist and words that mean nothing, since they would silently give another picture.
 *
 * @throws {PlayermapError} `bad-option` with the value and what was expected.
 */
export function checkOptions(options: PlayerMapOptions): void {
  checkWords(options, MAP_OPTIONS);
  const { level, focus } = options;
  if (level !== undefined && !MAP_LEVELS.includes(level)) {
    throw new PlayermapError('bad-option', `there is no level "${level}"; ${orNearest(level, MAP_LEVELS)}`);
  }
  if (focus !== undefined && typeof focus !== 'string') {
    throw new PlayermapError('bad-option', `focus is ${String(focus)}, expected the id of a stakeholder`);
  }
  checkMeasuring(options);
}

/**
 * Refuses words about how ties are measured where they mean nothing.
 *
 * @throws {PlayermapError} `bad-option`.
 */
export function checkMeasuring({ combine, directed, sizeBy, ringsBy }: Omit<MapOptions, 'level'>): void {
  if (combine !== undefined) oneOf('combine', combine, COMBINES);
  if ((combine ?? directed) !== undefined && sizeBy === undefined && ringsBy === undefined) {
    const name = combine === undefined ? 'directed' : 'combine';
    throw new PlayermapError(
      'bad-option',
      `${name} says how ties are measured, and this map measures nothing: add sizeBy (--size-by) or ringsBy (--rings-by)`,
    );
  }
}

/** The same for a view that knows the given options. */
export function checkWords(options: Omit<MapOptions, 'level'>, known: readonly string[]): void {
  checkNames(options, known);
  themeOf(options.theme);
  const words = { language: LANGUAGES, direction: ['ltr', 'rtl'], slices: ['count', 'equal'] } as const;
  for (const [name, allowed] of Object.entries(words)) {
    const value = options[name as keyof typeof words];
    if (value === undefined || allowed.some((word) => word === value)) continue;
    throw new PlayermapError('bad-option', `${name} is "${value}", expected one of ${allowed.join(', ')}`);
  }
}
