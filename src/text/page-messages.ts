import { fill, type TemplateValues } from './fill';
import type { Language } from './language';
import { ar as arMap } from './messages-ar';
import { en as enMap } from './messages-en';
import { he as heMap } from './messages-he';
import { ar as arPage } from './messages-page-ar';
import { en as enPage } from './messages-page-en';
import { he as hePage } from './messages-page-he';

const en = { ...enMap, ...enPage } as const;

export type PageMessageKey = keyof typeof en;

/** What a player map and a page round it say: all that is needed in a browser where pictures come ready. */
export const PAGE_MESSAGES: Readonly<Record<Language, Readonly<Record<PageMessageKey, string>>>> = {
  he: { ...heMap, ...hePage },
  ar: { ...arMap, ...arPage },
  en,
};

/** A message of a map or a page, as `message` of all of them. */
export const message = <Key extends PageMessageKey>(
  language: Language,
  key: Key,
  ...values: TemplateValues<(typeof en)[Key]>
): string => fill(PAGE_MESSAGES[language][key], values[0]);
