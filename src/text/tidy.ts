import type { Language } from './language';
import { DISPLAY, type MediaBundle, shownBy } from './notebook';
import { type CellValue, tableMedia } from './table-media';

/** As many rows as a notebook shows. */
const MOST = 30;

/** One observation: plain names, plain values, null where there is none. */
export type TidyRow = Readonly<Record<string, string | number | boolean | null>>;

/** What gives itself as a table: every result of this library that is more than a number or a text. */
export interface Tidy<Row extends object = TidyRow> {
  /** One tidy record per observation, all with the same columns; for `console.table`, charts, data frames and files. */
  rows(): Row[];
}

/** Language of what the cells say, which turns the table in a notebook, and what stands above it. */
export interface TidyOptions {
  readonly language?: Language;
  readonly caption?: string;
}

function media(rows: readonly object[], options: TidyOptions): MediaBundle {
  const shown = rows.slice(0, MOST);
  const columns = [...new Set(shown.flatMap(Object.keys))];
  const cells = shown.map((row) => {
    const values = new Map<string, CellValue>(Object.entries(row));
    return columns.map((column) => values.get(column));
  });
  return tableMedia({ ...options, columns, rows: cells, more: rows.length - shown.length });
}

/**
 * Tidy records as they leave the library: a plain array of plain objects, which notebooks show as a table. Everything else, such as
 * `console.table`, JSON and libraries of charts, sees nothing but the rows.
 */
export const tidy = <Row extends object>(rows: Row[], options: TidyOptions = {}): Row[] =>
  shownBy(rows, () => media(rows, options));

/**
 * A result with its tidy records: a method `rows` that copies, comparisons and JSON do not see, and the table that a notebook shows
 * of it. Lists of words stand in one cell, parts of a record in columns of their own; lists of records are observations of another kind.
 */
export function tabled<Result extends object>(
  result: Result,
  observations: (result: Result) => Iterable<object>,
  options: TidyOptions = {},
): Result & Tidy {
  const rows = () => tidy(flatRecords([...observations(result)]), options);
  Object.defineProperty(result, 'rows', { value: rows, configurable: true });
  if (!Object.hasOwn(result, DISPLAY)) shownBy(result, () => media(rows(), options));
  return result as Result & Tidy;
}

type Plain = string | number | boolean | null;

const isPlain = (value: unknown): value is Plain | undefined =>
  value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value);

/** What a cell holds: NaN and the infinite are none that a table has a word for. */
const cellOf = (value: Plain | undefined): Plain =>
  value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? null : value;

function flatten(record: object, before: string, into: Map<string, Plain>): void {
  for (const [name, value] of Object.entries(record) as [string, unknown][]) {
    const column = before === '' ? name : before + name.slice(0, 1).toUpperCase() + name.slice(1);
    if (isPlain(value)) into.set(column, cellOf(value));
    else if (Array.isArray(value)) {
      if (value.every(isPlain)) into.set(column, value.map((part) => String(part ?? '')).join('; '));
    } else if (Object.getPrototypeOf(value) === Object.prototype) flatten(value as object, column, into);
  }
}

/** Records with plain values only, all with the same columns. */
function flatRecords(records: readonly object[]): TidyRow[] {
  const flat = records.map((record) => {
    const cells = new Map<string, Plain>();
    flatten(record, '', cells);
    return cells;
  });
  const columns = [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  return flat.map((cells) => Object.fromEntries(columns.map((column) => [column, cells.get(column) ?? null])));
}
