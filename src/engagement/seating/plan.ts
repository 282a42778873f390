/** Whom to seat where, in numbers: what the search works on. */
export interface SeatingTask {
  readonly people: number;
  readonly rounds: number;
  /** How many sit at each table, the larger tables first. */
  readonly sizes: readonly number[];
  /** For each person, the number of their value in each column, -1 where it is not known; values of all columns are numbered together. */
  readonly values: readonly (readonly number[])[];
  /** How many people have each value. */
  readonly counts: readonly number[];
  /** For each person, the number of the group that stays together; one of their own for most. */
  readonly groups: readonly number[];
  readonly apart: readonly (readonly [number, number])[];
}

/** For each round, the people in the order of the tables. */
export type Places = readonly Int32Array[];

/** Sizes of tables that differ by one at most, the larger first. */
export const tableSizes = (people: number, tables: number): number[] =>
  Array.from({ length: tables }, (_, t) => Math.floor(people / tables) + (t < people % tables ? 1 : 0));

/** The people of each group, the larger groups first. */
export function groupsOf(groups: readonly number[]): number[][] {
  const members = new Map<number, number[]>();
  for (const [person, group] of groups.entries()) {
    const those = members.get(group);
    if (those) those.push(person);
    else members.set(group, [person]);
  }
  return [...members.values()].sort((a, b) => b.length - a.length);
}

/** Number of pairs among so many. */
export const pairs = (people: number): number => (people * (people - 1)) / 2;

/** Pairs that sit together where so many sit at so many tables as evenly as can be: no other way has fewer. */
export function evenPairs(people: number, tables: number): number {
  return tableSizes(people, tables).reduce((sum, size) => sum + pairs(size), 0);
}
