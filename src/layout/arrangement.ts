import { type Places, pointAt, type Rim } from './ellipse';
import { type Angles, sliceAngles } from './slices';

/** A place where a player may stand: how far out, and how far through its slice (0 to 1). */
export interface Slot {
  readonly t: number;
  readonly u: number;
}

/** The players of one ring in one slice (-1: the centre), and the slots they share. At least as many slots as players. */
export interface Cell {
  readonly ring: number;
  readonly slice: number;
  readonly players: readonly number[];
  readonly slots: readonly Slot[];
}

/** Where players stand, once nobody moves any more. */
export type Standing = Pick<Arrangement, 'x' | 'y' | 'cells' | 'cellOf' | 'slotOf' | 'slices'>;

/** Who stands where at the moment: the state that the search for a good order changes. */
export class Arrangement {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Cell of each player, and its slot in it. */
  readonly cellOf: Int32Array;
  readonly slotOf: Int32Array;
  /** Player in each slot of each cell, -1 where free. */
  readonly holders: Int32Array[];
  private angles: readonly Angles[] = [];

  constructor(
    readonly rim: Rim,
    readonly places: Places,
    readonly cells: readonly Cell[],
    readonly widths: readonly number[],
    readonly order: number[],
    n: number,
  ) {
    this.x = new Float64Array(n);
    this.y = new Float64Array(n);
    this.cellOf = new Int32Array(n).fill(-1);
    this.slotOf = new Int32Array(n).fill(-1);
    this.holders = cells.map((cell) => new Int32Array(cell.slots.length).fill(-1));
    cells.forEach((cell, c) => {
      const step = cell.slots.length / Math.max(1, cell.players.length);
      cell.players.forEach((player, k) => {
        const slot = Math.floor((k + 0.5) * step);
        this.cellOf[player] = c;
        this.slotOf[player] = slot;
        (this.holders[c] as Int32Array)[slot] = player;
      });
    });
    this.turnSlices();
  }

  get slices(): readonly Angles[] {
    return this.angles;
  }

  /** Puts every player where its slot is after `order` has changed. */
  turnSlices(): void {
    this.angles = sliceAngles(this.widths, this.order);
    for (let player = 0; player < this.x.length; player++) this.put(player, this.slotOf[player] as number);
  }

  /** Moves a player to a slot of its cell; whoever stands there takes the slot it leaves. */
  move(player: number, slot: number): void {
    const held = this.holders[this.cellOf[player] as number] as Int32Array;
    const left = this.slotOf[player] as number;
    const other = held[slot] as number;
    held[left] = other;
    held[slot] = player;
    if (other >= 0) this.put(other, left);
    this.put(player, slot);
  }

  private put(player: number, slot: number): void {
    const cell = this.cells[this.cellOf[player] as number] as Cell;
    const { t, u } = cell.slots[slot] as Slot;
    const slice = cell.slice < 0 ? { from: 0, to: 6.283185307179586 } : (this.angles[cell.slice] as Angles);
    const low = this.places.upTo(slice.from);
    const high = this.places.upTo(slice.to);
    const point = pointAt(this.rim, t, this.places.angleAt(low + u * (high - low)));
    this.slotOf[player] = slot;
    this.x[player] = point.x;
    this.y[player] = point.y;
  }
}
