import { comparable } from '../model/names';
import type { ColumnKind } from './column';

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ...['he', 'ar', 'en', 'ru', 'am', 'ti', 'yi', 'fr', 'es', 'de', 'uk', 'fa', 'it', 'pt'].map(
    (tag) => [tag, tag] as const,
  ),
  ...(
    [
      ['he', 'hebrew|עברית|בעברית|بالعبرية|العبرية'],
      ['ar', 'arabic|ערבית|בערבית|بالعربية|العربية'],
      ['en', 'english|אנגלית|באנגלית|بالإنجليزية|بالانجليزية|الإنجليزية'],
      ['ru', 'russian|רוסית|ברוסית|بالروسية'],
      ['am', 'amharic|אמהרית|באמהרית'],
      ['fr', 'french|צרפתית|בצרפתית|بالفرنسية'],
    ] as const
  ).flatMap(([tag, words]) => words.split('|').map((word) => [comparable(word), tag] as const)),
]);

const NAME_WORDS = new Set(['name', 'names', 'label', 'title', 'שם', 'الاسم', 'اسم'].map(comparable));

/** The words of a header, brackets and dots taken as spaces. */
const wordsOf = (header: string): string[] => comparable(header.replace(/[()[\]{}.:/]/g, ' ')).split(' ');

/** The language of a header such as `name_he`, "Name (Hebrew)" or "שם באנגלית". */
export function nameLanguage(header: string): string | undefined {
  const words = wordsOf(header).filter((word) => word !== 'in');
  if (words.length !== 2) return undefined;
  const [first = '', second = ''] = words;
  if (NAME_WORDS.has(first)) return LANGUAGES.get(second);
  return NAME_WORDS.has(second) ? LANGUAGES.get(first) : undefined;
}

const SOURCE_WORDS = new Set(['source', 'evidence', 'מקור', 'אסמכתה', 'المصدر', 'مصدر', 'المرجع'].map(comparable));
const DATE_WORDS = new Set(['date', 'תאריך', 'التاريخ', 'تاريخ'].map(comparable));
const ASSUMED_WORDS = new Set(['assumed', 'הנחה', 'مفترض'].map(comparable));

/** What to write after a field for each part of where it comes from, in English, Hebrew and Arabic. */
export const PROVENANCE_WORDS: Readonly<Record<string, readonly [en: string, he: string, ar: string]>> = {
  evidence: ['source', 'מקור', 'المصدر'],
  asOf: ['date', 'תאריך', 'التاريخ'],
  assumed: ['assumed', 'הנחה', 'مفترض'],
};
const TRUST_WORD = /^(?:trust|אמון|الثقة|ثقة)[\s_:.-]+(.+)$/iu;

/**
 * What a header of two parts means: `influence_source`, `influence_date` and `influence_assumed` say where, when and
 * whether the field before was judged; `trust_...` of a tie is one item of trust.
 */
export function provenanceOf(
  header: string,
  fieldOf: (base: string) => string | undefined,
  withTrust: boolean,
): { readonly field: string; readonly kind: ColumnKind } | undefined {
  const item = withTrust ? TRUST_WORD.exec(header.trim())?.[1] : undefined;
  const words = wordsOf(header);
  const last = words.pop() ?? '';
  const field = words.length > 0 ? fieldOf(words.join(' ')) : undefined;
  if (field !== undefined && field !== 'id') {
    const about = field.split('.')[0] as string;
    if (SOURCE_WORDS.has(last)) return { field: `provenance.${about}.evidence`, kind: 'text' };
    if (DATE_WORDS.has(last)) return { field: `provenance.${about}.asOf`, kind: 'date' };
    if (ASSUMED_WORDS.has(last)) return { field: `provenance.${about}.assumed`, kind: 'yes-no' };
  }
  return item === undefined ? undefined : { field: `trust.${item}`, kind: 'number' };
}

/** The tag of a language by its tag or its name: "עברית" is `he`. */
export const languageTag = (word: string): string | undefined => LANGUAGES.get(comparable(word));
