import { TAU } from '../kernel/trigonometry';
import { inside, overlap, runsThrough } from './boxes';
import { pointAt, type Rim } from './ellipse';
import { placeText, type TextBlock } from './label-text';
import type { Box, PlacedText } from './placement';
import type { RingBand } from './rings';

/** A straight line of the drawing. */
export type Segment = readonly [ax: number, ay: number, bx: number, by: number];

const ANGLES = 120;
/** From a ring's boundary to its caption. */
const AIR = 4;

/** Under the upper edge of each ring, one below the other: where a reader looks for captions, kept free as far as it can be. */
export function captionPlaces(
  rim: Rim,
  bands: readonly RingBand[],
  blocks: readonly (TextBlock | null)[],
): (PlacedText | null)[] {
  return bands.map((band, ring) => {
    const text = blocks[ring];
    return text ? placeText(text, rim.x, rim.y - rim.ry * band.outer + AIR) : null;
  });
}

/** What captions have to keep clear of. */
interface Around {
  readonly area: Box;
  readonly taken: readonly Box[];
  readonly lines: readonly Segment[];
}

/** Puts each ring's caption under the ring's upper edge, or as near to it as there is room. */
export function ringCaptions(
  rim: Rim,
  bands: readonly RingBand[],
  blocks: readonly (TextBlock | null)[],
  { area, taken: given, lines }: Around,
): (PlacedText | null)[] {
  const taken = [...given];
  return captionPlaces(rim, bands, blocks).map((usual, ring) => {
    const text = blocks[ring];
    if (!usual || !text) return null;
    const isFree = inside(usual.box, area) && !taken.some((box) => overlap(box, usual.box));
    const chosen = isFree ? usual : elsewhere(rim, bands[ring] as RingBand, text, { area, taken, lines });
    if (chosen) taken.push(chosen.box);
    return chosen;
  });
}

function elsewhere(rim: Rim, band: RingBand, text: TextBlock, { area, taken, lines }: Around): PlacedText | null {
  let best: PlacedText | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < ANGLES; k++) {
    const away = (k + 1) >> 1;
    const angle = (((k % 2 === 0 ? -away : away) + ANGLES) % ANGLES) * (TAU / ANGLES);
    // inside the boundary, or else on it where that is no rim of a sector
    for (const on of band.outer < 1 ? [0, 1] : [0]) {
      const point = pointAt(rim, band.outer, angle);
      const inward = (1 - on) * (text.height / 2 + AIR);
      const towards = point.y < rim.y ? inward : -inward;
      const placed = placeText(text, point.x, point.y + towards - text.height / 2);
      let cost = (away / ANGLES) * 4 + on * 0.5;
      if (cost >= least) continue;
      if (!inside(placed.box, area)) cost += 1000;
      for (const box of taken) if (overlap(box, placed.box)) cost += 100;
      if (cost >= least) continue;
      for (const [ax, ay, bx, by] of lines) if (runsThrough(ax, ay, bx, by, placed.box)) cost += 0.25;
      if (cost < least) {
        least = cost;
        best = placed;
      }
    }
  }
  return best;
}
