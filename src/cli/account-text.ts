import type { Account } from '../engagement/account';
import { cell, textTable } from './text-table';

/** Cells no wider than this; what is longer is cut. */
const WIDEST = 44;
/** The last column of a table that must be whole. */
const WHOLE = 2_000;
const MOST_ROWS = 40;

/** An account as a terminal shows it: sentences, then tables; of long tables the first rows, unless all are wanted. */
export function accountText(
  { sentences, tables }: Account,
  more: (count: number) => string,
  notes: readonly string[] = [],
): string {
  const shown = tables.map(({ heading, rows, numbers = [], whole = false }) => {
    const cut = whole ? rows : rows.slice(0, MOST_ROWS + 1);
    const last = Math.max(...rows.map((row) => row.length)) - 1;
    const left = rows.length - cut.length;
    return [
      cell(heading, 200),
      ...textTable(
        cut.map((row) => row.map((text, c) => cell(text, whole && c === last ? WHOLE : WIDEST))),
        new Set(numbers),
      ),
      ...(left > 0 ? [more(left)] : []),
    ].join('\n');
  });
  // names in sentences are cleaned already, and their isolates keep mixed directions in order
  return [sentences.map((sentence) => `• ${sentence}`).join('\n'), ...shown, notes.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}
