import { snap } from '../kernel/trigonometry';
import type { Cubic } from './bezier';
import { square } from './boxes';
import { BUNDLED } from './bundle';
import { Grid } from './grid';
import { type Ground, groundOf } from './ground';
import { numberedKey } from './key';
import type { Shape } from './label-candidates';
import { mirrored } from './mirror';
import type { Box, Placement, PlayerPlace, SlicePlace, TiePlace } from './placement';
import type { RingLayoutInput, RingLayoutOptions } from './ring-layout-input';
import { type Name, routeTies } from './route';
import { shapeRadii } from './shapes';
import { placeTexts, type Texts } from './texts';

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
export const ringLayout = (input: RingLayoutInput, options: RingLayoutOptions = {}): Placement =>
  placedOn(groundOf(input, options));

/** Shapes, names and lines on a ground that is divided already. */
export function placedOn(ground: Ground): Placement {
  const { input, arranged } = ground;
  const shapes = placeShapes(ground);
  const grid = new Grid<Shape>(32);
  for (const shape of shapes) grid.add(shape, square(shape, shape.radius, 3));
  const texts = placeTexts(input, arranged, shapes, grid);
  const bundled = input.bundle ?? arranged.ties.length > BUNDLED;
  const routes = routeTies(arranged.ties, arranged.ends, shapes, {
    shapes: grid,
    names: namesOf(texts),
    rim: arranged.rim,
    ...(bundled && { parts: arranged.state.cellOf }),
  });
  const placement = assemble(ground, shapes, texts, routes);
  return input.direction === 'rtl' ? mirrored(placement) : placement;
}

function placeShapes({ input, arranged: { state }, room }: Ground): Shape[] {
  const wishes = input.players.map((player) => player.radius);
  return shapeRadii(state.x, state.y, wishes, room).map((radius, player) => ({
    player,
    radius,
    x: state.x[player] as number,
    y: state.y[player] as number,
  }));
}

/** Names and captions as ties have to know them. */
function namesOf(texts: Texts): Grid<Name> {
  const names = new Grid<Name>(32);
  const add = (player: number, box: Box) => names.add({ player, box }, box);
  texts.names.forEach((name, player) => {
    if (name) add(player, name.text.box);
  });
  for (const caption of texts.rings) if (caption) add(-1, caption.box);
  return names;
}

function assemble(
  { input, arranged: { members, plan, rim, state, ties, crossings } }: Ground,
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
    disc: input.centre,
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
