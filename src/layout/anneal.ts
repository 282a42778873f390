import type { ProgressOptions } from '../kernel/progress';
import type { Random } from '../kernel/random';
import type { Arrangement } from './arrangement';

/** What the search lowers, and the clock by which it stops. */
export interface Cost {
  spent: number;
  /** What a player takes part in; counting may end where it is more than `most`. */
  ofPlayer(player: number, without?: number, most?: number): number;
  total(): number;
}

export interface AnnealOptions extends ProgressOptions {
  /** Work after which the search stops, counted as `Cost.spent`. */
  readonly budget: number;
  readonly random: Random;
  /** How many slices, from the first, may change places; below 2 none does. */
  readonly freeSlices: number;
}

const STAGES = 120;
const COOLING = 0.945;

/**
 * Lowers the cost of an arrangement by moving players between the slots of their cells: threshold accepting, in which a change
 * for the worse passes while it stays under a limit that sinks. Ends on the best arrangement seen at a low limit.
 *
 * Cost: the budget, whatever the size.
 */
export function anneal(state: Arrangement, cost: Cost, options: AnnealOptions): void {
  const { random } = options;
  const movable = [...state.cellOf.keys()].filter((player) => {
    const cell = state.cells[state.cellOf[player] as number];
    return cell !== undefined && cell.slots.length > 1;
  });
  const turns = options.freeSlices > 2;
  if (movable.length === 0 && !turns) return;

  const pick = (n: number) => Math.floor(random() * n);
  /** One random change; returns how the cost changed (where it is more than `most`, at least that) and how to take it back. */
  function change(most: number): { delta: number; undo: () => void } {
    if (movable.length === 0 || (turns && random() < 0.02)) return turn();
    const player = movable[pick(movable.length)] as number;
    const cell = state.cellOf[player] as number;
    const from = state.slotOf[player] as number;
    const held = state.holders[cell] as Int32Array;
    const to = pick(held.length);
    if (to === from) {
      cost.spent += 10;
      return { delta: 0, undo: () => {} };
    }
    const other = held[to] as number;
    const before = cost.ofPlayer(player) + (other >= 0 ? cost.ofPlayer(other, player) : 0);
    state.move(player, to);
    let after = cost.ofPlayer(player, -1, before + most);
    if (other >= 0 && after <= before + most) after += cost.ofPlayer(other, player, before + most - after);
    cost.spent += 10;
    return { delta: after - before, undo: () => state.move(player, from) };
  }
  function turn(): { delta: number; undo: () => void } {
    const a = pick(options.freeSlices);
    const b = pick(options.freeSlices);
    cost.spent += 10;
    const before = cost.total();
    const exchange = () => {
      const kept = state.order[a] as number;
      state.order[a] = state.order[b] as number;
      state.order[b] = kept;
      state.turnSlices();
    };
    exchange();
    return { delta: cost.total() - before, undo: exchange };
  }

  const start = cost.spent;
  let sum = 0;
  let worse = 0;
  for (let k = 0; k < 60 && cost.spent - start < options.budget / 10; k++) {
    const { delta, undo } = change(Number.POSITIVE_INFINITY);
    if (delta > 0) {
      sum += delta;
      worse++;
    }
    undo();
  }
  let limit = worse > 0 ? sum / worse : 1;
  for (let stage = 1; stage <= STAGES; stage++) {
    const end = start + (options.budget * stage) / STAGES;
    while (cost.spent < end) {
      const most = limit * random();
      const { delta, undo } = change(most);
      if (delta > most) undo();
    }
    limit = stage < STAGES - 4 ? limit * COOLING : 0;
    options.onProgress?.(stage / STAGES);
  }
}
