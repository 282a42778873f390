import type { Random } from '../kernel/random';
import { overlap, runsThrough } from './boxes';
import type { Candidate } from './label-candidates';

const HARD = 100;
const LEADER = 5;
const POLISH = 4;

function clash(a: Candidate, b: Candidate): number {
  if (overlap(a.text.box, b.text.box)) return HARD;
  let cost = 0;
  if (a.leader !== null) {
    const [p, q] = a.leader;
    if (runsThrough(p.x, p.y, q.x, q.y, b.text.box)) cost += LEADER;
  }
  if (b.leader !== null) {
    const [p, q] = b.leader;
    if (runsThrough(p.x, p.y, q.x, q.y, a.text.box)) cost += LEADER;
  }
  return cost;
}

/**
 * Chooses one candidate for each label so that no two lie on each other, and the cheapest that way: labels in conflict move by turns to
 * where they disturb least, and pairs that go on disturbing each other weigh more and more.
 *
 * @returns the chosen candidate of each label; null where it has none, or where only leaving it out frees the others.
 * Cost: bounded; O(rounds x labels in conflict x candidates x labels).
 */
export function chooseLabels(
  candidates: readonly (readonly Candidate[])[],
  random: Random,
  rounds: number,
): (Candidate | null)[] {
  const n = candidates.length;
  const chosen: (Candidate | null)[] = candidates.map(() => null);
  const weight = new Map<number, number>();
  const clashOf = (i: number, candidate: Candidate, limit: number, weighted: boolean): number => {
    let cost = candidate.cost;
    for (let j = 0; j < n && cost < limit; j++) {
      const other = chosen[j];
      if (j === i || other === null || other === undefined) continue;
      const found = clash(candidate, other);
      if (found > 0) cost += found * (weighted ? (weight.get(Math.min(i, j) * n + Math.max(i, j)) ?? 1) : 1);
    }
    return cost;
  };
  const settle = (i: number, weighted: boolean): boolean => {
    let best = chosen[i] ?? null;
    let least = best === null ? Number.POSITIVE_INFINITY : clashOf(i, best, Number.POSITIVE_INFINITY, weighted);
    const before = best;
    for (const candidate of candidates[i] as readonly Candidate[]) {
      const cost = clashOf(i, candidate, least, weighted);
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
    chosen[i] = best;
    return best !== before;
  };
  const inConflict = (): [number, number][] => {
    const found: [number, number][] = [];
    for (let i = 0; i < n; i++)
      for (let j = i + 1; j < n; j++) {
        const a = chosen[i];
        const b = chosen[j];
        if (a && b && overlap(a.text.box, b.text.box)) found.push([i, j]);
      }
    return found;
  };

  const order = candidates.map((_, i) => i).sort((a, b) => candidates[a]!.length - candidates[b]!.length || a - b);
  for (const i of order) settle(i, false);
  let best = [...chosen];
  let fewest = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const pairs = inConflict();
    if (pairs.length < fewest) {
      fewest = pairs.length;
      best = [...chosen];
    }
    if (pairs.length === 0) break;
    for (const [a, b] of pairs) {
      weight.set(a * n + b, (weight.get(a * n + b) ?? 1) + 0.4);
      const first = random() < 0.5 ? a : b;
      settle(first, true);
      settle(first === a ? b : a, true);
    }
  }
  best.forEach((candidate, i) => {
    chosen[i] = candidate;
  });
  for (let pass = 0; pass < POLISH; pass++) {
    let moved = false;
    for (let i = 0; i < n; i++) if (settle(i, false)) moved = true;
    if (!moved) break;
  }
  leaveOut(chosen, inConflict());
  return chosen;
}

/** Takes out the label with most conflicts until there are none. */
function leaveOut(chosen: (Candidate | null)[], pairs: readonly [number, number][]): void {
  let left = pairs;
  while (left.length > 0) {
    const conflicts = new Map<number, number>();
    for (const pair of left) for (const i of pair) conflicts.set(i, (conflicts.get(i) ?? 0) + 1);
    const [worst] = [...conflicts].reduce((a, b) => (b[1] > a[1] ? b : a));
    chosen[worst] = null;
    left = left.filter((pair) => !pair.includes(worst));
  }
}
