import { snap } from '../kernel/trigonometry';
import { type Arranged, arrange } from './arrange';
import type { Cubic } from './bezier';
import { square } from './boxes';
import { Grid } from './grid';
import { numberedKey } from './key';
import type { Shape } from './label-candidates';
import { mirrored } from './mirror';
import { NAMED_ALL } from './naming';
import type { Placement, PlayerPlace, SlicePlace, TiePlace } from './placement';
import type { RingLayoutInput, RingLayoutOptions } from './ring-layout-input';
import { routeTies } from './route';
import { shapeRadii } from './shapes';
import { placeTexts, type Texts } from './texts';

/** Distance between players, at the scale of the plan, at which shapes have the size they wish for. */
const ROOMY = 1.7;

/**
 * Places players in rings round the recipients of the service, sector by sector, so that few ties cross and names can be read.
 *
 * Rings are ellipses that fill the area; each is as wide as what it holds needs. A player's place is free only inside its own
 * ring and slice. Up to 150 players every one shows its name; above that the most tied do, others get a number as far as
 * the key reaches.
 *
 * Range: everything lies inside `area`, except in an area too small for any map.
 * Undefined: a player of an undeclared ring or sector stands in the last one; a tie to an unknown player is left out.
 * Cost: bounded by a fixed amount of work, some seconds at most for 1,500 players and 20,000 ties.
 * Source: rings and slices are the player map of the social-procurement incubator; the search is threshold accepting
 * (Dueck and Scheuer 1990, doi:10.1016/0021-9991(90)90201-B).
 *
 * @throws {PlayermapError} never.
 */
export function ringLayout(input: RingLayoutInput, options: RingLayoutOptions = {}): Placement {
  const whole = sound(input);
  const arranged = arrange(whole, options);
  const shapes = placeShapes(whole, arranged);
  const grid = new Grid<Shape>(32);
  for (const shape of shapes) grid.add(shape, square(shape, shape.radius, 3));
  const texts = placeTexts(whole, arranged, shapes, grid);
  const routes = routeTies(arranged.ties, arranged.ends, shapes, grid);
  const placement = assemble(whole, arranged, shapes, texts, routes);
  return input.direction === 'rtl' ? mirrored(placement) : placement;
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

function placeShapes(input: RingLayoutInput, { state, plan }: Arranged): Shape[] {
  const wishes = input.players.map((player) => player.radius);
  const scale = wishes.length <= NAMED_ALL ? plan.scale : (plan.scale * plan.height) / (20 * ROOMY);
  return shapeRadii(state.x, state.y, wishes, scale).map((radius, player) => ({
    player,
    radius,
    x: state.x[player] as number,
    y: state.y[player] as number,
  }));
}

function assemble(
  input: RingLayoutInput,
  { members, plan, rim, state, ties, crossings }: Arranged,
  shapes: readonly Shape[],
  texts: Texts,
  routes: readonly Cubic[],
): Placement {
  const key = numberedKey(input.players, members.ring, state, texts.numbers);
  const players = input.players.map((player, i): PlayerPlace => {
    const { x, y, radius } = shapes[i] as Shape;
    const label = texts.names[i] ?? key.labels.get(i);
    return {
      id: player.id,
      x,
      y,
      ring: members.ring[i] as number,
      slice: members.slice[i] as number,
      radius,
      label: label?.text ?? null,
      leader: label?.leader ?? null,
      number: key.numbers.get(i) ?? null,
    };
  });
  return {
    direction: input.direction,
    area: input.area,
    centre: { x: rim.x, y: rim.y },
    rings: input.rings.map((ring, k) => ({
      id: ring.id,
      name: ring.name,
      rx: snap(rim.rx * (plan.bands[k]?.outer ?? 1)),
      ry: snap(rim.ry * (plan.bands[k]?.outer ?? 1)),
      caption: texts.rings[k] ?? null,
    })),
    slices: input.sectors.map(
      (sector, k) => ({ sector: sector.id, ...state.slices[k], caption: texts.sectors[k] }) as SlicePlace,
    ),
    players,
    ties: ties.map((tie, k): TiePlace => ({ ...tie, path: routes[k] as Cubic })),
    key: key.entries,
    unlabelled: players.filter((player) => player.label === null).map((player) => player.id),
    crossings,
  };
}
