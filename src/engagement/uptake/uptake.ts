import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import type { Level } from '../../model/nesting';
import { select } from '../../model/select';
import { type Tidy, tabled } from '../../text/tidy';
import { budgetsByCurrency, budgetsOf, type CurrencyBudget, type DecisionBudget } from './budgets';
import { countStates, type UptakeCounts } from './counts';
import { type NeededMeeting, neededMeetings, type OneSided } from './needed-meetings';
import { pairsOf, type UptakePair } from './pairs';
import { type Side, type SideOptions, sidesOf } from './sides';
import { uptakeRows } from './states';

export interface UptakeOptions extends SideOptions {
  /** Only these decisions, by id. Default: all. */
  readonly decisions?: readonly string[];
  /** The day for which it holds: decisions taken later are left out. */
  readonly at?: string;
  /** Roll units and people up. Default: every record for itself. */
  readonly level?: Level;
}

/** The counts of one decision, clause or body. */
export interface UptakeOf extends UptakeCounts {
  readonly id: string;
}

export interface Uptake {
  readonly total: UptakeCounts;
  /** With all their clauses. */
  readonly decisions: readonly UptakeOf[];
  readonly clauses: readonly (UptakeOf & { readonly decision: string })[];
  readonly ministries: readonly UptakeOf[];
  readonly authorities: readonly UptakeOf[];
  /** Bodies that are neither. */
  readonly others: readonly UptakeOf[];
  readonly pairs: readonly UptakePair[];
  /** What stands in the way, as people wrote it, most often first. */
  readonly barriers: readonly { readonly barrier: string; readonly pairs: number }[];
  /** Pairs that are known not to have been taken up yet, and how many of them have a next step or a tool. */
  readonly open: { readonly pairs: number; readonly withNextStep: number; readonly withTool: number };
  readonly budgets: readonly DecisionBudget[];
  readonly currencies: readonly CurrencyBudget[];
  /** Who should meet, most urgent first. */
  readonly meetings: readonly NeededMeeting[];
  readonly oneSided: readonly OneSided[];
}

/**
 * How far decisions are taken up: by decision, clause, ministry and authority; what stands in the way; how much of the money; and
 * which ministry should meet which authority about what.
 *
 * A pair is a body and a decision (as a whole) or clause that concerns it. Rate: pairs taken up, of those whose state is known;
 * pairs of unknown state are counted apart, and `between` says what the rate could be with them. Where a pair has several
 * records, the one furthest behind counts. The rate of a decision is that of itself and its clauses.
 *
 * Range: rates and shares from 0 to 1.
 * Undefined: a rate is null where no state is known; money is told only where budgets are known.
 * Cost: O(concerns + clauses x ministries x authorities).
 * Source: document 004 (states, barriers, tools, next steps, rooms of ministries and authorities); the counting is ours.
 *
 * @throws {PlayermapError} `unknown-id` for a decision that does not exist, `bad-option` for a sector, date or level that does not.
 * @example
 * const { total, meetings } = uptake(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry', sectors: ['central-government'] }, { id: 'arad', sectors: ['local-government'] }],
 *   ties: [],
 *   decisions: [{ id: '2025' }],
 *   clauses: [{ id: 'roads', decision: '2025' }],
 *   concerns: [
 *     { clause: 'roads', stakeholder: 'ministry', uptake: 'taken-up' },
 *     { clause: 'roads', stakeholder: 'arad', uptake: 'blocked' },
 *   ],
 * }));
 * assert.equal(total.rate, 0.5);
 * assert.deepEqual([meetings[0]?.ministry, meetings[0]?.authority, meetings[0]?.reasons[0]?.code], ['ministry', 'arad', 'blocked']);
 */
export function uptake(ecosystem: Ecosystem, options: UptakeOptions = {}): Uptake & Tidy {
  requireEcosystem(ecosystem);
  const { decisions: wanted, at, level } = options;
  const { ecosystem: taken } = select(ecosystem, { ...(at !== undefined && { at }), ...(level && { level }) });
  const { decisions = [], clauses = [], concerns = [] } = taken.document;
  const all = (ecosystem.document.decisions ?? []).map(({ id }) => id);
  const unknown = wanted?.find((id) => !all.includes(id));
  if (unknown !== undefined) {
    throw new PlayermapError('unknown-id', `no decision has the id "${unknown}"; ${orNearest(unknown, all)}`);
  }
  const shown = decisions.filter(({ id }) => !wanted || wanted.includes(id));
  const rows = uptakeRows(shown, clauses, concerns);
  const sideOf = sidesOf(taken, options);
  const pairs = pairsOf(rows, concerns, sideOf);
  const counted = (id: string, of: (pair: UptakePair) => boolean): UptakeOf => ({
    id,
    ...countStates(pairs.filter(of).map(({ state }) => state)),
  });
  const onSide = (side: Side): UptakeOf[] => {
    const ids = [...new Set(pairs.filter((pair) => pair.side === side).map(({ stakeholder }) => stakeholder))];
    return ids.map((id) => counted(id, ({ stakeholder }) => stakeholder === id));
  };
  const open = pairs.filter(({ state }) => state !== null && state !== 'taken-up');
  const budgets = budgetsOf(rows);
  return tabled(
    {
      total: countStates(pairs.map(({ state }) => state)),
      decisions: shown.map(({ id }) => counted(id, ({ decision }) => decision === id)),
      clauses: rows.flatMap(({ clause, decision }) =>
        clause ? [{ ...counted(clause.id, (pair) => pair.clause === clause.id), decision: decision.id }] : [],
      ),
      ministries: onSide('ministry'),
      authorities: onSide('authority'),
      others: onSide('other'),
      pairs,
      barriers: barriersOf(pairs.filter(({ state }) => state !== 'taken-up')),
      open: {
        pairs: open.length,
        withNextStep: open.filter(({ nextSteps }) => nextSteps.length > 0).length,
        withTool: open.filter(({ tools }) => tools.length > 0).length,
      },
      budgets,
      currencies: budgetsByCurrency(budgets),
      ...neededMeetings(rows, sideOf),
    },
    ({ pairs }) => pairs,
  );
}

function barriersOf(pairs: readonly UptakePair[]): { readonly barrier: string; readonly pairs: number }[] {
  const counts = new Map<string, number>();
  for (const { barriers } of pairs) for (const one of barriers) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([barrier, count]) => ({ barrier, pairs: count })).sort((a, b) => b.pairs - a.pairs);
}
