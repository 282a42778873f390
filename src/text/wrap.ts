import { baseDirection } from './bidi';
import type { Weight } from './font';
import { graphemes } from './grapheme';
import type { Direction } from './language';
import { inContext } from './line-context';
import { textWidth } from './width';

export interface WrapOptions {
  readonly size: number;
  readonly weight?: Weight;
  /** No line is wider, unless a single character is. */
  readonly maxWidth: number;
  readonly maxLines: number;
}

/** A text in lines, top first, each in the order of reading. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  /** Whether something was left out; the last line then ends in an ellipsis. */
  readonly cut: boolean;
}

/** A stretch that is not broken, and whether a space stood before it. */
interface Piece {
  readonly text: string;
  readonly spaced: boolean;
}

const ELLIPSIS = '…';
const MANY_PIECES = 40;
const SPACE = /[^\S\u00a0\u202f\ufeff]+/u;
// after one of these, unless it is near the start of its word or a digit follows
const BREAK_AFTER = /(?<=\S{2}[-/,;:\u05be\u2010\u2013\u060c\u061b])(?=[^-/,;:\u05be\u2010\u2013\u060c\u061b)\]"'\d])/u;
// where a word is wider than a line, after any of them
const AFTER_ANY_SIGN = /(?<=[-_/,;:\u05be\u2010\u2013\u060c\u061b])(?=\S)/u;

// a dash between words stays with the word before it, so that no line begins with one
const DASH = /^[-\u2013\u2014]$/u;

type Measure = (text: string) => number;

/** The last place up to which it fits, `first` at least: by doubled steps, then by halves. */
function furthest(first: number, last: number, fits: (to: number) => boolean): number {
  let low = first;
  let step = 1;
  while (low + step <= last && fits(low + step)) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step - 1, last);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Chunks of a word that is wider than a line: as few as possible, of like length. */
function chunks(word: string, maxWidth: number, measure: Measure): string[] {
  const letters = graphemes(word);
  const result: string[] = [];
  let start = 0;
  while (start < letters.length) {
    const from = start;
    const end = furthest(from + 1, letters.length, (to) => measure(letters.slice(from, to).join('')) <= maxWidth);
    result.push(letters.slice(start, end).join(''));
    start = end;
  }
  const even = Math.ceil(letters.length / result.length);
  const evenly = result.map((_, i) => letters.slice(i * even, (i + 1) * even).join(''));
  return evenly.every((chunk) => chunk !== '' && measure(chunk) <= maxWidth) ? evenly : result;
}

function piecesOf(text: string, maxWidth: number, measure: Measure): Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.split(SPACE)) {
    if (word === '') continue;
    const fits = (part: string): boolean => measure(part) <= maxWidth;
    const before = pieces.at(-1);
    if (before && DASH.test(word) && fits(`${before.text} ${word}`)) {
      pieces[pieces.length - 1] = { ...before, text: `${before.text} ${word}` };
      continue;
    }
    const parts = word
      .split(BREAK_AFTER)
      .flatMap((part) => (fits(part) ? [part] : part.split(AFTER_ANY_SIGN)))
      .flatMap((part) => (fits(part) ? [part] : chunks(part, maxWidth, measure)));
    parts.forEach((part, i) => {
      pieces.push({ text: part, spaced: i === 0 });
    });
  }
  return pieces;
}

function joined(pieces: readonly Piece[], from: number, to: number): string {
  let line = pieces[from]?.text ?? '';
  for (let i = from + 1; i < to; i++) {
    const piece = pieces[i] as Piece;
    line += piece.spaced ? ` ${piece.text}` : piece.text;
  }
  return line;
}

/** Where each line ends when every line takes all it can; stops after `maxLines`. */
function fill(pieces: readonly Piece[], maxLines: number, maxWidth: number, measure: Measure): number[] {
  const ends: number[] = [];
  let start = 0;
  while (start < pieces.length && ends.length < maxLines) {
    const from = start;
    const end = furthest(from + 1, pieces.length, (to) => measure(joined(pieces, from, to)) <= maxWidth);
    ends.push(end);
    start = end;
  }
  return ends;
}

