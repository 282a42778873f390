import { type Places, placesRound, type Rim, rowStep } from './ellipse';
import type { Footprint } from './energy';
import { nameBlocks } from './label-text';
import { NAMED_ALL } from './naming';
import type { RingLayoutInput } from './ring-layout-input';
import { planRings, type RingLoad, type RingPlan } from './rings';
import type { Angles } from './slices';

/** How much room players get: the size of names, rings and rows that fit, and each player's footprint. */
export interface SizedPlan extends RingPlan {
  readonly textSize: number;
  readonly places: Places;
  readonly footprints: readonly Footprint[];
  /** Height of the footprint that rings and rows were planned with, at scale 1. */
  readonly height: number;
}

const SHARE_OF_PAGE = 0.008;
const LARGEST = 2.5;
/** Names are made smaller until footprints fit at this scale. */
const COMFORTABLE = 1;

/** The smallest text that may be drawn, a hair above what is asked for. */
export const smallestText = (pageHeight: number): number => Math.ceil(pageHeight * SHARE_OF_PAGE * 64) / 64;

/** Chooses the largest text up to the wish for which all names have room; above 150 players room is shared evenly instead. */
export function planWithSizes(
  input: RingLayoutInput,
  rim: Rim,
  loads: readonly RingLoad[],
  slices: readonly Angles[],
): SizedPlan {
  const smallest = smallestText(input.pageHeight);
  const named = input.players.length <= NAMED_ALL;
  for (let size = Math.max(smallest, input.textSize); ; size = Math.max(smallest, size - 0.5)) {
    const footprints = input.players.map((player) => footprint(player.name, player.radius, named ? size : 0));
    const width = named ? common(footprints.map((f) => f.half * 2)) : 26;
    const height = named ? common(footprints.map((f) => f.up + f.down)) : 20;
    const places = placesRound(rim, width, height);
    const empty = Math.min(0.12, (size * 2.2) / rim.ry);
    const room = { slices, places, rowStep: rowStep(rim, width, height), empty };
    const plan = planRings(loads, room, named ? LARGEST : 4);
    if (!named || plan.scale >= COMFORTABLE || size <= smallest)
      return { ...plan, textSize: size, places, footprints, height };
  }
}

function footprint(name: string, radius: number, size: number): Footprint {
  if (size === 0) return { half: radius + 2, up: radius + 2, down: radius + 2, radius };
  const text = nameBlocks(name, size)[0];
  return {
    half: Math.max(radius, (text?.width ?? 0) / 2) + 2,
    up: radius + 2,
    down: radius + 1.5 + (text?.height ?? 0) + 2,
    radius,
  };
}

/** The size that two thirds of the footprints keep to. */
function common(sizes: readonly number[]): number {
  const sorted = [...sizes].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length * 2) / 3)] ?? 40;
}
