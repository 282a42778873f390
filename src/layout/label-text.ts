import { snap } from '../kernel/trigonometry';
import { lineMetrics, type Weight } from '../text/font';
import { textWidth } from '../text/width';
import { wrapText } from '../text/wrap';
import type { PlacedText } from './placement';

/** A text broken into lines, not yet placed. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

/** From one baseline to the next, in sizes. */
export const LEADING = 1.1;
/** Where a name may be broken without breaking a word. */
const WORDS = /\s+|(?<=[-/,;:\u05be])(?=[^\s0-9])/;
/** Widest line of a name, in sizes. */
const WIDEST = 17;

function block(lines: readonly string[], widths: readonly number[], size: number): TextBlock {
  const { ascent, descent } = lineMetrics(size);
  // a pixel of air all round, and a hundredth more, since engines differ in the last bits of a width
  const width = snap(Math.max(0, ...widths) * 1.01 + 2);
  const height = snap(ascent + descent + (lines.length - 1) * size * LEADING + 1);
  return { lines, widths, size, width, height };
}

/** A text on at most `maxLines` lines that are at most `maxWidth` wide. */
export function textBlock(text: string, size: number, weight: Weight, maxWidth: number, maxLines: number): TextBlock {
  const { lines, widths } = wrapText(text, { size, weight, maxWidth, maxLines });
  return block(lines, widths, size);
}

/** The ways to break a name into one, two and three lines, none wider than it must be; the most compact first. */
export function nameBlocks(name: string, size: number): TextBlock[] {
  const full = textWidth(name, size);
  const word = Math.max(0, ...name.split(WORDS).map((part) => textWidth(part, size)));
  const widest = WIDEST * size;
  const blocks: TextBlock[] = [];
  const short = full <= 5 * size;
  for (let lines = 1; lines <= (short ? 1 : 3); lines++) {
    let maxWidth = Math.max(full / lines + 0.01, Math.min(word, widest));
    for (let k = 0; k < 10 && maxWidth <= widest; k++, maxWidth *= 1.1) {
      const wrapped = wrapText(name, { size, maxWidth, maxLines: lines });
      if (wrapped.cut) continue;
      if (!blocks.some((other) => other.lines.length === wrapped.lines.length))
        blocks.push(block(wrapped.lines, wrapped.widths, size));
      break;
    }
  }
  if (blocks.length === 0) blocks.push(textBlock(name, size, 400, widest, 3));
  const roundness = (b: TextBlock) => b.width * b.height * (1 + Math.max(b.width / b.height, 2.2) / 12);
  return blocks.sort((a, b) => roundness(a) - roundness(b) || a.lines.length - b.lines.length);
}

/** Puts a block where its box has its middle at `x` and its upper edge at `top`. */
export function placeText(text: TextBlock, x: number, top: number): PlacedText {
  const middle = snap(x);
  const upper = snap(top);
  const { ascent } = lineMetrics(text.size);
  return {
    x: middle,
    size: text.size,
    lines: text.lines.map((line, k) => ({
      text: line,
      baseline: snap(upper + 0.5 + ascent + k * text.size * LEADING),
      width: text.widths[k] as number,
    })),
    box: { x: middle - text.width / 2, y: upper, width: text.width, height: text.height },
  };
}
