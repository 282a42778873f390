import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readExcel from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import writeExcel from 'write-excel-file/node';
import { readWorkbook } from '../../src/io/read';
import { openXlsx } from '../../src/io/xlsx-read';
import { writeXlsx } from '../../src/io/xlsx-write';

const NS = 'http://schemas.openxmlformats.org';
const OFFICE = `${NS}/officeDocument/2006/relationships`;

/** A workbook of one sheet, made by hand. */
function workbook(
  rows: string,
  extra: {
    strings?: string;
    styles?: string;
    properties?: string;
    name?: string;
    files?: Record<string, Uint8Array>;
  } = {},
) {
  const { strings = '', styles = '', properties = '', name = 'stakeholders', files = {} } = extra;
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns:r="${OFFICE}">${properties}<sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
    ...files,
  });
}

const cells = (rows: string, extra = {}) => openXlsx(workbook(rows, extra), 'w.xlsx')[0]!.read();
const row = (...contents: string[]) => `<row>${contents.join('')}</row>`;
const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADER = row(text('id'), text('v'));

function refusal(bytes: Uint8Array): readonly [code: string | undefined, found: string | undefined] {
  const { ecosystem, problems } = readWorkbook(bytes, 'w.xlsx');
  expect(ecosystem).toBeNull();
  return [problems[0]?.code, problems[0]?.found];
}

