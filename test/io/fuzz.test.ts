import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/io/csv';
import { writeCsv } from '../../src/io/csv-write';
import { toJson } from '../../src/io/ecosystem-json';
import { readJson, readTables, readWorkbook } from '../../src/io/read';
import { openXlsx } from '../../src/io/xlsx-read';
import { writeXlsx } from '../../src/io/xlsx-write';
import type { EcosystemDocument } from '../../src/model/schema';

const fixed = (numRuns: number) => ({ seed: 20261122, numRuns });

const hostile = fc.oneof(
  fc.constantFrom(
    '3708',
    '__proto__',
    'constructor',
    ' 007 ',
    'שלום',
    'مرحبا',
    '🙂',
    '=1+1',
    "'=x",
    '"',
    'a,b;c\td',
    'two\nlines',
    '\u0000',
    '_x000D_',
    '\ud800',
    '</t>',
    ']]>',
    '&amp;',
    '1e5',
    '-5',
    '\u202eabc',
    'toString',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const filled = hostile.filter((text) => text.trim() !== '');

test('no bytes break a reader: there are problems, or an ecosystem', () => {
  const starts = ['', 'PK\u0003\u0004', 'id,name\n', '{"version":1,', '\ufeffsep=;\n', '<html>'];
  const bytes = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }));
  fc.assert(
    fc.property(bytes, ([start, rest]) => {
      const content = new Uint8Array([...new TextEncoder().encode(start), ...rest]);
      const files = ['stakeholders.csv', 'ties.csv', 'ecosystem.json', 'sectors.csv'].map((name) => ({
        name,
        content,
      }));
      for (const reading of [readTables(files), readWorkbook(content), readJson(content)]) {
        expect(reading.ecosystem === null).toBe(reading.problems.some(({ severity }) => severity === 'error'));
      }
    }),
    fixed(400),
  );
});

test('no settings break a reader', () => {
  const keys = [
    'title',
    'sectors',
    'rings',
    'tieTypes',
    'recipients',
    'directed',
    'stakeholders',
    'date',
    'topics',
    'processes',
  ];
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.constantFrom(...keys), hostile), fc.jsonValue({ maxDepth: 3 })),
      (settings) => {
        const reading = readTables([
          { name: 'stakeholders.csv', content: 'id,sector,ring\na,x,y\n' },
          { name: 'ties.csv', content: 'source,target,type\na,a,t\n' },
          { name: 'ecosystem.json', content: JSON.stringify(settings) },
        ]);
        expect(reading.ecosystem === null).toBe(reading.problems.some(({ severity }) => severity === 'error'));
      },
    ),
    fixed(400),
  );
});

test('what is written as CSV is read back exactly', () => {
  const table = fc.array(
    fc.tuple(
      hostile,
      hostile,
      filled.filter((text) => !text.endsWith('\r')),
    ),
    { maxLength: 6 },
  );
  const layout = fc.record({
    separator: fc.constantFrom(',' as const, ';' as const, '\t' as const),
    lineBreak: fc.constantFrom('\n' as const, '\r\n' as const),
    mark: fc.boolean(),
  });
  fc.assert(
    fc.property(table, layout, (rows, options) => {
      const { value, problems } = readCsv(writeCsv([['id', 'name', 'sector'], ...rows], options), 'f.csv');
      expect(problems).toEqual([]);
      expect(value.rows).toEqual(rows);
    }),
    fixed(1000),
  );
});

test('what is written as a workbook is read back exactly', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(filled, hostile, filled), { minLength: 1, maxLength: 6 }), (rows) => {
      const bytes = writeXlsx([{ name: 'x', rows: [['id', 'name', 'sector'], ...rows] }]);
      const { value, problems } = openXlsx(bytes, 'w.xlsx')[0]!.read();
      expect(problems).toEqual([]);
      expect(value.rows).toEqual(rows);
    }),
    fixed(500),
  );
});

test('hostile ids and names go through tables, workbook and JSON unchanged', () => {
  const id = filled.filter((text) => !/\r|\p{Surrogate}/u.test(text));
  fc.assert(
    fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 5 }), (ids) => {
      const stakeholders = [['id', 'code'], ...ids.map((one) => [one, one])];
      const ties = [['source', 'target'], ...ids.slice(1).map((one) => [ids[0] as string, one])];
      const fromTables = readTables([
        { name: 'stakeholders.csv', content: new TextEncoder().encode(writeCsv(stakeholders)) },
        { name: 'ties.csv', content: new TextEncoder().encode(writeCsv(ties)) },
      ]);
      const fromWorkbook = readWorkbook(
        writeXlsx([
          { name: 'stakeholders', rows: stakeholders },
          { name: 'ties', rows: ties },
        ]),
      );
      const expected: EcosystemDocument = {
        version: 1,
        stakeholders: ids.map((one) => ({ id: one, attributes: { code: one } })),
        ties: ids.slice(1).map((one) => ({ source: ids[0] as string, target: one })),
      };
      expect(fromTables.document).toEqual(expected);
      expect(fromWorkbook.document).toEqual(expected);
      expect(readJson(toJson(expected)).document).toEqual(expected);
    }),
    fixed(300),
  );
});
