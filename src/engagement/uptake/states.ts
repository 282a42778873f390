import type { Clause, Concern, Decision } from '../../model/schema';
import type { Language } from '../../text/language';
import { message } from '../../text/messages';

/** How far somebody is with a decision or a clause; null where it concerns them and nobody said. */
export type UptakeState = NonNullable<Concern['uptake']> | null;

/** From the furthest behind on; what is not known tells nothing. */
const ORDER: readonly UptakeState[] = ['blocked', 'not-begun', 'under-way', 'taken-up', null];
export const STATES = ['not-begun', 'under-way', 'taken-up', 'blocked', null] as const satisfies readonly UptakeState[];

/** What the states of uptake are called. */
export function stateName(state: UptakeState, language: Language): string {
  switch (state) {
    case 'not-begun':
      return message(language, 'notBegun');
    case 'under-way':
      return message(language, 'underWay');
    case 'taken-up':
      return message(language, 'takenUp');
    case 'blocked':
      return message(language, 'blocked');
    case null:
      return message(language, 'stateUnknown');
  }
}

/** A row of an uptake matrix: a decision as a whole, or one of its clauses. */
export interface UptakeRow {
  readonly decision: Decision;
  readonly clause: Clause | null;
  /** By stakeholder; absent where it does not concern them. */
  readonly states: ReadonlyMap<string, UptakeState>;
  readonly rate: UptakeRate;
}

/** How many took up, of how many whose state is known. */
export interface UptakeRate {
  readonly done: number;
  readonly known: number;
}

/**
 * Rows for decisions, each followed by its clauses, with the state of everybody they concern. Where one body has several records
 * for a cell (or several units that were rolled up), the one furthest behind counts. The rate of a decision is that
 * of itself and all its clauses.
 */
export function uptakeRows(
  decisions: readonly Decision[],
  clauses: readonly Clause[],
  concerns: readonly Concern[],
): UptakeRow[] {
  const cells = new Map<string, Map<string, UptakeState>>();
  const decisionOf = new Map(clauses.map(({ id, decision }) => [id, decision]));
  for (const { decision, clause, stakeholder, uptake = null } of concerns) {
    const row = rowKey(decision ?? decisionOf.get(clause ?? '') ?? '', clause);
    const states = cells.get(row) ?? new Map<string, UptakeState>();
    const before = states.get(stakeholder);
    if (before === undefined || ORDER.indexOf(uptake) < ORDER.indexOf(before)) states.set(stakeholder, uptake);
    cells.set(row, states);
  }
  const statesOf = (decision: string, clause?: string) => cells.get(rowKey(decision, clause)) ?? new Map();
  return decisions.flatMap((decision) => {
    const parts = clauses.filter((clause) => clause.decision === decision.id);
    const own = statesOf(decision.id);
    const whole = [own, ...parts.map(({ id }) => statesOf(decision.id, id))];
    return [
      { decision, clause: null, states: own, rate: rateOf(whole.flatMap((states) => [...states.values()])) },
      ...parts.map((clause): UptakeRow => {
        const states = statesOf(decision.id, clause.id);
        return { decision, clause, states, rate: rateOf([...states.values()]) };
      }),
    ];
  });
}

const rowKey = (decision: string, clause?: string): string => JSON.stringify([decision, clause ?? null]);

export const rateOf = (states: readonly UptakeState[]): UptakeRate => ({
  done: states.filter((state) => state === 'taken-up').length,
  known: states.filter((state) => state !== null).length,
});
