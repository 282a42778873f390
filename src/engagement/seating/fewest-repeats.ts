import { evenPairs, groupsOf, pairs, type SeatingTask } from './plan';

/**
 * A number of repeated meetings that no seating can be below: where more pairs sit together than there are, some do so again.
 *
 * Counted for all, and for each column within its values and between them: so many of a value, at so many tables, cannot but
 * meet. And where more sit at a table than there are tables, two of them sat together before.
 *
 * @param even the values are spread evenly: then it is known exactly how many pairs of each value sit together.
 */
export function fewestRepeats(task: SeatingTask, columns: readonly (readonly number[])[], even: boolean): number {
  const { people, rounds, sizes, values, counts, groups, apart } = task;
  const tables = sizes.length;
  const together = groupsOf(groups).flatMap((those) =>
    those.flatMap((a, i) => those.slice(i + 1).map((b) => [a, b] as const)),
  );
  const inOne = (list: readonly (readonly [number, number])[], value: number) =>
    list.filter(([a, b]) => values[a]?.includes(value) && values[b]?.includes(value)).length;
  const seated = sizes.reduce((sum, size) => sum + pairs(size), 0) - together.length;
  const there = pairs(people) - together.length - apart.length;
  const within = (column: readonly number[]) => {
    let repeated = 0;
    let seatedAlike = 0;
    let thereAlike = 0;
    for (const value of column) {
      const count = counts[value] as number;
      const kept = inOne(together, value);
      const possible = pairs(count) - kept - inOne(apart, value);
      const met = rounds * Math.max(0, evenPairs(count, tables) - kept);
      repeated += Math.max(0, met - possible);
      seatedAlike += even ? met : Math.max(met, possible);
      thereAlike += possible;
    }
    return repeated + Math.max(0, rounds * seated - seatedAlike - (there - thereAlike));
  };
  return Math.max(0, (rounds - 1) * crowded(task), within([]), ...columns.map(within));
}

/** Pairs that sit together in any round and did so in any earlier one: tables of more people than there are tables repeat some. */
function crowded({ sizes, groups }: SeatingTask): number {
  const together = groupsOf(groups).reduce((sum, those) => sum + pairs(those.length), 0);
  return Math.max(0, sizes.reduce((sum, size) => sum + evenPairs(size, sizes.length), 0) - together);
}

/** How much so many repeated meetings cannot but fall on the same pairs. */
export function leastBunched(task: SeatingTask, repeated: number): number {
  // a pair that meets m times is repeated m - 1 times, and m (m - 1) / 2 pairs of rounds share it
  return Math.max(evenPairs(repeated, pairs(task.people)), pairs(task.rounds) * crowded(task) - repeated);
}
