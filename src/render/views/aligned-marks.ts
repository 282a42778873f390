import type { Box } from '../../layout/placement';
import { type AlignedText, textInBox } from '../../layout/views/aligned-text';
import { baseDirection } from '../../text/bidi';
import { cleanLabel } from '../../text/clean';
import type { Direction } from '../../text/language';
import type { Style, Text } from '../scene';

/** A text that a layout has placed; its direction is that of its own letters. */
export function alignedText(key: string, placed: AlignedText, page: Direction, style: Style, title?: string): Text {
  const { lines, x, size, weight, anchor } = placed;
  return {
    kind: 'text',
    key,
    lines: lines.map(({ text, baseline }) => ({ text, x, y: baseline })),
    size,
    ...(weight === 400 ? {} : { weight }),
    anchor,
    direction: baseDirection(lines.map(({ text }) => text).join(' '), page),
    style,
    ...(title === undefined ? {} : { title }),
  };
}

export interface CentredText {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 700;
}

/** A short text in the middle of a box. */
export function centredText(key: string, raw: string, box: Box, page: Direction, text: CentredText): Text {
  const { size, fill, weight = 400 } = text;
  const placed = textInBox(cleanLabel(raw), box, { size, weight, across: 'middle', down: 'middle' });
  return alignedText(key, placed, page, { fill });
}
