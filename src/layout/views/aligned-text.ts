import { lineMetrics, type Weight } from '../../text/font';
import { LEADING, type TextBlock, textBlock } from '../label-text';
import type { Box, TextLine } from '../placement';

/** A text in its place whose lines begin, end or are centred at one `x`. */
export interface AlignedText {
  readonly x: number;
  readonly anchor: 'left' | 'middle' | 'right';
  readonly size: number;
  readonly weight: Weight;
  readonly lines: readonly TextLine[];
  readonly box: Box;
}

/** How a text is to stand in a box. */
export interface Alignment {
  readonly size: number;
  readonly weight?: Weight;
  readonly across: 'left' | 'middle' | 'right';
  readonly down: 'top' | 'middle' | 'bottom';
  /** Default: as many as the box is high. */
  readonly maxLines?: number;
}

/** How many lines of a size fit into a height; at least one. */
export const linesIn = (height: number, size: number): number => {
  const { ascent, descent } = lineMetrics(size);
  return Math.max(1, Math.floor((height - ascent - descent) / (size * LEADING) + 1 + 1e-9));
};

/** Writes a text into a box: wrapped to its width, cut with an ellipsis where it has no room. */
export function textInBox(text: string, box: Box, alignment: Alignment): AlignedText {
  const { size, weight = 400, across, down, maxLines = linesIn(box.height, size) } = alignment;
  // a block is two units and a hundredth wider than its widest line
  const block = textBlock(text, size, weight, Math.max(1, (box.width - 2) / 1.01), maxLines);
  const free = box.height - block.height;
  const top = box.y + (down === 'top' ? 0 : down === 'middle' ? free / 2 : free);
  const x = box.x + (across === 'left' ? 0 : across === 'middle' ? box.width / 2 : box.width);
  return alignBlock(block, weight, x, top, across);
}

/** Puts a block where its upper edge is at `top` and its lines begin, end or have their middle at `x`. */
export function alignBlock(
  block: TextBlock,
  weight: Weight,
  x: number,
  top: number,
  anchor: AlignedText['anchor'],
): AlignedText {
  const { ascent } = lineMetrics(block.size);
  const left = anchor === 'left' ? x : anchor === 'middle' ? x - block.width / 2 : x - block.width;
  return {
    x,
    anchor,
    size: block.size,
    weight,
    lines: block.lines.map((text, k) => ({
      text,
      baseline: top + 0.5 + ascent + k * block.size * LEADING,
      width: block.widths[k] as number,
    })),
    box: { x: left, y: top, width: block.width, height: block.height },
  };
}
