import { Arrangement, type Standing } from './arrangement';
import { overlap, square } from './boxes';
import { type Membership, makeCells, membership, ringLoads } from './cells';
import { CrossingCounter, type Pairs, tiedPairs } from './crossings';
import { pointAt, type Rim } from './ellipse';
import { type TextBlock, textBlock } from './label-text';
import { NAMED_ALL } from './naming';
import { searchOrder } from './order';
import { captionPlaces } from './ring-captions';
import type { RingLayoutInput, RingLayoutOptions } from './ring-layout-input';
import { planWithSizes, type SizedPlan, smallestText } from './ring-plan';
import { type CaptionBlocks, captionBlocks, fitRim } from './sector-captions';
import { nearOrder } from './slice-order';
import { sliceAngles, sliceWidths } from './slices';
import { type TieEnds, tieEnds, tiesBetween } from './tie-ends';

/** Where the players stand, before any text or line is placed. */
export interface Arranged extends TieEnds {
  readonly members: Pick<Membership, 'ring' | 'slice'>;
  readonly pairs: Pairs;
  readonly plan: SizedPlan;
  readonly rim: Rim;
  readonly state: Standing;
  readonly sectorBlocks: readonly CaptionBlocks[];
  readonly ringBlocks: readonly (TextBlock | null)[];
  readonly crossings: number;
}

/** Captions of rings beside those of sectors. */
const RING_CAPTION = 0.92;
/** Above this many sectors their captions are as small as text may be. */
const MANY_SECTORS = 20;

/** Divides the area into rings and slices, and looks for the places at which few ties cross. */
export function arrange(
  input: RingLayoutInput,
  options: RingLayoutOptions = {},
): Arranged & { readonly state: Arrangement } {
  const { area, players, sectors } = input;
  const few = players.length <= NAMED_ALL;
  const members = membership(input, sectors.length);
  const { ties, ends } = tieEnds(players, input.ties);
  const pairs = tiedPairs(players.length, ends);

  const counts = sectors.map((_, k) => members.slice.filter((slice) => slice === k).length);
  const widths = sliceWidths(counts, input.sliceWidths);
  const known = sectors.at(-1)?.id === null ? sectors.length - 1 : sectors.length;
  const freeSlices = input.sliceOrder === 'free' ? known : 0;
  const order = nearOrder(widths, tiesBetween(ends, members.slice, sectors.length), freeSlices);
  const angles = sliceAngles(widths, order);

  const smallest = smallestText(input.pageHeight);
  const captionSize = Math.max(smallest, sectors.length > MANY_SECTORS ? 0 : input.textSize);
  const names = sectors.map((sector) => sector.name);
  const sectorBlocks = captionBlocks(names, captionSize, area);
  const firstRim = fitRim(area, sectorBlocks, angles);
  const plan = planWithSizes(input, firstRim, ringLoads(input, members), angles);

  const largest = players.reduce((most, player) => Math.max(most, player.radius), 3);
  const margin = (largest + 8) / firstRim.ry;
  const rimMargin = (largest + 8 + plan.textSize * 1.5) / firstRim.ry;
  const fineness = few ? { fine: 4, most: 40, margin, rimMargin } : null;
  const ringBlocks = input.rings.map(({ name }) =>
    name === '' ? null : textBlock(name, Math.max(smallest, captionSize * RING_CAPTION), 400, area.width / 4, 2),
  );
  const captions = captionPlaces(firstRim, plan.bands, ringBlocks).flatMap((text) => (text ? [text.box] : []));
  const isFree = (t: number, angle: number) => {
    const point = pointAt(firstRim, t, angle);
    return !captions.some((box) => overlap(box, square(point, plan.height / 2)));
  };
  const cells = makeCells(members, plan.bands, angles, plan.places, plan.scale, input.centre, isFree, fineness);
  const searched = new Arrangement(firstRim, plan.places, cells, widths, order, players.length);
  searchOrder(searched, pairs, {
    seed: options.seed ?? 1,
    effort: options.effort ?? 1,
    ...(options.onProgress && { onProgress: options.onProgress }),
    freeSlices: few ? freeSlices : 0,
    footprints: plan.footprints,
    spacious: few,
    captions,
    spacing: Math.sqrt((3 * firstRim.rx * firstRim.ry) / Math.max(4, players.length)) / 2,
  });

  // the captions' final places decide how large the rim can be
  const rim = fitRim(area, sectorBlocks, searched.slices);
  const state = new Arrangement(rim, plan.places, cells, widths, searched.order, players.length);
  players.forEach((_, i) => {
    state.move(i, searched.slotOf[i] as number);
  });
  const crossings = new CrossingCounter(pairs, state.x, state.y).total();
  return { ties, ends, members, pairs, plan, rim, state, sectorBlocks, ringBlocks, crossings };
}
