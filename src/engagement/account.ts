import type { Language } from '../text/language';

/** A table for people: its first row names the columns. */
export interface AccountTable {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, from 0. */
  readonly numbers?: readonly number[];
  /** True where no row and no word of the last column may be left out, as in a timetable. */
  readonly whole?: boolean;
}

/** What was found, in words: sentences first, then the tables they rest on. */
export interface Account {
  readonly language: Language;
  readonly sentences: readonly string[];
  readonly tables: readonly AccountTable[];
}
