import { seededRandom, shuffle } from '../../kernel/random';
import type { MeetingPlan } from './meeting';
import type { Sitting } from './place-rooms';

/**
 * Fills rooms one after the other: the two who have most left to do, then whoever adds most meetings to those in the room, until it is
 * full or nobody adds any. Equal ones in a seeded order.
 */
export function filledRounds(plan: MeetingPlan, size: number, seed: number): Sitting[][] {
  const { parties, meetings, of, away, rooms } = plan;
  const order = shuffle(
    parties.map((_, i) => i),
    seededRandom(seed),
  );
  const left = new Set(meetings.map((_, i) => i));
  const openOf = (party: number) => (of[party] ?? []).filter((i) => left.has(i));
  const rounds: Sitting[][] = [];
  while (left.size > 0) {
    const r = rounds.length;
    const free = new Set(order.filter((party) => !away[party]?.has(r) && openOf(party).length > 0));
    const round: Sitting[] = [];
    while (round.length < rooms) {
      const room = filledRoom(plan, size, free, left, order);
      if (room.length === 0) break;
      const inside = new Set(room);
      const held = meetings.flatMap((pair, i) => (left.has(i) && pair.every((party) => inside.has(party)) ? [i] : []));
      for (const i of held) left.delete(i);
      for (const party of room) free.delete(party);
      round.push({ parties: room, meetings: held });
    }
    rounds.push(round);
  }
  return rounds;
}

function filledRoom(
  { meetings, of }: MeetingPlan,
  size: number,
  free: ReadonlySet<number>,
  left: ReadonlySet<number>,
  order: readonly number[],
): number[] {
  const across = (i: number, party: number) => meetings[i]?.find((other) => other !== party) as number;
  /** Whom a party has yet to meet and could. */
  const waiting = (party: number) =>
    (of[party] ?? [])
      .filter((i) => left.has(i))
      .map((i) => across(i, party))
      .filter((other) => free.has(other));
  const most = (candidates: readonly number[], value: (party: number) => number): number | undefined => {
    let best: number | undefined;
    let highest = 0;
    for (const party of candidates) {
      const now = value(party);
      if (now > highest) [best, highest] = [party, now];
    }
    return best;
  };
  const first = most(
    order.filter((party) => free.has(party)),
    (party) => waiting(party).length,
  );
  if (first === undefined) return [];
  const room = [first];
  while (room.length < size) {
    const inside = new Set(room);
    const candidates = order.filter((party) => free.has(party) && !inside.has(party));
    const next = most(candidates, (party) => {
      const others = waiting(party);
      const gain = others.filter((other) => inside.has(other)).length;
      return gain === 0 ? 0 : gain * 1000 + others.length;
    });
    if (next === undefined) break;
    room.push(next);
  }
  return room;
}
