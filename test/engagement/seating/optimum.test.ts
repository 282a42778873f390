import { type Pool, seat } from 'playermap/engagement';
import { describe, expect, it } from 'vitest';
import { poolOf } from '../convening/pools';

/** Every way to seat people at tables of these sizes, whatever the order of tables of one size. */
function* partitions(people: readonly number[], sizes: readonly number[]): Generator<number[][]> {
  const [first, ...others] = people;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const size of new Set(sizes)) {
    const left = sizes.toSpliced(sizes.indexOf(size), 1);
    for (const company of subsets(others, size - 1)) {
      const rest = others.filter((one) => !company.includes(one));
      for (const tables of partitions(rest, left)) yield [[first, ...company], ...tables];
    }
  }
}

function* subsets(from: readonly number[], count: number): Generator<number[]> {
  if (count === 0) yield [];
  for (const [i, one] of from.entries()) {
    if (count > 0) for (const more of subsets(from.slice(i + 1), count - 1)) yield [one, ...more];
  }
}

/** The fewest repeated meetings of all seatings that are even in every column, by trying them all. */
function fewest({ candidates, categories }: Pool, sizes: readonly number[], rounds: number): number {
  const people = [...candidates.keys()];
  const even = [...partitions(people, sizes)].filter((tables) =>
    categories.every((_, c) =>
      [...new Set(candidates.map(({ values }) => values[c]))].every((value) => {
        const having = (those: readonly number[]) => those.filter((i) => candidates[i]?.values[c] === value).length;
        const counts = tables.map(having);
        const share = having(people) / sizes.length;
        return counts.every((count) => count >= Math.floor(share) && count <= Math.ceil(share));
      }),
    ),
  );
  const pairsOf = even.map((tables) =>
    tables.flatMap((table) => table.flatMap((a, i) => table.slice(i + 1).map((b) => a * people.length + b))),
  );
  let least = Number.POSITIVE_INFINITY;
  const met = new Int32Array(people.length ** 2);
  const add = (round: number, repeated: number): void => {
    if (repeated >= least) return;
    if (round === rounds) {
      least = repeated;
      return;
    }
    for (const pairs of pairsOf) {
      let again = 0;
      for (const pair of pairs) if ((met[pair] as number) > 0) again++;
      for (const pair of pairs) met[pair] = (met[pair] as number) + 1;
      add(round + 1, repeated + again);
      for (const pair of pairs) met[pair] = (met[pair] as number) - 1;
    }
  };
  add(0, 0);
  return least;
}

const POOLS = {
  'nobody told apart': (i: number) => `${i}`,
  'two sectors': (i: number) => `${i},${i % 2}`,
  'a sector of two': (i: number) => `${i},${i < 2 ? 'few' : 'many'}`,
  'two columns': (i: number) => `${i},${i % 2},${Math.floor(i / 3)}`,
};

describe('the fewest repeated meetings', () => {
  const cases = Object.entries(POOLS).flatMap(([who, row]) =>
    [
      [6, 2, 2],
      [6, 2, 3],
      [6, 3, 3],
      [6, 3, 6],
      [7, 3, 3],
      [8, 2, 3],
      [8, 4, 3],
    ].map(([people = 0, tables = 0, rounds = 0]) => ({ who, row, people, tables, rounds })),
  );

  it.each(cases)(
    'are found, and never below the bound: $people people at $tables tables over $rounds rounds, $who',
    ({ row, people, tables, rounds }) => {
      const columns = row(0).split(',').length - 1;
      const header = ['id', ...Array.from({ length: columns }, (_, c) => `c${c}`)].join(',');
      const pool = poolOf([header, ...Array.from({ length: people }, (_, i) => row(i))].join('\n'));
      const sizes = Array.from(
        { length: tables },
        (_, t) => Math.floor(people / tables) + (t < people % tables ? 1 : 0),
      );
      const best = fewest(pool, sizes, rounds);
      const seating = seat(pool, { tables, rounds, by: pool.categories, swaps: 100_000 });
      if (best === Number.POSITIVE_INFINITY) expect(seating.uneven).toBeGreaterThan(0);
      else expect(seating).toMatchObject({ uneven: 0, repeatedMeetings: best });
      expect(seating.repeatedAtLeast).toBeLessThanOrEqual(seating.repeatedMeetings);
    },
  );
});
