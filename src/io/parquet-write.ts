import { absent, found as loaded, required } from '../kernel/optional-parts';
import type { Value } from './formats/exchange';
import { typedColumns, valueText } from './formats/typed-columns';

/**
 * Records as a table of Parquet, each column with one type: numbers, yes and no, lists of texts, else texts. `always` are columns that
 * stand first, whether or not a record has a value there; `notes` are texts beside the table.
 *
 * @throws {PlayermapError} `missing-part` where hyparquet-writer is not installed.
 */
export async function writeParquetTable(
  records: readonly ReadonlyMap<string, Value>[],
  always: readonly string[] = [],
  notes: ReadonlyMap<string, string> = new Map(),
): Promise<Uint8Array> {
  const { parquetWriteBuffer } = required('writing Parquet', {
    'hyparquet-writer': await import('hyparquet-writer').then(loaded, absent),
  })['hyparquet-writer'];
  const found = typedColumns(records.map((values) => ({ values })));
  const types = new Map([...always.map((name) => [name, found.get(name) ?? 'string'] as const), ...found]);
  const lists = new Set(
    [...found.keys()].filter((name) => records.every((values) => !values.has(name) || Array.isArray(values.get(name)))),
  );
  const columns = [...types].map(([name, type]) => ({
    name,
    data: records.map((values) => {
      const value = values.get(name);
      if (value === undefined) return null;
      return type === 'string' && !lists.has(name) ? valueText(value) : value;
    }),
  }));
  const schema = [
    { name: 'schema', num_children: columns.length },
    ...[...types].flatMap(([name, type]) => (lists.has(name) ? listSchema(name) : [plainSchema(name, type)])),
  ];
  const file = parquetWriteBuffer({
    columnData: columns,
    schema: schema as never,
    kvMetadata: [...notes].map(([key, value]) => ({ key, value })),
  });
  return new Uint8Array(file);
}

const TYPES = {
  boolean: { type: 'BOOLEAN' },
  double: { type: 'DOUBLE' },
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
};

const plainSchema = (name: string, type: keyof typeof TYPES) => ({ name, repetition_type: 'OPTIONAL', ...TYPES[type] });

const listSchema = (name: string) => [
  { name, repetition_type: 'OPTIONAL', converted_type: 'LIST', num_children: 1 },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  { ...plainSchema('element', 'string') },
];
