import { LEGEND_WIDTH } from '../layout/page';
import type { Box, PlayerPlace } from '../layout/placement';
import { baseDirection } from '../text/bidi';
import { cleanLabel } from '../text/clean';
import type { Direction } from '../text/language';
import { wrapText } from '../text/wrap';
import type { Mark } from './scene';
import type { Theme } from './theme';
import { columnLine } from './writing';

/** What a row of the legend may need when it is drawn. */
export interface LegendPaper {
  readonly prefix: string;
  readonly direction: Direction;
  readonly theme: Theme;
  /** The players as they are placed: the legend shows real sizes. */
  readonly places: readonly PlayerPlace[];
}

/** A row of the legend: how high it is, known before anything is placed, and what it shows. */
export interface LegendRow {
  readonly height: number;
  /** The sector or type of ties that it explains, by its name: where none is to be seen the row can step back. */
  readonly of?: { readonly 'data-sector': string } | { readonly 'data-tie-type': string };
  readonly marks: (box: Box, paper: LegendPaper) => readonly Mark[];
}

export const LEGEND_TEXT = 11.5;
const SAMPLE = 30;
const ROW = 19;
/** From one line of a row to the next. */
const LINE = 13;
const INDENT = SAMPLE + 8;
/** Room for a count at the end of a row. */
const COUNT = 34;
const HEADING = 15;

/** Middle of a row's sample. */
export interface SampleAt {
  readonly x: number;
  readonly y: number;
  /** Ends of a sample line, in the order of reading. */
  readonly from: number;
  readonly to: number;
}

/** A small heading over rows of one kind; the first has no air above. */
export const headingRow = (text: string, first = false): LegendRow => ({
  height: HEADING + (first ? 0 : 10) + 4,
  marks: (box, { direction, theme }) => [
    columnLine(text, box, direction, {
      key: 'heading',
      y: box.y + (first ? 0 : 10) + 11,
      size: 10,
      weight: 700,
      style: { fill: theme.muted },
    }),
  ],
});

/** A sample, what it means (on two lines where it is long), and how many of it the map shows. */
export function sampleRow(
  text: string,
  sample: (at: SampleAt, paper: LegendPaper) => readonly Mark[],
  count?: string,
): LegendRow {
  const outdent = count ? COUNT : 0;
  const maxWidth = LEGEND_WIDTH - INDENT - outdent;
  const { lines } = wrapText(cleanLabel(text), { size: LEGEND_TEXT, maxWidth, maxLines: 2 });
  const marks: LegendRow['marks'] = (box, paper) => {
    const { direction, theme } = paper;
    const y = box.y + ROW / 2;
    const ltr = direction === 'ltr';
    const x = ltr ? box.x + SAMPLE / 2 : box.x + box.width - SAMPLE / 2;
    const from = x + ((ltr ? -1 : 1) * SAMPLE) / 2;
    const line = { y: y + LEGEND_TEXT * 0.35, size: LEGEND_TEXT };
    const style = { fill: theme.ink };
    return [
      { kind: 'group', key: 'sample', children: sample({ x, y, from, to: 2 * x - from }, paper) },
      ...lines.map((part, i) => ({
        ...columnLine(part, box, direction, {
          key: i === 0 ? 'text' : 'more',
          indent: INDENT,
          outdent,
          ...line,
          y: line.y + i * LINE,
          style,
        }),
        direction: baseDirection(text, direction),
      })),
      ...(count === undefined
        ? []
        : [columnLine(count, box, direction, { key: 'count', end: true, ...line, style: { fill: theme.muted } })]),
    ];
  };
  return { height: ROW + LINE * Math.max(0, lines.length - 1), marks };
}
