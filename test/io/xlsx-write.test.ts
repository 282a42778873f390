import { strFromU8, unzipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { openXlsx } from '../../src/io/xlsx-read';
import { writeXlsx } from '../../src/io/xlsx-write';

describe('other programs agree', () => {
  const rows = [
    ['id', 'name', 'number', 'yes'],
    ['007', 'שלום "עולם" & <b>', 12.5, true],
    ['=1+1', 'line\nbreak', -3, false],
    ['🙂', 'مرحبا', 1e21, true],
  ];

  test('what is written here is read there', async () => {
    const bytes = writeXlsx([
      { name: 'a', rows, rightToLeft: true },
      { name: 'b', rows: [['only']] },
    ]);
    const sheets = await readExcel(Buffer.from(bytes));
    expect(sheets).toEqual([
      { sheet: 'a', data: rows },
      { sheet: 'b', data: [['only']] },
    ]);
  });

  test('what is written there is read here', async () => {
    const data = [
      [{ value: 'id' }, { value: 'day' }, { value: 'n' }, { value: 'yes' }],
      [
        { value: ' 007 ' },
        { value: new Date(Date.UTC(2024, 1, 29)), type: Date, format: 'dd/mm/yyyy' },
        { value: 3708 },
        { value: true },
      ],
      [{ value: 'שלום & <b>' }, null, { value: 0.1 + 0.2 }, { value: false }],
    ];
    const buffer = await writeExcel(data, { sheet: 'stakeholders' }).toBuffer();
    const { value, problems } = openXlsx(new Uint8Array(buffer), 'w.xlsx')[0]!.read();
    expect(problems).toEqual([]);
    expect(value.header).toEqual(['id', 'day', 'n', 'yes']);
    expect(value.rows).toEqual([
      [' 007 ', '2024-02-29', '3708', 'TRUE'],
      ['שלום & <b>', '', '0.30000000000000004', 'FALSE'],
    ]);
  });
});

describe('writing', () => {
  test('the same tables are the same bytes', () => {
    const sheets = [{ name: 'a', rows: [['id'], ['x']] }];
    expect(writeXlsx(sheets)).toEqual(writeXlsx(sheets));
  });

  test('nothing is a formula, and what looks like one is marked as a text, in cells, headers and prose', () => {
    const rows = [
      ['id', '@SUM(A1)'],
      ['=cmd()', '-5'],
    ];
    const files = unzipSync(
      writeXlsx([
        { name: 'a', rows, rightToLeft: true },
        { name: 'Read me', rows: [['Plain'], ['=cmd()'], ['\uff1d1']], prose: true },
      ]),
    );
    const xmlOf = (path: string) => strFromU8(files[`xl/${path}.xml`]!);
    const styles = xmlOf('styles').split('<cellXfs')[1]!.split('<xf ').slice(1);
    const marked = (sheet: string) =>
      [...xmlOf(`worksheets/${sheet}`).matchAll(/<c r="(\w+)"(?: s="(\d+)")? t="inlineStr">/g)]
        .filter(([, , style = '0']) => styles[Number(style)]!.includes('quotePrefix="1"'))
        .map(([, cell]) => cell);
    expect(marked('sheet1')).toEqual(['B1', 'A2']);
    expect(marked('sheet2')).toEqual(['A2', 'A3']);
    const styleOf = (sheet: string, cell: string) =>
      styles[Number(new RegExp(`r="${cell}" s="(\\d+)"`).exec(xmlOf(`worksheets/${sheet}`))?.[1])];
    // a header that is marked is still bold, and prose still runs over several lines
    expect(styleOf('sheet1', 'B1')).toContain('fontId="1"');
    expect(styleOf('sheet2', 'A2')).toContain('wrapText="1"');
    const sheet = xmlOf('worksheets/sheet1');
    expect(sheet).not.toContain('<f');
    expect(sheet).toContain('rightToLeft="1"');
    expect(sheet).toContain('state="frozen"');
    expect(xmlOf('styles')).toContain(`<cellXfs count="${styles.length}">`);
  });

  test('sheet names are made such as a workbook takes, each once', () => {
    const names = ['a/b:c', 'A B C', 'x'.repeat(40), 'x'.repeat(40), '', "'q'", '🙂'.repeat(20), '<&">'];
    const sheets = openXlsx(writeXlsx(names.map((name) => ({ name, rows: [['id']] }))), 'w.xlsx').map(
      ({ name }) => name,
    );
    expect(sheets).toEqual([
      'a b c',
      'A B C 2',
      'x'.repeat(31),
      `${'x'.repeat(29)} 2`,
      'Sheet5',
      'q',
      '🙂'.repeat(15),
      '<&">',
    ]);
  });
});
