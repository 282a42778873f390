import { type Ecosystem, UNTYPED } from '../../model/ecosystem';
import { firstDay, lastDay, type Period } from '../../model/period';
import { fundingTypes } from './funding-types';

/**
 * Where a tie of money stands at a date: `ending` within a year; `running` with a later end; `open` begun and without a stated end;
 * `unknown` without any date, or where nobody said for which day the whole holds.
 */
export type Term = 'running' | 'ending' | 'open' | 'ended' | 'not-begun' | 'unknown';

/** A tie of money. */
export interface FundingTie {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly mechanism: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly term: Term;
}

/** What runs over one mechanism. */
export interface MechanismPart {
  /** Null: no mechanism is stated. */
  readonly mechanism: string | null;
  readonly ties: number;
  readonly ending: number;
  readonly amounts: readonly { readonly currency: string | null; readonly amount: number }[];
}

/** The term of a tie at a date. */
function termAt({ from, to }: Period, date: string | undefined): Term {
  if (date === undefined || (from === undefined && to === undefined)) return 'unknown';
  const [begin, end] = [firstDay(date), lastDay(date)];
  if (to !== undefined && lastDay(to) < begin) return 'ended';
  if (from !== undefined && firstDay(from) > end) return 'not-begun';
  if (to === undefined) return 'open';
  // the same day a year on: days are compared as texts
  const inAYear = `${String(Number(end.slice(0, 4)) + 1).padStart(4, '0')}${end.slice(4)}`;
  return lastDay(to) <= inAYear ? 'ending' : 'running';
}

/** Whether money flows at the date, as far as is known. */
export const isActive = (term: Term): boolean => term !== 'ended' && term !== 'not-begun';

/** Ties that carry money or contracts: of chosen types, else of types whose name says so, and every tie with an amount. */
export function fundingTies(
  ecosystem: Ecosystem,
  date: string | undefined,
  types?: readonly string[],
): { readonly ties: readonly FundingTie[]; readonly withoutDirection: number } {
  const chosen = new Set(types ?? fundingTypes(ecosystem));
  const all = ecosystem.ties.filter(
    ({ type = UNTYPED, amount, source, target }) =>
      source !== target && (chosen.has(type) || (!types && amount !== undefined)),
  );
  const directed = all.filter((tie) => ecosystem.isDirected(tie));
  return {
    ties: directed.map((tie) => ({
      source: tie.source,
      target: tie.target,
      type: tie.type ?? UNTYPED,
      mechanism: tie.mechanism ?? null,
      amount: tie.amount ?? null,
      currency: tie.currency ?? null,
      from: tie.from ?? null,
      to: tie.to ?? null,
      term: termAt(tie, date),
    })),
    withoutDirection: all.length - directed.length,
  };
}

/** Ties by mechanism, in order of first appearance, those that are over left out. */
export function mechanismParts(ties: readonly FundingTie[]): MechanismPart[] {
  const active = ties.filter(({ term }) => isActive(term));
  return [...new Set(active.map(({ mechanism }) => mechanism))].map((mechanism) => {
    const own = active.filter((one) => one.mechanism === mechanism);
    const currencies = [...new Set(own.flatMap(({ amount, currency }) => (amount === null ? [] : [currency])))];
    return {
      mechanism,
      ties: own.length,
      ending: own.filter(({ term }) => term === 'ending').length,
      amounts: currencies.map((currency) => ({
        currency,
        amount: own.reduce((sum, one) => sum + (one.currency === currency ? (one.amount ?? 0) : 0), 0),
      })),
    };
  });
}
