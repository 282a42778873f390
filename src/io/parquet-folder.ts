import type { Ecosystem } from '../model/ecosystem';
import { type Tidy, tabled } from '../text/tidy';
import type { Reading } from './assemble';
import { type ExchangeGraph, type Lost, MARK, type Value, type Written } from './formats/exchange';
import { flatten } from './formats/flatten';
import { isWhole } from './formats/halves';
import { jsonOf } from './formats/listed';
import { unflatten } from './formats/unflatten';
import { isVennMaker, readVennMaker } from './formats/vennmaker';
import { type ParquetTable, readParquet } from './parquet-read';
import { writeParquetTable } from './parquet-write';
import { type InputFile, readTables } from './read';
import type { Read, Table } from './table';
import { tableNamed } from './table-names';

const STAKEHOLDERS = 'stakeholders.parquet';
const TIES = 'ties.parquet';
const NAME = 'name';

/**
 * Reads the tables of a folder as `readTables` does, also those that are Parquet: `stakeholders.parquet` (or nodes.parquet),
 * `ties.parquet` (or edges, links) and further tables by their names, beside CSV and `ecosystem.json`. What `writeParquet` wrote
 * comes back whole. Needs the package hyparquet where a file is Parquet.
 *
 * Undefined: `ecosystem` is null where there is an error. Cost: O(bytes).
 *
 * @throws {PlayermapError} `missing-part` where hyparquet is not installed.
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', influence: 0.5 }], ties: [] });
 * const { content } = await writeParquet(ecosystem);
 * assert.deepEqual((await readParquetTables(content)).document, ecosystem.document);
 */
export async function readParquetTables(files: Iterable<InputFile>): Promise<Reading> {
  const all = [...files];
  if (isVennMaker(all) && !all.some(({ name }) => isOwnTable(name))) return readVennMaker(all);
  const read = new Map<string, ParquetTable>();
  for (const { name, content } of all) {
    if (!/\.parquet$/i.test(name) || typeof content === 'string') continue;
    const base = name.slice(name.lastIndexOf('/') + 1);
    read.set(base, await readParquet(content, base));
  }
  const [players, ties] = [read.get(STAKEHOLDERS), read.get(TIES)];
  const settings = jsonOf(players?.notes.get(MARK) ?? '');
  if (players && ties && isObject(settings) && ties.notes.has(MARK)) return readOwn(players, ties, settings);
  return readTables(all, new Map([...read].map(([name, { table }]): [string, Read<Table>] => [name, table])));
}

const isOwnTable = (name: string) => {
  const stem = /([^/]*)\.(?:csv|tsv|parquet)$/i.exec(name)?.[1];
  return stem !== undefined && tableNamed(stem)?.table === 'stakeholders';
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What `writeParquet` wrote. */
function readOwn(players: ParquetTable, ties: ParquetTable, settings: object): Reading {
  const graph: ExchangeGraph = {
    settings: new Map(Object.entries(settings)),
    nodes: recordsOf(players).map((record) => ({
      id: textOf(record.get('id')),
      values: without(record, ['id', NAME]),
    })),
    edges: recordsOf(ties).map((record) => ({
      source: textOf(record.get('source')),
      target: textOf(record.get('target')),
      values: without(record, ['source', 'target']),
    })),
  };
  const problems = [...players.table.problems, ...ties.table.problems];
  return unflatten({ graph, problems, lineOf: (_, index) => index + 2 }, (part) =>
    part === 'edges' ? TIES : STAKEHOLDERS,
  );
}

const textOf = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

const without = (record: ReadonlyMap<string, Value>, names: readonly string[]) =>
  new Map([...record].filter(([name]) => !names.includes(name)));

function recordsOf({ names, values }: ParquetTable): Map<string, Value>[] {
  return values.map((row) => {
    const record = new Map<string, Value>();
    for (const [c, name] of names.entries()) {
      const value = row[c];
      if (value !== null && value !== undefined) record.set(name, value as Value);
    }
    return record;
  });
}

/**
 * Writes an ecosystem as two tables of Parquet, `stakeholders.parquet` and `ties.parquet`, for pandas, polars, DuckDB or R: numbers, yes
 * and no and texts in columns of their type, lists as lists. Everything else that the ecosystem holds stands as JSON beside the first
 * table, so that `readParquetTables` gives it back whole. Needs the package hyparquet-writer.
 *
 * Undefined: halves of characters, which UTF-8 has not, become U+FFFD; they are counted in `lost`. Cost: O(cells).
 *
 * @throws {PlayermapError} `missing-part` where hyparquet-writer is not installed.
 * @example
 * const { content } = await writeParquet(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] }));
 * assert.deepEqual(content.map(({ name }) => name), ['stakeholders.parquet', 'ties.parquet']);
 */
export async function writeParquet(ecosystem: Ecosystem): Promise<Written<readonly ParquetFile[]> & Tidy> {
  const { settings, nodes, edges } = flatten(ecosystem);
  const players = nodes.map(({ id, label, values }): Map<string, Value> => {
    const name = label === undefined ? [] : [[NAME, label] as const];
    return new Map<string, Value>([['id', id], ...name, ...values]);
  });
  const ties = edges.map(
    ({ source, target, values }) => new Map<string, Value>([['source', source], ['target', target], ...values]),
  );
  const content = [
    {
      name: STAKEHOLDERS,
      content: await writeParquetTable(players, ['id'], note(JSON.stringify(Object.fromEntries(settings)))),
    },
    { name: TIES, content: await writeParquetTable(ties, ['source', 'target'], note('')) },
  ];
  return tabled({ content, lost: halves([...players, ...ties]) }, ({ lost }) => lost);
}

/** A file by its name in the folder. */
export interface ParquetFile {
  readonly name: string;
  readonly content: Uint8Array;
}

const note = (text: string) => new Map([[MARK, text]]);

function halves(records: readonly ReadonlyMap<string, Value>[]): Lost[] {
  const broken = records.filter((record) =>
    [...record].some(([name, value]) => ![name, value].flat().every((part) => isWhole(String(part)))),
  );
  return broken.length === 0 ? [] : [{ field: 'halves of characters', count: broken.length }];
}
