import { fill } from '../../text/fill';
import type { Language } from '../../text/language';
import { saying } from '../../text/phrases';
import { ar } from './words-ar';
import { en } from './words-en';
import { he } from './words-he';

export type ProfileWord = keyof typeof en;

/** Everything that a profile says in one language. Add a key to the English file first; the compiler then asks for the others. */
export type ProfileWords = Readonly<Record<ProfileWord, string>>;

const WORDS: Readonly<Record<Language, ProfileWords>> = { en, he, ar };

/** What a profile says in a language, filled in. */
export const say = saying<typeof en>(WORDS);

/** The same for words that carry a number or nothing. */
export const sayCount = (language: Language, key: ProfileWord, count = 0): string =>
  fill(WORDS[language][key], { count });
