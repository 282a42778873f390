import { TAU } from '../kernel/trigonometry';

/** The angles of one slice. */
export interface Angles {
  readonly from: number;
  readonly to: number;
}

/** Width of each slice in radians: a least width for all, the rest by number of players (or evenly). */
export function sliceWidths(counts: readonly number[], widths: 'equal' | 'count'): number[] {
  const k = counts.length;
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (widths === 'equal' || total === 0) return counts.map(() => TAU / k);
  const least = Math.min(0.24, (TAU / k) * 0.5);
  return counts.map((count) => least + ((TAU - k * least) * count) / total);
}

/** Angles of each slice when they stand in `order`, the first from 12 o'clock on. Result by slice, not by place. */
export function sliceAngles(widths: readonly number[], order: readonly number[]): Angles[] {
  const angles: Angles[] = widths.map(() => ({ from: 0, to: 0 }));
  let from = 0;
  order.forEach((slice, place) => {
    const to = place === order.length - 1 ? TAU : from + (widths[slice] as number);
    angles[slice] = { from, to };
    from = to;
  });
  return angles;
}
