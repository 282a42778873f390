/** How large a workbook may be. A player map of thousands of stakeholders stays far below; a hostile file does not. */
export const WORKBOOK_LIMITS = {
  /** Bytes of all parts read, unpacked. */
  bytes: 64_000_000,
  /** Files inside the workbook. */
  entries: 500,
  sheets: 100,
  rows: 200_000,
  columns: 512,
  /** Cells of all sheets together, empty ones before the last of a row included. */
  cells: 2_000_000,
  /** Cells of one sheet that hold an error or a formula without a value. */
  faults: 10_000,
} as const;
