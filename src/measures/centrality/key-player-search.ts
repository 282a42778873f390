import { RELATIVE_TOLERANCE } from '../../kernel/tolerance';

export type Search = 'exhaustive' | 'greedy';

interface Found {
  readonly members: readonly number[];
  readonly value: number | null;
  readonly search: Search;
}

type Evaluate = (set: readonly number[]) => number | null;

/** Steps that trying every set may take. */
const AFFORDABLE = 1e8;

/** The set of a size with the greatest value: every set where that is affordable, else greedy with swaps. */
export function betterSet(candidates: readonly number[], size: number, evaluate: Evaluate, cost: number): Found {
  if (candidates.length < size) return { members: [], value: null, search: 'exhaustive' };
  const search = setsOf(candidates.length, size) * cost <= AFFORDABLE ? everySet : greedy;
  return search(candidates, size, evaluate);
}

function setsOf(n: number, size: number): number {
  let sets = 1;
  for (let k = 0; k < size; k++) sets = (sets * (n - k)) / (k + 1);
  return sets;
}

/** Better by more than rounding: among equals the first stays. */
const isBetter = (value: number | null, best: number | null): boolean =>
  value !== null && (best === null || value - best > RELATIVE_TOLERANCE * Math.abs(best));

function everySet(candidates: readonly number[], size: number, evaluate: Evaluate): Found {
  const places = Array.from({ length: size }, (_, k) => k);
  let members: number[] = [];
  let best: number | null = null;
  for (;;) {
    const set = places.map((place) => candidates[place] as number);
    const value = evaluate(set);
    if (isBetter(value, best)) {
      best = value;
      members = set;
    }
    let k = size - 1;
    while (k >= 0 && places[k] === candidates.length - size + k) k--;
    if (k < 0) return { members, value: best, search: 'exhaustive' };
    places[k]!++;
    for (let next = k + 1; next < size; next++) places[next] = (places[next - 1] as number) + 1;
  }
}

function greedy(candidates: readonly number[], size: number, evaluate: Evaluate): Found {
  let members: number[] = [];
  let value: number | null = null;
  while (members.length < size) {
    const before = members;
    const best = bestChange(candidates, before, (added) => [...before, added], evaluate, null);
    if (!best) return { members: [], value: null, search: 'greedy' };
    ({ members, value } = best);
  }
  for (let isImproving = true; isImproving; ) {
    isImproving = false;
    for (let k = 0; k < size; k++) {
      const before = members;
      const best = bestChange(candidates, before, (added) => before.with(k, added), evaluate, value);
      if (!best) continue;
      ({ members, value } = best);
      isImproving = true;
    }
  }
  return { members: members.sort((a, b) => a - b), value, search: 'greedy' };
}

function bestChange(
  candidates: readonly number[],
  members: readonly number[],
  change: (added: number) => number[],
  evaluate: Evaluate,
  least: number | null,
): { members: number[]; value: number | null } | undefined {
  let best: { members: number[]; value: number | null } | undefined;
  for (const added of candidates) {
    if (members.includes(added)) continue;
    const set = change(added);
    const value = evaluate(set);
    if (isBetter(value, best ? best.value : least)) best = { members: set, value };
  }
  return best;
}
