import { baseDirection } from './bidi';
import { cleanLabel } from './clean';
import { directionOf, type Language } from './language';

const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  he: ['"', '"'],
  ar: ['«', '»'],
  en: ['“', '”'],
};

const ENDS_IN_LETTERS = /^\p{L}.*\p{L}$|^\p{L}$/su;

/** A text in one piece, isolated where it would run the other way or its ends would turn. */
function inOnePiece(clean: string, whole: string, language: Language): string {
  const direction = directionOf(language);
  const runsAlong =
    baseDirection(clean, direction) === direction && (direction === 'ltr' || ENDS_IN_LETTERS.test(whole));
  return runsAlong ? whole : `\u2068${whole}\u2069`;
}

/** Words of the data as they may stand in a sentence: cleaned, and in one piece where they run the other way. */
export function wordsInSentence(text: string, language: Language): string {
  const clean = cleanLabel(text);
  return inOnePiece(clean, clean, language);
}

/** A name of the data as it may stand in a sentence: the same, in quotes where commas or dashes of its own would run into it. */
export function nameInSentence(name: string, language: Language): string {
  const clean = cleanLabel(name);
  const [opening, closing] = QUOTES[language];
  const whole = /[,;:،؛]|\s[-–—]\s/.test(clean) ? `${opening}${clean}${closing}` : clean;
  return inOnePiece(clean, whole, language);
}
