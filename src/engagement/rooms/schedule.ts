import { anyColours } from './any-colours';
import { levelRounds } from './level-rounds';
import { type LowerBound, lowerBound } from './lower-bound';
import type { MeetingPlan } from './meeting';
import { PairColours, twoSidedColours, twoSides } from './pair-colours';
import { firstFit, SEARCH_STEPS, searchRounds } from './search';

/** Why there are more rounds than the least that can be told beforehand. */
export interface Excess {
  /** `proved`: every way of doing with `rounds` was tried, and none works. `not-found`: so many steps of search found none with `rounds`; there may be one. */
  readonly code: 'proved' | 'not-found';
  readonly rounds: number;
}

/** A round (from 0) for every meeting. */
export interface Schedule {
  readonly rounds: readonly number[];
  readonly count: number;
  readonly lower: LowerBound;
  /** Colouring of pairs between two sides; of pairs among anybody; a search. */
  readonly method: 'two-sided' | 'pairs' | 'search';
  /** Never more rounds than this, whatever the meetings: what theory promises for the method. */
  readonly promised: number | null;
  readonly excess: readonly Excess[];
  /** Whether fewer rounds are impossible; null where that is not known. */
  readonly fewest: boolean | null;
}

/** Places meetings in as few rounds as the method for their kind can. */
export function schedule(plan: MeetingPlan): Schedule {
  const lower = lowerBound(plan);
  if (!plan.pairs || plan.hasAbsences) return searched(plan, lower, firstFit(plan), 'search');
  const busiest = Math.max(0, ...plan.of.map(({ length }) => length));
  const byRooms = Math.ceil(plan.meetings.length / plan.rooms);
  const least = Math.max(busiest, byRooms);
  if (twoSides(plan)) {
    const colours = twoSidedColours(plan, least);
    levelRounds(colours);
    return {
      rounds: colours.colour,
      count: least,
      lower,
      method: 'two-sided',
      promised: least,
      excess: [],
      fewest: true,
    };
  }
  const colours = anyColours(plan);
  const free = { ...plan, rooms: Number.POSITIVE_INFINITY };
  const own = searched(free, lowerBound(free), colours.colour, 'pairs');
  const count = Math.max(own.count, byRooms);
  const level = new PairColours(plan, count);
  own.rounds.forEach((round, meeting) => {
    level.set(meeting, round);
  });
  levelRounds(level);
  const simple = new Set(plan.meetings.map((pair) => [...pair].sort((a, b) => a - b).join())).size;
  const excess = count > lower.rounds ? own.excess.filter(({ rounds }) => rounds >= lower.rounds) : [];
  return {
    rounds: level.colour,
    count,
    lower,
    method: 'pairs',
    // where some meet several times, one more for each further meeting of the same two is what theory says
    promised: simple === plan.meetings.length ? Math.max(busiest + 1, byRooms) : null,
    excess,
    fewest: count === lower.rounds ? true : fewestOf(excess),
  };
}

/** Fewer rounds than a given answer has, from the lower bound upwards, for as long as there is something to be gained. */
function searched(
  plan: MeetingPlan,
  lower: LowerBound,
  known: readonly number[],
  method: Schedule['method'],
): Schedule {
  const most = 1 + Math.max(-1, ...known);
  const excess: Excess[] = [];
  let [rounds, count] = [known, most];
  for (let tried = lower.rounds; tried < most; tried++) {
    // what remains is shared among the tries
    const outcome = searchRounds(plan, tried, SEARCH_STEPS / (1 + excess.length));
    if (outcome.rounds) {
      [rounds, count] = [outcome.rounds, tried];
      break;
    }
    excess.push({ code: outcome.complete ? 'proved' : 'not-found', rounds: tried });
  }
  const fewest = count === lower.rounds ? true : fewestOf(excess);
  return { rounds, count, lower, method, promised: null, excess, fewest };
}

const fewestOf = (excess: readonly Excess[]): boolean | null =>
  excess.at(-1)?.code === 'proved' ? true : excess.length > 0 ? null : true;
