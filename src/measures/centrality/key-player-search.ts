import { RELATIVE_TOLERANCE } from '../../kernel/tolerance';

/** How a set was found: all sets were looked at, or the best one was built up. */
export type Search = 'exhaustive' | 'greedy';

interface Found {
  readonly members: readonly number[];
  readonly value: number | null;
  readonly search: Search;
}

/** What a set of stakeholders comes to. */
export interface SetFigure {
  /** Of the empty set. */
  readonly none: number | null;
  /** Of a set with one more, for whoever that is: what all of them have in common is worked out once. */
  withOneMore(set: readonly number[]): (added: number) => number | null;
  /** Steps for a set, and for each that may be added. */
  readonly cost: { readonly set: number; readonly added: number };
}

/** Steps that trying every set may take: some tenths of a second. */
const AFFORDABLE = 3e7;

/** The set of a size with the greatest value: every set where that is affordable, or of one member; else greedy with swaps. */
export function betterSet(candidates: readonly number[], size: number, figure: SetFigure): Found {
  const n = candidates.length;
  if (n < size) return { members: [], value: null, search: 'exhaustive' };
  const steps = setsOf(n, size - 1) * figure.cost.set + setsOf(n, size) * figure.cost.added;
  // adding one at a time tries every set of one too
  return (size === 1 || steps <= AFFORDABLE ? everySet : greedy)(candidates, size, figure);
}

function setsOf(n: number, size: number): number {
  let sets = 1;
  for (let k = 0; k < size; k++) sets = (sets * (n - k)) / (k + 1);
  return sets;
}

/** Better by more than rounding: among equals the first stays. */
const isBetter = (value: number | null, best: number | null): boolean =>
  value !== null && (best === null || value - best > RELATIVE_TOLERANCE * Math.abs(best));

function everySet(candidates: readonly number[], size: number, { withOneMore }: SetFigure): Found {
  // all but the last, in ascending order, and each with all that may come last
  const places = Array.from({ length: size - 1 }, (_, k) => k);
  let members: number[] = [];
  let best: number | null = null;
  for (;;) {
    const set = places.map((place) => candidates[place] as number);
    const valueWith = withOneMore(set);
    for (let last = (places.at(-1) ?? -1) + 1; last < candidates.length; last++) {
      const added = candidates[last] as number;
      const value = valueWith(added);
      if (!isBetter(value, best)) continue;
      best = value;
      members = [...set, added];
    }
    let k = size - 2;
    while (k >= 0 && places[k] === candidates.length - size + k) k--;
    if (k < 0) return { members, value: best, search: 'exhaustive' };
    places[k]!++;
    for (let next = k + 1; next < size - 1; next++) places[next] = (places[next - 1] as number) + 1;
  }
}

function greedy(candidates: readonly number[], size: number, figure: SetFigure): Found {
  let members: readonly number[] = [];
  let value: number | null = null;
  while (members.length < size) {
    const best = bestAddition(candidates, members, figure, null);
    if (!best) return { members: [], value: null, search: 'greedy' };
    ({ members, value } = best);
  }
  for (let isImproving = true; isImproving; ) {
    isImproving = false;
    for (const member of members) {
      const others = members.filter((one) => one !== member);
      const best = bestAddition(candidates, others, figure, value);
      if (!best) continue;
      ({ members, value } = best);
      isImproving = true;
    }
  }
  return { members: [...members].sort((a, b) => a - b), value, search: 'greedy' };
}

function bestAddition(
  candidates: readonly number[],
  members: readonly number[],
  { withOneMore }: SetFigure,
  least: number | null,
): { members: readonly number[]; value: number | null } | undefined {
  const valueWith = withOneMore(members);
  let best: { members: readonly number[]; value: number | null } | undefined;
  for (const added of candidates) {
    if (members.includes(added)) continue;
    const value = valueWith(added);
    if (isBetter(value, best ? best.value : least)) best = { members: [...members, added], value };
  }
  return best;
}
