import type { Cell, Slot } from './arrangement';
import type { Places } from './ellipse';
import type { RingLayoutInput } from './ring-layout-input';
import type { RingBand, RingLoad } from './rings';
import type { Angles } from './slices';

/** Which ring and slice each player belongs to. Nobody is dropped: unknown values go to the last of each. */
export interface Membership {
  readonly ring: readonly number[];
  /** -1 in the centre. */
  readonly slice: readonly number[];
  /** Players by ring and slice, in the order of the input. */
  readonly players: readonly (readonly (readonly number[])[])[];
}

export function membership(input: RingLayoutInput, sliceCount: number): Membership {
  const sliceOf = new Map(input.sectors.map((sector, k) => [sector.id, k]));
  const unknown = sliceOf.get(null) ?? sliceCount - 1;
  const last = Math.max(0, input.rings.length - 1);
  const ring = input.players.map((player) =>
    Number.isInteger(player.ring) && player.ring >= 0 ? Math.min(player.ring, last) : last,
  );
  const slice = input.players.map((player, i) =>
    input.centre && ring[i] === 0 ? -1 : (sliceOf.get(player.sector) ?? unknown),
  );
  const players = Array.from({ length: last + 1 }, () => Array.from({ length: sliceCount }, () => [] as number[]));
  ring.forEach((r, i) => {
    players[r]?.[Math.max(0, slice[i] as number)]?.push(i);
  });
  return { ring, slice, players };
}

/** How many players each ring holds, by slice. */
export function ringLoads(input: RingLayoutInput, members: Membership): RingLoad[] {
  return members.players.map((slices, ring) =>
    input.centre && ring === 0
      ? { disc: true, counts: [slices[0]?.length ?? 0] }
      : { disc: false, counts: slices.map((players) => players.length) },
  );
}

/** How many slots a row offers: `fine` per footprint, and no more than `most`. */
interface Fineness {
  readonly fine: number;
  readonly most: number;
  /** How far from the ring's bounds players stand at least, as a share of the rim. */
  readonly margin: number;
}

/** Air at the sides of a slice, in footprints. */
const SIDE = 0.32;

/** Many slots in each row, so that a player may stand nearly anywhere. */
function fineSlots(rows: readonly number[], round: number, players: number, { fine, most }: Fineness): Slot[] {
  for (let finer = fine; ; finer *= 1.3) {
    const slots: Slot[] = [];
    for (const t of rows) {
      const wide = t * round;
      const side = Math.min(SIDE / Math.max(wide, 1e-9), 0.5);
      const count =
        side >= 0.5
          ? Math.floor(finer / fine)
          : Math.min(Math.ceil((wide - 2 * SIDE) * finer), Math.max(most, players));
      for (let k = 0; k < count; k++) slots.push({ t, u: side + (1 - 2 * side) * ((k + 0.5) / count) });
    }
    if (slots.length >= players) return slots;
  }
}

/** One slot for each player, shared out over the rows by their length and spread evenly in each. */
function evenSlots(rows: readonly number[], round: number, players: number): Slot[] {
  const lengths = rows.map((t) => (t === 0 ? 1 : Math.floor(t * round)));
  if (lengths.every((length) => length < 1)) lengths[lengths.length - 1] = 1;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const slots: Slot[] = [];
  let before = 0;
  rows.forEach((t, row) => {
    const start = Math.round((players * before) / total);
    before += lengths[row] as number;
    const count = Math.round((players * before) / total) - start;
    // every other row starts half a step later, as bricks are laid
    const shift = count > 1 && row % 2 === 1 ? 0.25 : 0;
    for (let k = 0; k < count; k++) slots.push({ t, u: (k + 0.5 + shift * (count > 2 ? 1 : 0)) / (count + shift) });
  });
  return slots;
}

/** The cells that hold players, with their slots. */
export function makeCells(
  members: Membership,
  bands: readonly RingBand[],
  slices: readonly Angles[],
  places: Places,
  scale: number,
  centre: boolean,
  /** Null: one slot for each player. */
  fineness: Fineness | null,
): Cell[] {
  const cells: Cell[] = [];
  members.players.forEach((bySlice, ring) => {
    bySlice.forEach((players, slice) => {
      if (players.length === 0) return;
      const band = bands[ring] as RingBand;
      const disc = centre && ring === 0;
      const angles = slices[slice] as Angles;
      const round = (disc ? places.upTo(7) : places.upTo(angles.to) - places.upTo(angles.from)) / scale;
      const slots =
        disc || fineness === null
          ? evenSlots(band.rows, round, players.length)
          : fineSlots(fineRows(band, fineness.margin), round, players.length, fineness);
      cells.push({ ring, slice: disc ? -1 : slice, players, slots });
    });
  });
  return cells;
}

/** Rows to choose from where the footprints, not the slots, keep players apart: a few more than are needed. */
function fineRows(band: RingBand, margin: number): number[] {
  const count = band.rows.length * 2 + 1;
  const width = band.outer - band.inner;
  const edge = Math.min(margin, width * 0.4);
  return Array.from({ length: count }, (_, k) => band.inner + edge + ((width - 2 * edge) * k) / (count - 1));
}
