import type { Highs } from 'highs';
import type { Kinds } from './kinds';
import { bestPanel, type Limit, limitsOf, panelModel } from './panel-finder';
import type { Quota } from './quotas';
import { exact, OPTIMAL } from './solver';

/** Why no panel keeps to the quotas, and what would. */
export interface Conflict {
  /** A smallest set of quotas that no panel can keep to together; empty where the seats cannot be filled whatever the quotas. */
  readonly quotas: readonly Quota[];
  /** All quotas with the fewest seats of change that make a panel possible; null where none does. */
  readonly nearest: readonly Quota[] | null;
}

/** Whether a panel keeps to these quotas. */
function possible(highs: Highs, kinds: Kinds, limits: readonly Limit[]): boolean {
  const model = panelModel(highs, kinds, limits);
  try {
    return bestPanel(model, new Float64Array(kinds.list.length)) !== null;
  } finally {
    model.dispose();
  }
}

/**
 * A smallest set of quotas in conflict, and the nearest quotas that are not.
 *
 * A set is in conflict if and only if it meets every set of quotas whose removal makes a panel possible. Those sets are
 * collected one by one; the smallest set that meets all of them is either in conflict, and then a smallest one, or gives a
 * new one to collect.
 *
 * Cost: a whole-number programme for each try; some hundred at most for some dozen quotas.
 * Source: Ignatiev, Previti, Liffiton and Marques-Silva (2015), doi:10.1007/978-3-319-23219-5_13.
 */
export function conflictOf(highs: Highs, kinds: Kinds, quotas: readonly Quota[], seats: number): Conflict {
  const limits = limitsOf(kinds, quotas, seats);
  const fits = (chosen: ReadonlySet<number>) =>
    possible(highs, kinds, [...limits.fixed, ...limits.quotas.filter((_, i) => chosen.has(i))]);
  if (!fits(new Set())) return { quotas: [], nearest: null };
  const removals: (readonly number[])[] = [];
  for (;;) {
    const hitting = smallestHitting(highs, quotas.length, removals);
    if (!fits(hitting)) {
      return { quotas: quotas.filter((_, i) => hitting.has(i)), nearest: nearestQuotas(highs, kinds, quotas, seats) };
    }
    // as many more quotas as still go together: what is left out is a removal that helps
    const kept = new Set(hitting);
    for (const i of quotas.keys()) {
      if (!kept.has(i) && fits(new Set([...kept, i]))) kept.add(i);
    }
    removals.push([...quotas.keys()].filter((i) => !kept.has(i)));
  }
}

/** The fewest of `count` things, at least one of every set. */
function smallestHitting(highs: Highs, count: number, sets: readonly (readonly number[])[]): Set<number> {
  if (sets.length === 0) return new Set();
  const model = exact(highs.createModel());
  try {
    for (let i = 0; i < count; i++) model.addCol(1, 0, 1, { indices: [], values: [] });
    for (const set of sets) model.addRow(1, Number.POSITIVE_INFINITY, { indices: set, values: set.map(() => 1) });
    for (let i = 0; i < count; i++) model.changeColIntegrality(i, 1);
    model.run();
    const { colValue } = model.getSolution();
    return new Set(Array.from({ length: count }, (_, i) => i).filter((i) => (colValue[i] as number) > 0.5));
  } finally {
    model.dispose();
  }
}

/** The quotas with as few seats added to a maximum or taken from a minimum as make a panel possible. */
function nearestQuotas(highs: Highs, kinds: Kinds, quotas: readonly Quota[], seats: number): readonly Quota[] | null {
  const { fixed, quotas: limits } = limitsOf(kinds, quotas, seats);
  const model = panelModel(highs, kinds, fixed);
  try {
    const first = kinds.list.length;
    for (const { kinds: members, min, max } of limits) {
      model.addRow(min, max, { indices: members, values: members.map(() => 1) });
    }
    // how far each goes below its minimum, and above its maximum
    for (const [i, { min }] of limits.entries()) {
      const row = fixed.length + i;
      model.addCol(1, 0, min, { indices: [row], values: [1] });
      model.addCol(1, 0, seats, { indices: [row], values: [-1] });
    }
    for (let c = 0; c < 2 * limits.length; c++) model.changeColIntegrality(first + c, 1);
    if (model.run().modelStatus !== OPTIMAL) return null;
    const { colValue } = model.getSolution();
    return quotas.map((quota, i) => ({
      ...quota,
      min: quota.min - Math.round(colValue[first + 2 * i] as number),
      max: quota.max + Math.round(colValue[first + 2 * i + 1] as number),
    }));
  } finally {
    model.dispose();
  }
}
