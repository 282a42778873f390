import { type Random, shuffle } from '../../kernel/random';
import type { Kinds } from './kinds';
import type { Limit, Panel } from './panel-finder';

/**
 * A panel as it comes when seats are filled one by one: a person at random of the quota that is most pressed, until all
 * seats are taken; from the beginning where that runs into a dead end. Null where `tries` beginnings did.
 *
 * This is how panels were often drawn before chances were made equal: it keeps to the quotas, and favours the rare.
 */
export function panelByChance(
  kinds: Kinds,
  fixed: readonly Limit[],
  quotas: readonly Limit[],
  random: Random,
  tries = 100,
): Panel | null {
  for (let attempt = 0; attempt < tries; attempt++) {
    const panel = fill(kinds, fixed, quotas, random);
    if (panel) return panel;
  }
  return null;
}

function fill(kinds: Kinds, fixed: readonly Limit[], quotas: readonly Limit[], random: Random): Panel | null {
  const limits = [...fixed, ...quotas];
  const seats = (fixed[0] as Limit).max;
  const panel = new Int32Array(kinds.list.length);
  const sums = new Int32Array(limits.length);
  const left = (k: number) => (kinds.list[k]?.homes.length as number) - (panel[k] as number);
  const limitsOf = kinds.list.map((_, k) => [...limits.keys()].filter((l) => limits[l]?.kinds.includes(k)));
  const open = (k: number) =>
    left(k) > 0 && (limitsOf[k] as number[]).every((l) => (sums[l] as number) < (limits[l] as Limit).max);
  for (let seat = 0; seat < seats; seat++) {
    let pressed: readonly number[] = [];
    let greatest = Number.NEGATIVE_INFINITY;
    for (const l of shuffle([...quotas.keys()], random)) {
      const { kinds: members, min } = quotas[l] as Limit;
      const wanted = min - (sums[fixed.length + l] as number);
      if (wanted <= 0) continue;
      const able = members.filter(open);
      const there = able.reduce((sum, k) => sum + left(k), 0);
      if (there < wanted) return null;
      if (wanted / there > greatest) [greatest, pressed] = [wanted / there, able];
    }
    const from = pressed.length > 0 ? pressed : [...kinds.list.keys()].filter(open);
    const k = byNumbers(from, left, random);
    if (k === undefined) return null;
    panel[k] = (panel[k] as number) + 1;
    for (const l of limitsOf[k] as number[]) sums[l] = (sums[l] as number) + 1;
  }
  return limits.every(({ min }, l) => (sums[l] as number) >= min) ? panel : null;
}

/** One of `from` at random, each as likely as it has people left. */
function byNumbers(from: readonly number[], left: (k: number) => number, random: Random): number | undefined {
  let at = random() * from.reduce((sum, k) => sum + left(k), 0);
  for (const k of from) {
    at -= left(k);
    if (at < 0) return k;
  }
  return from.at(-1);
}
