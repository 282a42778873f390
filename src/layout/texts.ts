import { seededRandom } from '../kernel/random';
import type { Arranged } from './arrange';
import { square } from './boxes';
import type { Grid } from './grid';
import type { Candidate, Shape } from './label-candidates';
import { NAMED_ALL, nameAll } from './naming';
import type { Naming } from './naming-input';
import type { PlacedText } from './placement';
import { ringCaptions, type Segment } from './ring-captions';
import type { RingLayoutInput } from './ring-layout-input';
import { smallestText } from './ring-plan';
import { sectorCaptions } from './sector-captions';
import { byImportance } from './tie-ends';

/** Every text of the map in its place. */
export interface Texts extends Naming {
  readonly sectors: readonly (PlacedText | null)[];
  readonly rings: readonly (PlacedText | null)[];
}

/** Above this many lines texts take no heed of them. */
const MANY_LINES = 3000;
/** Largest names on a map that cannot show all. */
const SOME_NAMES = 11;

/** Captions first, names round them, then the ring captions again where names have taken their place. */
export function placeTexts(
  input: RingLayoutInput,
  arranged: Arranged,
  shapes: readonly Shape[],
  grid: Grid<Shape>,
): Texts {
  const { area, players } = input;
  const { plan, rim, pairs, ringBlocks } = arranged;
  const few = players.length <= NAMED_ALL;
  const smallest = smallestText(input.pageHeight);
  const lines: Segment[] = [];
  for (let e = 0; e < pairs.count && pairs.count <= MANY_LINES; e++) {
    const a = shapes[pairs.from[e] as number] as Shape;
    const b = shapes[pairs.to[e] as number] as Shape;
    lines.push([a.x, a.y, b.x, b.y]);
  }
  const sectors = sectorCaptions(rim, arranged.sectorBlocks, arranged.state.slices, area);
  const sectorBoxes = sectors.flatMap((text) => (text ? [text.box] : []));
  const hard = [...sectorBoxes, ...shapes.map((shape) => square(shape, shape.radius, 1))];
  const first = ringCaptions(rim, plan.bands, ringBlocks, { area, taken: hard, lines });
  const captions = [...sectorBoxes, ...first.flatMap((text) => (text === null ? [] : [text.box]))];
  const naming = nameAll({
    shapes,
    names: players.map((player) => player.name),
    importance: byImportance(players, arranged.ends),
    sizes: sizesDown(Math.max(smallest, Math.min(input.textSize, plan.textSize + 2)), smallest),
    size: Math.max(smallest, Math.min(input.textSize, SOME_NAMES)),
    smallest,
    keyCapacity: input.keyCapacity,
    around: {
      area,
      shapes: grid,
      captions,
      rim,
      bounds: plan.bands.map((band, k) => (k === plan.bands.length - 1 ? 1 : band.outer)),
      lines: few ? lines : [],
    },
    random: seededRandom(1),
  });
  const placed = [...naming.names, ...naming.numbers].filter((candidate): candidate is Candidate => candidate !== null);
  const taken = [...hard, ...placed.map((candidate) => candidate.text.box)];
  return { ...naming, sectors, rings: ringCaptions(rim, plan.bands, ringBlocks, { area, taken, lines }) };
}

function sizesDown(largest: number, smallest: number): number[] {
  const sizes: number[] = [];
  for (let size = largest; size > smallest; size -= 1) sizes.push(size);
  return [...sizes, smallest];
}
