import { wholeFrom } from '../../kernel/allowed';
import { type Tidy, tabled } from '../../text/tidy';
import { grouped } from './grouping';
import type { LowerBound } from './lower-bound';
import { type Absence, type Meeting, meetingPlan } from './meeting';
import { placeRooms } from './place-rooms';
import { type Excess, type Schedule, schedule } from './schedule';

export interface RoomsOptions {
  /** Most rooms there are at once. Default: no limit. */
  readonly rooms?: number;
  /** Rounds at which parties are away. */
  readonly absences?: readonly Absence[];
  /** Most parties in one room: several meetings of two are held together. Default: every meeting by itself. */
  readonly groups?: number;
  /** Seed of the search for groups. Default: 1. */
  readonly seed?: number;
}

/** Who sits together in a round. */
export interface Room {
  /** Number of the room, from 1. */
  readonly room: number;
  readonly parties: readonly string[];
  /** Positions of the meetings that take place here, as they were given. */
  readonly meetings: readonly number[];
}

export interface Timetable {
  /** The rooms of each round, first to last. */
  readonly rounds: readonly (readonly Room[])[];
  readonly parties: readonly string[];
  readonly meetings: number;
  /** Most rooms in use at once. */
  readonly rooms: number;
  readonly method: Schedule['method'] | 'groups';
  readonly lowerBound: LowerBound;
  /** What the method promises for any such meetings; null where it promises nothing. */
  readonly promised: number | null;
  /** Why there are more rounds than the lower bound; empty where there are not. */
  readonly excess: readonly Excess[];
  /** Whether no timetable has fewer rounds; null where that is not known. */
  readonly fewest: boolean | null;
}

/**
 * A timetable in which everybody who has to meet does, and nobody is in two rooms at once.
 *
 * Meetings between two sides (ministries and authorities) take the fewest rounds there can be: as many as the busiest party has
 * meetings, or as the rooms call for, whichever is more; and no round has over one meeting more than another. Meetings of two
 * among anybody take at most one round more than that. Absences, and meetings of three and more, are searched: exactly while they
 * are few, else as far as a counted number of steps goes; `excess` then says which fewer rounds were ruled out or only not found.
 * With `groups` several meetings are held in one room: fewer rounds, by a heuristic whose bound is in `promised`.
 *
 * Undefined: without meetings there are no rounds.
 * Cost: O(meetings x parties) between two sides; bounded search else.
 * Source: Kőnig 1916 (two sides), Vizing 1964 (anybody), McDiarmid 1972 and de Werra 1971 (even rounds).
 *
 * @throws {PlayermapError} `bad-option` for a meeting of fewer than two, a number of rooms or of parties in a room that is none, or
 * `groups` with meetings of three; `unknown-id` for an absence of nobody who has a meeting.
 * @example
 * const meetings = [['health', 'arad'], ['health', 'dimona'], ['housing', 'arad']].map((parties) => ({ parties }));
 * const { rounds, fewest } = workRooms(meetings);
 * assert.equal(rounds.length, 2);
 * assert.equal(fewest, true);
 */
export function workRooms(meetings: readonly Meeting[], options: RoomsOptions = {}): Timetable & Tidy {
  const { rooms, absences, groups, seed = 1 } = options;
  if (rooms !== undefined) wholeFrom(1, 'rooms', rooms);
  if (groups !== undefined) wholeFrom(2, 'groups', groups);
  const plan = meetingPlan(meetings, absences, rooms);
  if (groups !== undefined) return withRows(grouped(plan, groups, seed));
  const found = schedule(plan);
  const rounds = Array.from({ length: found.count }, (_, r) =>
    found.rounds.flatMap((round, meeting) =>
      round === r ? [{ parties: plan.meetings[meeting] as readonly number[], meetings: [meeting] }] : [],
    ),
  );
  return withRows({
    rounds: placeRooms(plan, rounds),
    parties: plan.parties,
    meetings: meetings.length,
    rooms: Math.max(0, ...rounds.map(({ length }) => length)),
    method: found.method,
    lowerBound: found.lower,
    promised: found.promised,
    excess: found.excess,
    fewest: found.fewest,
  });
}

const withRows = (timetable: Timetable): Timetable & Tidy =>
  tabled(timetable, ({ rounds }) =>
    rounds.flatMap((rooms, round) => rooms.map(({ room, parties }) => ({ round: round + 1, room, parties }))),
  );
