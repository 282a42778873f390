import type { Absence, Meeting, Timetable } from 'playermap/engagement';

/** What is wrong with a timetable: a meeting missing or held twice, a party in two rooms, too many rooms, somebody there who is away. */
export function faults(
  meetings: readonly Meeting[],
  { rounds }: Timetable,
  {
    rooms = Number.POSITIVE_INFINITY,
    absences = [],
    groups = Number.POSITIVE_INFINITY,
  }: {
    readonly rooms?: number | undefined;
    readonly absences?: readonly Absence[];
    readonly groups?: number;
  } = {},
): string[] {
  const found: string[] = [];
  const held = meetings.map(() => 0);
  rounds.forEach((inRound, r) => {
    const there = inRound.flatMap(({ parties }) => parties);
    if (new Set(there).size < there.length) found.push(`round ${r + 1}: somebody is in two rooms`);
    if (new Set(inRound.map(({ room }) => room)).size < inRound.length) found.push(`round ${r + 1}: a room twice`);
    if (inRound.length > rooms) found.push(`round ${r + 1}: ${inRound.length} rooms`);
    if (inRound.length === 0) found.push(`round ${r + 1}: empty`);
    for (const { parties, meetings: here } of inRound) {
      if (parties.length > groups) found.push(`round ${r + 1}: ${parties.length} in a room`);
      for (const i of here) {
        held[i]! += 1;
        if (!meetings[i]?.parties.every((party) => parties.includes(party)))
          found.push(`meeting ${i + 1} is not whole`);
      }
    }
    for (const { party, round } of absences)
      if (round === r + 1 && there.includes(party)) found.push(`${party} is away`);
  });
  held.forEach((times, i) => {
    if (times !== 1) found.push(`meeting ${i + 1} is held ${times} times`);
  });
  return found;
}

/** The fewest rounds, by trying all ways: for very few meetings. */
export function fewestByTrying(
  meetings: readonly Meeting[],
  rooms = Number.POSITIVE_INFINITY,
  absences: readonly Absence[] = [],
): number {
  const away = (parties: readonly string[], r: number) =>
    absences.some(({ party, round }) => round === r + 1 && parties.includes(party));
  for (let count = 0; ; count++) {
    const placed: number[] = [];
    const place = (i: number): boolean => {
      if (i === meetings.length) return true;
      const { parties } = meetings[i] as Meeting;
      for (let r = 0; r < count; r++) {
        const clash = placed.some((at, j) => at === r && meetings[j]?.parties.some((party) => parties.includes(party)));
        if (clash || away(parties, r) || placed.filter((at) => at === r).length >= rooms) continue;
        placed.push(r);
        if (place(i + 1)) return true;
        placed.pop();
      }
      return false;
    };
    if (place(0)) return count;
  }
}
