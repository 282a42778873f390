import { coarseSectors } from '../../model/columns';
import type { Ecosystem } from '../../model/ecosystem';

/** How alike two stakeholders are by their main sectors: 1 the same, or both unknown; 0.5 within one coarse sector; else 0. */
export function sectorLikeness(ecosystem: Ecosystem): (a: string, b: string) => number {
  const coarse = coarseSectors(ecosystem);
  return (a, b) => {
    const [one, other] = [ecosystem.sectorOf(a), ecosystem.sectorOf(b)];
    if (one === other) return 1;
    if (one === null || other === null) return 0;
    return coarse.get(one) !== undefined && coarse.get(one) === coarse.get(other) ? 0.5 : 0;
  };
}

/** How much relevance counts beside difference, in short lists. */
const RELEVANCE = 0.5;

/**
 * A short list that is relevant and diverse: again and again the one with the greatest
 * relevance x (score) - (1 - relevance) x (likeness to the most alike of those taken already), equal ones in their order.
 *
 * Range: a part of `items`, at most `count`.
 * Cost: O(count x items).
 * Source: maximal marginal relevance, Carbonell and Goldstein 1998, doi:10.1145/290941.291025.
 */
export function shortList<T>(
  items: readonly T[],
  { count, score, likeness }: { readonly count: number; score(item: T): number; likeness(a: T, b: T): number },
): T[] {
  const left = [...items];
  const nearest = left.map(() => 0);
  const taken: T[] = [];
  while (taken.length < count && left.length > 0) {
    let best = 0;
    let highest = Number.NEGATIVE_INFINITY;
    for (const [k, item] of left.entries()) {
      const worth = RELEVANCE * score(item) - (1 - RELEVANCE) * (nearest[k] as number);
      if (worth <= highest) continue;
      highest = worth;
      best = k;
    }
    const [item] = left.splice(best, 1) as [T];
    nearest.splice(best, 1);
    taken.push(item);
    for (const [k, other] of left.entries()) nearest[k] = Math.max(nearest[k] as number, likeness(item, other));
  }
  return taken;
}
