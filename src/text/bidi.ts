import bidiFactory from 'bidi-js';
import { isArabic, isHebrew } from './characters';
import type { Direction } from './language';

/** Scripts that must not be shaped together; everything that is neither Hebrew nor Arabic is `other`. */
export type Script = 'hebrew' | 'arabic' | 'other';

/** A stretch of one line that is drawn in one direction and one script. */
export interface VisualRun {
  /** In the order of reading, as it stands in the text. */
  readonly text: string;
  /** The same with brackets and quotation arrows turned round where they must be: for a drawer that does not do so itself. */
  readonly mirrored: string;
  readonly direction: Direction;
  readonly script: Script;
  /** Where the run begins in the text. */
  readonly start: number;
}

const bidi = bidiFactory();

// bidi-js reads one UTF-16 unit at a time and takes halves of a pair for Latin letters: these stand in for them
const STAND_IN: ReadonlyMap<string, string> = new Map([
  ['R', '\u05d0'],
  ['AL', '\u0627'],
  ['EN', '1'],
  ['AN', '\u0661'],
  ['ON', '!'],
  ['ET', '%'],
  ['NSM', '\u0300'],
  ['BN', '\u200b'],
]);
const PAIR = /[\u{10000}-\u{10ffff}]/gu;

const isSecondHalf = (text: string, i: number): boolean => i > 0 && (text.codePointAt(i - 1) as number) > 0xffff;

const withoutPairs = (text: string): string =>
  text.replace(PAIR, (char) => (STAND_IN.get(bidi.getBidiCharTypeName(char)) ?? 'a').repeat(2));

/**
 * The direction in which a name is written: that of its first letter, `fallback` where it has none.
 *
 * Digits and punctuation do not count, nor what stands between direction isolates. Source: UAX #9, rules P2 and P3.
 */
export function baseDirection(text: string, fallback: Direction): Direction {
  let isolates = 0;
  for (const char of text) {
    const type = bidi.getBidiCharTypeName(char);
    if (type === 'LRI' || type === 'RLI' || type === 'FSI') isolates++;
    else if (type === 'PDI') isolates = Math.max(0, isolates - 1);
    else if (isolates > 0) continue;
    else if (type === 'L') return 'ltr';
    else if (type === 'R' || type === 'AL') return 'rtl';
  }
  return fallback;
}

/** Types of the characters that have a direction of their own: Latin and the like, Hebrew, Arabic. */
export type Strong = 'L' | 'R' | 'AL';

/** The direction type of the character that holds place `i`; null for digits, signs, marks and space. */
export function strongType(text: string, i: number): Strong | null {
  const at = isSecondHalf(text, i) ? i - 1 : i;
  const type = bidi.getBidiCharTypeName(String.fromCodePoint(text.codePointAt(at) ?? 0));
  return type === 'L' || type === 'R' || type === 'AL' ? type : null;
}

function scriptOf(text: string, i: number): Script | null {
  const point = text.codePointAt(i) as number;
  if (isHebrew(point)) return 'hebrew';
  if (isArabic(point)) return 'arabic';
  return strongType(text, i) === 'L' ? 'other' : null;
}

/** Runs in the order of the text. A character of no script goes with what stands before it. */
function logicalRuns(
  text: string,
  levels: Uint8Array,
): { start: number; end: number; level: number; script: Script }[] {
  const runs: { start: number; end: number; level: number; script: Script }[] = [];
  let start = 0;
  let script: Script | null = null;
  for (let i = 0; i <= text.length; i++) {
    const here = i < text.length && !isSecondHalf(text, i) ? scriptOf(text, i) : null;
    const ends =
      i === text.length || levels[i] !== levels[start] || (here !== null && script !== null && here !== script);
    if (ends && i > start) {
      runs.push({ start, end: i, level: levels[start] as number, script: script ?? 'other' });
      start = i;
      script = null;
    }
    script = here ?? script;
  }
  return runs;
}

/** A text with brackets and quotation arrows turned round, as they are drawn from right to left. */
export function mirror(text: string): string {
  let turned = '';
  for (const char of text) turned += bidi.getMirroredCharacter(char) ?? char;
  return turned;
}

/**
 * A line of text cut where direction or script changes, from left to right as it stands on the page.
 *
 * Source: UAX #9, rules up to L2 (levels by bidi-js). Cost: O(length + runs x depth).
 */
export function visualRuns(text: string, direction: Direction): VisualRun[] {
  const { levels } = bidi.getEmbeddingLevels(withoutPairs(text), direction);
  const runs = logicalRuns(text, levels);
  // Down to 1 and not to the lowest odd level: needless turns come in pairs and cancel.
  const deepest = runs.reduce((level, run) => Math.max(level, run.level), 0);
  for (let level = deepest; level > 0; level--) {
    for (let i = 0; i < runs.length; i++) {
      let end = i;
      while (end < runs.length && (runs[end] as { level: number }).level >= level) end++;
      if (end - i > 1) runs.splice(i, end - i, ...runs.slice(i, end).reverse());
      i = Math.max(i, end - 1);
    }
  }
  return runs.map(({ start, end, level, script }) => {
    const piece = text.slice(start, end);
    const rightToLeft = level % 2 === 1;
    return {
      text: piece,
      mirrored: rightToLeft ? mirror(piece) : piece,
      direction: rightToLeft ? 'rtl' : 'ltr',
      script,
      start,
    };
  });
}
