import { PlayermapError } from '../kernel/errors';
import type { Problem } from '../kernel/problem';
import type { NetworkTables } from './network-from-tables';

/** As many as somebody may want to read of a table of millions. */
const LISTED = 1000;

/**
 * Refuses columns that make no network. `row` of a problem is the position in the column.
 *
 * @throws {PlayermapError} `invalid-data` with the first thousand problems.
 */
export function refuseFaults(tables: NetworkTables, distinctIds: number): void {
  const problems: Problem[] = [];
  let count = 0;
  const report = (file: string, column: string, row: number | undefined, found: unknown, expected: string) => {
    if (count++ < LISTED) {
      const place = { file, column, ...(row !== undefined && { row }) };
      problems.push({ severity: 'error', code: 'out-of-range', ...place, found: String(found), expected });
    }
  };
  checkStakeholders(tables, distinctIds, report);
  checkTies(tables, report);
  if (count === 0) return;
  const [first] = problems as [Problem];
  const where = [first.file, first.column, first.row].filter((part) => part !== undefined).join(', ');
  const many = count === 1 ? 'one error' : `${count} errors, the first`;
  throw new PlayermapError(
    'invalid-data',
    `the tables have ${many}: ${where}: found ${first.found}, expected ${first.expected}`,
    problems,
  );
}

type Report = (file: string, column: string, row: number | undefined, found: unknown, expected: string) => void;

function checkStakeholders({ ids, columns = new Map() }: NetworkTables, distinctIds: number, report: Report): void {
  const n = ids.length;
  if (distinctIds < n) {
    const seen = new Set<string>();
    ids.forEach((id, i) => {
      if (seen.has(id)) report('stakeholders', 'id', i, id, 'an id that stands once');
      seen.add(id);
    });
  }
  for (const [name, { names, codes }] of columns) {
    if (codes.length !== n) report('stakeholders', name, undefined, `${codes.length} codes`, `${n}, one for each id`);
    for (let i = 0; i < codes.length; i++) {
      const code = codes[i] as number;
      if (!(code >= -1 && code < names.length && Number.isInteger(code)))
        report('stakeholders', name, i, code, `-1 or the position of one of ${names.length} names`);
    }
  }
}

function checkTies({ ids, source, target, strength }: NetworkTables, report: Report): void {
  const m = source.length;
  if (target.length !== m) report('ties', 'target', undefined, `${target.length} ends`, `${m}, one for each source`);
  if (strength && strength.length !== m)
    report('ties', 'strength', undefined, `${strength.length} strengths`, `${m}, one for each tie`);
  for (const [column, ends] of [
    ['source', source],
    ['target', target],
  ] as const) {
    for (let e = 0; e < ends.length; e++) {
      const i = ends[e] as number;
      if (!(i >= 0 && i < ids.length && Number.isInteger(i)))
        report('ties', column, e, i, `the position of one of ${ids.length} ids`);
    }
  }
  for (let e = 0; strength && e < strength.length; e++) {
    const w = strength[e] as number;
    if (!(w > 0 && w < Number.POSITIVE_INFINITY)) report('ties', 'strength', e, w, 'a number above 0');
  }
}
