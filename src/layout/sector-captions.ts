import { snap } from '../kernel/trigonometry';
import { inside, overlap } from './boxes';
import { nearestReach, pointAt, type Rim } from './ellipse';
import { Grid } from './grid';
import { placeText, type TextBlock, textBlock } from './label-text';
import type { Box, PlacedText } from './placement';
import type { Angles } from './slices';

const AIR = 7;
const MOST_STRETCHED = 1.4;
/** Above this many sectors a caption has fewer places to choose from. */
const MANY = 60;

/** The ways to write a caption, the fullest first. */
export type CaptionBlocks = readonly TextBlock[];

/** Captions of the sectors, broken into lines that suit their number, and shorter ones for slices without that much room. */
export function captionBlocks(names: readonly string[], size: number, area: Box): CaptionBlocks[] {
  const maxWidth = Math.max(size * 3, Math.min(size * 10, area.width / 7));
  return names.map((name) => {
    const full = textBlock(name, size, 700, maxWidth, 3);
    const shorter = [9, 5].map((sizes) => textBlock(name, size, 700, Math.min(maxWidth, size * sizes), 1));
    return [full, ...shorter.filter(({ width, height }) => width < full.width || height < full.height)];
  });
}

function outside(rim: Rim, text: TextBlock, angle: number, further: number): PlacedText {
  const clear = 1 + AIR / Math.min(rim.rx, rim.ry);
  for (let s = clear; ; s += 0.01) {
    const point = pointAt(rim, s + further, angle);
    const placed = placeText(text, point.x, point.y - text.height / 2);
    if (s > 3 || nearestReach(rim, placed.box) >= clear) return placed;
  }
}

/**
 * Puts each caption outside the rim at the middle of its slice, or as near to it as the other captions allow; wide slices first.
 * Where there is no room for the whole caption it is shortened; null where even that would lie on another.
 */
export function sectorCaptions(
  rim: Rim,
  blocks: readonly CaptionBlocks[],
  slices: readonly Angles[],
  area?: Box,
): (PlacedText | null)[] {
  const many = blocks.length > MANY;
  const placed: (PlacedText | null)[] = blocks.map(() => null);
  const taken = new Grid<Box>(48);
  const width = (slice: number) => (slices[slice] as Angles).to - (slices[slice] as Angles).from;
  const order = blocks.map((_, slice) => slice);
  if (many) order.sort((a, b) => width(b) - width(a) || a - b);
  for (const slice of order) {
    const { from, to } = slices[slice] as Angles;
    let best = null as PlacedText | null;
    let least = 1;
    for (const text of many ? (blocks[slice] as CaptionBlocks).slice(-1) : (blocks[slice] as CaptionBlocks)) {
      for (const further of many ? [0, 0.06] : [0, 0.04, 0.08, 0.12, 0.17, 0.23])
        for (const part of many ? [0.5] : [0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95]) {
          if (least === 0) break;
          const tried = outside(rim, text, from + (to - from) * part, further);
          let faults = taken.some(tried.box, (other) => overlap(other, tried.box)) ? 1 : 0;
          if (area !== undefined && !inside(tried.box, area)) faults += 0.5;
          if (faults < least) {
            least = faults;
            best = tried;
          }
        }
      if (best !== null) break;
    }
    placed[slice] = best;
    if (best !== null) taken.add(best.box, best.box);
  }
  return placed;
}

/** The largest rim whose captions stay inside the area. */
export function fitRim(area: Box, blocks: readonly CaptionBlocks[], slices: readonly Angles[]): Rim {
  const x = snap(area.x + area.width / 2);
  const y = snap(area.y + area.height / 2);
  let rx = area.width / 2;
  let ry = area.height / 2;
  const least = Math.min(rx, ry) * 0.3;
  for (let round = 0; round < 16; round++) {
    const shape = stretch(rx, ry);
    rx = shape.rx;
    ry = shape.ry;
    let across = 0;
    let down = 0;
    for (const caption of sectorCaptions({ x, y, rx, ry }, blocks, slices)) {
      if (caption === null) continue;
      const { box } = caption;
      across = Math.max(across, area.x - box.x, box.x + box.width - area.x - area.width);
      down = Math.max(down, area.y - box.y, box.y + box.height - area.y - area.height);
    }
    if (across <= 0 && down <= 0) break;
    rx = Math.max(least, rx - across - (across > 0 ? 0.5 : 0));
    ry = Math.max(least, ry - down - (down > 0 ? 0.5 : 0));
  }
  return { x, y, rx: snap(rx), ry: snap(ry) };
}

function stretch(rx: number, ry: number): { rx: number; ry: number } {
  return { rx: Math.min(rx, ry * MOST_STRETCHED), ry: Math.min(ry, rx * MOST_STRETCHED) };
}
