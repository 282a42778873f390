import type { UptakeState } from './states';

/** How many pairs are in each state, and the rate of those whose state is known. */
export interface UptakeCounts {
  readonly pairs: number;
  readonly notBegun: number;
  readonly underWay: number;
  readonly takenUp: number;
  readonly blocked: number;
  /** Nobody said how far they are: counts in no rate. */
  readonly unknown: number;
  /** Taken up, of those whose state is known; null where none is. */
  readonly rate: number | null;
  /** Between which shares of all pairs the rate would lie if the unknown ones were known; null without pairs. */
  readonly between: readonly [least: number, most: number] | null;
}

/** States counted. */
export function countStates(states: readonly UptakeState[]): UptakeCounts {
  const of = (state: UptakeState) => states.filter((one) => one === state).length;
  const [takenUp, unknown, pairs] = [of('taken-up'), of(null), states.length];
  return {
    pairs,
    notBegun: of('not-begun'),
    underWay: of('under-way'),
    takenUp,
    blocked: of('blocked'),
    unknown,
    rate: pairs === unknown ? null : takenUp / (pairs - unknown),
    between: pairs === 0 ? null : [takenUp / pairs, (takenUp + unknown) / pairs],
  };
}
