import type { Places } from './ellipse';
import type { Angles } from './slices';

/** What stands in one ring: its players in each slice, or in the disc at the centre. */
export interface RingLoad {
  readonly disc: boolean;
  /** Players by slice; one number for a disc. */
  readonly counts: readonly number[];
}

/** Where a ring and its rows stand, as shares of the rim. */
export interface RingBand {
  readonly inner: number;
  readonly outer: number;
  readonly rows: readonly number[];
}

interface Room {
  readonly slices: readonly Angles[];
  /** Places of one footprint round the rim, and the distance between rows of such footprints. */
  readonly places: Places;
  readonly rowStep: number;
  /** Width of a ring that holds nobody. */
  readonly empty: number;
}

const MOST_ROWS = 400;

function discBand(count: number, room: Room, scale: number): RingBand {
  const step = room.rowStep * scale;
  if (count === 0) return { inner: 0, outer: room.empty, rows: [] };
  if (count === 1) return { inner: 0, outer: step * 0.75, rows: [0] };
  const round = room.places.upTo(7) / scale;
  if (count <= 6) {
    const row = Math.max(step * 0.6, count / round);
    return { inner: 0, outer: row + step * 0.6, rows: [row] };
  }
  const rows = [0];
  for (let held = 1; held < count && rows.length < MOST_ROWS; ) {
    const row = rows.length * step;
    rows.push(row);
    held += Math.floor(row * round);
  }
  return { inner: 0, outer: (rows.length - 1) * step + step * 0.6, rows };
}

function sliceBand(counts: readonly number[], inner: number, room: Room, scale: number): RingBand {
  if (counts.every((count) => count === 0)) return { inner, outer: inner + room.empty, rows: [] };
  const step = room.rowStep * scale;
  const round = room.slices.map((slice) => (room.places.upTo(slice.to) - room.places.upTo(slice.from)) / scale);
  const missing = [...counts];
  const rows: number[] = [];
  let row = inner + step / 2;
  while (missing.some((count) => count > 0) && rows.length < MOST_ROWS) {
    let used = false;
    for (let slice = 0; slice < missing.length; slice++) {
      const held = Math.floor(row * (round[slice] as number));
      if (held > 0 && (missing[slice] as number) > 0) used = true;
      missing[slice] = (missing[slice] as number) - held;
    }
    // near the middle a slice may be too narrow for anybody: such a row is passed over in small steps
    if (used) rows.push(row);
    row += used ? step : step / 4;
  }
  return { inner, outer: row - step / 2, rows };
}

function bandsAt(loads: readonly RingLoad[], room: Room, scale: number): RingBand[] {
  const bands: RingBand[] = [];
  let inner = 0;
  for (const load of loads) {
    const band = load.disc ? discBand(load.counts[0] ?? 0, room, scale) : sliceBand(load.counts, inner, room, scale);
    bands.push(band);
    inner = band.outer;
  }
  return bands;
}

/** Rings from the centre outwards, filled to the rim, and the scale at which the footprints then fit. */
export interface RingPlan {
  readonly bands: readonly RingBand[];
  readonly scale: number;
}

/** Finds the largest scale of footprints at which all rings fit inside the rim, and the rings' bounds and rows. */
export function planRings(loads: readonly RingLoad[], room: Room, largest: number): RingPlan {
  const fits = (scale: number) => (bandsAt(loads, room, scale).at(-1)?.outer ?? 0) <= 1;
  let low = 0;
  let high = largest;
  if (fits(largest)) low = largest;
  else
    for (let k = 0; k < 24; k++) {
      const middle = (low + high) / 2;
      if (fits(middle)) low = middle;
      else high = middle;
    }
  // a map that cannot hold even its empty rings shrinks them with everything else
  const scale = low > 0 ? low : largest / 16_777_216;
  const bands = bandsAt(loads, room, scale);
  const stretch = 1 / Math.max(bands.at(-1)?.outer ?? 1, 1e-9);
  return {
    scale,
    bands: bands.map((band) => ({
      inner: band.inner * stretch,
      outer: band.outer * stretch,
      rows: band.rows.map((row) => row * stretch),
    })),
  };
}
