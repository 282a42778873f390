import { snap } from '../kernel/trigonometry';
import { type Arranged, arrange } from './arrange';
import { CrossingCounter, tiedPairs } from './crossings';
import type { Footprint } from './energy';
import { NAMED_ALL } from './naming';
import type { LayoutPlayer, LayoutTie, RingLayoutInput, RingLayoutOptions } from './ring-layout-input';
import { tieEnds } from './tie-ends';

/** Where everybody stands, before anything is drawn there: several pictures on one ground have every player at the same point. */
export interface Ground {
  readonly input: RingLayoutInput;
  readonly arranged: Arranged;
  /** Share of the size that shapes wish for, for which there is room. */
  readonly room: number;
}

/** What of a ground is drawn. */
export interface GroundPart {
  /** Players that are not on the ground are left out. */
  readonly players: readonly LayoutPlayer[];
  readonly ties: readonly LayoutTie[];
  /** Size of names where there is room. */
  readonly textSize: number;
  readonly keyCapacity: number;
}

/** Distance between players, at the scale of the plan, at which shapes have the size they wish for. */
const ROOMY = 1.7;

/** Divides the area into rings and slices and gives every player its point. Cost: nearly all that a ring layout costs. */
export function groundOf(input: RingLayoutInput, options: RingLayoutOptions = {}): Ground {
  const whole = sound(input);
  const arranged = arrange(whole, options);
  const { plan } = arranged;
  const room = whole.players.length <= NAMED_ALL ? plan.scale : (plan.scale * plan.height) / (20 * ROOMY);
  return { input: whole, arranged, room };
}

/** The same ground with only some of its players on it, and ties of their own: all stand where they stood. */
export function partOfGround(ground: Ground, part: GroundPart): Ground {
  const { input, arranged, room } = ground;
  const at = new Map(input.players.map(({ id }, i) => [id, i]));
  const players = sound({ ...input, players: part.players.filter(({ id }) => at.has(id)) }).players;
  const kept = players.map(({ id }) => at.get(id) as number);
  const { members, plan, state } = arranged;
  const { ties, ends } = tieEnds(players, part.ties);
  const pairs = tiedPairs(players.length, ends);
  const x = Float64Array.from(kept, (i) => state.x[i] as number);
  const y = Float64Array.from(kept, (i) => state.y[i] as number);
  return {
    input: { ...input, ...part, players },
    // fewer players have more room each
    room: room * Math.sqrt(input.players.length / Math.max(1, players.length)),
    arranged: {
      ...arranged,
      ties,
      ends,
      pairs,
      members: {
        ring: kept.map((i) => members.ring[i] as number),
        slice: kept.map((i) => members.slice[i] as number),
      },
      plan: { ...plan, textSize: part.textSize, footprints: kept.map((i) => plan.footprints[i] as Footprint) },
      state: {
        slices: state.slices,
        cells: state.cells,
        x,
        y,
        cellOf: Int32Array.from(kept, (i) => state.cellOf[i] as number),
        slotOf: Int32Array.from(kept, (i) => state.slotOf[i] as number),
      },
      crossings: new CrossingCounter(pairs, x, y).total(),
    },
  };
}

const LEAST_SIDE = 48;
const SMALLEST_RADIUS = 3;

/** The same input with something to stand on: at least one ring and one sector, an area and radii that can be drawn. */
function sound(input: RingLayoutInput): RingLayoutInput {
  const { area, players, rings, sectors } = input;
  const length = (value: number, least: number) => (Number.isFinite(value) ? Math.max(value, least) : least);
  const largest = length(Math.min(area.width, area.height) / 8, SMALLEST_RADIUS);
  return {
    ...input,
    area: {
      x: Number.isFinite(area.x) ? snap(area.x) : 0,
      y: Number.isFinite(area.y) ? snap(area.y) : 0,
      width: snap(length(area.width, LEAST_SIDE)),
      height: snap(length(area.height, LEAST_SIDE)),
    },
    rings: rings.length > 0 ? rings : [{ id: null, name: '' }],
    sectors: sectors.length > 0 ? sectors : [{ id: null, name: '' }],
    players: players.map((player) => ({
      ...player,
      radius: Math.min(length(player.radius, SMALLEST_RADIUS), largest),
    })),
  };
}
