import type { Account, AccountTable } from '../engagement/account';
import type { Language } from '../text/language';
import { sayOfAccount } from './account-words';
import { cell, textTable, width } from './text-table';

/** Cells no wider than this, and the last of a row; what is longer is cut. */
const WIDEST = 44;
const LAST = 160;
/** Those of a table that must be whole. */
const WIDEST_WHOLE = 70;
/** Where every word is wanted. */
const WHOLE = 2_000;
/** As many rows and sentences in a row. */
const MOST = 20;

/** Isolates have no width on a terminal, and no place in what is cut to one. */
const ISOLATES = /[\u2066-\u2069]/g;
const STEERING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/g;

interface Showing {
  /** Every row and every word. */
  readonly all?: boolean;
  readonly notes?: readonly string[];
  /** Of the terminal: rows are cut so that they need one line each, unless all is wanted. */
  readonly columns?: number | undefined;
}

/** An account as a terminal shows it: sentences, then tables; of what is long the first part, unless all is wanted. */
export function accountText(
  { language, title, sentences, tables }: Account,
  { all = false, notes = [], columns }: Showing = {},
): string {
  const parts = [
    [headingCell(title), ...listed(sentences, language, all)],
    ...tables.map((table) => tableLines(table, language, all, columns)),
    notes,
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

const headingCell = (text: string): string => cell(text.replace(ISOLATES, ''), LAST);

/** Isolates in a sentence keep mixed directions in order; nothing else in it may steer the terminal. */
function listed(sentences: readonly string[], language: Language, all: boolean): string[] {
  const shown = all ? sentences : sentences.slice(0, MOST);
  const left = sentences.length - shown.length;
  return [
    ...shown.map((sentence) => `• ${sentence.replace(STEERING, '')}`),
    ...(left > 0 ? [sayOfAccount(language, 'more', { count: left })] : []),
  ];
}

function tableLines(table: AccountTable, language: Language, all: boolean, columns?: number): string[] {
  const { heading, sentences = [], header, rows, numbers = [], bars = [], whole = false } = table;
  const head = [headingCell(heading), ...listed(sentences, language, all || whole)];
  if (header.length === 0) return head;
  const shown = all || whole ? rows : rows.slice(0, MOST);
  const left = rows.length - shown.length;
  const last = Math.max(header.length, ...rows.map((row) => row.length)) - 1;
  const widest = (c: number): number => {
    if (all || bars.includes(c)) return WHOLE;
    if (c < last) return whole ? WIDEST_WHOLE : WIDEST;
    return whole ? WHOLE : LAST;
  };
  const texts = [header, ...shown].map((row) => row.map((text) => text.replace(ISOLATES, '')));
  const wanted = header.map((_, c) => Math.min(widest(c), Math.max(...texts.map((row) => width(row[c] ?? '')))));
  const fixed = new Set([...numbers, ...bars]);
  const widths = all || columns === undefined ? wanted : within(wanted, fixed, columns);
  return [
    ...head,
    ...textTable(
      texts.map((row) => row.map((text, c) => cell(text, widths[c] ?? LAST))),
      new Set(numbers),
    ),
    ...(left > 0 ? [sayOfAccount(language, 'more', { count: left })] : []),
  ];
}

/** No cell of words gets narrower. */
const NARROWEST = 12;
const GAP = 2;

/** Widths of columns that fit a terminal, as far as they can: the widest column of words gives first. */
function within(wanted: readonly number[], fixed: ReadonlySet<number>, columns: number): number[] {
  const widths = [...wanted];
  let over = widths.reduce((sum, one) => sum + one + GAP, -GAP) - (columns - 1);
  while (over > 0) {
    const widest = widths.reduce((best, one, c) => (!fixed.has(c) && one > (widths[best] ?? 0) ? c : best), -1);
    if ((widths[widest] ?? 0) <= NARROWEST) break;
    widths[widest] = (widths[widest] as number) - 1;
    over--;
  }
  return widths;
}
