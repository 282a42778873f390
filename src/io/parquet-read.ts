import { gunzipSync } from 'fflate';
import type * as Hyparquet from 'hyparquet';
import type { FileMetaData } from 'hyparquet';
import { absent, found, required } from '../kernel/optional-parts';
import type { Problem } from '../kernel/problem';
import { listText } from './formats/listed';
import type { Read, Table } from './table';

/** A file of a few bytes may claim any number of equal rows: more cells than this are not read. */
const MOST_CELLS = 50_000_000;

/** What a file of Parquet holds: its table, and what was written beside it under names of its own. */
export interface ParquetTable {
  readonly table: Read<Table>;
  readonly notes: ReadonlyMap<string, string>;
  /** Names of the columns as they stand, and the cells with the types of the file. */
  readonly names: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}

export const loadParquet = async (): Promise<typeof Hyparquet> =>
  required('reading Parquet', { hyparquet: await import('hyparquet').then(found, absent) }).hyparquet;

/**
 * The table in a file of Parquet. Numbers, yes and no, days and lists keep their types in `values`; in the table they are what a
 * spreadsheet would say. Row 2 is the first record, as in a CSV.
 */
export async function readParquet(bytes: Uint8Array, file: string): Promise<ParquetTable> {
  const { parquetMetadata, parquetRead } = await loadParquet();
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    const metadata = parquetMetadata(buffer);
    const header = topColumns(metadata);
    if (Number(metadata.num_rows) * header.length > MOST_CELLS) {
      return broken(file, `${metadata.num_rows} rows`, `no more than ${MOST_CELLS} cells`);
    }
    let values: readonly (readonly unknown[])[] = [];
    await parquetRead({
      file: buffer,
      metadata,
      // pandas and others offer it; the rest need a package of their own
      compressors: { GZIP: (packed: Uint8Array) => gunzipSync(packed) },
      onComplete: (rows: unknown[][]) => {
        values = rows;
      },
    });
    const notes = new Map((metadata.key_value_metadata ?? []).map(({ key, value }) => [key, value ?? '']));
    return { table: textTable(file, header, values), notes, names: header, values };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return broken(file, reason, 'a Parquet file', 'compression: none, snappy or gzip');
  }
}

const topColumns = ({ schema }: FileMetaData): string[] => {
  const names: string[] = [];
  for (let at = 1; at < schema.length; at = after(schema, at)) names.push(schema[at]?.name ?? '');
  return names;
};

/** The position after an element of the schema and all that it holds. */
function after(schema: FileMetaData['schema'], at: number): number {
  let next = at + 1;
  for (let child = 0; child < (schema[at]?.num_children ?? 0); child++) next = after(schema, next);
  return next;
}

function broken(file: string, found: string, expected: string, hint?: string): ParquetTable {
  const problem: Problem = {
    severity: 'error',
    code: 'unreadable-file',
    file,
    found: found.slice(0, 200),
    expected,
    ...(hint !== undefined && { hint }),
  };
  const value = { file, header: [], rows: [], rowNumbers: [], unread: true };
  return { table: { value, problems: [problem] }, notes: new Map(), names: [], values: [] };
}

function textTable(file: string, names: readonly string[], values: readonly (readonly unknown[])[]): Read<Table> {
  const header = names.map((name) => name.trim());
  const kept: number[] = [];
  const rows: string[][] = [];
  for (const [i, row] of values.entries()) {
    const cells = header.map((_, c) => cellText(row[c]));
    if (cells.every((cell) => cell === '')) continue;
    rows.push(cells);
    kept.push(i + 2);
  }
  const twice = header.filter((name, i) => header.indexOf(name) !== i);
  const problems = twice.map(
    (column): Problem => ({
      severity: 'error',
      code: 'duplicate-column',
      file,
      row: 1,
      column,
      found: column,
      expected: 'one column of each name',
    }),
  );
  return { value: { file, header, rows, rowNumbers: kept }, problems };
}

/** A typed value as a person would type it into a cell. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return Number.isNaN(value) ? '' : String(value);
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (Array.isArray(value)) return value.length === 0 ? '' : listText(value.map(cellText));
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}
