import type { Names } from './schema';

/** Anything that may have names in several languages and always has an id. */
export interface Named {
  readonly id: string;
  readonly names?: Names | undefined;
}

/**
 * The name to show in a language: that language's, else the ecosystem's own language's, else one whose language is not
 * known, else English, else any, else the id.
 *
 * @example
 * assert.equal(nameIn({ id: 'moh', names: { he: 'משרד הבריאות', en: 'Ministry of Health' } }, 'he'), 'משרד הבריאות');
 * assert.equal(nameIn({ id: 'moh' }, 'he'), 'moh');
 */
export function nameIn(named: Named, language: string, own?: string): string {
  return textIn(named.names, language, own) ?? named.id;
}

/** The text of a language among texts by language, chosen as `nameIn` chooses; undefined where there is none. */
export function textIn(names: Names | undefined, language: string, own?: string): string | undefined {
  if (!names) return undefined;
  const first = Object.values(names).find((name) => name !== '');
  // a language may be called as something that every object has
  const said = (tag: string) => (Object.hasOwn(names, tag) ? names[tag] : undefined);
  return said(language) || (own && said(own)) || names.und || names.en || first;
}

/** A name reduced to what is compared: no case, no niqqud or harakat, one space, quotes and dashes alike. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0591-\u05bd\u05bf-\u05c7\u064b-\u0652]/g, '')
    .replace(/["'\u05f3\u05f4\u2018\u2019\u201c\u201d]/g, '')
    .replace(/[\s_\-\u05be\u2010-\u2015]+/g, ' ')
    .trim()
    .toLowerCase();
}
