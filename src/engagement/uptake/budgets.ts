import type { UptakeRow } from './states';

/** What a clause is worth, and which part of it is taken up. */
export interface ClauseBudget {
  readonly clause: string;
  readonly budget: number;
  /** Taken up, of those whose state is known; null where none is. */
  readonly rate: number | null;
  readonly blocked: boolean;
}

/** The money of a decision, as far as the data say. */
export interface DecisionBudget {
  readonly decision: string;
  /** Null where the data say none. */
  readonly currency: string | null;
  readonly budget: number | null;
  /** Sum of the clauses whose budget is known; null where none is. */
  readonly inClauses: number | null;
  /** Clauses without a budget. */
  readonly clausesWithout: number;
  readonly clauses: readonly ClauseBudget[];
  /** Money whose uptake can be said: of clauses with a budget and a rate, else of the decision with its rate. */
  readonly measured: number;
  /** Money taken up, if every body a row concerns has an equal part of it: budget x rate, added up. */
  readonly takenUp: number;
  /** `takenUp` of `measured`; null where nothing can be said. */
  readonly share: number | null;
  /** Money of clauses at which somebody is blocked; null where that is not known: no clause, or none of those, has a budget. */
  readonly blocked: number | null;
}

/** The same over all decisions of one currency. */
export interface CurrencyBudget {
  readonly currency: string | null;
  readonly measured: number;
  readonly takenUp: number;
  readonly share: number;
}

/** Budgets by decision. Rows as `uptakeRows` gives them: each decision before its clauses. */
export function budgetsOf(rows: readonly UptakeRow[]): DecisionBudget[] {
  return rows.flatMap((row) => {
    if (row.clause) return [];
    const parts = rows.filter(({ clause, decision }) => clause && decision.id === row.decision.id);
    const clauses = parts.flatMap(({ clause, rate, states }): ClauseBudget[] =>
      clause?.budget === undefined
        ? []
        : [
            {
              clause: clause.id,
              budget: clause.budget,
              rate: rate.known === 0 ? null : rate.done / rate.known,
              blocked: [...states.values()].includes('blocked'),
            },
          ],
    );
    const atBlocked = clauses.filter((one) => one.blocked);
    // a clause without a budget may be worth anything
    const unknown = parts.some(
      ({ clause, states }) => clause?.budget === undefined && [...states.values()].includes('blocked'),
    );
    const { budget, currency } = row.decision;
    if (budget === undefined && clauses.length === 0) return [];
    const whole = clauses.length === 0 && row.rate.known > 0 ? (budget ?? 0) : 0;
    const known = clauses.filter(({ rate }) => rate !== null);
    const measured = whole + sum(known.map((one) => one.budget));
    const takenUp =
      (whole > 0 ? (whole * row.rate.done) / row.rate.known : 0) +
      sum(known.map((one) => one.budget * (one.rate as number)));
    return [
      {
        decision: row.decision.id,
        currency: currency ?? null,
        budget: budget ?? null,
        inClauses: clauses.length === 0 ? null : sum(clauses.map((one) => one.budget)),
        clausesWithout: parts.length - clauses.length,
        clauses,
        measured,
        takenUp,
        share: measured > 0 ? takenUp / measured : null,
        blocked:
          atBlocked.length === 0 && (clauses.length === 0 || unknown) ? null : sum(atBlocked.map((one) => one.budget)),
      },
    ];
  });
}

/** Money of different currencies is never added up. */
export function budgetsByCurrency(decisions: readonly DecisionBudget[]): CurrencyBudget[] {
  return [...new Set(decisions.map(({ currency }) => currency))].flatMap((currency) => {
    const own = decisions.filter((one) => one.currency === currency);
    const measured = sum(own.map((one) => one.measured));
    const takenUp = sum(own.map((one) => one.takenUp));
    return measured > 0 ? [{ currency, measured, takenUp, share: takenUp / measured }] : [];
  });
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
