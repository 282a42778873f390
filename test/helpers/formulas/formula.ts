/** What a page of a measure says that nothing else in the project knows. */
export interface Formula {
  /** Lines of plain text; the symbols stand in the index of measures. */
  readonly formula: string;
  /** The call, as a reader writes it. Default: the function of the index with the network alone. */
  readonly call?: string;
  /** Ids of measures that are read beside it. */
  readonly related: string;
  /** What of a table is printed. Default: its first three rows. */
  readonly shown?: string;
  /** A line about who reads it wrongly, and how. */
  readonly beware?: string;
}
