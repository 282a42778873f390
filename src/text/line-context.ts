import { type Strong, strongType } from './bidi';
import type { Direction } from './language';

const MARK: Readonly<Record<Strong, string>> = { L: '\u200e', R: '\u200f', AL: '\u061c' };

function lastStrong(text: string): Strong | null {
  for (let i = text.length - 1; i >= 0; i--) {
    const strong = strongType(text, i);
    if (strong !== null) return strong;
  }
  return null;
}

/** The type of the first letter or number. A number goes with the letter before it: Latin, or else to the left. */
function firstStrong(text: string, before: Strong): Strong | null {
  for (let i = 0; i < text.length; i++) {
    const strong = strongType(text, i);
    if (strong !== null) return strong;
    if (/[\d\u0660-\u0669\u06f0-\u06f9]/.test(text[i] as string)) return before === 'L' ? 'L' : 'R';
  }
  return null;
}

const turns = (strong: Strong, direction: Direction): boolean => (strong === 'L') !== (direction === 'ltr');

/**
 * A line of a longer text that reads alone as it does there: "Start-" of "Start-Up" keeps its hyphen on the right in a
 * Hebrew name. Where the line begins or ends with a sign or digit whose order hangs on the letters of the lines around
 * it, an invisible direction mark of their kind stands in for them. (Not where a number itself had to be broken.)
 */
export function inContext(line: string, before: string, after: string, direction: Direction): string {
  const base = direction === 'ltr' ? 'L' : 'R';
  const previous = strongType(line, 0) === null ? lastStrong(before) : null;
  const next =
    strongType(line, line.length - 1) === null ? firstStrong(after, lastStrong(before + line) ?? base) : null;
  // digits after an Arabic letter are ordered as Arabic ones, whatever the direction
  const opens = previous !== null && (turns(previous, direction) || (previous === 'AL' && /\d/.test(line)));
  const closes = next !== null && turns(next, direction);
  return (opens ? MARK[previous] : '') + line + (closes ? MARK[next] : '');
}
