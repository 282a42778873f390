import { TAU } from '../kernel/trigonometry';
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

export function membership(
  input: Pick<RingLayoutInput, 'centre' | 'rings' | 'sectors' | 'players'>,
  sliceCount: number,
): Membership {
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
  /** The same at the rim, which no name should lie across. */
  readonly rimMargin: number;
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

const SAMPLES = 240;

/** The parts of a row where somebody may stand, in their order; all of it where nowhere is free. */
function freeParts(t: number, isFree: (t: number, u: number) => boolean): readonly number[] {
  const all = Array.from({ length: SAMPLES }, (_, k) => (k + 0.5) / SAMPLES);
  const free = all.filter((u) => isFree(t, u));
  return free.length > 0 ? free : all;
}

/** One slot for each player, shared out over the rows by their free length and spread evenly in each. */
function evenSlots(
  rows: readonly number[],
  round: number,
  players: number,
  isFree: (t: number, u: number) => boolean,
): Slot[] {
  const parts = rows.map((t) => freeParts(t, isFree));
  const lengths = rows.map((t, row) =>
    t === 0 ? 1 : Math.floor((t * round * (parts[row] as readonly number[]).length) / SAMPLES),
  );
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
    const free = parts[row] as readonly number[];
    for (let k = 0; k < count; k++) {
      const share = ((k + 0.5 + shift * (count > 2 ? 1 : 0)) / (count + shift)) * free.length;
      const step = Math.min(Math.floor(share), free.length - 1);
      slots.push({ t, u: (free[step] as number) + (share - step - 0.5) / SAMPLES });
    }
  });
  return slots;
}

/** Up to this many players who are all of a map stand in one circle, this far out. */
const FEW = 6;
const ALONE = 0.45;

/** The cells that hold players, with their slots. */
export function makeCells(
  members: Membership,
  bands: readonly RingBand[],
  slices: readonly Angles[],
  places: Places,
  scale: number,
  centre: boolean,
  /** Whether a point of the map, at t and an angle, is free of captions. */
  isFree: (t: number, angle: number) => boolean,
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
      const low = disc ? 0 : places.upTo(angles.from);
      const high = places.upTo(disc ? TAU : angles.to);
      const round = (high - low) / scale;
      const isAlone = band.inner === 0 && players.length === members.ring.length;
      const slots =
        !disc && isAlone && players.length <= FEW
          ? evenSlots([players.length === 1 ? 0 : ALONE], round, players.length, () => true)
          : disc || fineness === null
            ? evenSlots(band.rows, round, players.length, (t, u) => isFree(t, places.angleAt(low + u * (high - low))))
            : fineSlots(fineRows(band, fineness), round, players.length, fineness);
      cells.push({ ring, slice: disc ? -1 : slice, players, slots });
    });
  });
  return cells;
}

/** Rows to choose from where the footprints, not the slots, keep players apart: a few more than are needed. */
function fineRows(band: RingBand, { margin, rimMargin }: Fineness): number[] {
  const count = band.rows.length * 2 + 1;
  const width = band.outer - band.inner;
  const edge = Math.min(margin, width * 0.4);
  const outer = band.outer > 1 - 1e-9 ? Math.min(rimMargin, width * 0.5) : edge;
  return Array.from({ length: count }, (_, k) => band.inner + edge + ((width - edge - outer) * k) / (count - 1));
}
