import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/io/read';
import { writeXlsx } from '../../src/io/xlsx-write';
import { cells, HEADER, row, text } from './workbook';

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
