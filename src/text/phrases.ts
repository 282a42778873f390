import { fill, type TemplateValues } from './fill';
import type { Language } from './language';

type Templates = Readonly<Record<string, string>>;

/** The phrases of a topic in every language: English first, which says what there is. */
export type Phrases<English extends Templates> = Readonly<Record<Language, Readonly<Record<keyof English, string>>>>;

/**
 * A topic says a phrase in a language, with its places filled in; a placeholder inside a value stays text. Where the English phrases
 * are constants, the compiler asks for the values of each.
 */
export type Saying<English extends Templates> = <Key extends keyof English & string>(
  language: Language,
  key: Key,
  ...values: TemplateValues<English[Key]>
) => string;

/** The same in one language. */
export type Say<English extends Templates> = <Key extends keyof English & string>(
  key: Key,
  ...values: TemplateValues<English[Key]>
) => string;

/** How a topic says its phrases. */
export const saying =
  <English extends Templates>(phrases: Phrases<English>): Saying<English> =>
  (language, key, ...values) =>
    fill(phrases[language][key], values[0]);
