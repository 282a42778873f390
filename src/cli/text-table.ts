import { isInvisible, isMark, isWide } from '../text/characters';
import { visible } from './visible';

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
// keeps the columns that follow a Hebrew or Arabic name on its right
const LEFT_MARK = '\u200e';

const cellsOf = (character: string): number => {
  const point = character.codePointAt(0) as number;
  if (isMark(point) || isInvisible(point)) return 0;
  return isWide(point) ? 2 : 1;
};

/** How many cells of a terminal a text takes. */
export const width = (text: string): number => [...text].reduce((sum, character) => sum + cellsOf(character), 0);

/** A text that a terminal may show, cut to so many cells. */
export function fitting(text: string, most: number): string {
  const safe = visible(text, Math.max(120, most));
  if (width(safe) <= most) return safe;
  let shown = '';
  let used = 1;
  for (const character of safe) {
    used += cellsOf(character);
    if (used > most) break;
    shown += character;
  }
  return `${shown}…`;
}

/** A text from the data as a cell of a table on a terminal, in at most so many cells. */
export function cell(text: string, most: number): string {
  const shown = fitting(text, most);
  return RIGHT_TO_LEFT.test(shown) ? shown + LEFT_MARK : shown;
}

/** A text without the marks behind its cells, for files and pipes, which nobody reads in columns of a terminal. */
export const unmarked = (text: string): string => text.replace(/(?<=[^\s(])\u200e/g, '');

/** Rows in columns; those in `right` are aligned right, for numbers. */
export function textTable(rows: readonly (readonly string[])[], right: ReadonlySet<number> = new Set()): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [c, text] of row.entries()) widths[c] = Math.max(widths[c] ?? 0, width(text));
  return rows.map((row) =>
    row
      .map((text, c) => {
        const gap = ' '.repeat((widths[c] ?? 0) - width(text));
        return right.has(c) ? gap + text : text + gap;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Columns of lines beside each other, as many in a row as given. */
export function beside(blocks: readonly (readonly string[])[], perRow: number): string[] {
  const lines: string[] = [];
  for (let b = 0; b < blocks.length; b += perRow) {
    const row = blocks.slice(b, b + perRow);
    const height = Math.max(...row.map((block) => block.length));
    if (lines.length > 0) lines.push('');
    lines.push(...textTable(Array.from({ length: height }, (_, i) => row.map((block) => `${block[i] ?? ''}  `))));
  }
  return lines;
}
