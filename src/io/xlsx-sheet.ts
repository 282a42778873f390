import type { ProblemCode } from '../kernel/problem';
import type { Book } from './xlsx-book';
import { WORKBOOK_LIMITS } from './xlsx-limits';
import { dateText, numberText } from './xlsx-numbers';
import { decodeCellText } from './xlsx-text';
import { attribute, scanXml } from './xml';

/** A cell that holds no value that could be read. */
interface CellFault {
  readonly code: Extract<ProblemCode, 'error-value' | 'formula-without-value'>;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  readonly found: string;
}

interface SheetCells {
  /** Row by row from the first, empty ones included; cells as text. */
  readonly records: readonly (readonly string[])[];
  readonly faults: readonly CellFault[];
}

/** A sheet with a cell beyond the limits, said in words. */
export class TooLarge extends Error {}

const EMPTY: string[] = [];

/**
 * Reads the cells of one sheet as text, as a person sees them, without any format but that of dates.
 *
 * `spend` counts cells over all sheets, those before the last of a row included, and throws `TooLarge`; a reference beyond
 * the limits is refused before anything is stored for it.
 */
export function readSheet(xml: string, book: Book, spend: (cells: number) => void): SheetCells {
  const records: string[][] = [];
  const faults: CellFault[] = [];
  let row = -1;
  let column = -1;
  let cells: string[] = [];
  let type = '';
  let style = 0;
  let value: string | undefined;
  let inline = '';
  let formula: string | undefined;
  let into: 'v' | 't' | 'f' | '' = '';
  let inReading = false;

  const endCell = () => {
    const text = cellText();
    if (text === '') return;
    if (row >= WORKBOOK_LIMITS.rows || column >= WORKBOOK_LIMITS.columns) {
      throw new TooLarge(`a cell in row ${row + 1}, column ${column + 1}`);
    }
    if (column >= cells.length) {
      spend(column + 1 - cells.length);
      while (cells.length < column) cells.push('');
    }
    cells[column] = text;
  };
  const fault = (code: CellFault['code'], found: string): string => {
    if (row >= WORKBOOK_LIMITS.rows) return '';
    if (faults.length === WORKBOOK_LIMITS.faults)
      throw new TooLarge(`more than ${WORKBOOK_LIMITS.faults} cells with errors`);
    faults.push({ code, row, column, found });
    return '';
  };
  const cellText = (): string => {
    if (type === 'e') return fault('error-value', value ?? '#N/A');
    if (formula !== undefined && (value === undefined || (value === '' && type !== 'str'))) {
      return fault('formula-without-value', formula === '' ? 'a formula' : `=${formula}`);
    }
    if (type === 'inlineStr') return decodeCellText(inline);
    if (value === undefined) return '';
    if (type === 's') return book.strings[Number(value)] ?? '';
    if (type === 'str') return decodeCellText(value);
    if (type === 'b') return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.trim().replace(/T00:00:00(?:\.0+)?Z?$/, '');
    return book.dateStyles[style] ? dateText(value, book.is1904) : numberText(value);
  };
  const endRow = () => {
    if (cells.length === 0) return;
    while (records.length < row) records.push(EMPTY);
    records[row] = cells;
  };

  scanXml(xml, {
    open: (name, attributes) => {
      switch (name) {
        case 'row': {
          const number = Number(attribute(attributes, 'r') ?? row + 2);
          row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
          column = -1;
          // a row that stands twice goes on where it was
          cells = records[row] ?? EMPTY;
          if (cells === EMPTY) cells = [];
          break;
        }
        case 'c': {
          const reference = attribute(attributes, 'r');
          column = reference === undefined ? column + 1 : columnOf(reference);
          type = attribute(attributes, 't') ?? 'n';
          style = Number(attribute(attributes, 's') ?? 0);
          value = undefined;
          formula = undefined;
          inline = '';
          break;
        }
        case 'v':
          value = '';
          into = 'v';
          break;
        case 'f':
          formula = '';
          into = 'f';
          break;
        case 't':
          into = 't';
          break;
        case 'rPh':
          inReading = true;
      }
    },
    close: (name) => {
      if (name === 'c') endCell();
      else if (name === 'row') endRow();
      else if (name === 'rPh') inReading = false;
      else if (name === 'v' || name === 'f' || name === 't') into = '';
    },
    text: (text) => {
      if (into === 'v') value += text;
      else if (into === 't' && !inReading) inline += text;
      else if (into === 'f') formula += text;
    },
  });
  return { records, faults };
}

/** The column of a cell reference from 0: "AB12" is 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}

/** The letters of a column from 0, as spreadsheets show them: 27 is "AB". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}
