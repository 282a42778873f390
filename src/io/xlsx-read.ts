import type { Problem } from '../kernel/problem';
import { type Read, type Table, tableOf } from './table';
import { type Book, readBook } from './xlsx-book';
import { WORKBOOK_LIMITS } from './xlsx-limits';
import { refuse, unsafe } from './xlsx-refused';
import { columnLetters, readSheet, TooLarge } from './xlsx-sheet';
import { DoctypeRefused, decodeXml } from './xml';
import { openZip } from './zip-read';

/** A sheet of a workbook, read when it is asked for. */
export interface Sheet {
  readonly name: string;
  /** Its cells as a table, or what is wrong with it. */
  readonly read: () => Read<Table>;
}

/**
 * Opens an .xlsx workbook: its sheets by name, hidden ones too. Formulas count with the values they had, macros not at all.
 *
 * Cells become text: numbers without exponent (an id 3708 is "3708"), dates as YYYY-MM-DD, TRUE and FALSE. An error in a
 * cell and a formula without a value are problems with sheet, row and column, and the cell is empty.
 *
 * Bounded, so that a hostile file cannot exhaust a server: 64 MB unpacked, 500 files, 200,000 rows, 512 columns, 2 million
 * cells; documents that declare a type or entities are refused, and paths inside the file are only names.
 *
 * @throws {PlayermapError} `invalid-data` where the file is no workbook, is damaged or encrypted, or goes beyond a limit.
 */
export function openXlsx(bytes: Uint8Array, file: string): readonly Sheet[] {
  refuseOthers(bytes, file);
  const unzip = openZip(bytes, file);
  const part = (path: string): string | undefined => {
    const unpacked = unzip(path);
    return unpacked && decodeXml(unpacked);
  };
  const book = guarded(file, () => readBook(part));
  if (!book) {
    const other = unzip('content.xml')
      ? 'an OpenDocument file'
      : unzip('xl/workbook.bin')
        ? 'a binary workbook (.xlsb)'
        : 'a zip file without a workbook';
    throw refuse('unreadable-file', file, other, 'an .xlsx workbook', 'save it as .xlsx');
  }
  if (book.sheets.length > WORKBOOK_LIMITS.sheets) {
    throw unsafe(file, `${book.sheets.length} sheets`, `at most ${WORKBOOK_LIMITS.sheets} sheets`);
  }
  let spent = 0;
  const spend = (cells: number) => {
    spent += cells;
    if (spent > WORKBOOK_LIMITS.cells) throw new TooLarge(`more than ${WORKBOOK_LIMITS.cells} cells`);
  };
  return book.sheets.map(({ name, path }) => ({
    name,
    read: () => guarded(file, () => sheetTable(name, part(path) ?? '', book, spend)),
  }));
}

function sheetTable(name: string, xml: string, book: Book, spend: (cells: number) => void): Read<Table> {
  const { records, faults } = readSheet(xml, book, spend);
  const { value, problems } = tableOf(name, records);
  const found = faults.map(({ code, row, column, found: what }): Problem => {
    const header = value.header[column];
    return {
      severity: 'error',
      code,
      file: name,
      row: row + 1,
      column: header === undefined || header === '' ? columnLetters(column) : header,
      found: what.slice(0, 80),
      expected: code === 'error-value' ? 'a value' : 'a formula with the value it gave',
      hint:
        code === 'error-value'
          ? 'mend the formula, or empty the cell'
          : 'open the workbook in a spreadsheet program and save it again',
    };
  });
  return { value, problems: [...found, ...problems] };
}

/** Runs a part of the reading, and says what was refused in words of the file. */
function guarded<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof DoctypeRefused) {
      throw unsafe(
        file,
        'a document type or entities inside the workbook',
        'a workbook as spreadsheet programs write it',
      );
    }
    if (error instanceof TooLarge) {
      const limits = `at most ${WORKBOOK_LIMITS.rows} rows, ${WORKBOOK_LIMITS.columns} columns and ${WORKBOOK_LIMITS.cells} cells`;
      throw unsafe(file, error.message, limits, 'delete what stands far off, or move the tables to a new workbook');
    }
    throw error;
  }
}

/** What people most often rename to .xlsx. */
function refuseOthers(bytes: Uint8Array, file: string): void {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b) return;
  const found =
    bytes.length === 0
      ? 'an empty file'
      : a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0
        ? 'an old .xls workbook, or one with a password'
        : /^[\s\ufeff]*</.test(new TextDecoder().decode(bytes.subarray(0, 200)))
          ? 'a web page or XML file'
          : 'something else';
  throw refuse(
    'unreadable-file',
    file,
    found,
    'an .xlsx workbook',
    'open it in a spreadsheet program and save it as .xlsx, without a password',
  );
}
