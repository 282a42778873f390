import type { Read, Table } from '../../io/index';
import { nearest } from '../../kernel/nearest';
import type { Problem } from '../../kernel/problem';
import { type Tidy, tabled } from '../../text/tidy';
import { categoryAt } from './categories';
import { columnNamed, type Pool } from './pool';

/** How many of those drawn have a value of a category: at least, and at most. */
export interface Quota {
  readonly category: string;
  readonly name: string;
  readonly min: number;
  readonly max: number;
}

const COLUMNS = {
  category: ['category', 'feature', 'קטגוריה', 'תכונה', 'الفئة', 'فئة', 'السمة'],
  name: ['name', 'value', 'ערך', 'שם', 'القيمة', 'قيمة', 'الاسم'],
  min: ['min', 'minimum', 'at least', 'מינימום', 'לפחות', 'الحد الأدنى', 'حد أدنى', 'على الأقل'],
  max: ['max', 'maximum', 'at most', 'מקסימום', 'לכל היותר', 'الحد الأقصى', 'حد أقصى', 'على الأكثر'],
} as const;

const WHOLE = /^\d{1,9}$/;

/**
 * Reads quotas (`category,name,min,max`, or `feature,value,min,max`) and holds them against the pool they are for.
 *
 * Headers are in English, Hebrew or Arabic; a category is a column of the pool, and a column that the model knows (sector, ring,
 * kind, ...) goes by its word in any of the three.
 *
 * Undefined: an empty `min` is 0, an empty `max` has no limit but the seats. A value of the pool that no quota names is an
 * error, since it might be a misspelling of one; a quota of 0 to the number of seats says that it is free.
 * Cost: O(quotas + cells of the pool).
 *
 * @throws {PlayermapError} never: what is wrong is in `problems`.
 * @example
 * const pool = readPool(readCsv('id,sector\n1,business\n2,public', 'pool.csv').value).value;
 * const table = readCsv('category,name,min,max\nsector,business,1,1\nsector,public,0,1', 'quotas.csv').value;
 * assert.equal(readQuotas(table, pool, 1).value.length, 2);
 */
export function readQuotas(table: Table, pool: Pool, seats: number): Read<readonly Quota[]> & Tidy {
  const { file, header } = table;
  const problems: Problem[] = [];
  const at = new Map<string, number>();
  for (const [field, words] of Object.entries(COLUMNS)) {
    const index = columnNamed(header, words);
    at.set(field, index);
    if (index >= 0) continue;
    const found = header.join(', ').slice(0, 80);
    const expected = `columns category, name, min, max (no "${field}" was found)`;
    problems.push({ severity: 'error', code: 'missing-column', file, row: 1, found, expected });
  }
  const found = (value: readonly Quota[], wrong: readonly Problem[]) => tabled({ value, problems: wrong }, () => wrong);
  if (problems.length > 0) return found([], problems);
  const quotas: Quota[] = [];
  const rowOf = new Map<string, number>();
  for (const [r, cells] of table.rows.entries()) {
    const row = table.rowNumbers[r] as number;
    const cell = (field: keyof typeof COLUMNS) => (cells[at.get(field) as number] ?? '').trim();
    const column = (field: keyof typeof COLUMNS) => header[at.get(field) as number] as string;
    const number = (field: 'min' | 'max', otherwise: number): number => {
      const text = cell(field);
      if (text === '') return otherwise;
      if (WHOLE.test(text)) return Number(text);
      const expected = 'a whole number from 0';
      problems.push({
        severity: 'error',
        code: 'not-a-number',
        file,
        row,
        column: column(field),
        found: text,
        expected,
      });
      return otherwise;
    };
    const asked = cell('category');
    const category = pool.categories[categoryAt(pool, asked)] ?? asked;
    const quota = { category, name: cell('name'), min: number('min', 0), max: number('max', seats) };
    const key = JSON.stringify([quota.category, quota.name]);
    const before = rowOf.get(key);
    if (before !== undefined) {
      const hint = `row ${before} has it too`;
      const expected = 'one quota for each value';
      problems.push({ severity: 'error', code: 'duplicate-id', file, row, found: quota.name, expected, hint });
    }
    rowOf.set(key, before ?? row);
    if (quota.min > quota.max) {
      const found = `min ${quota.min}, max ${quota.max}`;
      problems.push({ severity: 'error', code: 'out-of-range', file, row, found, expected: 'min at most max' });
    }
    const index = pool.categories.indexOf(quota.category);
    if (index < 0) {
      const hint = nearest(quota.category, pool.categories);
      const expected = `a column of ${pool.file}: ${pool.categories.join(', ')}`.slice(0, 300);
      const place = { file, row, column: column('category') };
      problems.push({
        severity: 'error',
        code: 'unknown-value',
        ...place,
        found: quota.category,
        expected,
        ...(hint && { hint }),
      });
    } else if (quota.min > 0 && !pool.candidates.some(({ values }) => values[index] === quota.name)) {
      const hint = nearest(quota.name, new Set(pool.candidates.map(({ values }) => values[index] as string)));
      const expected = `a value that somebody in ${pool.file} has, or min 0`;
      const place = { file, row, column: column('name') };
      problems.push({
        severity: 'error',
        code: 'unknown-value',
        ...place,
        found: quota.name,
        expected,
        ...(hint && { hint }),
      });
    }
    quotas.push(quota);
  }
  return found(quotas, [...problems, ...unnamed(quotas, pool)]);
}

/** Values of the pool that no quota of their category names, each once, where it stands first. */
function unnamed(quotas: readonly Quota[], pool: Pool): Problem[] {
  const problems: Problem[] = [];
  for (const [index, category] of pool.categories.entries()) {
    const names = new Set(quotas.filter((quota) => quota.category === category).map(({ name }) => name));
    if (names.size === 0) continue;
    const rowsOf = new Map<string, number[]>();
    for (const { values, row } of pool.candidates) {
      const found = values[index] as string;
      if (!names.has(found)) rowsOf.set(found, [...(rowsOf.get(found) ?? []), row]);
    }
    for (const [found, [row = 0, ...others]] of rowsOf) {
      const hint = nearest(found, names);
      const place = { file: pool.file, row, column: category };
      const listed = [...names].join(', ').slice(0, 200);
      const more = others.length > 0 ? `; ${others.length + 1} rows have it` : '';
      const expected = `one of ${listed}, or a quota for it (min 0 leaves it free)${more}`;
      const code = found === '' ? ('missing-value' as const) : ('unknown-value' as const);
      problems.push({
        severity: 'error',
        code,
        ...place,
        ...(found !== '' && { found }),
        expected,
        ...(hint !== undefined && { hint }),
      });
    }
  }
  return problems;
}
