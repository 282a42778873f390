import type { Language } from './language';
import { ar } from './messages-ar';
import { en } from './messages-en';
import { he } from './messages-he';

export type MessageKey = keyof typeof en;

/** Every message in one language. Add a key to the English file first; the compiler then asks for the others. */
export type Messages = Readonly<Record<MessageKey, string>>;

export const MESSAGES: Readonly<Record<Language, Messages>> = { he, ar, en };

type Placeholder<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

/** The values that a message needs: none, or one for each of its placeholders. */
export type MessageValues<Key extends MessageKey> = [Placeholder<(typeof en)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholder<(typeof en)[Key]>, string | number>>];

/**
 * A message in a language, with its placeholders filled in.
 *
 * Numbers stand after a colon or in brackets, so that no language has to agree with them. A value is put in as it
 * stands: a placeholder written inside a value stays text.
 */
export function message<Key extends MessageKey>(language: Language, key: Key, ...values: MessageValues<Key>): string {
  const filled = new Map<string, string | number>(Object.entries(values[0] ?? {}));
  return MESSAGES[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => String(filled.get(name) ?? whole));
}
