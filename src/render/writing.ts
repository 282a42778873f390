import type { Box, PlacedText } from '../layout/placement';
import { baseDirection } from '../text/bidi';
import { cleanLabel } from '../text/clean';
import type { Direction } from '../text/language';
import { textWidth } from '../text/width';
import { wrapText } from '../text/wrap';
import type { Style, Text } from './scene';

/** A line round letters in the colour of the ground, so that they can be read over ties. */
export const halo = (colour: string, size: number): Style => ({
  stroke: colour,
  'stroke-width': Math.round(size * 34) / 100,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke',
});

/** A text that the layout has placed; its direction is that of its own letters. */
export function placedText(
  key: string,
  placed: PlacedText,
  otherwise: Direction,
  style: Style,
  weight?: 400 | 700,
): Text {
  const whole = placed.lines.map(({ text }) => text).join(' ');
  return {
    kind: 'text',
    key,
    lines: placed.lines.map(({ text, baseline }) => ({ text, x: placed.x, y: baseline })),
    size: placed.size,
    ...(weight === undefined ? {} : { weight }),
    anchor: 'middle',
    direction: baseDirection(whole, otherwise),
    style,
  };
}

/** Where a line of text stands in a column: from its start edge or up to its end edge, by the direction of the page. */
export interface LineOptions {
  readonly key: string;
  readonly y: number;
  readonly size: number;
  readonly style: Style;
  readonly weight?: 400 | 700;
  /** Room left free at the start of the column. */
  readonly indent?: number;
  /** Room left free at the end of the column. */
  readonly outdent?: number;
  readonly end?: boolean;
}

/** One line in a column, cut with an ellipsis where it is too long. */
export function columnLine(raw: string, box: Box, page: Direction, options: LineOptions): Text {
  const { key, y, size, style, weight, indent = 0, outdent = 0, end = false } = options;
  const text = cleanLabel(raw);
  const maxWidth = box.width - indent - outdent;
  const fits = textWidth(text, size, weight) <= maxWidth;
  const shown = fits
    ? text
    : (wrapText(text, { size, maxWidth, maxLines: 1, ...(weight ? { weight } : {}) }).lines[0] ?? '');
  const left = (page === 'ltr') !== end;
  const start = page === 'ltr' ? indent : outdent;
  const x = left ? box.x + start : box.x + box.width - (page === 'ltr' ? outdent : indent);
  return {
    kind: 'text',
    key,
    lines: [{ text: shown, x, y }],
    size,
    ...(weight === undefined ? {} : { weight }),
    anchor: left ? 'left' : 'right',
    direction: baseDirection(text, page),
    style,
  };
}
