import { PlayermapError } from '../../kernel/errors';

/** Two or more who have to meet, once. */
export interface Meeting {
  readonly parties: readonly string[];
}

/** A party that cannot be there in a round. */
export interface Absence {
  readonly party: string;
  /** From 1. */
  readonly round: number;
}

/** Meetings with their parties as positions, and what keeps a meeting out of a round. */
export interface MeetingPlan {
  readonly parties: readonly string[];
  /** Positions of the parties of each meeting. */
  readonly meetings: readonly (readonly number[])[];
  /** Meetings of each party. */
  readonly of: readonly (readonly number[])[];
  /** Rounds (from 0) at which each party is away. */
  readonly away: readonly ReadonlySet<number>[];
  /** Most rooms at once. */
  readonly rooms: number;
  readonly hasAbsences: boolean;
  /** Whether every meeting is of two. */
  readonly pairs: boolean;
}

/**
 * Meetings and absences, checked.
 *
 * @throws {PlayermapError} `bad-option` for a meeting of fewer than two, or of one party with itself, and for a round that is no
 * whole number from 1; `unknown-id` for the absence of a party that has no meeting.
 */
export function meetingPlan(
  meetings: readonly Meeting[],
  absences: readonly Absence[] = [],
  rooms = Number.POSITIVE_INFINITY,
): MeetingPlan {
  const index = new Map<string, number>();
  const listed = meetings.map(({ parties }, i) => {
    if (parties.length < 2 || new Set(parties).size < parties.length) {
      const found = parties.length === 0 ? 'nobody' : parties.join(', ');
      throw new PlayermapError('bad-option', `meeting ${i + 1} is of ${found}: expected two different parties or more`);
    }
    return parties.map((party) => {
      const at = index.get(party) ?? index.size;
      index.set(party, at);
      return at;
    });
  });
  const of: number[][] = Array.from({ length: index.size }, () => []);
  listed.forEach((parties, i) => {
    for (const party of parties) of[party]?.push(i);
  });
  const away = Array.from({ length: index.size }, () => new Set<number>());
  for (const { party, round } of absences) {
    const at = index.get(party);
    if (at === undefined) throw new PlayermapError('unknown-id', `"${party}" is said to be absent, and has no meeting`);
    if (!Number.isInteger(round) || round < 1) {
      throw new PlayermapError('bad-option', `"${party}" is absent at round ${round}, expected a whole number from 1`);
    }
    away[at]?.add(round - 1);
  }
  return {
    parties: [...index.keys()],
    meetings: listed,
    of,
    away,
    rooms,
    hasAbsences: away.some(({ size }) => size > 0),
    pairs: listed.every(({ length }) => length === 2),
  };
}
