import { type Random, shuffle } from '../../kernel/random';

/** Most labelings that are gone through one by one instead of drawn. */
const EXACT = 5000;

export interface Labelings {
  /** Whether every labeling was visited once. */
  readonly exact: boolean;
  readonly visited: number;
}

/**
 * Visits ways of giving out the same group labels anew: all of them where there are at most 5,000 or `draws`, else `draws`
 * random ones. Positions that are not `free` keep theirs. The array is the same each time.
 */
export function eachLabeling(
  of: Int32Array,
  free: readonly number[],
  draws: number,
  random: Random,
  visit: (labels: Int32Array) => void,
): Labelings {
  const labels = of.slice();
  const given = free.map((i) => of[i] as number);
  const place = () => {
    for (let k = 0; k < given.length; k++) labels[free[k] as number] = given[k] as number;
  };
  if (labelingsOf(given, Math.max(EXACT, draws)) <= Math.max(EXACT, draws)) {
    given.sort((a, b) => a - b);
    let visited = 0;
    do {
      place();
      visit(labels);
      visited++;
    } while (nextOrder(given));
    return { exact: true, visited };
  }
  for (let k = 0; k < draws; k++) {
    shuffle(given, random);
    place();
    visit(labels);
  }
  return { exact: false, visited: draws };
}

/** Number of different orders of some labels, or something above `limit` once it is exceeded. */
function labelingsOf(labels: readonly number[], limit: number): number {
  const seen = new Map<number, number>();
  let orders = 1;
  labels.forEach((label, i) => {
    const count = (seen.get(label) ?? 0) + 1;
    seen.set(label, count);
    // multinomial, one label at a time: stays whole, and never falls
    orders = orders > limit ? orders : (orders * (i + 1)) / count;
  });
  return orders;
}

/** Puts labels into their next order, ascending; false after the last one. */
function nextOrder(labels: number[]): boolean {
  let i = labels.length - 2;
  while (i >= 0 && (labels[i] as number) >= (labels[i + 1] as number)) i--;
  if (i < 0) return false;
  let j = labels.length - 1;
  while ((labels[j] as number) <= (labels[i] as number)) j--;
  [labels[i], labels[j]] = [labels[j] as number, labels[i] as number];
  for (let a = i + 1, b = labels.length - 1; a < b; a++, b--) {
    [labels[a], labels[b]] = [labels[b] as number, labels[a] as number];
  }
  return true;
}
