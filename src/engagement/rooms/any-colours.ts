import type { MeetingPlan } from './meeting';
import { PairColours } from './pair-colours';

/**
 * Rounds for meetings of two among anybody: at most one more than the busiest party has meetings, where no two meet twice. A meeting
 * for which both are never free at once turns a fan of the first party's meetings, and exchanges two rounds along a way.
 * Where some meet several times and that does not help, a round is added.
 *
 * Cost: O(meetings x parties x rounds).
 * Source: Vizing 1964; the way of doing it is that of Misra and Gries 1992, doi:10.1016/0020-0190(92)90041-S.
 */
export function anyColours(plan: MeetingPlan): PairColours {
  const busiest = Math.max(0, ...plan.of.map(({ length }) => length));
  const colours = new PairColours(plan, busiest + (plan.meetings.length > 0 ? 1 : 0));
  plan.meetings.forEach((_, meeting) => {
    const [u, v] = colours.ends(meeting);
    const both = firstBothFree(colours, u, v);
    if (both >= 0) colours.set(meeting, both);
    else if (!turnFan(plan, colours, meeting, u)) {
      colours.count += 1;
      colours.set(meeting, colours.count - 1);
    }
  });
  return withoutEmpty(colours);
}

function firstBothFree(colours: PairColours, u: number, v: number): number {
  for (let c = 0; c < colours.count; c++) if (colours.meeting(u, c) < 0 && colours.meeting(v, c) < 0) return c;
  return -1;
}

/** Makes room for a meeting of `u` by moving some of its others on; false where nothing helps. */
function turnFan(plan: MeetingPlan, colours: PairColours, meeting: number, u: number): boolean {
  const fan = [meeting];
  const end = (i: number) => colours.across(fan[i] as number, u);
  // the longest run of meetings of u, each in a round in which the party before is free
  for (let grown = true; grown; ) {
    grown = false;
    for (const next of plan.of[u] ?? []) {
      const c = colours.colour[next] as number;
      if (c < 0 || fan.includes(next) || colours.meeting(end(fan.length - 1), c) >= 0) continue;
      if (fan.some((one) => colours.across(one, u) === colours.across(next, u))) continue;
      fan.push(next);
      grown = true;
      break;
    }
  }
  const [c, d] = [colours.free(u), colours.free(end(fan.length - 1))];
  if (colours.meeting(u, d) >= 0) colours.exchange(colours.way(u, d, c), d, c);
  // as far as the fan still is one, to a party that is free in d
  for (let last = 0; last < fan.length; last++) {
    if (last > 0) {
      const before = end(last - 1);
      if (colours.meeting(before, colours.colour[fan[last] as number] as number) >= 0) return false;
    }
    if (colours.meeting(end(last), d) >= 0) continue;
    const moved = fan.slice(1, last + 1).map((one) => colours.colour[one] as number);
    for (const one of fan.slice(0, last + 1)) colours.set(one, -1);
    moved.forEach((colour, i) => {
      colours.set(fan[i] as number, colour);
    });
    colours.set(fan[last] as number, d);
    return true;
  }
  return false;
}

/** The same without rounds in which nobody meets. */
function withoutEmpty(colours: PairColours): PairColours {
  const used = new Set(colours.colour);
  for (let c = colours.count - 1; c >= 0; c--) {
    if (used.has(c)) continue;
    for (const [meeting, colour] of colours.colour.entries()) {
      if (colour === colours.count - 1) colours.set(meeting, c);
    }
    used.delete(colours.count - 1);
    used.add(c);
    colours.count -= 1;
  }
  return colours;
}
