import type { Problem } from '../kernel/problem';

/** Rows of text under a header, as they stand in a file or on a sheet. */
export interface Table {
  /** The file or the sheet, as the person who made it knows it. */
  readonly file: string;
  readonly header: readonly string[];
  /** Blank rows are left out; a row may be shorter than the header, never longer. */
  readonly rows: readonly (readonly string[])[];
  /** The number of each row for people: the header is 1, blank rows count. */
  readonly rowNumbers: readonly number[];
  /** True where the file is too broken to be read: then it has no rows, and what it should hold is not missing. */
  readonly unread?: boolean;
}

/** What reading gave, and what was wrong with it. */
export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** The record of `rows` that is the header, and what follows it, as a table. Leading blank records are skipped. */
export function tableOf(file: string, records: readonly (readonly string[])[]): Read<Table> {
  const problems: Problem[] = [];
  let at = 0;
  while (at < records.length && isBlank(records[at] as readonly string[])) at++;
  const header = (records[at] ?? []).map((cell) => cell.trim());
  while (header.length > 0 && header[header.length - 1] === '') header.pop();
  const seen = new Set<string>();
  for (const name of header) {
    if (name !== '' && seen.has(name)) {
      const hint = 'the first one was read; rename or delete the other';
      problems.push({
        severity: 'error',
        code: 'duplicate-column',
        file,
        row: at + 1,
        column: name,
        found: name,
        expected: 'one column of each name',
        hint,
      });
    }
    seen.add(name);
  }
  const width = header.length;
  const rows: (readonly string[])[] = [];
  const rowNumbers: number[] = [];
  for (let r = at + 1; r < records.length; r++) {
    const record = records[r] as readonly string[];
    if (record.length <= width) {
      if (isBlank(record)) continue;
      rows.push(record);
    } else {
      if (isBlank(record)) continue;
      const extra = record.slice(width).filter((cell) => cell.trim() !== '');
      if (extra.length > 0) {
        const hint = 'a separator inside a cell? Put the cell in double quotes';
        problems.push({
          severity: 'error',
          code: 'extra-cells',
          file,
          row: r + 1,
          found: extra.join(' | ').slice(0, 80),
          expected: `at most ${width} cells`,
          hint,
        });
      }
      rows.push(record.slice(0, width));
    }
    rowNumbers.push(r + 1);
  }
  return { value: { file, header, rows, rowNumbers }, problems };
}

const isBlank = (record: readonly string[]): boolean => {
  for (const cell of record) if (cell !== '' && cell.trim() !== '') return false;
  return true;
};
