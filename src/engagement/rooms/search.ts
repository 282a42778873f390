import type { MeetingPlan } from './meeting';

/** Rounds found for all meetings, or none; `complete`: every possibility was tried, so that none means there are none. */
export interface SearchOutcome {
  readonly rounds: readonly number[] | null;
  readonly complete: boolean;
}

/** Meetings looked at before a search ends without an answer. */
export const SEARCH_STEPS = 4_000_000;

/**
 * Looks for so many rounds in which all meetings find a place, the one with fewest places left first, and takes steps back where that
 * does not work out. Rounds that nobody uses yet and at which the same are away are tried once.
 *
 * Cost: exponential in the worst case; bounded by a counted number of steps, the same on every machine.
 */
export function searchRounds(plan: MeetingPlan, count: number, steps = SEARCH_STEPS): SearchOutcome {
  const { meetings, parties, of, away, rooms } = plan;
  const rounds: number[] = meetings.map(() => -1);
  const busy = parties.map((_, party) => Array.from({ length: count }, (_, r) => away[party]?.has(r) === true));
  const load = Array.from({ length: count }, () => 0);
  const left = of.map(({ length }) => length);
  const free = busy.map((row) => row.filter((taken) => !taken).length);
  const kind = Array.from({ length: count }, (_, r) =>
    JSON.stringify(parties.flatMap((_, party) => (away[party]?.has(r) ? [party] : []))),
  );
  let spent = 0;
  const open = (meeting: number, r: number): boolean =>
    (load[r] as number) < rooms && (meetings[meeting] as readonly number[]).every((party) => !busy[party]?.[r]);

  /** The meeting with fewest rounds left, then with the busiest parties; -1 where all have one. */
  const tightest = (): readonly [meeting: number, options: readonly number[]] => {
    let best = -1;
    let bestOptions: number[] = [];
    let bestLeft = -1;
    for (let meeting = 0; meeting < meetings.length; meeting++) {
      if (rounds[meeting] !== -1) continue;
      spent++;
      const options: number[] = [];
      for (let r = 0; r < count; r++) if (open(meeting, r)) options.push(r);
      const pressure = (meetings[meeting] as readonly number[]).reduce(
        (sum, party) => sum + (left[party] as number),
        0,
      );
      if (best >= 0 && options.length > bestOptions.length) continue;
      if (best >= 0 && options.length === bestOptions.length && pressure <= bestLeft) continue;
      [best, bestOptions, bestLeft] = [meeting, options, pressure];
      if (options.length === 0) break;
    }
    return [best, bestOptions];
  };
  const place = (meeting: number, r: number, by: 1 | -1) => {
    rounds[meeting] = by === 1 ? r : -1;
    load[r]! += by;
    for (const party of meetings[meeting] as readonly number[]) {
      (busy[party] as boolean[])[r] = by === 1;
      free[party]! -= by;
      left[party]! -= by;
    }
  };
  const fits = (meeting: number) =>
    (meetings[meeting] as readonly number[]).every((party) => (left[party] as number) <= (free[party] as number));

  const solve = (): boolean | null => {
    const [meeting, options] = tightest();
    if (meeting < 0) return true;
    const tried = new Set<string>();
    for (const r of options) {
      if (load[r] === 0) {
        if (tried.has(kind[r] as string)) continue;
        tried.add(kind[r] as string);
      }
      place(meeting, r, 1);
      const answer = fits(meeting) ? solve() : false;
      if (answer !== false) return answer;
      place(meeting, r, -1);
      if (spent > steps) return null;
    }
    return false;
  };
  if (left.some((needed, party) => needed > (free[party] as number)) || meetings.length > count * rooms) {
    return { rounds: null, complete: true };
  }
  const answer = solve();
  return { rounds: answer === true ? rounds : null, complete: answer !== null };
}

/** Every meeting in the first round that is left for it, those of the busiest parties first. Always ends; need not be short. */
export function firstFit({ meetings, of, away, rooms }: MeetingPlan): number[] {
  const rounds: number[] = meetings.map(() => -1);
  const busy = away.map((gone) => new Set(gone));
  const load: number[] = [];
  const pressure = (i: number) =>
    (meetings[i] as readonly number[]).reduce(
      (sum, party) => sum + (of[party]?.length ?? 0) + (away[party]?.size ?? 0),
      0,
    );
  const order = meetings.map((_, i) => i).sort((a, b) => pressure(b) - pressure(a) || a - b);
  for (const i of order) {
    const parties = meetings[i] as readonly number[];
    let r = 0;
    while ((load[r] ?? 0) >= rooms || parties.some((party) => busy[party]?.has(r))) r++;
    rounds[i] = r;
    load[r] = (load[r] ?? 0) + 1;
    for (const party of parties) busy[party]?.add(r);
  }
  return rounds;
}
