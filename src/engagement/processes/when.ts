import type { Period } from '../../model/period';

/** Whether something ran in a year: surely, possibly (an end is not known), or not. */
export type Running = 'surely' | 'possibly' | 'no';

/** Years of which it is known that something ran, and whether it may have run before or after. */
export interface Known {
  /** Null where no date is known at all. */
  readonly surely: readonly [first: number, last: number] | null;
  readonly maybeBefore: boolean;
  readonly maybeAfter: boolean;
}

export const yearOf = (date: string): number => Number(date.slice(0, 4));

/**
 * What the dates of a process say: a start or end that nobody stated is not known, and is no open end. Dated steps and
 * participations show that it ran then.
 */
export function knownYears({ from, to }: Period, shown: readonly Period[] = []): Known {
  const within = (year: number) =>
    (from === undefined || year >= yearOf(from)) && (to === undefined || year <= yearOf(to));
  const years = [from, to, ...shown.flatMap((one) => [one.from, one.to])]
    .flatMap((date) => (date === undefined ? [] : [yearOf(date)]))
    .filter(within);
  return {
    surely: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    maybeBefore: from === undefined,
    maybeAfter: to === undefined,
  };
}

/** Whether something ran in any year from `first` to `last`. */
export function runningIn({ surely, maybeBefore, maybeAfter }: Known, first: number, last = first): Running {
  if (!surely) return 'possibly';
  if (surely[0] <= last && surely[1] >= first) return 'surely';
  if (last < surely[0]) return maybeBefore ? 'possibly' : 'no';
  return maybeAfter ? 'possibly' : 'no';
}