/** The same number of lines with ends such that the squares of the widths add up to least: lines of like width. */
function balance(pieces: readonly Piece[], count: number, maxWidth: number, measure: Measure): number[] {
  const n = pieces.length;
  // least[j]: cost of the first j pieces in as many lines as rounds so far
  let least = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
  least[0] = 0;
  const starts: number[][] = [];
  for (let line = 0; line < count; line++) {
    const next = new Array<number>(n + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(n + 1).fill(0);
    for (let i = 0; i < n; i++) {
      if (least[i] === Number.POSITIVE_INFINITY) continue;
      for (let j = i + 1; j <= n; j++) {
        const width = measure(joined(pieces, i, j));
        if (width > maxWidth && j > i + 1) break;
        // a break inside a word is worth a somewhat wider line
        const broken = j < n && !(pieces[j] as Piece).spaced ? (maxWidth * maxWidth) / 8 : 0;
        const cost = (least[i] as number) + width * width + broken;
        if (cost < (next[j] as number)) {
          next[j] = cost;
          from[j] = i;
        }
      }
    }
    starts.push(from);
    least = next;
  }
  const ends = [n];
  for (let line = count - 1; line > 0; line--) ends.unshift((starts[line] as number[])[ends[0] as number] as number);
  return ends;
}

/** As many characters as fit on a line with an ellipsis behind them. */
function cutShort(text: string, maxWidth: number, measure: Measure): string {
  const letters = graphemes(text);
  const shown = (count: number): string =>
    letters
      .slice(0, count)
      .join('')
      .replace(/[\s\-/,;:\u05be\u060c]+$/u, '') + ELLIPSIS;
  return shown(furthest(0, letters.length, (count) => measure(shown(count)) <= maxWidth));
}

/** Every line with what it needs to read alone as it does among the others. */
const inContexts = (lines: readonly string[], direction: Direction): string[] =>
  lines.map((line, i) => inContext(line, lines.slice(0, i).join(' '), lines.slice(i + 1).join(' '), direction));

/**
 * A name in lines: how a label is laid out where it must be narrow.
 *
 * Breaks at spaces and after - / , ; : and maqaf; numbers and a single letter before a sign stay whole where they fit.
 * A word is broken elsewhere only where it is wider than a line, and never inside a letter with its marks. Of all ways
 * with the fewest lines the one with the most even lines is taken. What does not fit into `maxLines` is left out and
 * the last line ends in an ellipsis. Draw every line with the direction of the whole text; in mixed text a line may
 * begin or end with an invisible direction mark, so that it reads as it does in the whole.
 *
 * Range: at most `maxLines` lines; none for a blank text.
 * Cost: O(length x length of a line), for texts of up to 40 words the square of their number.
 *
 * @throws {PlayermapError} never.
 */
export function wrapText(text: string, options: WrapOptions): WrappedText {
  const { size, weight = 400, maxWidth, maxLines } = options;
  const measure: Measure = (line) => textWidth(line, size, weight);
  const pieces = piecesOf(text, maxWidth, measure);
  let ends = fill(pieces, maxLines, maxWidth, measure);
  const cut = (ends.at(-1) ?? 0) < pieces.length;
  if (!cut && ends.length > 1 && pieces.length <= MANY_PIECES) ends = balance(pieces, ends.length, maxWidth, measure);
  const plain = ends.map((end, i) => joined(pieces, ends[i - 1] ?? 0, end));
  if (cut && plain.length > 0) {
    const rest = joined(pieces, ends.at(-2) ?? 0, pieces.length);
    plain[plain.length - 1] = cutShort(rest, maxWidth, measure);
  }
  const lines = plain.length > 1 ? inContexts(plain, baseDirection(text, 'ltr')) : plain;
  return { lines, widths: lines.map(measure), cut };
}
