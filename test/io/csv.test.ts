import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/io/csv';

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, mark: boolean, bigEndian = false) => {
  const marked = mark ? `\ufeff${text}` : text;
  const out = new Uint8Array(marked.length * 2);
  for (let i = 0; i < marked.length; i++) new DataView(out.buffer).setUint16(i * 2, marked.charCodeAt(i), !bigEndian);
  return out;
};

describe('a separator is told from the header', () => {
  test.each([
    ['comma', 'id,name\na,x;y;z;w\n', ['a', 'x;y;z;w']],
    ['semicolon, with commas in the data', 'id;name\na;x,y,z,w\n', ['a', 'x,y,z,w']],
    ['tab', 'id\tname\na\tx,y;z\n', ['a', 'x,y;z']],
    ['comma, with a semicolon in a quoted header', 'id,"a;b;c"\na,x\n', ['a', 'x']],
    ['comma, where as many semicolons stand in a header', 'id,name; in full\na,x\n', ['a', 'x']],
    ['Hebrew headers and semicolons', 'מזהה;שם\na;x,y\n', ['a', 'x,y']],
  ])('%s', (_, text, row) => {
    expect(readCsv(text, 'f.csv').value.rows).toEqual([row]);
  });

  test('a sep= line decides and is not counted', () => {
    const { value } = readCsv('\ufeffsep=;\r\nid;name,x\r\na;b\r\n', 'f.csv');
    expect(value.header).toEqual(['id', 'name,x']);
    expect(value.rowNumbers).toEqual([2]);
  });

  test('a single column needs no separator', () => {
    expect(readCsv('id\na\nb', 'f.csv').value.rows).toEqual([['a'], ['b']]);
  });
});

describe('rows carry the numbers people see', () => {
  test('blank lines count, a record with line breaks inside is one', () => {
    const { value } = readCsv('id,name\n\na,"two\nlines"\n,,\nb,x\n', 'f.csv');
    expect(value.rows).toEqual([
      ['a', 'two\nlines'],
      ['b', 'x'],
    ]);
    expect(value.rowNumbers).toEqual([3, 5]);
  });

  test.each(['\n', '\r\n', '\r'])('line break %j', (lineBreak) => {
    const { value, problems } = readCsv(['id,name', 'a,x', 'b,"y"', ''].join(lineBreak), 'f.csv');
    expect(problems).toEqual([]);
    expect(value.rows).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ]);
  });

  test('a file whose line breaks are mixed loses no row and no letter', () => {
    const { value } = readCsv('id,name\r\na,x\nb,y\r\nc,"z\nz"\r\n', 'f.csv');
    expect(value.rows).toEqual([
      ['a', 'x'],
      ['b', 'y'],
      ['c', 'z\nz'],
    ]);
    expect(readCsv('id,name\na,x\r\nb,y\r\n', 'f.csv').value.rows).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ]);
  });
});

describe('faults of a file', () => {
  test('a quote that nobody closes is reported, and the rows after it are still read', () => {
    const { value, problems } = readCsv('id,name\na,"open\nb,x\nc,"good, ""too"""\n', 'f.csv');
    expect(value.rows).toEqual([
      ['a', '"open'],
      ['b', 'x'],
      ['c', 'good, "too"'],
    ]);
    expect(problems).toMatchObject([{ code: 'bad-quotes', severity: 'error', file: 'f.csv', row: 2, found: '"open' }]);
  });

  test('several bad quotes are each reported in their row', () => {
    const { problems } = readCsv('id,name\n"a"b,x\nc,d\n"e,f\n', 'f.csv');
    expect(problems.map(({ code, row }) => [code, row])).toEqual([
      ['bad-quotes', 2],
      ['bad-quotes', 4],
    ]);
  });

  test('a thousand bad quotes end in bounded time, and none of the file is believed', () => {
    const { value, problems } = readCsv(`id,name\n${'"a"b,x\n'.repeat(1000)}`, 'f.csv');
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 51 }, () => 'bad-quotes'));
    expect(problems[50]?.hint).toContain('after 50 of them the file was not read');
    expect(value).toEqual({ file: 'f.csv', header: [], rows: [], rowNumbers: [], unread: true });
  });

  test('fifty bad quotes are mended, and every row is read', () => {
    const { value } = readCsv(`id,name\n${'"a"b,x\n'.repeat(50)}`, 'f.csv');
    expect(value.rows).toHaveLength(50);
    expect(value.unread).toBeUndefined();
  });

  test('cells beyond the header are an error, empty ones are not', () => {
    const { value, problems } = readCsv('id,name\na,x,,\nb,y,z\n', 'f.csv');
    expect(value.rows).toEqual([
      ['a', 'x'],
      ['b', 'y'],
    ]);
    expect(problems).toMatchObject([{ code: 'extra-cells', row: 3, found: 'z' }]);
  });

  test('a header that stands twice is an error', () => {
    expect(readCsv('id,name,name\n', 'f.csv').problems).toMatchObject([
      { code: 'duplicate-column', row: 1, column: 'name' },
    ]);
  });

  test('an empty file is an empty table', () => {
    expect(readCsv('', 'f.csv').value).toEqual({ file: 'f.csv', header: [], rows: [], rowNumbers: [] });
    expect(readCsv(new Uint8Array(), 'f.csv').problems).toEqual([]);
  });
});

describe('encodings', () => {
  const hebrew = 'מזהה,שם\nא,"משרד הבריאות, ירושלים"\n';

  test.each([
    ['UTF-8', bytes(hebrew)],
    ['UTF-8 with a mark', bytes(`\ufeff${hebrew}`)],
    ['UTF-16 little-endian with a mark', utf16(hebrew, true)],
    ['UTF-16 big-endian with a mark', utf16(hebrew, true, true)],
    ['UTF-16 little-endian', utf16(hebrew, false)],
    ['UTF-16 big-endian', utf16(hebrew, false, true)],
  ])('%s', (_, input) => {
    expect(readCsv(input, 'f.csv').value).toMatchObject({
      header: ['מזהה', 'שם'],
      rows: [['א', 'משרד הבריאות, ירושלים']],
    });
  });
});
