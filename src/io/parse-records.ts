import Papa from 'papaparse';
import type { Layout } from './separator';

export interface Parsed {
  readonly records: string[][];
  /** The first quote that is not closed rightly: its record's number and its position. */
  readonly badQuote?: { readonly row: number; readonly at: number };
}

/** The records of a text whose separator and line break are known. Apart, so that who reads no CSV does not carry Papa Parse. */
export function parseWith(text: string, layout: Layout, lineBreak: Layout['lineBreak']): Parsed {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: layout.separator,
    newline: lineBreak,
    header: false,
  });
  const error = errors.find(({ type }) => type === 'Quotes');
  if (error?.index === undefined) return { records: data };
  return { records: data, badQuote: { row: (error.row ?? 0) + 1, at: error.index - 1 } };
}