describe('cells become the text that a person sees', () => {
  test.each([
    ['a whole number keeps its form', '<c><v>3708</v></c>', '3708'],
    ['a large number has no exponent', '<c><v>1E+21</v></c>', '1000000000000000000000'],
    ['a small one neither', '<c><v>1.5E-7</v></c>', '0.00000015'],
    ['a sum of tenths is rounded as it is shown', '<c><v>0.10000000000000001</v></c>', '0.1'],
    ['a text keeps its zeros and spaces', '<c t="inlineStr"><is><t xml:space="preserve"> 007 </t></is></c>', ' 007 '],
    ['true', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['a formula with its value', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['a formula that gave a text', '<c t="str"><f>A1</f><v>x_x000D_y</v></c>', 'x\ry'],
    ['a formula that gave an empty text', '<c t="str"><f>A1</f><v></v></c>', undefined],
    ['an ISO date', '<c t="d"><v>2024-02-29T00:00:00</v></c>', '2024-02-29'],
    ['a shared string of runs, without its reading', '<c t="s"><v>1</v></c>', 'שלום & <bye>'],
    ['entities and characters by number', text('&lt;&#1513;&#x5D0;&amp;&apos;&nbsp;'), "<שא&'&nbsp;"],
    ['CDATA', text('<![CDATA[a<b]]>'), 'a<b'],
    ['an escaped escape', text('_x005F_x000D_'), '_x000D_'],
    ['tags and attributes with a prefix', '<x:c x:t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c>', 'x'],
    ['attributes in single quotes with spaces', "<c t = 'inlineStr' s='0'><is><t>x</t></is></c>", 'x'],
  ])('%s', (_, cell, value) => {
    const strings =
      '<si><t>no</t></si><si><r><t>שלום</t></r><r><rPr><b/></rPr><t xml:space="preserve"> &amp; </t></r><r><t>&lt;bye&gt;</t></r><rPh sb="0" eb="1"><t>X</t></rPh></si>';
    expect(cells(HEADER + row(text('a'), cell), { strings }).value.rows[0]?.[1]).toBe(value);
  });

  test.each([
    ['a date', 0, '45351', '2024-02-29'],
    ['a date with a time', 0, '45351.75', '2024-02-29T18:00:00'],
    ['a time alone', 0, '0.5', '12:00:00'],
    ['the first day', 0, '1', '1900-01-01'],
    ['the last day before the one that never was', 0, '59', '1900-02-28'],
    ['the first day after it', 0, '61', '1900-03-01'],
    ['a format of its own', 1, '45351', '2024-02-29'],
    ['a format with letters in quotes is no date', 2, '45351', '45351'],
    ['elapsed hours are a number', 3, '1.5', '1.5'],
    ['a currency is a number', 4, '45351', '45351'],
  ])('dates: %s', (_, style, serial, value) => {
    const formats = ['dd/mm/yyyy;@', '0.00" days"', '[h]:mm', '#,##0.00 [$₪-40D]'];
    const styles = `<numFmts>${formats.map((code, i) => `<numFmt numFmtId="${170 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/><xf numFmtId="173"/></cellXfs>`;
    const { value: table } = cells(HEADER + row(text('a'), `<c s="${style}"><v>${serial}</v></c>`), { styles });
    expect(table.rows[0]?.[1]).toBe(value);
  });

  test('the calendar that begins in 1904', () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const properties = '<workbookPr date1904="1"/>';
    const rows = HEADER + row(text('a'), '<c s="0"><v>43889</v></c>');
    expect(cells(rows, { styles, properties }).value.rows[0]?.[1]).toBe('2024-02-29');
  });

  test('rows keep their numbers, and cells their columns', () => {
    const { value } = cells(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="C1" t="inlineStr"><is><t>c</t></is></c></row>` +
        `<row r="5"><c r="C5"><v>7</v></c><c r="XFD5" s="1"/></row>`,
    );
    expect(value.header).toEqual(['id', '', 'c']);
    expect(value.rows).toEqual([['', '', '7']]);
    expect(value.rowNumbers).toEqual([5]);
  });

  test('an error and a formula without a value are problems with sheet, row and column', () => {
    const { value, problems } = cells(
      HEADER + row(text('a'), '<c t="e"><v>#REF!</v></c>') + row(text('b'), '<c><f>A1+1</f></c>'),
    );
    expect(value.rows).toEqual([['a'], ['b']]);
    expect(problems.map(({ code, file, row: at, column, found }) => [code, file, at, column, found])).toEqual([
      ['error-value', 'stakeholders', 2, 'v', '#REF!'],
      ['formula-without-value', 'stakeholders', 3, 'v', '=A1+1'],
    ]);
  });
});

describe('a hostile workbook is refused, and soon', () => {
  test('a zip bomb: 200 MB of zeros', () => {
    const bomb = workbook(HEADER, { files: { 'xl/sharedStrings.xml': new Uint8Array(200_000_000) } });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(refusal(bomb)[0]).toBe('unsafe-workbook');
  });

  test('a zip bomb whose directory says it is small', () => {
    const bomb = workbook(HEADER, { files: { 'xl/sharedStrings.xml': new Uint8Array(100_000_000) } });
    const view = new DataView(bomb.buffer);
    for (let i = 0; i + 46 < bomb.length; i++) {
      if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 10, true);
      if (view.getUint32(i, true) === 0x04034b50) view.setUint32(i + 22, 10, true);
    }
    expect(refusal(bomb)[0]).toBe('unsafe-workbook');
  });

  test('a cell in the last corner of a sheet', () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(refusal(workbook(HEADER + far))).toEqual(['unsafe-workbook', 'a cell in row 1048576, column 16384']);
  });

  test('a cell whose column has twenty letters', () => {
    expect(refusal(workbook(`<row r="1"><c r="${'Z'.repeat(20)}1"><v>1</v></c></row>`))[0]).toBe('unsafe-workbook');
  });

  test('rows that are wide and empty but for their last cell', () => {
    const wide = Array.from({ length: 5000 }, (_, i) => `<row r="${i + 1}"><c r="SR${i + 1}"><v>1</v></c></row>`).join(
      '',
    );
    expect(refusal(workbook(wide))).toEqual(['unsafe-workbook', 'more than 2000000 cells']);
  });

  test('rows that stand a million times, and errors without end', () => {
    const wide = '<row r="1"><c r="SR1"><v>1</v></c></row>';
    expect(cells(wide + '<row r="1"/>'.repeat(1_000_000)).value.header).toHaveLength(512);
    expect(refusal(workbook(HEADER + row('<c t="e"><v>#N/A</v></c>'.repeat(20_000))))).toEqual([
      'unsafe-workbook',
      'more than 10000 cells with errors',
    ]);
  });

  test('a number format of a million brackets', () => {
    const styles = `<numFmts><numFmt numFmtId="170" formatCode="${'['.repeat(1_000_000)}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs>`;
    expect(cells(HEADER, { styles }).value.header).toEqual(['id', 'v']);
  });

  test('a billion laughs, and any other document type', () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>';
    expect(refusal(workbook(HEADER, { files: { 'xl/sharedStrings.xml': strToU8(lol) } }))).toEqual([
      'unsafe-workbook',
      'a document type or entities inside the workbook',
    ]);
    const late = `${' '.repeat(5000)}<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet/>`;
    expect(refusal(workbook('', { files: { 'xl/worksheets/sheet1.xml': strToU8(late) } }))[0]).toBe('unsafe-workbook');
  });

  test('ten thousand files', () => {
    const files = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`xl/media/${i}`, new Uint8Array()]));
    expect(refusal(workbook(HEADER, { files }))).toEqual(['unsafe-workbook', '10005 files']);
  });

  test('a workbook cut off, at every length', () => {
    const whole = writeXlsx([{ name: 'stakeholders', rows: [['id'], ['a']] }]);
    for (let length = 0; length < whole.length; length += 7) {
      expect(refusal(whole.slice(0, length))[0]).toMatch(/^(unsafe-workbook|unreadable-file)$/);
    }
  });

  test('bytes changed anywhere are found, or change nothing that is read', () => {
    const whole = writeXlsx([
      { name: 'stakeholders', rows: [['id'], ['a']] },
      { name: 'ties', rows: [['source', 'target']] },
    ]);
    const right = readWorkbook(whole).document;
    for (let at = 0; at < whole.length; at += 3) {
      const changed = whole.slice();
      changed[at]! ^= 0x55;
      const { document } = readWorkbook(changed);
      if (document !== null) expect(document).toEqual(right);
    }
  });

  test('names that would lead out of a folder are only names', () => {
    const tricks = { '../../etc/passwd': strToU8('x'), '/xl/worksheets/sheet1.xml': strToU8('<worksheet/>') };
    expect(cells(HEADER + row(text('a'), text('b')), { files: tricks }).value.rows).toEqual([['a', 'b']]);
  });

  test.each([
    [
      'an old .xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'an old .xls workbook, or one with a password',
    ],
    ['a web page', strToU8('\ufeff\n<html><table></table></html>'), 'a web page or XML file'],
    ['text', strToU8('id,name'), 'something else'],
    ['nothing', new Uint8Array(), 'an empty file'],
    ['another zip', zipSync({ 'a.txt': strToU8('x') }), 'a zip file without a workbook'],
    ['OpenDocument', zipSync({ 'content.xml': strToU8('<x/>') }), 'an OpenDocument file'],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'a binary workbook (.xlsb)'],
  ])('%s is said to be what it is, and how to save it', (_, bytes, found) => {
    expect(refusal(bytes)).toEqual(['unreadable-file', found]);
    expect(readWorkbook(bytes).problems[0]?.hint).toContain('.xlsx');
  });
});

