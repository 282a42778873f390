import type { Ecosystem } from '../../model/ecosystem';
import { descendants } from '../../model/nesting';
import { isInRing } from '../roles';

/** Somebody who disagrees with those who commission the service or decide on it. */
export interface Disagreeing {
  readonly id: string;
  /** With whom they are in conflict, by a tie with a negative sign. */
  readonly conflictWith: readonly string[];
  /** Whether they are known to oppose: a judgement, which stays in the house. */
  readonly opposes: boolean;
}

/** Those who commission the service or hold a right of decision, with their units and people. */
export function authorities(ecosystem: Ecosystem): ReadonlySet<string> {
  const commissions = isInRing(ecosystem, 'commissioner');
  const all = ecosystem.stakeholders.filter(({ id, decides }) => commissions(id) || decides !== undefined);
  return new Set(all.flatMap(({ id, decides }) => (decides === undefined ? [id] : [...descendants(ecosystem, id)])));
}

/**
 * Who disagrees: those in conflict with one who commissions the service or decides on it, and those who are known to oppose.
 * In the order of the map; those who commission and decide are not in it, whatever stands between them.
 */
export function whoDisagrees(ecosystem: Ecosystem): readonly Disagreeing[] {
  const inside = authorities(ecosystem);
  const conflicts = new Map<string, Set<string>>();
  for (const { source, target, sign } of ecosystem.ties) {
    if (sign !== -1) continue;
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (inside.has(one) || !inside.has(other)) continue;
      const found = conflicts.get(one) ?? new Set();
      conflicts.set(one, found.add(other));
    }
  }
  return ecosystem.stakeholders.flatMap(({ id, position }) => {
    const conflictWith = [...(conflicts.get(id) ?? [])];
    const opposes = position === 'opposes';
    return conflictWith.length > 0 || opposes ? [{ id, conflictWith, opposes }] : [];
  });
}
