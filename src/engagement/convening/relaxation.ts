import type { Highs } from 'highs';
import type { Kinds } from './kinds';
import type { Limit } from './panel-finder';
import { exact } from './solver';

/** Panels in which parts of people may sit: easy to reckon with, and never worse than real ones. */
export interface Relaxation {
  /**
   * The greatest least chance of the kinds that are neither settled nor left out, with parts of people: no real draw can do
   * better, so that one that does as well is the fairest.
   */
  ceiling(never: ReadonlySet<number>, settled: ReadonlyMap<number, number>): number;
  /** How many of each kind such a panel has; with `leximin` the second least chance is as great as can be too, and so on. */
  fairest(never: ReadonlySet<number>, leximin: boolean): Float64Array;
  dispose(): void;
}

/** What a settled kind may lose to rounding, so that the others stay possible. */
const SLACK = 1e-11;

export function relaxation(highs: Highs, kinds: Kinds, limits: readonly Limit[]): Relaxation {
  const model = exact(highs.createModel());
  const { list } = kinds;
  // a column for each kind and, last, the least chance; a row for each kind, then one for each limit
  for (const { homes } of list) model.addCol(0, 0, homes.length, { indices: [], values: [] });
  model.addCol(-1, 0, 1, { indices: [], values: [] });
  for (const k of list.keys()) model.addRow(0, Number.POSITIVE_INFINITY, { indices: [k], values: [1] });
  for (const { kinds: members, min, max } of limits) {
    model.addRow(min, max, { indices: members, values: members.map(() => 1) });
  }
  const ceiling: Relaxation['ceiling'] = (never, settled) => {
    for (const [k, { size }] of list.entries()) {
      const floor = never.has(k) ? 0 : settled.get(k);
      model.changeCoefficient(k, list.length, floor === undefined ? -size : 0);
      model.changeRowBounds(k, (floor ?? 0) * size, Number.POSITIVE_INFINITY);
    }
    model.run();
    return model.getSolution().colValue[list.length] as number;
  };
  return {
    ceiling,
    fairest: (never, leximin) => {
      const settled = new Map<number, number>();
      for (;;) {
        const least = ceiling(never, settled);
        const { colValue, rowDual } = model.getSolution();
        const open = [...list.keys()].filter((k) => !never.has(k) && !settled.has(k));
        const prices = open.map((k) => Math.abs(rowDual[k] as number) * (list[k]?.size as number));
        const top = Math.max(...prices);
        // those with a price cannot have more than the least
        for (const [i, k] of open.entries()) if ((prices[i] as number) > top * 1e-6) settled.set(k, least - SLACK);
        if (!leximin || open.length === 0 || top === 0 || settled.size + never.size === list.length) {
          return Float64Array.from(colValue.subarray(0, list.length));
        }
      }
    },
    dispose: () => model.dispose(),
  };
}
