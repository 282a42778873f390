/** Where in the input something stands. In a JSON file `row` is the line and `column` the path. */
export interface Place {
  /** Name of the file or sheet, as the person who made it knows it. */
  readonly file?: string;
  /** Number of the record: the header is 1, blank lines count, a `sep=` line does not. */
  readonly row?: number;
  /** Header of the column as it stands in the file, or the path inside a JSON document. */
  readonly column?: string;
}

/** One thing that is wrong, or may be, in what was read. */
export interface Problem extends Place {
  /** An error stops the work, a warning does not. */
  readonly severity: 'error' | 'warning';
  readonly code: ProblemCode;
  /** The value as it stands. */
  readonly found?: string;
  /** What would be right, in words. */
  readonly expected: string;
  /** What to do, or the nearest right value. */
  readonly hint?: string;
}

/** Every kind of problem that reading and checking can report. */
export type ProblemCode =
  // the file
  | 'unreadable-file'
  | 'unknown-encoding'
  | 'bad-quotes'
  | 'missing-table'
  | 'duplicate-table'
  | 'missing-column'
  | 'duplicate-column'
  | 'extra-cells'
  | 'unsafe-workbook'
  | 'formula-without-value'
  | 'error-value'
  // the record
  | 'missing-value'
  | 'wrong-type'
  | 'unknown-value'
  | 'unknown-field'
  | 'not-a-number'
  | 'out-of-range'
  | 'bad-date'
  | 'reversed-dates'
  // between records
  | 'duplicate-id'
  | 'duplicate-name'
  | 'unknown-id'
  | 'untidy-id'
  | 'self-tie'
  | 'duplicate-tie'
  | 'parent-cycle'
  | 'undeclared-sector'
  | 'undeclared-ring'
  | 'undeclared-tie-type'
  | 'recipient-outside-first-ring'
  | 'unsupported-version'
  | 'empty-ecosystem'
  | 'empty-pool';

/** Whether a problem stops the work. */
export const isError = (problem: Problem): boolean => problem.severity === 'error';
