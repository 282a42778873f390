import type { Direction } from '../../text/language';
import { textWidth } from '../../text/width';
import { wrapText } from '../../text/wrap';
import type { Box } from '../placement';
import { type AlignedText, linesIn, textInBox } from './aligned-text';
import { sidesOf } from './sides';

/** A row as the layout needs to know it. */
export interface RowRequest {
  readonly label: string;
  readonly bold?: boolean;
  /** How deep it stands under the row above, from 0. */
  readonly depth?: number;
}

/** A table of like cells with names at its start and at its top: what is to be placed. */
export interface CellsRequest {
  readonly area: Box;
  readonly direction: Direction;
  readonly rows: readonly RowRequest[];
  readonly columns: readonly string[];
  /** Columns after the cells, of one width: totals. */
  readonly marginColumns?: number;
  readonly marginWidth?: number;
  /** Rows under the cells: totals. */
  readonly marginRows?: number;
  /** Room for a sample over every column's name, and before every row's. */
  readonly sample?: number;
  /** Whether rows have samples too. Default: true. */
  readonly samplesOfRows?: boolean;
  /** Height of what stands over the columns; absent: as high as their names need. */
  readonly headHeight?: number;
  readonly cell: {
    readonly widest: number;
    readonly narrowest: number;
    readonly highest: number;
    readonly lowest: number;
  };
  /** Whether columns may carry numbers where their names have no room. */
  readonly mayNumber?: boolean;
}

export interface CellsPlace {
  /** The cells with all margins. */
  readonly frame: Box;
  /** Those that found room; the others follow in order and are not on the picture. */
  readonly rows: readonly {
    readonly box: Box;
    readonly label: AlignedText;
    readonly sample: { readonly x: number; readonly y: number };
  }[];
  readonly columns: readonly {
    readonly box: Box;
    /** Null where the columns carry numbers. */
    readonly label: AlignedText | null;
    readonly sample: { readonly x: number; readonly y: number };
  }[];
  readonly numbered: boolean;
  /** Box of a cell; margins come after the last column and row. */
  cell(row: number, column: number): Box;
}

const TEXT = 12.5;
const SIZES = [12.5, 11.5, 10.5, 9.6] as const;
const LEAST_LABEL = 110;
const MOST_LABEL = 300;
const INDENT = 16;
const PAD = 8;
const HEAD_LINES = 4;
const NUMBER_HEAD = 22;

/** The largest size at which all names stand over their columns without a broken word; null where there is none. */
function headSize(columns: readonly string[], width: number): number | null {
  const fits = (name: string, size: number): boolean => {
    const words = name.split(/\s+/).every((word) => textWidth(word, size, 700) <= (width - 8) / 1.01);
    return words && !wrapText(name, { size, weight: 700, maxWidth: (width - 8) / 1.01, maxLines: HEAD_LINES }).cut;
  };
  return SIZES.find((size) => columns.every((name) => fits(name, size))) ?? null;
}

/**
 * Places a table of cells: as large as the area allows within the given limits, its names wrapped into as many lines as there
 * is room for. Columns whose names have no room carry numbers. Rows and columns that find no room at all are left out at the
 * end; who draws says how many.
 *
 * Cost: O(rows + columns).
 */
export function cellsLayout(request: CellsRequest): CellsPlace {
  const { area, direction, rows, columns, cell, marginColumns = 0, marginRows = 0, sample = 0 } = request;
  const { marginWidth = 84, mayNumber = true, samplesOfRows = true } = request;
  const before = samplesOfRows && sample > 0 ? sample + 6 : 0;
  const sides = sidesOf(direction, area);
  const margins = marginColumns * marginWidth;
  const wish = rows.map(
    ({ label, bold, depth = 0 }) => textWidth(label, TEXT, bold ? 700 : 400) * 1.01 + depth * INDENT,
  );
  const most = Math.min(MOST_LABEL, area.width * 0.32);
  const widestLabel = Math.min(most, Math.max(LEAST_LABEL, ...wish) + before + 2 * PAD);
  const room = area.width - widestLabel - margins;
  const columnCount = Math.min(columns.length, Math.max(1, Math.floor(room / cell.narrowest)));
  const width = Math.min(cell.widest, room / Math.max(1, columnCount));
  const shown = columns.slice(0, columnCount);
  const size = headSize(shown, width);
  const numbered = size === null && mayNumber;
  const headText = size ?? (SIZES[SIZES.length - 1] as number);
  const lines = Math.max(
    1,
    ...shown.map(
      (name) =>
        wrapText(name, { size: headText, weight: 700, maxWidth: (width - 8) / 1.01, maxLines: HEAD_LINES }).lines
          .length,
    ),
  );
  const head =
    request.headHeight ?? (numbered ? NUMBER_HEAD : lines * headText * 1.12 + 10) + (sample > 0 ? sample + 4 : 0);
  const free = area.height - head;
  const rowCount = Math.min(rows.length, Math.max(1, Math.floor(free / cell.lowest) - marginRows));
  const height = Math.min(cell.highest, free / Math.max(1, rowCount + marginRows));
  const left = area.x + widestLabel;
  const top = area.y + head;
  const cellBox = (r: number, c: number): Box =>
    c < columnCount
      ? { x: left + c * width, y: top + r * height, width, height }
      : {
          x: left + columnCount * width + (c - columnCount) * marginWidth,
          y: top + r * height,
          width: marginWidth,
          height,
        };
  return {
    frame: sides.box({
      x: area.x,
      y: area.y,
      width: widestLabel + columnCount * width + margins,
      height: head + (rowCount + marginRows) * height,
    }),
    numbered,
    rows: rows.slice(0, rowCount).map(({ label, bold = false, depth = 0 }, r) => {
      const y = top + r * height;
      const indent = depth * INDENT + before + (before > 0 ? 0 : 4);
      const box: Box = { x: area.x, y, width: widestLabel, height };
      const inner: Box = { x: area.x + indent, y, width: widestLabel - indent - PAD, height };
      const fitting = SIZES.find(
        (s) =>
          !wrapText(label, {
            size: s,
            weight: bold ? 700 : 400,
            maxWidth: (inner.width - 2) / 1.01,
            maxLines: linesIn(height - 2, s),
          }).cut,
      );
      const rowSize = fitting ?? 9.6;
      const text = textInBox(label, inner, {
        size: rowSize,
        weight: bold ? 700 : 400,
        across: 'left',
        down: 'middle',
        maxLines: linesIn(height - 2, rowSize),
      });
      return {
        box: sides.box(box),
        label: sides.text(text),
        sample: sides.point({ x: area.x + depth * INDENT + sample / 2, y: y + height / 2 }),
      };
    }),
    columns: shown.map((name, c) => {
      const box: Box = { x: left + c * width, y: area.y, width, height: head };
      const under = sample > 0 ? sample + 4 : 0;
      const inner: Box = { x: box.x + 3, y: box.y, width: width - 6, height: head - under - 6 };
      return {
        box: sides.box(box),
        label: numbered
          ? null
          : sides.text(textInBox(name, inner, { size: headText, weight: 700, across: 'middle', down: 'bottom' })),
        sample: sides.point({ x: box.x + width / 2, y: top - 4 - sample / 2 }),
      };
    }),
    cell: (r, c) => sides.box(cellBox(r, c)),
  };
}
