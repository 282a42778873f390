import { comparable } from '../../model/names';
import type { Language } from '../../text/language';
import type { Pool } from './pool';

type CategoryWords = Readonly<Record<Language, string>> & { readonly also?: readonly string[] };

/** Columns that pools often have, with their word in each language. */
const CATEGORIES: readonly CategoryWords[] = [
  { en: 'sector', he: 'מגזר', ar: 'القطاع', also: ['قطاع'] },
  { en: 'ring', he: 'מעגל', ar: 'الحلقة', also: ['حلقة'] },
  { en: 'kind', he: 'סוג', ar: 'النوع', also: ['نوع'] },
  { en: 'tier', he: 'דרג', ar: 'المستوى' },
  { en: 'parent', he: 'שייך ל', ar: 'تابع ل' },
  { en: 'topic', he: 'נושא', ar: 'الموضوع', also: ['topics', 'נושאים', 'موضوع'] },
  { en: 'gender', he: 'מגדר', ar: 'الجنس', also: ['sex', 'מין'] },
  { en: 'age', he: 'גיל', ar: 'العمر', also: ['عمر'] },
  { en: 'region', he: 'אזור', ar: 'المنطقة', also: ['מחוז', 'منطقة'] },
  { en: 'language', he: 'שפה', ar: 'اللغة', also: ['لغة'] },
];

const KNOWN = new Map(
  CATEGORIES.flatMap((one) =>
    [one.en, one.he, one.ar, ...(one.also ?? [])].map((word) => [comparable(word), one] as const),
  ),
);

/** The word for a column of a pool in a language; a column nobody knows keeps its own. */
export const categoryWord = (name: string, language: Language): string =>
  KNOWN.get(comparable(name))?.[language] ?? name;

/** Where a column of a pool stands, by its own name or by its word in another language; -1: nowhere, or one could not say which. */
export function categoryAt({ categories }: Pool, name: string): number {
  const own = categories.indexOf(name);
  if (own >= 0) return own;
  const known = KNOWN.get(comparable(name));
  const found = categories.flatMap((one, i) =>
    comparable(one) === comparable(name) || (known && KNOWN.get(comparable(one)) === known) ? [i] : [],
  );
  return found.length === 1 ? (found[0] as number) : -1;
}
