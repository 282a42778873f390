import { levelRounds } from './level-rounds';
import { type MeetingPlan, meetingPlan } from './meeting';
import { twoSidedColours } from './pair-colours';
import type { Sitting } from './place-rooms';

export interface BlockRounds {
  readonly rounds: readonly (readonly Sitting[])[];
  /** As many as there are blocks on the side with more of them, or as the rooms call for: never more. */
  readonly promised: number;
}

/**
 * Cuts both sides into blocks, `a` of one and `size - a` of the other to a room, and lets blocks meet as parties do: in as many rounds as
 * the busiest block has others to meet. Every `a` and two orders are tried: as given, and with those who meet the same beside each other.
 */
export function blockRounds(plan: MeetingPlan, sides: readonly number[], size: number): BlockRounds | null {
  let best: BlockRounds | null = null;
  let promised = Number.POSITIVE_INFINITY;
  const meets = (party: number) =>
    (plan.of[party] ?? []).map((i) => plan.meetings[i]?.find((other) => other !== party) as number);
  const given = (side: number) => plan.parties.flatMap((_, party) => (sides[party] === side ? [party] : []));
  const alike = (side: number) => {
    const key = new Map(given(side).map((party) => [party, meets(party).sort((a, b) => a - b)]));
    return given(side).sort((a, b) => compare(key.get(a) ?? [], key.get(b) ?? []) || a - b);
  };
  for (const order of [given, alike]) {
    for (let a = 1; a < size; a++) {
      const found = withBlocks(plan, order(0), order(1), a, size - a);
      const most = Math.max(
        Math.ceil(given(0).length / a),
        Math.ceil(given(1).length / (size - a)),
        Math.ceil((Math.ceil(given(0).length / a) * Math.ceil(given(1).length / (size - a))) / plan.rooms),
      );
      promised = Math.min(promised, most);
      if (!best || found.length < best.rounds.length) best = { rounds: found, promised };
    }
  }
  return best && { ...best, promised };
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number);
  return a.length - b.length;
}

function withBlocks(
  plan: MeetingPlan,
  one: readonly number[],
  other: readonly number[],
  a: number,
  b: number,
): Sitting[][] {
  const blockOf = new Map<number, string>();
  one.forEach((party, i) => {
    blockOf.set(party, `0 ${Math.floor(i / a)}`);
  });
  other.forEach((party, i) => {
    blockOf.set(party, `1 ${Math.floor(i / b)}`);
  });
  const held = new Map<string, { readonly parties: string[]; readonly meetings: number[] }>();
  plan.meetings.forEach((pair, i) => {
    const blocks = pair.map((party) => blockOf.get(party) as string).sort();
    const key = blocks.join('|');
    const room = held.get(key) ?? { parties: blocks, meetings: [] };
    room.meetings.push(i);
    held.set(key, room);
  });
  const rooms = [...held.values()];
  const blocks = meetingPlan(rooms, [], plan.rooms);
  const busiest = Math.max(0, ...blocks.of.map(({ length }) => length));
  const colours = twoSidedColours(blocks, Math.max(busiest, Math.ceil(rooms.length / plan.rooms)));
  levelRounds(colours);
  return Array.from({ length: colours.count }, (_, r) =>
    rooms.flatMap(({ meetings }, i): Sitting[] => {
      if (colours.colour[i] !== r) return [];
      const parties = [...new Set(meetings.flatMap((meeting) => plan.meetings[meeting] as readonly number[]))];
      return [{ parties: parties.sort((x, y) => one.indexOf(y) - one.indexOf(x) || x - y), meetings }];
    }),
  );
}
