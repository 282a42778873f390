import type { Ecosystem } from '../model/ecosystem';
import { LANGUAGES, type Language } from '../text/language';

const HEBREW = /[\u05d0-\u05ea]/g;
const ARABIC = /[\u0620-\u064a]/g;
const LATIN = /[A-Za-z]/g;

/** The language a map speaks where nobody says: the ecosystem's own, else the one most of its names are written in. */
export function mapLanguage(ecosystem: Ecosystem): Language {
  const own = LANGUAGES.find((language) => ecosystem.language?.toLowerCase().split('-')[0] === language);
  if (own) return own;
  const text = ecosystem.stakeholders.flatMap(({ names }) => Object.values(names ?? {})).join(' ');
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const [hebrew, arabic, latin] = [count(HEBREW), count(ARABIC), count(LATIN)];
  if (hebrew > latin && hebrew >= arabic) return 'he';
  return arabic > latin ? 'ar' : 'en';
}
