import type { Problem } from '../kernel/problem';
import { type Tidy, tabled } from '../text/tidy';
import { decodeText } from './encoding';
import { unguardCell } from './formula';
import { type Parsed, parseWith } from './parse-records';
import { type Layout, layoutOf } from './separator';
import { type Read, type Table, tableOf } from './table';

/** A bad quote costs one more pass over the file; after this many the file is not CSV. */
const MOST_REPAIRS = 50;

/**
 * Reads one CSV file into a table: comma, semicolon or tab; UTF-8, UTF-16 or an older Windows code page; quoted cells
 * with line breaks; a `sep=` line of Excel.
 *
 * Rows carry the numbers people see: the header is 1, blank lines count, a record with line breaks inside is one, a `sep=`
 * line is none. A quote that nobody closes is reported, and the rest of the file is still read. An apostrophe that
 * `writeCsv` put before a formula is taken away. In a file that mixes kinds of line break, a carriage return at the end of
 * a record belongs to the line break.
 *
 * Undefined: an empty file gives a table without header and rows; so does one with more than 50 such quotes, whose table
 * says that it is `unread`.
 * Cost: O(bytes).
 *
 * @example
 * const { value } = readCsv('id;name\n\na;"two\nlines"', 'stakeholders.csv');
 * assert.deepEqual(value.rows, [['a', 'two\nlines']]);
 * assert.deepEqual(value.rowNumbers, [3]);
 */
export function readCsv(input: Uint8Array | string, file: string): Read<Table> & Tidy {
  const problems: Problem[] = [];
  let text: string;
  if (typeof input === 'string') text = input;
  else {
    const decoded = decodeText(input);
    text = decoded.text;
    if (decoded.guessed) {
      const hint = 'save the file as "CSV UTF-8" if its letters look wrong';
      problems.push({
        severity: 'warning',
        code: 'unknown-encoding',
        file,
        found: decoded.encoding,
        expected: 'UTF-8',
        hint,
      });
    }
  }
  const layout = layoutOf(text);
  const records = parseRepairing(text.slice(layout.start), layout, file, problems);
  const table: Read<Table> = records
    ? tableOf(file, records)
    : { value: { file, header: [], rows: [], rowNumbers: [], unread: true }, problems: [] };
  return tabled({ value: table.value, problems: [...problems, ...table.problems] }, ({ problems }) => problems);
}

/** The records of a file, bad quotes reported and taken as they stand; undefined where there are too many of them. */
function parseRepairing(text: string, layout: Layout, file: string, problems: Problem[]): string[][] | undefined {
  let body = text;
  for (let repairs = 0; ; repairs++) {
    const { records, badQuote } = parse(body, layout);
    if (!badQuote) return unguard(records);
    const advice = 'close the quote; double a quote that stands inside a quoted cell';
    const last = repairs === MOST_REPAIRS;
    const found = cellAt(body, badQuote.at, layout);
    const expected = 'a quoted cell that ends with a quote';
    problems.push({
      severity: 'error',
      code: 'bad-quotes',
      file,
      row: badQuote.row,
      found: found.slice(0, 80),
      expected,
      hint: last ? `${advice}; after ${MOST_REPAIRS} of them the file was not read` : advice,
    });
    if (last) return undefined;
    // take the quote as it stands and end the cell where its line or the next separator ends it
    body = `${body.slice(0, badQuote.at)}"${found.replaceAll('"', '""')}"${body.slice(badQuote.at + found.length)}`;
  }
}

function parse(text: string, layout: Layout): Parsed {
  const first = parseWith(text, layout, layout.lineBreak);
  if (layout.lineBreak === '\r' || !text.includes('\n') || !text.includes('\r')) return first;
  if (layout.lineBreak === '\r\n' && !/[^\r]\n/.test(text)) return first;
  // both kinds of line break: if records hang on which one is meant, both end a record
  const second = layout.lineBreak === '\n' ? first : parseWith(text, layout, '\n');
  if (layout.lineBreak === '\r\n' && second.records.length === first.records.length) return first;
  if (text.includes('\r\n')) {
    for (const record of second.records) {
      const last = record[record.length - 1] as string;
      if (last.endsWith('\r')) record[record.length - 1] = last.slice(0, -1);
    }
  }
  return second;
}

/** The text from a quote to the next separator or the end of its line, as it stands. */
function cellAt(text: string, at: number, layout: Layout): string {
  let end = at;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r' && text[end] !== layout.separator) end++;
  return text.slice(at, end);
}

function unguard(records: string[][]): string[][] {
  for (const record of records) {
    for (let i = 0; i < record.length; i++) {
      const cell = record[i] as string;
      if (cell.charCodeAt(0) === 39) record[i] = unguardCell(cell);
    }
  }
  return records;
}
