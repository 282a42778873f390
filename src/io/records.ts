import type { Problem } from '../kernel/problem';
import type { CollectionName } from '../model/schema';
import { type Resolve, readCell } from './cells';
import { pathOf } from './field-path';
import type { Heading } from './headers';
import { setOwn } from './own-key';
import type { Table } from './table';

type RawRecord = Record<string, unknown>;

interface RecordOptions {
  /** Whether the ecosystem declares what it holds: then words the model does not know are errors, else attributes. */
  readonly declared: boolean;
  /** Finds what a cell of a field means among declared entries. */
  readonly resolve: ReadonlyMap<string, Resolve>;
}

/** Where a wrong word would change what is computed, it is not kept as a mere attribute, if the header is sure. */
const STRICT = new Set(['strength', 'directed', 'sign', 'count', 'budget']);
const WITHOUT_ATTRIBUTES = new Set<CollectionName>(['sectors', 'rings', 'tieTypes', 'topics']);

/** Turns the rows of a table into records of a collection; `problems` takes what could not be read. */
export function readRecords(
  collection: CollectionName,
  table: Table,
  headings: readonly Heading[],
  options: RecordOptions,
  problems: Problem[],
): RawRecord[] {
  const keepsAttributes = !WITHOUT_ATTRIBUTES.has(collection);
  const columns = headings.map((heading) => ({
    ...heading,
    path: heading.field === undefined ? undefined : pathOf(heading.field),
    resolve: heading.field === undefined ? undefined : options.resolve.get(heading.field),
    strict:
      options.declared ||
      !keepsAttributes ||
      (heading.sure && (heading.kind === 'date' || STRICT.has(heading.field ?? ''))),
  }));
  reportUnnamed(collection, table, headings, problems);
  const records: RawRecord[] = [];
  for (let r = 0; r < table.rows.length; r++) {
    const row = table.rows[r] as readonly string[];
    const record: RawRecord = {};
    let attributes: Record<string, string> | undefined;
    for (let c = 0; c < columns.length; c++) {
      const cell = row[c];
      if (cell === undefined || cell === '' || (cell.charCodeAt(0) <= 32 && cell.trim() === '')) continue;
      const column = columns[c] as (typeof columns)[number];
      const { field, kind, path, header, attribute } = column;
      if (field !== undefined && path !== undefined) {
        if (kind === 'text' && path.length === 1) {
          record[field] = cell;
          continue;
        }
        const read = readCell(kind, field, cell, column.resolve);
        if ('value' in read) {
          if (read.value !== undefined) put(record, path, read.value);
          continue;
        }
        problems.push({
          severity: column.strict ? 'error' : 'warning',
          ...read,
          file: table.file,
          row: table.rowNumbers[r] as number,
          column: header,
          found: cell.slice(0, 80),
          ...(column.strict ? {} : { hint: 'kept as it stands, as an attribute' }),
        });
        if (column.strict) continue;
      }
      if (header === '' || !keepsAttributes) continue;
      attributes ??= {};
      setOwn(attributes, attribute ?? header, cell);
    }
    if (attributes) record.attributes = attributes;
    records.push(record);
  }
  return records;
}

/** Puts a value in its place within the record: `names.he`, `veto.stage`, `provenance.influence.asOf`, `trust.<item>`. */
function put(record: RawRecord, path: readonly string[], value: unknown): void {
  let at = record;
  for (const key of path.slice(0, -1)) at = partOf(at, key);
  const last = path.at(-1) as string;
  // yes alone adds nothing to the parts of a veto that are known already
  if (last === 'veto') Object.assign(partOf(at, last), value);
  else setOwn(at, last, value);
}

function partOf(record: RawRecord, key: string): RawRecord {
  if (!Object.hasOwn(record, key)) setOwn<unknown>(record, key, {});
  return record[key] as RawRecord;
}

/** Columns that hold something and say nothing, or may be misspelt: no header, one near ours, or one that a table of plain entries does not know. */
function reportUnnamed(
  collection: CollectionName,
  table: Table,
  headings: readonly Heading[],
  problems: Problem[],
): void {
  for (const { index, header, field, near, attribute } of headings) {
    if (attribute !== undefined && !WITHOUT_ATTRIBUTES.has(collection)) continue;
    const isOwn = header !== '' && !WITHOUT_ATTRIBUTES.has(collection);
    if (field !== undefined || (isOwn && near === undefined)) continue;
    const filled = table.rows.find((row) => (row[index] ?? '').trim() !== '');
    if (filled === undefined) continue;
    const known = isOwn ? 'a column that is known, or one of your own' : `a column that ${table.file} knows`;
    problems.push({
      severity: 'warning',
      code: header === '' ? 'missing-column' : 'unknown-field',
      file: table.file,
      row: 1,
      column: header === '' ? `column ${index + 1}` : header,
      found: header === '' ? (filled[index] as string).slice(0, 80) : header,
      expected: header === '' ? 'a header over every column' : known,
      hint: near ?? 'left out',
    });
  }
}
