import type { Highs, Model } from 'highs';
import type { Kinds } from './kinds';
import type { Quota } from './quotas';
import { exact, OPTIMAL } from './solver';

/** How many of each kind sit in a panel. */
export type Panel = Int32Array;

export interface Found {
  readonly panel: Panel;
  /** Sum of the weights of those in it. */
  readonly value: number;
  /** No panel is worth more than this. */
  readonly bound: number;
}

/** A quota as a row of the programme: which kinds it counts, and how many of them at least and at most. */
export interface Limit {
  readonly kinds: readonly number[];
  readonly min: number;
  readonly max: number;
}

/** What every panel keeps to: the seats first, then one person of a home, then the quotas in their order. */
export function limitsOf(kinds: Kinds, quotas: readonly Quota[], seats: number): { fixed: Limit[]; quotas: Limit[] } {
  const all = kinds.list.map((_, k) => k);
  const homes = kinds.groups.flatMap((homesThere, group): Limit[] => {
    const members = all.filter((k) => kinds.list[k]?.group === group);
    return members.length > 1 ? [{ kinds: members, min: 0, max: homesThere }] : [];
  });
  return {
    fixed: [{ kinds: all, min: seats, max: seats }, ...homes],
    quotas: quotas.map(({ category, name, min, max }) => {
      const at = kinds.categories.indexOf(category);
      return { kinds: all.filter((k) => kinds.list[k]?.values[at] === name), min, max };
    }),
  };
}

/** The model of all panels: one whole number for each kind, one row for each limit. */
export function panelModel(highs: Highs, kinds: Kinds, limits: readonly Limit[]): Model {
  const model = exact(highs.createModel());
  // a few dozen rows of ones: looking for shorter ways takes longer than the way
  model.options.set({ presolve: 'off', mip_detect_symmetry: false, mip_heuristic_effort: 0 });
  const count = kinds.list.length;
  const zeros = new Float64Array(count);
  const most = Float64Array.from(kinds.list, ({ homes }) => homes.length);
  const starts = [0];
  for (const { kinds: members } of limits) starts.push((starts.at(-1) as number) + members.length);
  const indices = limits.flatMap((limit) => limit.kinds);
  model.passModel({
    numCols: count,
    numRows: limits.length,
    colCost: zeros,
    colLower: zeros,
    colUpper: most,
    rowLower: limits.map(({ min }) => min),
    rowUpper: limits.map(({ max }) => max),
    matrix: {
      format: 'csr',
      numRows: limits.length,
      numCols: count,
      starts,
      indices,
      values: new Float64Array(indices.length).fill(1),
    },
    integrality: new Int32Array(count).fill(1),
  });
  return model;
}

/**
 * The panel of greatest weight, or null where no panel keeps to the limits.
 *
 * @param gap how far below the greatest it may stay, as a share: a good panel is found much sooner than the best.
 */
export function bestPanel(model: Model, weights: ArrayLike<number>, gap = 0): Found | null {
  model.options.set('mip_rel_gap', gap);
  const count = weights.length;
  let scale = 0;
  for (let k = 0; k < count; k++) scale = Math.max(scale, Math.abs(weights[k] as number));
  if (scale === 0) scale = 1;
  // HiGHS looks for the least
  const costs = Float64Array.from(weights, (weight) => -weight / scale);
  model.changeColsCost({ kind: 'range', from: 0, to: count - 1 }, costs);
  if (model.run().modelStatus !== OPTIMAL) return null;
  const panel = Int32Array.from(model.getSolution().colValue, Math.round);
  let value = 0;
  for (let k = 0; k < count; k++) value += (panel[k] as number) * (weights[k] as number);
  const bound = Math.max(value, -Number(model.info.get('mip_dual_bound')) * scale);
  return { panel, value, bound };
}
