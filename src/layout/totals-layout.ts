import { sinCos, snap } from '../kernel/trigonometry';
import { square } from './boxes';
import type { CellTotal, CellTotals } from './cell-totals';
import { CrossingCounter, tiedPairs } from './crossings';
import { pointAt, type Rim } from './ellipse';
import { Grid } from './grid';
import type { Ground } from './ground';
import type { Shape } from './label-candidates';
import { placeText, textBlock } from './label-text';
import { mirrored } from './mirror';
import type { PlacedText, Placement, Point } from './placement';
import { ringCaptions, type Segment } from './ring-captions';
import { smallestText } from './ring-plan';
import type { RingBand } from './rings';
import { routeTies } from './route';
import { sectorCaptions } from './sector-captions';
import { shapeRadii } from './shapes';
import type { Angles } from './slices';
import { tieEnds } from './tie-ends';

/** Half the width of the largest mark, by number of marks. */
export const largestTotal = (cells: number): number => (cells <= 40 ? 46 : 24);
/** Half the width of a mark that can just hold a number. */
const SMALLEST_TOTAL = 9;
const LARGEST_TEXT = 26;
/** Air between a mark and the bounds of its cell. */
const AIR = 3;
/** Distance between two lines of the same two marks. */
const APART = 11;
/** Share of a slice by which the marks of every other ring stand aside, so that ties to the centre need not run through them. */
const ASIDE = 0.13;

/** The middle of a cell, and how far it is to the nearest of its bounds. */
interface Middle extends Point {
  readonly room: number;
}

/**
 * Places the totals of a map on its ground: each in the middle of its ring and slice, its area by the number of its players.
 *
 * The smallest marks stand for their number and all below, so that each can hold it.
 *
 * Cost: O(cells + ties), and the routes of the ties.
 */
export function totalsLayout({ input, arranged }: Ground, { cells, ties }: CellTotals): Placement {
  const { rim, plan, state } = arranged;
  const middles = cells.map((cell) =>
    middleOf(rim, plan.bands[cell.ring] as RingBand, state.slices[cell.slice], cell.ring),
  );
  const radii = radiiOf(cells, middles);
  const shapes = middles.map(({ x, y }, player): Shape => ({ player, x, y, radius: radii[player] as number }));
  const grid = new Grid<Shape>(32);
  for (const shape of shapes) grid.add(shape, square(shape, shape.radius, 3));
  const { ties: lines, ends } = tieEnds(
    cells.map(({ id }) => ({ id, name: '', ring: 0, sector: null, radius: 0 })),
    ties,
  );
  const captions = sectorCaptions(rim, arranged.sectorBlocks, state.slices, input.area);
  const taken = [
    ...captions.flatMap((caption) => (caption ? [caption.box] : [])),
    ...shapes.map((shape) => square(shape, shape.radius, 1)),
  ];
  const straight = ends.map(([a, b]): Segment => {
    const [from, to] = [shapes[a] as Shape, shapes[b] as Shape];
    return [from.x, from.y, to.x, to.y];
  });
  const rings = ringCaptions(rim, plan.bands, arranged.ringBlocks, { area: input.area, taken, lines: straight });
  const routes = routeTies(lines, ends, shapes, { rim, shapes: grid, apart: APART });
  const placement: Placement = {
    direction: input.direction,
    area: input.area,
    centre: { x: rim.x, y: rim.y },
    disc: input.centre,
    rings: input.rings.map(({ id, name }, k) => ({
      id,
      name,
      rx: snap(rim.rx * (plan.bands[k]?.outer ?? 1)),
      ry: snap(rim.ry * (plan.bands[k]?.outer ?? 1)),
      caption: rings[k] ?? null,
    })),
    slices: input.sectors.map(({ id }, k) => ({
      sector: id,
      ...(state.slices[k] as Angles),
      caption: captions[k] ?? null,
    })),
    players: cells.map(({ id, ring, slice, players }, i) => {
      const { x, y, radius } = shapes[i] as Shape;
      const label = numberIn(String(players.length), { x, y }, radius, smallestText(input.pageHeight));
      return { id, x, y, ring, slice, radius, label, leader: null, number: null };
    }),
    ties: lines.map((tie, k) => ({ ...tie, path: routes[k] as Placement['ties'][number]['path'] })),
    key: [],
    unlabelled: [],
    crossings: new CrossingCounter(
      tiedPairs(cells.length, ends),
      Float64Array.from(shapes, ({ x }) => x),
      Float64Array.from(shapes, ({ y }) => y),
    ).total(),
  };
  return input.direction === 'rtl' ? mirrored(placement) : placement;
}

function middleOf(rim: Rim, { inner, outer }: RingBand, slice: Angles | undefined, ring: number): Middle {
  if (slice === undefined) return { x: rim.x, y: rim.y, room: Math.min(rim.rx, rim.ry) * outer - AIR };
  // the innermost slices meet in a point: what stands there needs to stand further out
  const t = inner > 0 ? (inner + outer) / 2 : outer * 0.64;
  const angle = (slice.from + slice.to) / 2 + (ring % 2 === 0 ? -ASIDE : ASIDE) * (slice.to - slice.from);
  const point = pointAt(rim, t, angle);
  const dx = point.x - rim.x;
  const dy = point.y - rim.y;
  const along = Math.sqrt(dx * dx + dy * dy) / t;
  const toRings = Math.min(outer - t, t - inner) * along;
  const toEdge = (edge: number): number => {
    const [s, c] = sinCos(edge);
    const length = Math.sqrt(rim.rx * s * rim.rx * s + rim.ry * c * rim.ry * c);
    return Math.abs(dx * -rim.ry * c - dy * rim.rx * s) / length;
  };
  const half = (slice.to - slice.from) / 2;
  // beyond a right angle the edges are further off than the centre
  const toEdges = half > 1.5 ? toRings : Math.min(toEdge(slice.from), toEdge(slice.to));
  return { ...point, room: Math.max(SMALLEST_TOTAL, Math.min(toRings, toEdges) - AIR) };
}

/** Areas in proportion to the numbers of players, as large as the fullest cells allow. */
function radiiOf(cells: readonly CellTotal[], middles: readonly Middle[]): number[] {
  const sizes = cells.map(({ players }) => Math.sqrt(players.length));
  const unit = sizes.reduce(
    (least, size, i) => Math.min(least, (middles[i] as Middle).room / size),
    largestTotal(cells.length) / Math.max(1, ...sizes),
  );
  const wishes = sizes.map((size) => Math.max(SMALLEST_TOTAL, unit * size));
  // in slices too narrow for the smallest mark neighbours share what room there is
  return shapeRadii(
    Float64Array.from(middles, ({ x }) => x),
    Float64Array.from(middles, ({ y }) => y),
    wishes,
    1,
  );
}

/** A number in the middle of its mark. */
function numberIn(text: string, { x, y }: Point, radius: number, smallest: number): PlacedText {
  const size = Math.max(smallest, Math.min(LARGEST_TEXT, (radius * 1.35) / Math.max(1.3, text.length * 0.75)));
  const block = textBlock(text, size, 700, 1000, 1);
  const placed = placeText(block, x, y);
  // digits stand on the baseline and have no descent: what is seen of them is centred, not their line
  const lift = snap((placed.lines[0]?.baseline ?? y) - y - size * 0.35);
  return placeText(block, x, y - lift);
}
