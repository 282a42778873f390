import type { MeetingPlan } from './meeting';

/** Rounds of meetings of two, kept so that a round can be looked up by party: no party has two meetings in one. */
export class PairColours {
  readonly #plan: MeetingPlan;
  /** Meeting at which a party is in a round; -1: none. */
  readonly #at: number[][];
  readonly colour: number[];
  count: number;

  constructor(plan: MeetingPlan, count: number) {
    this.#plan = plan;
    this.#at = plan.parties.map(() => []);
    this.colour = plan.meetings.map(() => -1);
    this.count = count;
  }

  meeting(party: number, colour: number): number {
    return this.#at[party]?.[colour] ?? -1;
  }

  ends(meeting: number): readonly [number, number] {
    return this.#plan.meetings[meeting] as unknown as readonly [number, number];
  }

  /** The party on the other side of a meeting. */
  across(meeting: number, party: number): number {
    const [a, b] = this.ends(meeting);
    return a === party ? b : a;
  }

  /** The first round in which a party is free; -1 where there is none. */
  free(party: number): number {
    for (let c = 0; c < this.count; c++) if (this.meeting(party, c) < 0) return c;
    return -1;
  }

  set(meeting: number, colour: number): void {
    const before = this.colour[meeting] as number;
    for (const party of this.ends(meeting)) {
      const row = this.#at[party] as number[];
      if (before >= 0 && row[before] === meeting) row[before] = -1;
      if (colour >= 0) row[colour] = meeting;
    }
    this.colour[meeting] = colour;
  }

  /** Meetings on the way that leaves a party in round `first`, then `second`, then `first` again: a path, or a circle. */
  way(party: number, first: number, second: number): number[] {
    const found: number[] = [];
    let at = party;
    for (let next = first; ; next = next === first ? second : first) {
      const meeting = this.meeting(at, next);
      if (meeting < 0 || meeting === found[0]) return found;
      found.push(meeting);
      at = this.across(meeting, at);
    }
  }

  /** Lets two rounds change places along a way. */
  exchange(way: readonly number[], a: number, b: number): void {
    const now = way.map((meeting) => this.colour[meeting]);
    for (const meeting of way) this.set(meeting, -1);
    way.forEach((meeting, i) => {
      this.set(meeting, now[i] === a ? b : a);
    });
  }
}

/**
 * Rounds for meetings between two sides: as many as the busiest party has meetings, which is the least there can be. Every meeting
 * takes a round in which both are free; where there is none, two rounds change places along the way from one of them.
 *
 * Cost: O(meetings x parties).
 * Source: Kőnig 1916, doi:10.1007/BF01456961.
 */
export function twoSidedColours(plan: MeetingPlan, rounds: number): PairColours {
  const colours = new PairColours(plan, rounds);
  plan.meetings.forEach((_, meeting) => {
    const [u, v] = colours.ends(meeting);
    const a = colours.free(u);
    const b = colours.free(v);
    if (colours.meeting(v, a) >= 0) colours.exchange(colours.way(v, a, b), a, b);
    colours.set(meeting, a);
  });
  return colours;
}

/** The side of every party, 0 or 1; null where three or more meet in a circle of odd length. */
export function twoSides({ parties, meetings, of, pairs }: MeetingPlan): number[] | null {
  if (!pairs) return null;
  const side: number[] = parties.map(() => -1);
  for (let start = 0; start < parties.length; start++) {
    if (side[start] !== -1) continue;
    side[start] = 0;
    const queue = [start];
    for (const at of queue) {
      for (const i of of[at] ?? []) {
        const other = meetings[i]?.find((party) => party !== at) as number;
        if (side[other] === side[at]) return null;
        if (side[other] !== -1) continue;
        side[other] = 1 - (side[at] as number);
        queue.push(other);
      }
    }
  }
  return side;
}
