import { fill, type TemplateValues } from './fill';
import type { Language } from './language';
import type { en as enMap } from './messages-en';
import type { en as enPage } from './messages-page-en';
import { ar as arViews } from './messages-views-ar';
import { en as enViews } from './messages-views-en';
import { he as heViews } from './messages-views-he';
import { PAGE_MESSAGES } from './page-messages';

type English = typeof enMap & typeof enPage & typeof enViews;

export type MessageKey = keyof English;

/** Every message in one language. Add a key to an English file first; the compiler then asks for the others. */
export type Messages = Readonly<Record<MessageKey, string>>;
/** Those of the player map, of an interactive page, and of the other views. */
export type MapMessages = Readonly<Record<keyof typeof enMap, string>>;
export type PageMessages = Readonly<Record<keyof typeof enPage, string>>;
export type ViewMessages = Readonly<Record<keyof typeof enViews, string>>;

export const MESSAGES: Readonly<Record<Language, Messages>> = {
  he: { ...PAGE_MESSAGES.he, ...heViews },
  ar: { ...PAGE_MESSAGES.ar, ...arViews },
  en: { ...PAGE_MESSAGES.en, ...enViews },
};

/** The values that a message needs: none, or one for each of its placeholders. */
export type MessageValues<Key extends MessageKey> = TemplateValues<English[Key]>;

/**
 * A message in a language, with its placeholders filled in.
 *
 * Numbers stand after a colon or in brackets, so that no language has to agree with them. A value is put in as it
 * stands: a placeholder written inside a value stays text.
 */
export const message = <Key extends MessageKey>(language: Language, key: Key, ...values: MessageValues<Key>): string =>
  fill(MESSAGES[language][key], values[0]);