describe('sheets', () => {
  test('are found by their names in three languages, and others left alone', () => {
    for (const [stakeholders, ties] of [
      ['Stakeholders', 'Ties'],
      ['בעלי עניין', 'קשרים'],
      ['أصحاب المصلحة', 'العلاقات'],
      ['nodes', 'edges'],
    ] as const) {
      const bytes = writeXlsx([
        {
          name: 'Notes',
          rows: [
            ['id', 'anything'],
            ['z', 'y'],
          ],
        },
        {
          name: stakeholders,
          rows: [
            ['id', 'name'],
            [3708, 'X'],
            ['007', 'Y'],
          ],
        },
        {
          name: ties,
          rows: [
            ['source', 'target', 'strength'],
            [3708, '007', 2.5],
          ],
        },
      ]);
      const { document, problems } = readWorkbook(bytes);
      expect(problems).toEqual([]);
      expect(document?.stakeholders.map(({ id }) => id)).toEqual(['3708', '007']);
      expect(document?.ties).toEqual([{ source: '3708', target: '007', strength: 2.5 }]);
    }
  });

  test('with names of their own are told by their columns', () => {
    const bytes = writeXlsx([
      {
        name: 'Sheet1',
        rows: [
          ['id', 'name'],
          ['a', 'X'],
        ],
      },
      {
        name: 'Sheet2',
        rows: [
          ['source', 'target'],
          ['a', 'b'],
        ],
      },
    ]);
    expect(readWorkbook(bytes).problems).toMatchObject([
      { code: 'unknown-id', file: 'Sheet2', row: 2, column: 'target' },
    ]);
  });

  test('a workbook without tables says what was found', () => {
    expect(readWorkbook(writeXlsx([{ name: 'Budget', rows: [['x']] }]), 'w.xlsx').problems).toMatchObject([
      { code: 'missing-table', file: 'w.xlsx', found: 'Budget', expected: 'stakeholders' },
      { code: 'missing-table', file: 'w.xlsx', found: 'Budget', expected: 'ties' },
    ]);
  });

  test('a settings sheet gives title, language and recipients, in its own language', () => {
    const { document, problems } = readWorkbook(
      writeXlsx([
        { name: 'בעלי עניין', rows: [['מזהה'], ['א'], ['ב']] },
        { name: 'קשרים', rows: [['מקור', 'יעד']] },
        {
          name: 'הגדרות',
          rows: [
            ['הגדרה', 'ערך'],
            ['כותרת', 'מפה'],
            ['שם באנגלית', 'Map'],
            ['שפה', 'עברית'],
            ['מקבלי השירות', 'א | ג'],
            ['מכוון', 'לא'],
            ['צבע', 'אדום'],
          ],
        },
      ]),
    );
    expect(document).toBeNull();
    expect(problems.map(({ severity, code, file, row: at, column }) => [severity, code, file, at, column])).toEqual([
      ['error', 'unknown-id', 'הגדרות', 5, 'מקבלי השירות'],
      ['warning', 'unknown-field', 'הגדרות', 7, 'צבע'],
    ]);
  });
});

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

  test('nothing is a formula, and what looks like one is marked as a text', () => {
    const files = unzipSync(writeXlsx([{ name: 'a', rows: [['id'], ['=cmd()'], ['-5'], ['+x']], rightToLeft: true }]));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
    expect(sheet).not.toContain('<f');
    expect(sheet).toContain('<c r="A2" s="2" t="inlineStr"><is><t xml:space="preserve">=cmd()</t></is></c>');
    expect(sheet).toContain('<c r="A3" t="inlineStr">');
    expect(sheet).toContain('rightToLeft="1"');
    expect(sheet).toContain('state="frozen"');
    expect(strFromU8(files['xl/styles.xml']!)).toContain('quotePrefix="1"');
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
