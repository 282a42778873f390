import type { Language } from './language';
import { shownBy } from './notebook';
import { type CellValue, tableMedia } from './table-media';

/** As many rows as a notebook shows. */
const MOST = 30;

export interface TidyOptions {
  /** Language of what the cells say, which turns the table in a notebook. Default: `en`. */
  readonly language?: Language;
  readonly caption?: string;
}

/**
 * Tidy records as they leave the library: a plain array of plain objects, which notebooks show as a table. Everything else, such as
 * `console.table`, JSON and libraries of charts, sees nothing but the rows.
 *
 * Records of your own, joined or sorted, show themselves in the same way.
 *
 * @example
 * const rows = tidy([{ stakeholder: 'המרפאה', ties: 3 }], { language: 'he', caption: 'קשרים' });
 * assert.deepEqual([...rows], [{ stakeholder: 'המרפאה', ties: 3 }]);
 */
export function tidy<Row extends object>(rows: Row[], options: TidyOptions = {}): Row[] {
  return shownBy(rows, () => {
    const shown = rows.slice(0, MOST);
    const columns = [...new Set(shown.flatMap(Object.keys))];
    const cells = shown.map((row) => {
      const values = new Map<string, CellValue>(Object.entries(row));
      return columns.map((column) => values.get(column));
    });
    return tableMedia({ ...options, columns, rows: cells, more: rows.length - shown.length });
  });
}
