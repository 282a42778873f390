import { fill } from '../../text/fill';
import type { Language } from '../../text/language';
import type { Trait } from './traits';
import { ar } from './traits-ar';
import { en } from './traits-en';
import { he } from './traits-he';

export type TraitWords = Readonly<Record<Trait, string>>;

const WORDS: Readonly<Record<Language, TraitWords>> = { en, he, ar };

/** What is said of a trait in a language. */
export const traitWord = (language: Language, trait: Trait, values: Readonly<Record<string, number>> = {}): string =>
  fill(WORDS[language][trait], values);
