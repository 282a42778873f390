import type { MeetingPlan } from './meeting';

/** Fewer rounds than this are impossible, and why. */
export interface LowerBound {
  readonly rounds: number;
  /** What calls for so many: the meetings of one party, the rooms, a party's absence, or a few parties who all meet each other. */
  readonly by: 'party' | 'rooms' | 'absence' | 'group' | 'nothing';
  /** Whose meetings or absence, where it is one party's. */
  readonly party?: string;
  /** Who all meet each other, where it is a group's. */
  readonly parties?: readonly string[];
}

/**
 * The least number of rounds that meetings, rooms and absences allow for: a party meets once a round and only where it is there; a
 * round holds no more meetings than rooms; and of parties who meet each other no more than half are in a pair at once.
 */
export function lowerBound(plan: MeetingPlan): LowerBound {
  const { parties, meetings, of, away, rooms } = plan;
  let least: LowerBound = { rounds: 0, by: 'nothing' };
  const raise = (bound: LowerBound) => {
    if (bound.rounds > least.rounds) least = bound;
  };
  of.forEach((own, party) => {
    raise({ rounds: own.length, by: 'party', party: parties[party] as string });
  });
  if (rooms !== Number.POSITIVE_INFINITY) raise({ rounds: Math.ceil(meetings.length / rooms), by: 'rooms' });
  if (plan.hasAbsences) {
    of.forEach((own, party) => {
      const gone = away[party] as ReadonlySet<number>;
      if (gone.size > 0) raise({ rounds: after(own.length, gone), by: 'absence', party: parties[party] as string });
    });
    for (const meeting of meetings) {
      const gone = new Set(meeting.flatMap((party) => [...(away[party] as ReadonlySet<number>)]));
      raise({ rounds: after(1, gone), by: 'absence', party: parties[meeting[0] as number] as string });
    }
  }
  if (plan.pairs) for (const bound of groupBounds(plan)) raise(bound);
  return least;
}

/** The first number of rounds among which so many are free of absence. */
function after(needed: number, gone: ReadonlySet<number>): number {
  let rounds = 0;
  for (let free = 0; free < needed; rounds++) if (!gone.has(rounds)) free++;
  return rounds;
}

/** An odd number of parties fill half of them less one half a round: counted for every part and every surrounding of a party. */
function groupBounds({ parties, meetings, of }: MeetingPlan): LowerBound[] {
  const surroundings = new Set<string>();
  const groups: number[][] = [];
  const add = (group: readonly number[]) => {
    const sorted = [...group].sort((a, b) => a - b);
    const key = sorted.join();
    if (sorted.length % 2 === 0 || sorted.length < 3 || surroundings.has(key)) return;
    surroundings.add(key);
    groups.push(sorted);
  };
  const seen = new Set<number>();
  for (let start = 0; start < parties.length; start++) {
    const near = [start];
    for (const i of of[start] ?? []) near.push(...(meetings[i] ?? []).filter((other) => !near.includes(other)));
    add(near);
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const at of part) {
      for (const i of of[at] ?? []) {
        for (const other of meetings[i] ?? []) {
          if (seen.has(other)) continue;
          seen.add(other);
          part.push(other);
        }
      }
    }
    add(part);
  }
  return groups.map((group) => {
    const members = new Set(group);
    const inside = meetings.filter((meeting) => meeting.every((party) => members.has(party))).length;
    return {
      rounds: Math.ceil(inside / ((group.length - 1) / 2)),
      by: 'group',
      parties: group.map((at) => parties[at] as string),
    };
  });
}
