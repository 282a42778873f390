import { fill, type TemplateValues } from '../../text/fill';
import type { Language } from '../../text/language';
import { ar } from './words-ar';
import { en } from './words-en';
import { he } from './words-he';

export type ProfileWord = keyof typeof en;

/** Everything that a profile says in one language. Add a key to the English file first; the compiler then asks for the others. */
export type ProfileWords = Readonly<Record<ProfileWord, string>>;

const WORDS: Readonly<Record<Language, ProfileWords>> = { en, he, ar };

/** What a profile says in a language, filled in. */
export const say = <Key extends ProfileWord>(
  language: Language,
  key: Key,
  ...values: TemplateValues<(typeof en)[Key]>
): string => fill(WORDS[language][key], values[0]);

/** The same for words that carry a number or nothing. */
export const sayCount = (language: Language, key: ProfileWord, count = 0): string =>
  fill(WORDS[language][key], { count });
