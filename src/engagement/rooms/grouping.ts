import { PlayermapError } from '../../kernel/errors';
import { blockRounds } from './block-rounds';
import { filledRounds } from './filled-rounds';
import type { LowerBound } from './lower-bound';
import type { MeetingPlan } from './meeting';
import { twoSides } from './pair-colours';
import { placeRooms, type Sitting } from './place-rooms';
import type { Timetable } from './rooms';
import { schedule } from './schedule';

/** Rounds tried with other orders of filling. */
const TRIES = 60;

/**
 * Rooms of several: everybody in a room meets everybody there whom they have to meet. The best of three ways: every meeting by itself; the
 * sides cut into blocks that meet block by block (whose number of rounds is promised); rooms filled one after the other
 * with whoever adds most meetings, in many orders.
 */
export function grouped(plan: MeetingPlan, size: number, seed: number): Timetable {
  if (!plan.pairs) {
    throw new PlayermapError(
      'bad-option',
      'groups joins meetings of two: leave it out where meetings are of three or more',
    );
  }
  const lower = groupBound(plan, size);
  const single = schedule(plan);
  const singles = Array.from({ length: single.count }, (_, r) =>
    single.rounds.flatMap((round, meeting): Sitting[] =>
      round === r ? [{ parties: plan.meetings[meeting] as readonly number[], meetings: [meeting] }] : [],
    ),
  );
  const sides = twoSides(plan);
  const blocks = sides && !plan.hasAbsences ? blockRounds(plan, sides, size) : null;
  const filled = Array.from({ length: TRIES }, (_, i) => filledRounds(plan, size, seed + i));
  const all = [...(blocks ? [blocks.rounds] : []), singles, ...filled];
  const best = all.reduce((a, b) => (better(b, a) ? b : a));
  return {
    rounds: placeRooms(plan, best),
    parties: plan.parties,
    meetings: plan.meetings.length,
    rooms: Math.max(0, ...best.map(({ length }) => length)),
    method: 'groups',
    lowerBound: lower,
    promised: blocks ? Math.min(blocks.promised, single.count) : single.count,
    excess: best.length > lower.rounds ? [{ code: 'not-found', rounds: best.length - 1 }] : [],
    fewest: best.length > lower.rounds ? null : true,
  };
}

/** Fewer rounds; of equally many, fewer rooms. */
function better(a: readonly (readonly Sitting[])[], b: readonly (readonly Sitting[])[]): boolean {
  const rooms = (rounds: readonly (readonly Sitting[])[]) => rounds.reduce((sum, { length }) => sum + length, 0);
  return a.length < b.length || (a.length === b.length && rooms(a) < rooms(b));
}

/** A party meets at most all others in its room; a room holds so many meetings at most. */
function groupBound({ parties, meetings, of, away, rooms }: MeetingPlan, size: number): LowerBound {
  let least: LowerBound = { rounds: 0, by: 'nothing' };
  of.forEach((own, party) => {
    const gone = away[party] as ReadonlySet<number>;
    let rounds = 0;
    for (let needed = Math.ceil(own.length / (size - 1)); needed > 0; rounds++) if (!gone.has(rounds)) needed--;
    const by = gone.size > 0 ? 'absence' : 'party';
    if (rounds > least.rounds) least = { rounds, by, party: parties[party] as string };
  });
  const two = twoSides({ parties, meetings, of, away, rooms, hasAbsences: false, pairs: true }) !== null;
  const most = two ? Math.floor(size / 2) * Math.ceil(size / 2) : (size * (size - 1)) / 2;
  const byRooms = rooms === Number.POSITIVE_INFINITY ? 0 : Math.ceil(meetings.length / (rooms * most));
  return byRooms > least.rounds ? { rounds: byRooms, by: 'rooms' } : least;
}
