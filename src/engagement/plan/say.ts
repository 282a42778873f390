import { fill, type TemplateValues } from '../../text/fill';
import type { Language } from '../../text/language';
import { ar } from './words-ar';
import { en } from './words-en';
import { he } from './words-he';

export type PlanWord = keyof typeof en;

/** Everything that a plan says in one language. Add a key to the English file first; the compiler then asks for the others. */
export type PlanWords = Readonly<Record<PlanWord, string>>;

const WORDS: Readonly<Record<Language, PlanWords>> = { en, he, ar };

/** What a plan says in a language, filled in. */
export const say = <Key extends PlanWord>(
  language: Language,
  key: Key,
  ...values: TemplateValues<(typeof en)[Key]>
): string => fill(WORDS[language][key], values[0]);
