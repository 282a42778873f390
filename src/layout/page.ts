import type { Direction } from '../text/language';
import type { Box } from './placement';

/** Sheets of the A series, landscape, in millimetres. All have the same proportions, so one drawing fits all. */
export const PAPERS = {
  A0: { width: 1189, height: 841 },
  A1: { width: 841, height: 594 },
  A2: { width: 594, height: 420 },
  A3: { width: 420, height: 297 },
  A4: { width: 297, height: 210 },
} as const;

/** Sizes of sheets that maps are made for. */
export type Paper = keyof typeof PAPERS;

/** What must find room on a page beside the map. */
export interface PageRequest {
  readonly direction: Direction;
  /** Heights of the rows of the legend, top first, as `legendHeights` gives them. */
  readonly legend: readonly number[];
  /** How many names the numbered key may have to hold. */
  readonly keyEntries?: number;
  /** Lines of source and notes at the foot. */
  readonly footerLines?: number;
  /** Columns of the panel, so that pages of one map stay alike whatever their legends. Default: as many as it needs. */
  readonly columns?: number;
}

/** Where the parts of a page stand, in page units. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  readonly title: Box;
  /** The map, sector captions included. */
  readonly area: Box;
  /** Legend and key, at the end of the reading direction. */
  readonly panel: Box;
  /** Columns of the key that the panel has room for. */
  readonly columns: number;
  readonly footer: Box;
  /** Columns for the rows of the legend, in reading order. */
  readonly legend: readonly Box[];
  /** Columns for the numbered key under its heading, in reading order. */
  readonly key: readonly Box[];
  /** Names that the key can hold. A map with more leaves some players without a name and says so. */
  readonly keyCapacity: number;
}

export const PAGE_WIDTH = 1600;
export const PAGE_HEIGHT = 1131;
/** Least size of text: 0.8 % of the page's height, and a little more. */
export const KEY_TEXT = 9.2;
export const KEY_ROW = 11;
export const KEY_HEADING = 24;

const MARGIN = 30;
const GAP = 24;
const TITLE_HEIGHT = 52;
const FOOTER_LINE = 14;
/** Least width of a column of the legend. */
export const LEGEND_WIDTH = 212;
const GUTTER = 14;
/** Width of a column of the key by the number of columns: with many, names are cut sooner. */
const KEY_COLUMNS = [212, 160, 150, 140, 124, 109] as const;

const panelWidth = (columns: number): number => {
  const each = KEY_COLUMNS[columns - 1] as number;
  return columns * each + (columns - 1) * GUTTER;
};

/** Which rows stand in which column: as many as fit, in their order; rows after the last column are left out. */
export function flow(heights: readonly number[], columnHeight: number, columns: number): number[][] {
  const filled: number[][] = [[]];
  let used = 0;
  for (const [row, height] of heights.entries()) {
    if (used + height > columnHeight && filled.at(-1)?.length) {
      if (filled.length === columns) break;
      filled.push([]);
      used = 0;
    }
    filled.at(-1)?.push(row);
    used += height;
  }
  return filled;
}

interface Columns {
  readonly count: number;
  readonly width: number;
  readonly legend: readonly Box[];
  readonly key: readonly Box[];
  readonly capacity: number;
}

/** Columns of a panel whose left upper corner is (0, top), in left-to-right order. */
function columnsOf(count: number, heights: readonly number[], top: number, height: number): Columns {
  const each = KEY_COLUMNS[count - 1] as number;
  const width = panelWidth(count);
  const legendColumns = Math.min(Math.max(1, Math.floor((width + GUTTER) / (LEGEND_WIDTH + GUTTER))), 3);
  const needed = flow(heights, height, legendColumns);
  const legendWidth = (width - (legendColumns - 1) * GUTTER) / legendColumns;
  const legend: Box[] = needed.map((rows, i) => ({
    x: i * (legendWidth + GUTTER),
    y: top,
    width: legendWidth,
    height: rows.reduce((sum, row) => sum + (heights[row] as number), 0),
  }));
  const key: Box[] = [];
  let capacity = 0;
  for (let i = 0; i < count; i++) {
    const x = i * (each + GUTTER);
    // a column of the key begins under the legend's columns that stand above it
    const above = legend.filter((box) => box.x < x + each && x < box.x + box.width).map((box) => box.height);
    const from = top + Math.max(0, ...above) + (above.length > 0 ? GUTTER : 0) + KEY_HEADING;
    const rows = Math.floor((top + height - from) / KEY_ROW);
    if (rows < 1) continue;
    key.push({ x, y: from, width: each, height: rows * KEY_ROW });
    capacity += rows;
  }
  return { count, width, legend, key, capacity };
}

/**
 * Divides a page among title, map, legend, numbered key and foot.
 *
 * The panel with legend and key stands at the end of the reading direction and takes as many columns as the names in the key
 * need, up to six; the map keeps at least half of the page's width. A page is 1600 by 1131 units whatever the paper.
 *
 * Range: `keyCapacity` from 0; some 500 with a short legend.
 * Cost: O(rows of the legend).
 *
 * @throws {PlayermapError} never.
 * @example
 * assert.ok(pageLayout({ direction: 'ltr', legend: [] }).area.x < pageLayout({ direction: 'rtl', legend: [] }).area.x);
 */
export function pageLayout(request: PageRequest): PageLayout {
  const { direction, legend: heights, keyEntries = 0, footerLines = 1 } = request;
  const top = MARGIN + TITLE_HEIGHT + 12;
  const footerHeight = Math.max(1, footerLines) * FOOTER_LINE;
  const bottom = PAGE_HEIGHT - MARGIN + 8;
  const height = bottom - footerHeight - 12 - top;
  const side = bottom - MARGIN;
  const whole = heights.reduce((sum, row) => sum + row, 0);
  const given = request.columns && Math.min(Math.max(1, request.columns), KEY_COLUMNS.length);
  let columns = columnsOf(given ?? 1, heights, MARGIN, side);
  for (let count = 2; given === undefined && count <= KEY_COLUMNS.length; count++) {
    const legendFits = columns.legend.reduce((sum, box) => sum + box.height, 0) >= whole;
    if (columns.capacity >= keyEntries && legendFits) break;
    columns = columnsOf(count, heights, MARGIN, side);
  }
  const panelX = PAGE_WIDTH - MARGIN - columns.width;
  const wide = panelX - GAP - MARGIN;
  const place = (box: Box): Box => (direction === 'rtl' ? { ...box, x: PAGE_WIDTH - box.x - box.width } : box);
  const inPanel = (box: Box): Box => place({ ...box, x: panelX + box.x });
  return {
    width: PAGE_WIDTH,
    height: PAGE_HEIGHT,
    direction,
    title: place({ x: MARGIN, y: MARGIN, width: wide, height: TITLE_HEIGHT }),
    area: place({ x: MARGIN, y: top, width: wide, height }),
    panel: place({ x: panelX, y: MARGIN, width: columns.width, height: side }),
    columns: columns.count,
    footer: place({ x: MARGIN, y: bottom - footerHeight, width: wide, height: footerHeight }),
    legend: columns.legend.map(inPanel),
    key: columns.key.map(inPanel),
    keyCapacity: columns.capacity,
  };
}
