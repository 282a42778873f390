import { type CollectionName, collections, type EcosystemDocument } from '../model/schema';
import type { Language } from '../text/language';
import { resolversOf } from './declared';
import { valueAt } from './field-path';
import type { Lost } from './formats/exchange';
import { type Writing, writtenCell } from './written-cells';
import { type WrittenColumn, writtenColumns } from './written-columns';
import type { Cell } from './xlsx-write';

/** A table of an ecosystem as it is written: the first row is the header. */
export interface WrittenTable {
  readonly collection: CollectionName;
  readonly rows: readonly (readonly Cell[])[];
}

interface WrittenTables {
  readonly tables: readonly WrittenTable[];
  readonly lost: readonly Lost[];
}

/** Players and their ties first, as people look for them first; the rest in the order of the document. */
const ORDER = ['stakeholders', 'ties', ...Object.keys(collections)] as CollectionName[];

/**
 * Every collection of an ecosystem as a table that is read as what it was, with headers in a language; and the fields that some
 * record holds and no cell can, such as a text of spaces. The columns are those that are read, so that both ways know the same.
 *
 * Cost: O(cells).
 */
export function writtenTables(
  document: EcosystemDocument,
  language: Language,
  fits: (text: string) => boolean,
): WrittenTables {
  const writing: Writing = { language, fits, resolve: resolversOf(document) };
  const lost = new Map<string, number>();
  const tables: WrittenTable[] = [];
  for (const collection of new Set(ORDER)) {
    const records: readonly object[] | undefined = document[collection];
    if (!records) continue;
    const headed = writtenColumns(collection, records, language).filter(({ header }) => fits(header));
    const rows = records.map((record) => {
      const { cells, left } = rowOf(record, headed, writing);
      for (const field of left) lost.set(`${collection}.${field}`, (lost.get(`${collection}.${field}`) ?? 0) + 1);
      return cells;
    });
    tables.push({ collection, rows: [headed.map(({ header }) => header), ...rows] });
  }
  return { tables, lost: [...lost].map(([field, count]) => ({ field, count })) };
}

/** The cells of a record, and its fields of which something did not go into them. */
function rowOf(
  record: object,
  headed: readonly WrittenColumn[],
  writing: Writing,
): { readonly cells: Cell[]; readonly left: ReadonlySet<string> } {
  const said = new Map<string, number>();
  const left = new Set<string>();
  const cells = headed.map(({ kind, field, path }): Cell => {
    const value = valueAt(record, path);
    if (value === undefined) return undefined;
    const [about = ''] = path;
    const cell = writtenCell(kind, field, value, writing);
    if (cell === undefined) left.add(about);
    else if (kind !== 'veto') said.set(about, (said.get(about) ?? 0) + 1);
    return cell;
  });
  for (const [field, value] of Object.entries(record)) {
    // a part without a column, or an empty one
    if (value === undefined || (field === 'veto' && !hasParts(value))) continue;
    if ((said.get(field) ?? 0) < partsIn(value)) left.add(field);
  }
  return { cells, left };
}

/** How many cells a value takes; one that is empty takes one that nobody writes. */
function partsIn(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 1;
  return hasParts(value) ? Object.values(value).reduce((sum: number, part) => sum + partsIn(part), 0) : 1;
}

const hasParts = (value: unknown): boolean => Object.values(value as object).some((part) => part !== undefined);
