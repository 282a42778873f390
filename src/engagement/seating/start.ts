import { type Random, shuffle } from '../../kernel/random';
import { finiteField } from './galois';
import { groupsOf, type Places, type SeatingTask } from './plan';

/** People in the order of the tables, the larger tables first. */
function inOrder(tables: readonly (readonly number[])[]): Int32Array {
  return Int32Array.from([...tables].sort((a, b) => b.length - a.length).flat());
}

/**
 * People in rows of as many as there are tables, those who are alike beside each other; each table takes one of every row,
 * and in each round row i moves on by i tables. So every round mixes the rows, and where the number of tables is a power of
 * a prime (the moving on is then that of its field) nobody meets twice in as many rounds as there are tables, and in one
 * more, row by row, where there are as many rows.
 */
export function inRows(task: SeatingTask): Places {
  const { people, rounds, sizes, values } = task;
  const count = sizes.length;
  const alike = (a: number, b: number) => {
    const [x, y] = [values[a] as readonly number[], values[b] as readonly number[]];
    for (const [i, value] of x.entries()) if (value !== y[i]) return value - (y[i] as number);
    return a - b;
  };
  const order = Array.from({ length: people }, (_, i) => i).sort(alike);
  const field = finiteField(count) ?? {
    add: (a: number, b: number) => (a + b) % count,
    multiply: (a: number, b: number) => (a * b) % count,
  };
  return Array.from({ length: rounds }, (_, round) => {
    const tables: number[][] = sizes.map(() => []);
    for (const [k, person] of order.entries()) {
      const [row, place] = [Math.floor(k / count), k % count];
      const moved = field.add(place, field.multiply(round % count, row % count));
      const table = round === count && people === count * count ? row : moved;
      tables[table]?.push(person);
    }
    return inOrder(tables);
  });
}

/** People at random, each group at one table; null where the groups do not fit the tables. */
export function atRandom(task: SeatingTask, random: Random): Places | null {
  const { rounds, sizes, groups } = task;
  const members = groupsOf(groups);
  const large = members.filter(({ length }) => length > 1);
  const single = members.filter(({ length }) => length === 1).flat();
  const places: Int32Array[] = [];
  for (let round = 0; round < rounds; round++) {
    const tables = sizes.map((): number[] => []);
    if (!placeGroups(large, sizes, tables, shuffle([...sizes.keys()], random))) return null;
    const rest = shuffle([...single], random);
    for (const [t, table] of tables.entries()) {
      while (table.length < (sizes[t] as number)) table.push(rest.pop() as number);
    }
    places.push(Int32Array.from(tables.flat()));
  }
  return places;
}

/** Puts groups at tables where they fit, the larger first, taking back what leads nowhere. */
function placeGroups(
  groups: readonly (readonly number[])[],
  sizes: readonly number[],
  tables: number[][],
  order: readonly number[],
): boolean {
  const [group, ...others] = groups;
  if (!group) return true;
  const tried = new Set<number>();
  for (const t of order) {
    const table = tables[t] as number[];
    const room = (sizes[t] as number) - table.length;
    if (room < group.length || tried.has(room)) continue;
    tried.add(room);
    table.push(...group);
    if (placeGroups(others, sizes, tables, order)) return true;
    table.length -= group.length;
  }
  return false;
}
