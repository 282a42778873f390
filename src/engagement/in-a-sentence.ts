import { baseDirection } from '../text/bidi';
import { cleanLabel } from '../text/clean';
import { directionOf, type Language } from '../text/language';

const ENDS_IN_LETTERS = /^\p{L}.*\p{L}$|^\p{L}$/su;

/** Words of the data as they may stand in a sentence: cleaned, and in one piece where they run the other way. */
export function inASentence(text: string, language: Language): string {
  const clean = cleanLabel(text);
  const direction = directionOf(language);
  const runsAlong =
    baseDirection(clean, direction) === direction && (direction === 'ltr' || ENDS_IN_LETTERS.test(clean));
  return runsAlong ? clean : `\u2068${clean}\u2069`;
}
