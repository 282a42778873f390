import type { Language } from '../text/language';

/** A table to read, under its heading. */
export interface PrintedTable {
  /** What it holds, whatever the language. */
  readonly id: string;
  readonly heading: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A record to read and to print: sentences, then tables. */
export interface Printed {
  readonly language: Language;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tables: readonly PrintedTable[];
}
