import { nearest } from '../kernel/nearest';
import { comparable } from '../model/names';
import type { CollectionName } from '../model/schema';
import type { Column, ColumnKind } from './column';
import { columns } from './columns';
import { nameLanguage, provenanceOf } from './compound-headers';
import { exactHeader } from './field-path';

/** What the column at `index` of a table is read as. */
export interface Heading {
  readonly index: number;
  /** The header as it stands. */
  readonly header: string;
  /** The field with its parts after dots; undefined: no field of the model, an attribute. */
  readonly field?: string;
  readonly kind: ColumnKind;
  /** False for a word that may well mean something else, such as `start`: what it holds then need not fit the field. */
  readonly sure: boolean;
  /** Of an attribute: the header of ours that it may be a misspelling of. */
  readonly near?: string;
  /** Of an attribute that is named as one (`attributes.name`): what it is called. */
  readonly attribute?: string;
}

interface Headings {
  readonly headings: readonly Heading[];
  /** Required columns that nobody named, each with the header that may be a misspelling of it. */
  readonly missing: readonly { readonly column: Column; readonly misspelt?: string }[];
}

/** A header reduced to what is compared: no case, signs, spaces, niqqud or gershayim. */
const headerKey = (header: string): string => comparable(header).replaceAll(' ', '');

interface Known {
  readonly column: Column;
  readonly rank: number;
  readonly sure: boolean;
}

/** The further headers whose meaning the documentation states, of fields that are more than words. */
const DOCUMENTED = new Set(['weight', 'value', 'valid from', 'valid until'].map(headerKey));

/** `from` and `to` in three languages, which are the ends of a tie where it has no others. */
const ENDS = new Map(
  Object.entries({ from: 'source', to: 'target', מ: 'source', אל: 'target', من: 'source', إلى: 'target' }).map(
    ([word, end]) => [headerKey(word), end] as const,
  ),
);

const dictionaries = new Map<CollectionName, ReadonlyMap<string, Known>>();

function dictionary(table: CollectionName): ReadonlyMap<string, Known> {
  const built = dictionaries.get(table);
  if (built) return built;
  const words = new Map<string, Known>();
  for (const column of columns[table]) {
    [...column.words, column.field, ...column.also].forEach((word, rank) => {
      const key = headerKey(word);
      if (words.has(key)) return;
      words.set(key, { column, rank, sure: rank <= column.words.length || DOCUMENTED.has(key) });
    });
  }
  dictionaries.set(table, words);
  return words;
}

/** Whether a header means something in any table. */
export function isKnownHeader(header: string): boolean {
  const key = headerKey(header);
  if (key === '') return false;
  for (const table of Object.keys(columns) as CollectionName[]) if (dictionary(table).has(key)) return true;
  return nameLanguage(header) !== undefined;
}

/**
 * Says what every column of a table is read as.
 *
 * Headers are compared without case, spaces, underscores, hyphens, niqqud and gershayim, in English, Hebrew and Arabic.
 * Where two headers mean one field, the plainer word wins and the other column is an attribute. `from` and `to` of a tie
 * are its ends where it has no columns for source and target, else dates. A part of a field as the document has it, such as
 * `names.nl`, `trust.reliability` or `attributes.name`, is that part and nothing else.
 *
 * Cost: O(headers x words of the table).
 */
export function matchHeaders(table: CollectionName, header: readonly string[]): Headings {
  const known = dictionary(table);
  const best = new Map<string, { index: number; rank: number; kind: ColumnKind; sure: boolean }>();
  const propose = (field: string, index: number, rank: number, kind: ColumnKind, sure = true) => {
    const other = best.get(field);
    if (!other || rank < other.rank) best.set(field, { index, rank, kind, sure });
  };
  const means = (text: string) => known.get(headerKey(text))?.column.field;
  // the ends are decided first: what is left over may be a date
  const endless = table === 'ties' && !header.some((text) => ['source', 'target'].includes(means(text) ?? ''));
  const fits = (field = '') =>
    (table === 'ties' || !field.startsWith('trust.')) &&
    (known.has('name') || !field.startsWith('names.')) &&
    (known.has('evidence') || !field.startsWith('provenance.'));
  const exact = header.map((text) => {
    const said = exactHeader(text);
    return fits(said?.field) ? said : undefined;
  });
  header.forEach((text, index) => {
    const said = exact[index];
    if (said) {
      if (said.field !== undefined) propose(said.field, index, -1, said.kind);
      return;
    }
    const end = endless ? ENDS.get(headerKey(text)) : undefined;
    const found = known.get(headerKey(text));
    const language = nameLanguage(text);
    const named = language !== undefined && known.has('name');
    if (end) propose(end, index, 0, 'text');
    else if (found) {
      const { column, rank, sure } = found;
      propose(column.kind === 'name' ? 'names.und' : column.field, index, rank, column.kind, sure);
    } else if (named) propose(`names.${language}`, index, 0, 'name');
    else if (text !== '') {
      const compound = provenanceOf(text, means, table === 'ties');
      if (compound) propose(compound.field, index, 0, compound.kind, false);
    }
  });
  const missing: { column: Column; misspelt?: string }[] = [];
  const taken = new Set([...best.values()].map(({ index }) => index));
  for (const column of columns[table]) {
    if (!column.required || best.has(column.field)) continue;
    const free = header.filter((text, index) => !taken.has(index) && text !== '');
    const misspelt =
      nearest(column.field, free) ?? column.words.map((word) => nearest(word, free)).find((word) => word !== undefined);
    missing.push({ column, ...(misspelt !== undefined && { misspelt }) });
    if (misspelt === undefined) continue;
    // read on with it, so that one wrong header does not hide what is wrong below it
    const index = header.indexOf(misspelt);
    best.set(column.field, { index, rank: 0, kind: column.kind, sure: true });
    taken.add(index);
  }
  const fieldAt = new Map([...best].map(([field, { index, kind, sure }]) => [index, { field, kind, sure }]));
  const attribute = { kind: 'text', sure: false } as const;
  const headings = header.map((text, index) => {
    const read = fieldAt.get(index);
    if (read) return { index, header: text, ...read };
    const own = exact[index]?.attribute;
    if (own !== undefined) return { index, header: text, ...attribute, attribute: own };
    const near = known.has(headerKey(text)) ? undefined : slipOf(table, text, (field) => best.has(field));
    return { index, header: text, ...attribute, ...(near !== undefined && { near }) };
  });
  return { headings, missing };
}

/** Shorter headers are as likely words of their own. */
const SHORTEST_SLIP = 5;

/** The header of ours that one of a person's own may be a slip of the fingers for, among fields that no column has yet. */
function slipOf(table: CollectionName, header: string, taken: (field: string) => boolean): string | undefined {
  const text = comparable(header);
  if (text.length < SHORTEST_SLIP) return undefined;
  const free = columns[table].filter(({ field, kind }) => !taken(kind === 'name' ? 'names.und' : field));
  const words = free.flatMap(({ words, also }) => [...words, ...also]).filter((word) => word.length >= SHORTEST_SLIP);
  return nearest(text, words, text.length < 9 ? 1 : 2);
}
