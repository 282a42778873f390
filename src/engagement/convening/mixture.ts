import type { Highs } from 'highs';
import type { Kinds } from './kinds';
import { bestPanel, type Limit, type Panel, panelModel } from './panel-finder';

/** Below this a seat is none, and a limit is reached. */
const NONE = 1e-7;

interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The whole numbers on both sides of a number, within limits. */
function around(value: number, { min, max }: Bounds): Bounds {
  const near = Math.round(value);
  if (Math.abs(value - near) < NONE) return { min: near, max: near };
  return { min: Math.max(min, Math.floor(value)), max: Math.min(max, Math.ceil(value)) };
}

/**
 * Panels of whole people that together make up a point in which parts of people sit.
 *
 * A panel is taken whose every number is that of the point, rounded up or down; as much of it as can be is taken away; then some
 * number of what is left is whole, and the same is done with the rest. So there are no more panels than numbers. Where no such
 * panel is left, those found so far are a good beginning all the same.
 *
 * Source: Carathéodory's theorem, made step by step as by Grötschel, Lovász and Schrijver (1988), theorem 6.5.11.
 */
export function panelsOf(highs: Highs, kinds: Kinds, limits: readonly Limit[], point: ArrayLike<number>): Panel[] {
  const model = panelModel(highs, kinds, limits);
  const left = Float64Array.from(point);
  const sums = limits.map(({ kinds: members }) => members.reduce((sum, k) => sum + (left[k] as number), 0));
  const seats = kinds.list.map(({ homes }, k) => around(left[k] as number, { min: 0, max: homes.length }));
  const rows = limits.map((limit, l) => around(sums[l] as number, limit));
  const panels: Panel[] = [];
  try {
    for (;;) {
      for (const [k, { min, max }] of seats.entries()) model.changeColBounds(k, min, max);
      for (const [l, { min, max }] of rows.entries()) model.changeRowBounds(l, min, max);
      const found = bestPanel(model, left, 1);
      if (!found) return panels;
      const { panel } = found;
      panels.push(panel);
      const taken = limits.map(({ kinds: members }) => members.reduce((sum, k) => sum + (panel[k] as number), 0));
      let share = 1;
      const most = (value: number, of: number, { min, max }: Bounds) => {
        if (min === max) return;
        if (of > value) share = Math.min(share, (value - min) / (of - min));
        if (of < value) share = Math.min(share, (max - value) / (max - of));
      };
      for (const [k, bounds] of seats.entries()) most(left[k] as number, panel[k] as number, bounds);
      for (const [l, bounds] of rows.entries()) most(sums[l] as number, taken[l] as number, bounds);
      if (share > 1 - NONE) return panels;
      const rest = (value: number, of: number, { min, max }: Bounds) =>
        min === max ? min : (value - share * of) / (1 - share);
      for (const [k, bounds] of seats.entries()) {
        left[k] = rest(left[k] as number, panel[k] as number, bounds);
        seats[k] = around(left[k] as number, bounds);
      }
      for (const [l, bounds] of rows.entries()) {
        sums[l] = rest(sums[l] as number, taken[l] as number, bounds);
        rows[l] = around(sums[l] as number, bounds);
      }
    }
  } finally {
    model.dispose();
  }
}
