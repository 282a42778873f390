import { describe, expect, test } from 'vitest';
import { readChoice, readSign, readYesNo } from '../../src/io/choices';
import { writeCsv } from '../../src/io/csv-write';
import { dateHint, readDate } from '../../src/io/dates';
import { guardCell, unguardCell } from '../../src/io/formula';
import { parseNumber, parseShare } from '../../src/io/numbers';

describe('numbers', () => {
  test.each([
    ['0.5', 0.5],
    ['0,5', 0.5],
    ['0,500', 0.5],
    ['.5', 0.5],
    ['-3', -3],
    ['\u22123', -3],
    [' 7 ', 7],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['12 345,5', 12345.5],
    ['12\u00a0345', 12345],
    ['1234,56', 1234.56],
    ['1.234', 1.234],
    ['1e3', 1000],
    ['٠٫٧', 0.7],
    ['۱۲۳', 123],
    ['\u200e5', 5],
    ['1,234', undefined],
    ['12,34,56', undefined],
    ['0x10', undefined],
    ['Infinity', undefined],
    ['1e999', undefined],
    ['high', undefined],
    ['70%', undefined],
  ])('%j is %s', (cell, number) => {
    expect(parseNumber(cell)).toBe(number);
  });

  test.each([
    ['70%', 0.7],
    ['70 %', 0.7],
    ['٧٠٪', 0.7],
    ['12,5%', 0.125],
    ['0,7', 0.7],
    ['%', undefined],
  ])('the judgement %j is %s', (cell, share) => {
    expect(parseShare(cell)).toBe(share);
  });
});

test('a cell of a million spaces is no number, and soon', () => {
  const cell = `7${' '.repeat(1_000_000)}%x`;
  expect(parseShare(cell)).toBeUndefined();
  expect(parseNumber(cell)).toBeUndefined();
});

describe('dates', () => {
  test.each([
    ['2024', '2024'],
    ['2024-02', '2024-02'],
    ['2024-02-29', '2024-02-29'],
    ['2024-02-29T10:30:00', '2024-02-29'],
    ['2024/2/9', '2024-02-09'],
    ['31/12/2024', '2024-12-31'],
    ['5.3.2024', '2024-03-05'],
    ['4/4/2024', '2024-04-04'],
    ['٣١/١٢/٢٠٢٤', '2024-12-31'],
    ['3/4/2024', '3/4/2024'],
    ['31/02/2024', '31/02/2024'],
    ['soon', 'soon'],
  ])('%j is read as %j', (cell, date) => {
    expect(readDate(cell)).toBe(date);
  });
});

describe('words of three languages', () => {
  test.each([
    ['TRUE', true],
    ['yes', true],
    ['1', true],
    ['כן', true],
    ['نعم', true],
    ['FALSE', false],
    ['No', false],
    ['0', false],
    ['לא', false],
    ['لا', false],
    ['sideways', undefined],
  ])('yes or no: %s', (cell, answer) => {
    expect(readYesNo(cell)).toBe(answer);
  });

  test.each([
    ['kind', 'יחידה', 'unit'],
    ['kind', 'Organization', 'organisation'],
    ['tier', 'محلي', 'local'],
    ['position', 'מתנגד', 'opposes'],
    ['uptake', 'under way', 'under-way'],
    ['uptake', 'طرفة', undefined],
  ])('%s: %s', (field, cell, value) => {
    expect(readChoice(field, cell)).toBe(value);
  });

  test.each([
    ['-1', -1],
    ['-', -1],
    ['\u22121', -1],
    ['\u20131', -1],
    ['1-', -1],
    ['\u200e-1\u200e', -1],
    ['-1.0', -1],
    ['1-2', undefined],
    ['1', 1],
    ['+1', 1],
    ['+', 1],
    ['negative', -1],
    ['חיובי', 1],
    ['-5', undefined],
    ['2', undefined],
  ])('sign: %s', (cell, sign) => {
    expect(readSign(cell)).toBe(sign);
  });
});

describe('what a spreadsheet would run', () => {
  test.each([
    '=1+1',
    '+cmd',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    "''=1",
    '-',
    '=-5',
  ])('%j is guarded, and read back as it was', (cell) => {
    expect(guardCell(cell)).toBe(`'${cell}`);
    expect(unguardCell(guardCell(cell))).toBe(cell);
  });

  test.each(['-5', '+3.2', '-0,5', '-1e5', "'tis", "'-5", 'a=b', '', "it's", '10%'])('%j stays as it is', (cell) => {
    expect(guardCell(cell)).toBe(cell);
    expect(unguardCell(cell)).toBe(cell);
  });

  test('no cell of a written file begins like a formula, in any column', () => {
    const text = writeCsv([
      ['id', '=cmd()'],
      ['@a', '+1;=2'],
      [-5, true],
    ]);
    expect(text).toBe(`id,'=cmd()\n'@a,"'+1;=2"\n-5,TRUE\n`);
  });

  test('a mark, another separator and Windows line breaks are written where asked for', () => {
    expect(
      writeCsv(
        [
          ['a', 'b;c'],
          [null, undefined],
        ],
        { mark: true, separator: ';', lineBreak: '\r\n' },
      ),
    ).toBe('\ufeffa;"b;c"\r\n;\r\n');
  });
});

describe('a date that may begin with the day or the month', () => {
  test.each([
    ['12/03/2024', '2024-03-12 or 2024-12-03'],
    ['3.4.25', '2025-04-03 or 2025-03-04'],
    ['31/12/24', '2024-12-31'],
    ['5/5/2024', '2024-05-05'],
    ['45/45/2024', undefined],
    ['soon', undefined],
  ])('%s is proposed as %s', (cell, hint) => {
    expect(dateHint(cell)).toBe(hint);
  });
});
