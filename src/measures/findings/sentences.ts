import type { Language } from '../../text/language';
import { ar } from './sentences-ar';
import { en } from './sentences-en';
import { he } from './sentences-he';

export type SentenceKey = keyof typeof en;

/** Every sentence in one language. Add a key to the English file first; the compiler then asks for the others. */
export type Sentences = Readonly<Record<SentenceKey, string>>;

export const SENTENCES: Readonly<Record<Language, Sentences>> = { he, ar, en };

type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The values that a sentence needs: none, or one for each of its placeholders. */
export type SentenceValues<Key extends SentenceKey> = [Placeholder<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<(typeof en)[Key]>, string | number>>];

/** A sentence in a language, filled in. A placeholder written inside a name stays text. */
export function sentence<Key extends SentenceKey>(
  language: Language,
  key: Key,
  ...values: SentenceValues<Key>
): string {
  const filled = new Map<string, string | number>(Object.entries(values[0] ?? {}));
  return SENTENCES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(filled.get(name) ?? whole));
}
