import fc from 'fast-check';
import { parquetMetadata } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { readParquetTables, writeParquet } from '../../src/io/parquet-folder';
import { checkEcosystem } from '../../src/model/check';
import { Ecosystem } from '../../src/model/ecosystem';
import { ecosystems, fixed } from './formats/ecosystems';

type Columns = Readonly<Record<string, readonly unknown[]>>;

const parquet = (columns: Columns): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({ columnData: Object.entries(columns).map(([name, data]) => ({ name, data: data as never })) }),
  );
const folder = (stakeholders: Columns, ties: Columns) => [
  { name: 'stakeholders.parquet', content: parquet(stakeholders) },
  { name: 'ties.parquet', content: parquet(ties) },
];
const TIES = { source: ['3708'], target: ['__proto__'], strength: [2.5], directed: [true] };

describe('tables of Parquet', () => {
  it('give back an ecosystem as it was, but for halves of characters, which they name', async () => {
    await fc.assert(
      fc.asyncProperty(ecosystems, async (document) => {
        const checked = checkEcosystem(document).document;
        const ecosystem = Ecosystem.fromChecked(checked as NonNullable<typeof checked>);
        const { content, lost } = await writeParquet(ecosystem);
        const reading = await readParquetTables(content);
        if (lost.length > 0) {
          expect(lost).toMatchObject([{ field: 'halves of characters' }]);
          expect(JSON.stringify(document)).toMatch(/\\ud[89a-f]/);
          return;
        }
        expect(reading.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(reading.document).toEqual(ecosystem.document);
      }),
      fixed(200),
    );
  });

  it('have a type for each column', async () => {
    const { content } = await writeParquet(
      Ecosystem.from({
        version: 1,
        stakeholders: [{ id: '1', influence: 0.5, professional: true, topics: ['a|b', 'ג'] }, { id: '2' }],
        ties: [{ source: '1', target: '2', strength: 2 }],
      }),
    );
    const types = content.map(({ content: bytes }) =>
      parquetMetadata(bytes.slice().buffer).schema.map(({ name, type, converted_type }) => [
        name,
        type ?? converted_type,
      ]),
    );
    expect(types).toEqual([
      [
        ['schema', undefined],
        ['id', 'BYTE_ARRAY'],
        ['topics', 'LIST'],
        ['list', undefined],
        ['element', 'BYTE_ARRAY'],
        ['influence', 'DOUBLE'],
        ['professional', 'BOOLEAN'],
      ],
      [
        ['schema', undefined],
        ['source', 'BYTE_ARRAY'],
        ['target', 'BYTE_ARRAY'],
        ['weight', 'DOUBLE'],
      ],
    ]);
  });

  it('of other programs are read like a spreadsheet, each value by its type', async () => {
    const { ecosystem, problems } = await readParquetTables([
      ...folder(
        {
          id: [3708n, 12n],
          name: ['החלטה', 'Health'],
          influence: [0.25, null],
          from: [new Date('2020-02-29T00:00:00Z'), null],
          professional: [true, false],
        },
        { source: [3708n], target: [12n], strength: [2.5], type: ['refers'] },
      ),
      { name: 'ecosystem.json', content: '{"title":"T"}' },
    ]);
    expect(problems).toEqual([]);
    expect(ecosystem?.document).toMatchObject({
      title: { und: 'T' },
      stakeholders: [
        { id: '3708', names: { und: 'החלטה' }, influence: 0.25, from: '2020-02-29', professional: true },
        { id: '12', names: { und: 'Health' }, professional: false },
      ],
      ties: [{ source: '3708', target: '12', strength: 2.5, type: 'refers' }],
    });
  });

  it('stand beside CSV in one folder', async () => {
    const [stakeholders] = folder({ id: ['3708', '__proto__'] }, TIES);
    const ties = { name: 'ties.csv', content: 'source,target\n3708,__proto__\n' };
    const { ecosystem } = await readParquetTables([stakeholders as NonNullable<typeof stakeholders>, ties]);
    expect(ecosystem?.ties).toEqual([{ source: '3708', target: '__proto__' }]);
  });

  it('have their mistakes named by file, row and column', async () => {
    const { ecosystem, problems } = await readParquetTables(
      folder(
        { id: ['3708', '__proto__', '3708'], influence: [0.5, 7, 0.5] },
        { source: ['3708', 'x'], target: ['__proto__', '3708'], strength: [1, 1] },
      ),
    );
    expect(ecosystem).toBeNull();
    expect(problems.map(({ file, row, column, code }) => [file, row, column, code])).toEqual([
      ['stakeholders.parquet', 3, 'influence', 'out-of-range'],
      ['stakeholders.parquet', 4, 'id', 'duplicate-id'],
      ['ties.parquet', 3, 'source', 'unknown-id'],
    ]);
  });

  it('that this library wrote and somebody spoilt are named the same way', async () => {
    const mark = [{ key: 'playermap', value: '{"playermap":1}' }];
    const file = (columns: Columns) =>
      new Uint8Array(
        parquetWriteBuffer({
          columnData: Object.entries(columns).map(([name, data]) => ({ name, data: data as never })),
          kvMetadata: mark,
        }),
      );
    const { problems } = await readParquetTables([
      { name: 'stakeholders.parquet', content: file({ id: ['a', 'b'], influence: [0.5, 7] }) },
      { name: 'ties.parquet', content: file({ source: ['a', 'a'], target: ['b', 'c'] }) },
    ]);
    expect(problems.map(({ file: name, row, column }) => [name, row, column])).toEqual([
      ['stakeholders.parquet', 3, 'influence'],
      ['ties.parquet', 3, 'target'],
    ]);
  });

  it('that are none, or cut short, are a problem and no crash', async () => {
    const [stakeholders, ties] = folder({ id: ['3708', '__proto__'] }, TIES) as [
      { name: string; content: Uint8Array },
      { name: string; content: Uint8Array },
    ];
    for (let cut = 0; cut < stakeholders.content.length; cut += 7) {
      const content = stakeholders.content.slice(0, cut);
      const { ecosystem, problems } = await readParquetTables([{ ...stakeholders, content }, ties]);
      expect(ecosystem).toBeNull();
      expect(problems[0]).toMatchObject({ file: 'stakeholders.parquet', code: 'unreadable-file' });
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(stakeholders.content.length - 1), fc.nat(255), async (at, byte) => {
        const content = stakeholders.content.slice();
        content[at] = byte;
        const { problems } = await readParquetTables([{ ...stakeholders, content }, ties]);
        expect(Array.isArray(problems)).toBe(true);
      }),
      fixed(200),
    );
  });
});
