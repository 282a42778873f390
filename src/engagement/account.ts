import type { Language } from '../text/language';

/** A table for people, under its heading; where there are only sentences it has neither columns nor rows. */
export interface AccountTable {
  /** What it holds, whatever the language. */
  readonly id: string;
  readonly heading: string;
  /** What is said of it, before it. */
  readonly sentences?: readonly string[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, from 0. */
  readonly numbers?: readonly number[];
  /** Columns of signs that keep their places, such as bars over time; they run left to right. */
  readonly bars?: readonly number[];
  /** Columns that are in English whatever the language, such as citations. */
  readonly english?: readonly number[];
  /** True where no row, no sentence and no word of the last column may be left out, as in a timetable. */
  readonly whole?: boolean;
}

/** What was found, in words: sentences first, then the tables they rest on. */
export interface Account {
  readonly language: Language;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tables: readonly AccountTable[];
}

/** A table whose first row names the columns. */
export function headed(
  id: string,
  heading: string,
  [header = [], ...rows]: readonly (readonly string[])[],
): Pick<AccountTable, 'id' | 'heading' | 'header' | 'rows'> {
  return { id, heading, header, rows };
}
