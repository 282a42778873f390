import type { Side } from './sides';
import type { UptakeRow, UptakeState } from './states';

/** One clause, or a decision as a whole, that a ministry and an authority have yet to finish. */
export interface MeetingReason {
  /** The state that calls for the meeting: the one furthest behind of the two. */
  readonly code: 'blocked' | 'not-begun' | 'under-way' | 'unknown';
  readonly decision: string;
  /** Null: the decision as a whole. */
  readonly clause: string | null;
  readonly ministry: UptakeState;
  readonly authority: UptakeState;
  /** Who is concerned by the decision as a whole, not by this clause by name. */
  readonly byDecision?: 'ministry' | 'authority';
  /** Who has taken it up, and can show the other how. */
  readonly canShow?: 'ministry' | 'authority';
}

/** A ministry and an authority who should meet, and about what. */
export interface NeededMeeting {
  readonly ministry: string;
  readonly authority: string;
  readonly reasons: readonly MeetingReason[];
}

/** A decision or clause that nobody of one side is concerned by: nobody to meet about it. */
export interface OneSided {
  readonly decision: string;
  readonly clause: string | null;
  readonly code: 'no-ministry' | 'no-authority' | 'nobody';
}

const URGENCY = ['blocked', 'not-begun', 'unknown', 'under-way'] as const;
type Party = readonly [id: string, state: UptakeState, whole: boolean];

/**
 * Who should meet: every ministry with every authority that share a clause which not both have taken up. Who is concerned by a
 * decision as a whole is concerned by each of its clauses. Those with most that is blocked come first, then with most
 * that has not begun.
 */
export function neededMeetings(
  rows: readonly UptakeRow[],
  sideOf: (id: string) => Side,
): { readonly meetings: NeededMeeting[]; readonly oneSided: OneSided[] } {
  const found = new Map<string, NeededMeeting & { reasons: MeetingReason[] }>();
  const oneSided: OneSided[] = [];
  const wholeOf = new Map(rows.filter(({ clause }) => !clause).map(({ decision, states }) => [decision.id, states]));
  const hasClauses = new Set(rows.flatMap(({ clause, decision }) => (clause ? [decision.id] : [])));
  for (const { decision, clause, states } of rows) {
    const parties: Party[] = [...states].map(([id, state]) => [id, state, false]);
    if (clause) {
      for (const [id, state] of wholeOf.get(decision.id) ?? []) if (!states.has(id)) parties.push([id, state, true]);
    }
    const ministries = parties.filter(([id]) => sideOf(id) === 'ministry');
    const authorities = parties.filter(([id]) => sideOf(id) === 'authority');
    if (ministries.length === 0 || authorities.length === 0) {
      // a decision that has clauses need not concern anybody as a whole
      if (!clause && hasClauses.has(decision.id)) continue;
      const code = parties.length === 0 ? 'nobody' : ministries.length === 0 ? 'no-ministry' : 'no-authority';
      oneSided.push({ decision: decision.id, clause: clause?.id ?? null, code });
      continue;
    }
    for (const ministry of ministries) {
      for (const authority of authorities) {
        // both are concerned by the decision as a whole: that is a row of its own
        if (ministry[2] && authority[2]) continue;
        const code = codeOf([ministry[1], authority[1]]);
        if (!code) continue;
        const key = JSON.stringify([ministry[0], authority[0]]);
        const meeting = found.get(key) ?? { ministry: ministry[0], authority: authority[0], reasons: [] };
        meeting.reasons.push(reasonOf(code, decision.id, clause?.id ?? null, ministry, authority));
        found.set(key, meeting);
      }
    }
  }
  const meetings = [...found.values()].map(({ reasons, ...who }) => ({
    ...who,
    reasons: reasons.sort((a, b) => URGENCY.indexOf(a.code) - URGENCY.indexOf(b.code)),
  }));
  return { meetings: meetings.sort(byUrgency), oneSided };
}

/** What the two have yet to do; undefined where both have taken it up. */
const codeOf = (states: readonly UptakeState[]): MeetingReason['code'] | undefined =>
  URGENCY.find((code) => states.includes(code === 'unknown' ? null : code));

function reasonOf(
  code: MeetingReason['code'],
  decision: string,
  clause: string | null,
  [, ministry, ministryWhole]: Party,
  [, authority, authorityWhole]: Party,
): MeetingReason {
  return {
    code,
    decision,
    clause,
    ministry,
    authority,
    ...(ministryWhole && { byDecision: 'ministry' }),
    ...(authorityWhole && { byDecision: 'authority' }),
    ...(ministry === 'taken-up' && { canShow: 'ministry' }),
    ...(authority === 'taken-up' && { canShow: 'authority' }),
  };
}

function byUrgency(a: NeededMeeting, b: NeededMeeting): number {
  for (const code of URGENCY) {
    const of = ({ reasons }: NeededMeeting) => reasons.filter((one) => one.code === code).length;
    if (of(a) !== of(b)) return of(b) - of(a);
  }
  return 0;
}
