import type { Language } from '../../text/language';
import { message } from '../../text/messages';

/** What a picture of two maps says of them. */
export interface ChangeWords {
  /** What is drawn, before its counts. */
  readonly between: string;
  readonly view: string;
  readonly heading: string;
  readonly column: string;
  readonly entered: string;
  readonly left: string;
  readonly stayed: string;
  /** On both, but in another sector or ring. */
  readonly moved: string;
  readonly newTie: string;
  readonly goneTie: string;
  readonly keptTie: string;
  readonly newTies: string;
  readonly goneTies: string;
  /** Plus and cross for what came and went; one stroke and two where neither map is the later one. */
  readonly signs: 'change' | 'sides';
  /** A sentence below the picture. */
  readonly note?: string;
}

/** The words for two dates. */
export const wordsOfDates =
  (from: string, to: string, moved = 0) =>
  (language: Language): ChangeWords => ({
    between: message(language, 'changesBetween', { from, to }),
    view: message(language, 'beforeAfter'),
    heading: message(language, 'changes'),
    column: message(language, 'change'),
    entered: message(language, 'entered'),
    left: message(language, 'left'),
    stayed: message(language, 'stayed'),
    newTie: message(language, 'newTie'),
    goneTie: message(language, 'goneTie'),
    keptTie: message(language, 'keptTie'),
    newTies: message(language, 'newTies'),
    goneTies: message(language, 'goneTies'),
    signs: 'change',
    moved: message(language, 'placedOtherwise'),
    ...(moved > 0 && { note: message(language, 'placedAsOn', { name: to, count: moved }) }),
  });

/** The words for two maps of which neither is the later one. */
export const wordsOfSides =
  (first: string, second: string, moved: number) =>
  (language: Language): ChangeWords => ({
    between: message(language, 'twoMaps', { first, second }),
    view: message(language, 'twoMapsView'),
    heading: message(language, 'onWhichMap'),
    column: message(language, 'onWhichMap'),
    entered: message(language, 'onlyOn', { name: second }),
    left: message(language, 'onlyOn', { name: first }),
    stayed: message(language, 'onBoth'),
    newTie: message(language, 'tieOnlyOn', { name: second }),
    goneTie: message(language, 'tieOnlyOn', { name: first }),
    keptTie: message(language, 'tieOnBoth'),
    newTies: message(language, 'tiesOnlyOn', { name: second }),
    goneTies: message(language, 'tiesOnlyOn', { name: first }),
    signs: 'sides',
    moved: message(language, 'placedOtherwise'),
    ...(moved > 0 && { note: message(language, 'placedAsOn', { name: second, count: moved }) }),
  });
