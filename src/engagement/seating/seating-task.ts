import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import { categoryAt } from '../convening/categories';
import type { Pool } from '../convening/pool';
import { type SeatingTask, tableSizes } from './plan';
import type { SeatingOptions } from './seat';

/** The task in numbers, and what the numbers stand for. */
export interface NamedTask {
  readonly task: SeatingTask;
  readonly by: readonly string[];
  /** Columns left out because most people stand alone in them. */
  readonly skipped: readonly string[];
  /** What each value's number stands for. */
  readonly values: readonly { readonly category: string; readonly value: string }[];
  /** For each column, the numbers of its values. */
  readonly columns: readonly (readonly number[])[];
}

/** With more, the table of who met whom would take all memory. */
const MOST_PEOPLE = 5000;

const bad = (message: string) => new PlayermapError('bad-option', message);

/** Those who stay together do not fit the tables. */
export const noRoom = (tables: number, most: number) =>
  bad(`those who stay together do not fit ${tables} tables of at most ${most}`);

/**
 * What is asked for, in numbers.
 *
 * @throws {PlayermapError} `bad-option` for what cannot be.
 */
export function seatingTask(people: Pool, options: SeatingOptions): NamedTask {
  const { tables, rounds, seed = 1, swaps = 1 } = options;
  const { candidates, categories } = people;
  const whole = (name: string, value: number, least: number, most: number, why = '') => {
    if (Number.isSafeInteger(value) && value >= least && value <= most) return;
    throw bad(`${name} is ${value}, expected a whole number from ${least} to ${most}${why}`);
  };
  if (candidates.length < 2) throw bad(`there are ${candidates.length} people to seat, expected two at least`);
  if (candidates.length > MOST_PEOPLE)
    throw bad(`there are ${candidates.length} people, expected ${MOST_PEOPLE} at most`);
  const half = Math.floor(candidates.length / 2);
  whole('tables', tables, 1, half, `: two people at least at each table, of ${candidates.length}`);
  whole('rounds', rounds, 1, 1000);
  whole('seed', seed, 0, 2 ** 32 - 1);
  whole('swaps', swaps, 1, 1e9);
  const kinds = categories.map((_, c) => kindOf(candidates.map(({ values }) => values[c] as string)));
  const skipped = options.by ? [] : categories.filter((_, c) => kinds[c] === 'alone');
  const asked = options.by ?? categories.filter((_, c) => kinds[c] === 'shared');
  const at = asked.map((name) => {
    const index = categoryAt(people, name);
    if (index < 0) throw bad(`there is no column "${name}"; ${orNearest(name, categories)}`);
    return index;
  });
  const by = at.map((index) => categories[index] as string);
  const values: { category: string; value: string }[] = [];
  const counts: number[] = [];
  const numbers: number[][] = candidates.map(() => []);
  const columns = at.map((column, c) => {
    const numberOf = new Map<string, number>();
    for (const [i, candidate] of candidates.entries()) {
      const value = candidate.values[column] as string;
      if (value === '') {
        numbers[i]?.push(-1);
        continue;
      }
      const number = numberOf.get(value) ?? values.length;
      if (number === values.length) {
        numberOf.set(value, number);
        values.push({ category: by[c] as string, value });
        counts.push(0);
      }
      counts[number] = (counts[number] as number) + 1;
      numbers[i]?.push(number);
    }
    return [...numberOf.values()];
  });
  const position = new Map(candidates.map(({ id }, i) => [id, i]));
  if (position.size < candidates.length) throw bad('two people have one id');
  const positions = (ids: readonly string[]) =>
    ids.map((id) => {
      const i = position.get(id);
      if (i === undefined) throw bad(`there is nobody with the id "${id}"; ${orNearest(id, position.keys())}`);
      return i;
    });
  const groups = joined(candidates.length, (options.together ?? []).map(positions));
  const apart = new Map<string, readonly [number, number]>();
  for (const list of (options.apart ?? []).map(positions)) {
    const those = [...new Set(list)].sort((a, b) => a - b);
    for (const [i, a] of those.entries()) {
      for (const b of those.slice(i + 1)) {
        if (groups[a] === groups[b]) {
          throw bad(`"${candidates[a]?.id}" and "${candidates[b]?.id}" are to sit together and apart`);
        }
        apart.set(`${a} ${b}`, [a, b]);
      }
    }
  }
  const sizes = tableSizes(candidates.length, tables);
  const task = {
    people: candidates.length,
    rounds,
    sizes,
    values: numbers,
    counts,
    groups,
    apart: [...apart.values()],
  };
  return { task, by, skipped, values, columns };
}

/** How a column tells people apart: not at all, into groups that tables can mix, or most of them from everybody. */
function kindOf(values: readonly string[]): 'same' | 'shared' | 'alone' {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  if (counts.size < 2) return 'same';
  const known = values.filter((value) => value !== '');
  return known.filter((value) => counts.get(value) === 1).length * 2 > known.length ? 'alone' : 'shared';
}

/** The group of each person: lists that share somebody are one. */
function joined(people: number, lists: readonly (readonly number[])[]): number[] {
  const groups = Array.from({ length: people }, (_, i) => i);
  for (const list of lists) {
    const into = Math.min(...list.map((i) => groups[i] as number));
    const from = new Set(list.map((i) => groups[i] as number));
    for (const [i, group] of groups.entries()) if (from.has(group)) groups[i] = into;
  }
  return groups;
}
