import type { Highs, Model } from 'highs';
import type { Kinds } from './kinds';
import { panelsOf } from './mixture';
import { bestPanel, type Limit, type Panel } from './panel-finder';
import type { Relaxation } from './relaxation';
import { exact } from './solver';
import type { Swap } from './swap';

/** Panels, and how likely each is drawn. */
export interface Shares {
  readonly panels: readonly { readonly panel: Panel; readonly probability: number }[];
  /** Kinds of whom nobody can be drawn under the limits. */
  readonly never: ReadonlySet<number>;
}

/** How near to the best the smallest chance is found: far below what anybody could tell. */
const NEAR = 1e-9;
/** How many panels are looked for before the chances are shared anew. */
const BATCH = 8;
/** What is left of the price of a kind once a new panel holds it. */
const LESS = 0.6;
/** Share of the best that a panel found quickly may lack. */
const QUICK = 0.1;
/** A panel is worth adding if it promises more than this. */
const WORTH = 1e-10;

/**
 * The fairest way to draw a panel: panels and their probabilities, so that the least chance of any candidate is as great as
 * the limits allow (maximin), and with `leximin` also the second least, and so on.
 *
 * It begins with the panels that make up the fairest point of parts of people, which most often are all that is needed. Then
 * column generation: a linear programme shares chances among the panels that are known; its prices say which panel would
 * help most; a whole-number programme finds it, or proves that there is none.
 *
 * Undefined: kinds that no panel can hold are left out of the comparison, and listed.
 * Cost: one whole-number programme for each panel that is needed, a few hundred at most for some hundred kinds.
 * Source: Flanigan, Gölz, Gupta, Hennig and Procaccia (2021), Nature 596, doi:10.1038/s41586-021-03788-6.
 */
export function fairShares(
  highs: Highs,
  kinds: Kinds,
  limits: readonly Limit[],
  panels: Model,
  relaxed: Relaxation,
  swap: Swap,
  leximin: boolean,
): Shares {
  const { known, never } = covering(kinds, panels);
  known.push(...panelsOf(highs, kinds, limits, relaxed.fairest(never, leximin)));
  const shares = exact(highs.createModel());
  try {
    return share(shares, kinds, panels, relaxed, swap, known, never, leximin);
  } finally {
    shares.dispose();
  }
}

/** Panels that together hold every kind that any panel can hold, and the kinds that none can. */
export function covering(kinds: Kinds, panels: Model): { known: Panel[]; never: Set<number> } {
  const open = new Set(kinds.list.keys());
  const known: Panel[] = [];
  while (open.size > 0) {
    const found = bestPanel(
      panels,
      kinds.list.map(({ size }, k) => (open.has(k) ? 1 / size : 0)),
    );
    const held = found ? [...open].filter((k) => (found.panel[k] as number) > 0) : [];
    if (!found || held.length === 0) break;
    known.push(found.panel);
    for (const k of held) open.delete(k);
  }
  return { known, never: open };
}

/** Columns: the least chance first, then a panel each. Rows: all probabilities together, then a kind each. */
function share(
  model: Model,
  kinds: Kinds,
  panels: Model,
  relaxed: Relaxation,
  swap: Swap,
  known: Panel[],
  never: ReadonlySet<number>,
  leximin: boolean,
): Shares {
  const sizes = kinds.list.map(({ size }) => size);
  const counted = [...sizes.keys()].filter((k) => !never.has(k));
  const rowOf = new Map(counted.map((k, i) => [k, i + 1]));
  // a new panel leaves the shares as they were: the primal method goes on from there
  model.options.set({ simplex_strategy: 4, primal_feasibility_tolerance: 1e-10, dual_feasibility_tolerance: 1e-10 });
  model.addRow(1, 1, { indices: [], values: [] });
  for (const _ of counted) model.addRow(0, Number.POSITIVE_INFINITY, { indices: [], values: [] });
  model.addCol(-1, 0, 1, { indices: counted.map((_, i) => i + 1), values: counted.map(() => -1) });
  const add = (panel: Panel) => {
    const held = counted.filter((k) => (panel[k] as number) > 0);
    model.addCol(0, 0, Number.POSITIVE_INFINITY, {
      indices: [0, ...held.map((k) => rowOf.get(k) as number)],
      values: [1, ...held.map((k) => (panel[k] as number) / (sizes[k] as number))],
    });
  };
  for (const panel of known) add(panel);
  const settled = new Map<number, number>();
  const price = (prices: Float64Array, reached: number): Panel[] => {
    const found = new Map<string, Panel>();
    const less = Float64Array.from(prices);
    const starts = known
      .map((panel) => ({ panel, value: worth(panel, prices) }))
      .sort((a, b) => b.value - a.value)
      .slice(0, BATCH);
    for (const { panel } of starts) {
      const better = swap(panel, less).panel;
      if (worth(better, prices) <= reached) continue;
      found.set(better.join(), better);
      // the next should help others
      for (const k of better.keys()) if ((better[k] as number) > 0) less[k] = (less[k] as number) * LESS;
    }
    if (found.size > 0) return [...found.values()];
    const quick = bestPanel(panels, prices, QUICK);
    if (quick && quick.value > reached) return [quick.panel];
    const best = bestPanel(panels, prices);
    return best && best.value > reached ? [best.panel] : [];
  };
  let ceiling = relaxed.ceiling(never, settled);
  for (;;) {
    model.run();
    const { colValue, rowDual } = model.getSolution();
    const least = colValue[0] as number;
    const duals = counted.map((_, i) => Math.max(0, rowDual[i + 1] as number));
    const weights = new Float64Array(sizes.length);
    for (const [i, k] of counted.entries()) weights[k] = (duals[i] as number) / (sizes[k] as number);
    if (least < ceiling - NEAR) {
      const promised = counted.reduce((sum, k, i) => sum + (settled.get(k) ?? 0) * (duals[i] as number), 0);
      const reached = least + promised + WORTH;
      const panelsFound = price(weights, reached);
      if (panelsFound.length > 0) {
        for (const panel of panelsFound) add(panel);
        known.push(...panelsFound);
        continue;
      }
    }
    if (!leximin) break;
    // a kind with a price cannot have more than the least chance: settled, the others go on
    const open = counted.flatMap((k, i) => (settled.has(k) ? [] : [[k, duals[i] as number] as const]));
    if (open.length === 0) break;
    const top = Math.max(...open.map(([, price]) => price));
    for (const [k, price] of open) {
      if (price < top * 1e-6) continue;
      settled.set(k, least);
      const row = rowOf.get(k) as number;
      model.changeCoefficient(row, 0, 0);
      model.changeRowBounds(row, least - NEAR, Number.POSITIVE_INFINITY);
    }
    if (settled.size === counted.length) break;
    ceiling = relaxed.ceiling(never, settled);
  }
  model.run();
  return sharesOf(known, model.getSolution().colValue, never);
}

function sharesOf(known: readonly Panel[], solution: Float64Array, never: ReadonlySet<number>): Shares {
  const panels = known.flatMap((panel, p) => {
    const probability = solution[p + 1] as number;
    return probability > 1e-12 ? [{ panel, probability }] : [];
  });
  return { panels, never };
}

function worth(panel: Panel, prices: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < panel.length; k++) sum += (panel[k] as number) * (prices[k] as number);
  return sum;
}
