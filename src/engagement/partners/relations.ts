import type { Ecosystem } from '../../model/ecosystem';

/** What is between two stakeholders: no tie, a tie, only conflict; or one is part of the other. */
export type Relation = 'none' | 'tied' | 'in-conflict' | 'nested';

/** What is between any two, in either direction. */
export function relations(ecosystem: Ecosystem): (a: string, b: string) => Relation {
  const between = new Map<string, Map<string, Relation>>();
  const join = (a: string, b: string, relation: Relation) => {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = between.get(one) ?? new Map<string, Relation>();
      between.set(one, known);
      // conflict gives way to a tie of another kind, and both to nesting
      if (relation !== 'in-conflict' || !known.has(other)) known.set(other, relation);
    }
  };
  for (const { source, target, sign } of ecosystem.ties) join(source, target, sign === -1 ? 'in-conflict' : 'tied');
  for (const { id } of ecosystem.stakeholders) {
    for (let at = ecosystem.stakeholder(id)?.parent; at !== undefined; at = ecosystem.stakeholder(at)?.parent)
      join(id, at, 'nested');
  }
  return (a, b) => (a === b ? 'nested' : (between.get(a)?.get(b) ?? 'none'));
}
