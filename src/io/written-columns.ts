import type { CollectionName } from '../model/schema';
import type { Language } from '../text/language';
import type { Column, ColumnKind } from './column';
import { columns } from './columns';
import { PROVENANCE_WORDS } from './compound-headers';
import { PROVENANCE_KINDS, pathOf, valueAt } from './field-path';
import { matchHeaders } from './headers';

/** A column as it is written: what stands in it, and a header that is read as just that. */
export interface WrittenColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  /** The field as `matchHeaders` says it; an attribute has none. */
  readonly field: string;
  /** The keys that lead to the value. */
  readonly path: readonly string[];
}

/** A column before its header is sure. */
interface Wanted extends WrittenColumn {
  /** The header that no other word can take: the field as the document has it. */
  readonly exact: string;
}

/** The order in which the trilingual words of this library stand. */
export const PLACE: Readonly<Record<Language, number>> = { en: 0, he: 1, ar: 2 };

/**
 * The columns that records of a collection need, in the order of the columns that are read: those that are required, those of which
 * some record holds something, then items of trust, where single fields come from, and the columns of the data.
 *
 * Headers are words of a language where these are read as what is meant, else the field as the document has it.
 * A column that no header can name, such as one that ends in a space, is left out.
 */
export function writtenColumns(
  collection: CollectionName,
  records: readonly object[],
  language: Language,
): readonly WrittenColumn[] {
  const wanted = [
    ...columns[collection].flatMap((column) => known(column, records, language)),
    ...(collection === 'ties' ? trustItems(records, language) : []),
    ...provenances(collection, records, language),
    ...keysOf(records, ['attributes']).map((key): Wanted => {
      const path = ['attributes', key];
      return { header: key, exact: `attributes.${key}`, field: '', kind: 'text', path };
    }),
  ];
  // a word that is taken back may leave another word to be read differently
  let chosen: readonly Wanted[] = wanted;
  for (let again = true; again; ) {
    const read = readAs(collection, chosen);
    const next = chosen.map((column, i) => (read[i] || column.header === column.exact ? column : plainly(column)));
    again = next.some((column, i) => column !== chosen[i]);
    chosen = next;
  }
  const right = readAs(collection, chosen);
  return chosen.filter(({ header }, i) => right[i] && header.trim() === header);
}

const plainly = (column: Wanted): Wanted => ({ ...column, header: column.exact });

/** Of each column, whether its header is read as what it holds, and without a doubt. */
function readAs(collection: CollectionName, chosen: readonly Wanted[]): readonly boolean[] {
  const { headings } = matchHeaders(
    collection,
    chosen.map(({ header }) => header),
  );
  return headings.map(({ field, near, attribute, header }, i) => {
    const { field: meant, path } = chosen[i] as Wanted;
    if (meant !== '') return field === meant;
    if (chosen.some((other, at) => at !== i && other.header === header)) return false;
    return field === undefined && near === undefined && header !== '' && (attribute ?? header) === path[1];
  });
}

function known(column: Column, records: readonly object[], language: Language): Wanted[] {
  const { field, kind, words, required = false } = column;
  const word = words[PLACE[language]] as string;
  if (kind === 'name') {
    return keysOf(records, ['names']).map((tag) => {
      const exact = `names.${tag}`;
      return { header: tag === 'und' ? word : `${word} (${tag})`, exact, field: exact, kind, path: ['names', tag] };
    });
  }
  const path = pathOf(field);
  if (!required && !records.some((record) => valueAt(record, path) !== undefined)) return [];
  return [{ header: word, exact: field, field, kind, path }];
}

function trustItems(records: readonly object[], language: Language): Wanted[] {
  const word = columns.ties.find(({ field }) => field === 'trust.trust')?.words[PLACE[language]] as string;
  return keysOf(records, ['trust'])
    .filter((item) => item !== 'trust')
    .map((item) => {
      const exact = `trust.${item}`;
      return { header: `${word} ${item}`, exact, field: exact, kind: 'number', path: ['trust', item] };
    });
}

function provenances(collection: CollectionName, records: readonly object[], language: Language): Wanted[] {
  return keysOf(records, ['provenance']).flatMap((about) =>
    keysOf(records, ['provenance', about]).flatMap((part): Wanted[] => {
      const kind = Object.hasOwn(PROVENANCE_KINDS, part) ? PROVENANCE_KINDS[part] : undefined;
      if (!kind) return [];
      const word = columns[collection].find(({ field }) => field === about)?.words[PLACE[language]];
      const exact = `provenance.${about}.${part}`;
      const header = word === undefined ? exact : `${word} (${PROVENANCE_WORDS[part]?.[PLACE[language]]})`;
      return [{ header, exact, field: exact, kind, path: ['provenance', about, part] }];
    }),
  );
}

/** The keys of a part of the records, in order of first appearance. */
function keysOf(records: readonly object[], path: readonly string[]): string[] {
  const keys = new Set<string>();
  for (const record of records) {
    for (const key of Object.keys(Object(valueAt(record, path)) as object)) {
      if (valueAt(record, [...path, key]) !== undefined) keys.add(key);
    }
  }
  return [...keys];
}
