/** A node of a column, or a place in it through which a long flow passes. */
export interface Slot {
  /** Position in the list of nodes; -1 where a flow passes. */
  readonly node: number;
  readonly layer: number;
  /** Height of what is drawn. */
  readonly thick: number;
  /** Least height that it keeps free. */
  readonly room: number;
}

/** A flow between slots of neighbouring columns. */
export interface Step {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const SWEEPS = 16;

/**
 * Upper edges for the slots of all columns so that what is joined stands side by side: an order within each column with few
 * crossings, then heights moved towards what they are joined to, with room between.
 *
 * Cost: O(sweeps x (slots log slots + steps)).
 */
export function flowColumns(slots: readonly Slot[], steps: readonly Step[], layers: number, height: number): number[] {
  const columns = Array.from({ length: layers }, (_, layer) =>
    slots.flatMap((slot, i) => (slot.layer === layer ? [i] : [])),
  );
  const middle = new Array<number>(slots.length).fill(0);
  const room = (i: number) => Math.max(slots[i]?.room ?? 0, slots[i]?.thick ?? 0);
  /** Lays the slots of a column in its order, as near to their wishes as room allows. */
  const settle = (column: readonly number[], wishes: readonly number[]): void => {
    const heights = column.map(room);
    nearestInOrder(wishes, heights, height).forEach((y, k) => {
      middle[column[k] as number] = y;
    });
  };
  const joined = { before: slots.map((): Step[] => []), after: slots.map((): Step[] => []) };
  for (const step of steps) {
    joined.before[step.to]?.push(step);
    joined.after[step.from]?.push(step);
  }
  const wish = (i: number, side: 'before' | 'after'): number | null => {
    let sum = 0;
    let weight = 0;
    for (const step of joined[side][i] as readonly Step[]) {
      sum += (middle[side === 'before' ? step.from : step.to] as number) * step.weight;
      weight += step.weight;
    }
    return weight > 0 ? sum / weight : null;
  };
  for (const column of columns) {
    const whole = column.reduce((sum, i) => sum + room(i), 0);
    const air = Math.max(0, height - whole) / Math.max(1, column.length);
    let y = air / 2;
    for (const i of column) {
      middle[i] = y + room(i) / 2;
      y += room(i) + air;
    }
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const forth = sweep % 2 === 0;
    const order = forth ? columns : [...columns].reverse();
    for (const column of order) {
      const wishes = new Map(column.map((i) => [i, wish(i, forth ? 'before' : 'after') ?? (middle[i] as number)]));
      // the order is settled in the first sweeps, the heights in all
      if (sweep < SWEEPS - 4) {
        column.sort((a, b) => (wishes.get(a) as number) - (wishes.get(b) as number) || a - b);
      }
      settle(
        column,
        column.map((i) => wishes.get(i) as number),
      );
    }
  }
  // all of it in the middle of the height
  const top = Math.min(...slots.map((_, i) => (middle[i] as number) - room(i) / 2));
  const bottom = Math.max(...slots.map((_, i) => (middle[i] as number) + room(i) / 2));
  const shift = (height - bottom - top) / 2;
  return middle.map((y, i) => y + shift - (slots[i]?.thick ?? 0) / 2);
}

/** Middles of boxes in their order, none on another, all together as near to their wishes as can be. */
function nearestInOrder(wishes: readonly number[], heights: readonly number[], height: number): number[] {
  // without the boxes before it, every wish is a wish for the same line: neighbours that would cross share one
  const before: number[] = [];
  let sum = 0;
  for (const own of heights) {
    before.push(sum + own / 2);
    sum += own;
  }
  const blocks: { mean: number; count: number }[] = [];
  wishes.forEach((wish, k) => {
    let block = { mean: wish - (before[k] as number), count: 1 };
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      const count = last.count + block.count;
      block = { mean: (last.mean * last.count + block.mean * block.count) / count, count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const lines = blocks.flatMap(({ mean, count }) => new Array<number>(count).fill(mean));
  const most = Math.max(0, height - sum);
  return lines.map((line, k) => Math.min(Math.max(line, 0), most) + (before[k] as number));
}
