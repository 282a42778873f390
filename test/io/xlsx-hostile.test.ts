import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/io/read';
import { writeXlsx } from '../../src/io/xlsx-write';
import { cells, HEADER, row, text, workbook } from './workbook';

function refusal(bytes: Uint8Array): readonly [code: string | undefined, found: string | undefined] {
  const { ecosystem, problems } = readWorkbook(bytes, 'w.xlsx');
  expect(ecosystem).toBeNull();
  return [problems[0]?.code, problems[0]?.found];
}

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
