import { TAU } from '../kernel/trigonometry';
import { inside, overlap, runsThrough } from './boxes';
import { pointAt, type Rim } from './ellipse';
import { placeText, type TextBlock } from './label-text';
import type { Box, PlacedText } from './placement';
import type { RingBand } from './rings';

/** A straight line of the drawing. */
export type Segment = readonly [ax: number, ay: number, bx: number, by: number];

const ANGLES = 120;

/**
 * Puts each ring's caption on the ring's outer boundary, near 12 o'clock where it can: on no shape and no other text, and on few lines.
 *
 * @param hard - boxes that must stay free. @param soft - boxes that had better stay free.
 */
export function ringCaptions(
  rim: Rim,
  bands: readonly RingBand[],
  blocks: readonly (TextBlock | null)[],
  area: Box,
  hard: readonly Box[],
  soft: readonly Box[],
  lines: readonly Segment[],
): (PlacedText | null)[] {
  const taken: Box[] = [...hard];
  return bands.map((band, ring) => {
    const text = blocks[ring];
    if (text === null || text === undefined) return null;
    let best: PlacedText | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (let k = 0; k < ANGLES; k++) {
      const away = (k + 1) >> 1;
      const angle = (((k % 2 === 0 ? -away : away) + ANGLES) % ANGLES) * (TAU / ANGLES);
      // on the boundary, or else just inside it
      for (const under of [0, 1]) {
        const point = pointAt(rim, band.outer, angle);
        const inward = under * (text.height / 2 + 2);
        const towards = point.y < rim.y ? inward : -inward;
        const placed = placeText(text, point.x, point.y + towards - text.height / 2);
        let cost = (away / ANGLES) * 4 + under * 1.5;
        if (cost >= least) continue;
        if (!inside(placed.box, area)) cost += 1000;
        for (const box of taken) if (overlap(box, placed.box)) cost += 100;
        for (const box of soft) if (overlap(box, placed.box)) cost += 8;
        if (cost >= least) continue;
        for (const [ax, ay, bx, by] of lines) if (runsThrough(ax, ay, bx, by, placed.box)) cost += 0.25;
        if (cost < least) {
          least = cost;
          best = placed;
        }
      }
    }
    if (best !== null) taken.push(best.box);
    return best;
  });
}
