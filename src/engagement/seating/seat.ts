import { type Tidy, tabled } from '../../text/tidy';
import type { Pool } from '../convening/pool';
import { fewestRepeats, leastBunched } from './fewest-repeats';
import { pairs } from './plan';
import { bestSeating } from './search';
import { noRoom, seatingTask } from './seating-task';
import { tally } from './tally';

export interface SeatingOptions {
  readonly tables: number;
  readonly rounds: number;
  /** Columns that every table should mix. Default: each in which some are alike and not all are, but those in which most stand alone. */
  readonly by?: readonly string[];
  /** Default: 1. */
  readonly seed?: number;
  /** Ids of people no two of whom should sit together. */
  readonly apart?: readonly (readonly string[])[];
  /** Ids of people who sit together in every round: an interpreter, a companion. */
  readonly together?: readonly (readonly string[])[];
  /** How many exchanges of seats are tried. Default: 1,000,000, fewer at tables of more than ten. */
  readonly swaps?: number;
}

/** Two people and how often they meet. */
export interface MetPair {
  readonly a: string;
  readonly b: string;
  readonly times: number;
}

/** Who sits where in every round, and what can be said of it. Rounds and tables count from 1. */
export interface Seating {
  readonly tables: number;
  readonly rounds: number;
  readonly seed: number;
  readonly by: readonly string[];
  /** Columns that were not mixed because most people stand alone in them, as in a column of homes. */
  readonly skipped: readonly string[];
  readonly seats: readonly { readonly round: number; readonly table: number; readonly id: string }[];
  /** How many of each value sit at each table; an even spread is from `fewest` to `most`. */
  readonly mix: readonly {
    readonly round: number;
    readonly table: number;
    readonly category: string;
    readonly value: string;
    readonly count: number;
    readonly fewest: number;
    readonly most: number;
  }[];
  /** Seats by which tables differ from an even spread, over all rounds; 0 where every value is spread evenly. */
  readonly uneven: number;
  /** Pairs that meet at least once. */
  readonly pairsMet: number;
  /** As many as can at most: all pairs, or the seats there are for them. */
  readonly pairsPossible: number;
  /** Meetings of pairs beyond their first; those who stay together are not counted. */
  readonly repeatedMeetings: number;
  /** No seating as even as this one has fewer. */
  readonly repeatedAtLeast: number;
  /** Pairs that meet more than once, the most often first. */
  readonly repeats: readonly MetPair[];
  /** How many pairs were to be kept apart. */
  readonly apart: number;
  /** Those of them that meet all the same. */
  readonly notApart: readonly MetPair[];
}

/**
 * Seats people at tables over several rounds, so that sectors mix at every table and the same people meet as seldom as can be:
 * first those who are to be apart, then the mix, then the meetings.
 *
 * Range: tables differ by one person at most. `repeatedMeetings` is at least `repeatedAtLeast`; where both are the same, no
 * seating is better.
 * Undefined: an unknown value (an empty cell) is not mixed.
 * Cost: O(swaps x people at a table), about a second for each million; less where nothing better can exist.
 * Source: plans in rows over finite fields (Bose 1938, Sankhya 3), then simulated annealing (Kirkpatrick, Gelatt and Vecchi
 * 1983, doi:10.1126/science.220.4598.671).
 *
 * @throws {PlayermapError} `bad-option` for tables, rounds, columns or ids that cannot be, and for groups that fit no table.
 * @example
 * const rows = Array.from({ length: 9 }, (_, i) => `${i},${['public', 'business', 'civil'][i % 3]}`);
 * const people = readPool(readCsv(['id,sector', ...rows].join('\n'), 'people.csv').value).value;
 * const { repeatedMeetings, uneven } = seat(people, { tables: 3, rounds: 3 });
 * assert.deepEqual([repeatedMeetings, uneven], [0, 0]);
 */
export function seat(people: Pool, options: SeatingOptions): Seating & Tidy {
  const { task, columns, values, by, skipped } = seatingTask(people, options);
  const { tables, rounds, seed = 1 } = options;
  const most = task.sizes[0] as number;
  const { swaps = Math.min(1_000_000, Math.floor(1e7 / most)) } = options;
  const least = fewestRepeats(task, columns, true);
  const everybody = pairs(task.people);
  const places = bestSeating(
    task,
    seed,
    swaps,
    ({ apart, uneven, repeated, bunched }) =>
      apart === 0 && uneven === 0 && repeated <= least && bunched <= leastBunched(task, repeated),
  );
  if (!places) throw noRoom(tables, most);
  const state = tally(task, places);
  const { apart, uneven, repeated } = state.cost();
  const ids = people.candidates.map(({ id }) => id);
  const tableAt = task.sizes.flatMap((size, t) => new Array<number>(size).fill(t));
  const seated = (round: number, table: number) =>
    [...(places[round] as Int32Array)].filter((_, i) => tableAt[i] === table).sort((a, b) => a - b);
  const all = Array.from({ length: rounds }, (_, r) => Array.from({ length: tables }, (_, t) => seated(r, t)));
  const kept = new Set(task.apart.map(([a, b]) => `${a} ${b}`));
  const met: MetPair[] = [];
  const notApart: MetPair[] = [];
  let pairsMet = 0;
  for (let a = 0; a < ids.length; a++) {
    for (let b = a + 1; b < ids.length; b++) {
      const times = state.meetings(a, b);
      if (times > 0) pairsMet++;
      const meeting = { a: ids[a] as string, b: ids[b] as string, times };
      if (kept.has(`${a} ${b}`)) {
        if (times > 0) notApart.push(meeting);
      } else if (times > 1 && task.groups[a] !== task.groups[b]) met.push(meeting);
    }
  }
  const seatsForPairs = rounds * task.sizes.reduce((sum, size) => sum + pairs(size), 0);
  return tabled(
    {
      tables,
      rounds,
      seed,
      by,
      skipped,
      seats: all.flatMap((round, r) =>
        round.flatMap((those, t) => those.map((i) => ({ round: r + 1, table: t + 1, id: ids[i] as string }))),
      ),
      mix: all.flatMap((round, r) =>
        round.flatMap((those, t) =>
          values.map(({ category, value }, v) => ({
            round: r + 1,
            table: t + 1,
            category,
            value,
            count: those.filter((i) => task.values[i]?.includes(v)).length,
            fewest: Math.floor((task.counts[v] as number) / tables),
            most: Math.ceil((task.counts[v] as number) / tables),
          })),
        ),
      ),
      uneven,
      pairsMet,
      pairsPossible: Math.min(everybody, seatsForPairs),
      repeatedMeetings: repeated,
      repeatedAtLeast: fewestRepeats(apart === 0 ? task : { ...task, apart: [] }, columns, uneven === 0),
      repeats: met.sort((x, y) => y.times - x.times),
      apart: task.apart.length,
      notApart,
    },
    ({ seats }) => seats,
  );
}
