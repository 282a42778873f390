import type { MeetingPlan } from './meeting';
import type { Room } from './rooms';

/** Who sits together, before the room has a number. */
export interface Sitting {
  readonly parties: readonly number[];
  readonly meetings: readonly number[];
}

/** Numbers rooms so that the first party of a meeting stays where it was in the round before, wherever that room is free. */
export function placeRooms(plan: MeetingPlan, rounds: readonly (readonly Sitting[])[]): Room[][] {
  const last = new Map<number, number>();
  return rounds.map((sittings) => {
    const numbers = new Map<Sitting, number>();
    const taken = new Set<number>();
    for (const sitting of sittings) {
      const kept = sitting.parties.map((party) => last.get(party)).find((room) => room !== undefined);
      if (kept === undefined || taken.has(kept) || kept > sittings.length) continue;
      numbers.set(sitting, kept);
      taken.add(kept);
    }
    let next = 1;
    for (const sitting of sittings) {
      if (numbers.has(sitting)) continue;
      while (taken.has(next)) next++;
      numbers.set(sitting, next);
      taken.add(next);
    }
    // only hosts keep their rooms: those they meet move
    for (const [{ parties }, room] of numbers) last.set(parties[0] as number, room);
    return sittings
      .map((sitting): Room => {
        const parties = sitting.parties.map((party) => plan.parties[party] as string);
        return { room: numbers.get(sitting) as number, parties, meetings: sitting.meetings };
      })
      .sort((a, b) => a.room - b.room);
  });
}
