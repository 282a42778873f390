import type { Read, Table } from '../../io/index';
import type { Problem } from '../../kernel/problem';
import { comparable } from '../../model/names';
import { type Tidy, tabled } from '../../text/tidy';

/** Somebody who may be drawn. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** The value of each category, in the order of the pool's categories; '' where it is not known. */
  readonly values: readonly string[];
  /** Number of the row in the file, for messages. */
  readonly row: number;
}

/** Those from whom a body is drawn, with the categories that quotas may name. */
export interface Pool {
  readonly file: string;
  readonly categories: readonly string[];
  readonly candidates: readonly Candidate[];
}

const ID = ['id', 'מזהה', 'מספר מזהה', 'المعرف', 'الرقم', 'رقم'];
const NAME = ['name', 'שם', 'الاسم', 'اسم'];

/** Where the first header stands that is one of some words, whatever its case, points, dashes and spaces; -1: nowhere. */
export function columnNamed(header: readonly string[], words: readonly string[]): number {
  const keys = words.map(comparable);
  return header.findIndex((name) => keys.includes(comparable(name)));
}

/**
 * Reads a pool of candidates: columns `id` and `name` (the id where there is none), every other column a category.
 *
 * Undefined: an empty cell is an unknown value.
 * Cost: O(cells).
 *
 * @throws {PlayermapError} never: what is wrong is in `problems`.
 * @example
 * const { value } = readPool(readCsv('id,name,sector\n1,Dana,business', 'pool.csv').value);
 * assert.deepEqual(value.categories, ['sector']);
 */
export function readPool(table: Table): Read<Pool> & Tidy {
  const { file, header } = table;
  const problems: Problem[] = [];
  const idAt = columnNamed(header, ID);
  const nameAt = columnNamed(header, NAME);
  if (idAt < 0) {
    const found = header.join(', ').slice(0, 80);
    problems.push({ severity: 'error', code: 'missing-column', file, row: 1, found, expected: 'a column "id"' });
  }
  const at = header.flatMap((name, i) => (i === idAt || i === nameAt || name === '' ? [] : [i]));
  const candidates: Candidate[] = [];
  const rowOf = new Map<string, number>();
  const rowOfName = new Map<string, number>();
  for (const [r, cells] of table.rows.entries()) {
    const row = table.rowNumbers[r] as number;
    const id = (cells[idAt] ?? '').trim();
    const place = { file, row, column: header[idAt] ?? 'id' };
    const first = rowOf.get(id);
    if (idAt >= 0 && id === '') {
      problems.push({ severity: 'error', code: 'missing-value', ...place, expected: 'an id of its own' });
    } else if (first !== undefined) {
      const hint = `row ${first} has it too: a person drawn from stands in the pool once`;
      problems.push({
        severity: 'error',
        code: 'duplicate-id',
        ...place,
        found: id,
        expected: 'an id of its own',
        hint,
      });
    }
    rowOf.set(id, first ?? row);
    const name = (cells[nameAt] ?? '').trim();
    const namesake = name === '' ? undefined : rowOfName.get(name);
    if (namesake !== undefined && first === undefined) {
      const hint = `row ${namesake} has it too: if it is one person, two rows give two chances`;
      const where = { file, row, column: header[nameAt] as string };
      problems.push({
        severity: 'warning',
        code: 'duplicate-name',
        ...where,
        found: name,
        expected: 'a name of its own',
        hint,
      });
    }
    rowOfName.set(name, namesake ?? row);
    candidates.push({ id, name: name === '' ? id : name, values: at.map((i) => (cells[i] ?? '').trim()), row });
  }
  if (candidates.length === 0) {
    problems.push({
      severity: 'error',
      code: 'empty-pool',
      file,
      expected: 'a candidate in every row under the header',
    });
  }
  return tabled(
    { value: { file, categories: at.map((i) => header[i] as string), candidates }, problems },
    ({ problems }) => problems,
  );
}
