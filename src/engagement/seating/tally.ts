import { groupsOf, type Places, type SeatingTask } from './plan';

/** What a seating costs, in the order in which it counts. */
export interface Cost {
  /** Meetings of people who were to be kept apart. */
  readonly apart: number;
  /** How far the values are from being spread evenly, over all tables and rounds. */
  readonly uneven: number;
  /** Meetings of pairs beyond their first. */
  readonly repeated: number;
  /** How much they fall on the same pairs. */
  readonly bunched: number;
}

/** A seating that can be changed a swap at a time, with its cost kept. */
export interface Tally {
  /** For each round, the people in the order of the tables. */
  readonly places: Int32Array[];
  cost(): Cost;
  /** Makes two people of a round change tables, and says by how much each part of the cost rose. */
  swap(round: number, at: number, other: number): Cost;
  /** How often two people meet. */
  meetings(a: number, b: number): number;
}

const TOGETHER = 1;
const APART = 2;

export function tally(task: SeatingTask, start: Places): Tally {
  const { people, sizes, values, counts, groups, apart } = task;
  const tables = sizes.length;
  const places = start.map((round) => Int32Array.from(round));
  const tableAt = Int32Array.from(sizes.flatMap((size, t) => new Array<number>(size).fill(t)));
  const firstOf = sizes.map((_, t) => sizes.slice(0, t).reduce((sum, size) => sum + size, 0));
  const met = new Int16Array(people * people);
  const kind = new Uint8Array(people * people);
  for (const those of groupsOf(groups)) for (const a of those) for (const b of those) kind[a * people + b] = TOGETHER;
  for (const [a, b] of apart) kind[a * people + b] = kind[b * people + a] = APART;
  const held = places.map(() => new Int32Array(tables * counts.length));
  const least = counts.map((count) => Math.floor(count / tables));
  const most = counts.map((count) => Math.ceil(count / tables));
  const excess = (value: number, count: number) =>
    count < (least[value] as number)
      ? (least[value] as number) - count
      : count > (most[value] as number)
        ? count - (most[value] as number)
        : 0;

  let apartMet = 0;
  // nobody sits anywhere yet
  let uneven = places.length * tables * least.reduce((sum, count) => sum + count, 0);
  let repeated = 0;
  let bunched = 0;
  const meet = (a: number, b: number) => {
    const at = a * people + b;
    const before = met[at] as number;
    met[at] = met[b * people + a] = before + 1;
    if (kind[at] === TOGETHER) return;
    if (kind[at] === APART) apartMet++;
    else if (before > 0) {
      repeated++;
      bunched += before - 1;
    }
  };
  const part = (a: number, b: number) => {
    const at = a * people + b;
    const before = met[at] as number;
    met[at] = met[b * people + a] = before - 1;
    if (kind[at] === TOGETHER) return;
    if (kind[at] === APART) apartMet--;
    else if (before > 1) {
      repeated--;
      bunched -= before - 2;
    }
  };
  const change = (round: number, table: number, value: number, by: number) => {
    if (value < 0) return;
    const list = held[round] as Int32Array;
    const at = table * counts.length + value;
    const before = list[at] as number;
    list[at] = before + by;
    uneven += excess(value, before + by) - excess(value, before);
  };

  for (const [round, seated] of places.entries()) {
    for (const [i, person] of seated.entries()) {
      const table = tableAt[i] as number;
      for (const value of values[person] as readonly number[]) change(round, table, value, 1);
      for (let j = firstOf[table] as number; j < i; j++) meet(person, seated[j] as number);
    }
  }

  return {
    places,
    cost: () => ({ apart: apartMet, uneven, repeated, bunched }),
    meetings: (a, b) => met[a * people + b] as number,
    swap: (round, at, other) => {
      const before = { apart: apartMet, uneven, repeated, bunched };
      const seated = places[round] as Int32Array;
      const [a, b] = [tableAt[at] as number, tableAt[other] as number];
      const [p, q] = [seated[at] as number, seated[other] as number];
      for (const [table, leaves, comes, place] of [
        [a, p, q, at],
        [b, q, p, other],
      ] as const) {
        const from = firstOf[table] as number;
        const to = from + (sizes[table] as number);
        for (let i = from; i < to; i++) {
          if (i === place) continue;
          part(leaves, seated[i] as number);
          meet(comes, seated[i] as number);
        }
      }
      for (const [column, value] of (values[p] as readonly number[]).entries()) {
        const into = values[q]?.[column] as number;
        if (into === value) continue;
        change(round, a, value, -1);
        change(round, a, into, 1);
        change(round, b, into, -1);
        change(round, b, value, 1);
      }
      seated[at] = q;
      seated[other] = p;
      return {
        apart: apartMet - before.apart,
        uneven: uneven - before.uneven,
        repeated: repeated - before.repeated,
        bunched: bunched - before.bunched,
      };
    },
  };
}
