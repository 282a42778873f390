import type { Direction } from '../../text/language';
import type { Box, Point } from '../placement';
import { type NamedPlaces, nameShapes } from './named-shapes';
import { nearestPlaces } from './nearest-place';
import { sidesOf } from './sides';

/** Somebody with two values from 0 to 1. */
export interface GridPlayer {
  readonly id: string;
  readonly name: string;
  readonly across: number;
  readonly up: number;
}

export interface GridRequest {
  readonly area: Box;
  readonly pageHeight: number;
  readonly direction: Direction;
  /** The most important first: they stand where their values are and are named first. */
  readonly players: readonly GridPlayer[];
  /** Value from which on a value is high. */
  readonly threshold: number;
  readonly radius: number;
  readonly textSize: number;
  readonly keyCapacity: number;
  /** Width of the list beside the grid; 0 for none. */
  readonly listWidth: number;
}

/** A quarter of the grid, by whether its values are high. */
export interface Quadrant {
  readonly across: 'low' | 'high';
  readonly up: 'low' | 'high';
  readonly box: Box;
  /** Where its name stands. */
  readonly caption: Box;
}

export interface GridPlace extends NamedPlaces {
  readonly frame: Box;
  readonly quadrants: readonly Quadrant[];
  /** Where each player's values are, in the order of the players. */
  readonly wishes: readonly Point[];
  /** Null where there is no list. */
  readonly list: Box | null;
  x(value: number): number;
  y(value: number): number;
}

const AXIS = 58;
const TOP = 26;
const BOTTOM = 44;
const STRIP = 46;
const SIDE = 22;
const LIST_GAP = 28;

/** Which quarter a player belongs to. */
export const quadrantOf = ({ across, up }: Pick<GridPlayer, 'across' | 'up'>, threshold: number): number =>
  (up >= threshold ? 0 : 2) + (across >= threshold ? 1 : 0);

/**
 * Places players on a grid of two values: each at its values or at the nearest free place of its own quarter, with its name.
 *
 * The axes run as number lines do in every language, low at the left and at the bottom; the list stands at the end of the
 * reading direction. Quarters are named in strips of their own, which no shape and no name enters.
 *
 * Cost: bounded, as `nameShapes`.
 */
export function gridLayout(request: GridRequest): GridPlace {
  const { area, players, threshold, radius, listWidth, direction } = request;
  const sides = sidesOf(direction, area);
  const beside = listWidth > 0 ? listWidth + LIST_GAP : 0;
  const whole = sides.box({ ...area, width: area.width - beside });
  const frame: Box = {
    x: whole.x + AXIS,
    y: whole.y + TOP,
    width: whole.width - AXIS - 4,
    height: whole.height - TOP - BOTTOM,
  };
  const plot: Box = {
    x: frame.x + SIDE,
    y: frame.y + STRIP,
    width: frame.width - 2 * SIDE,
    height: frame.height - 2 * STRIP,
  };
  const x = (value: number) => plot.x + value * plot.width;
  const y = (value: number) => plot.y + (1 - value) * plot.height;
  const quadrants = quadrantsOf(frame, x(threshold), y(threshold));
  const inner = quadrants.map(({ box, up }) => ({
    ...box,
    y: up === 'high' ? box.y + STRIP : box.y,
    height: box.height - STRIP,
  }));
  const wishes = players.map(({ across, up }) => ({ x: x(across), y: y(up) }));
  const places = nearestPlaces(
    players.map((player, i) => ({ ...(wishes[i] as Point), within: inner[quadrantOf(player, threshold)] as Box })),
    radius,
  );
  const named = nameShapes(
    players.map((player, i) => ({
      id: player.id,
      name: player.name,
      radius,
      area: quadrantOf(player, threshold),
      ...(places[i] as Point),
    })),
    {
      areas: inner,
      walls: [],
      lines: [],
      pageHeight: request.pageHeight,
      textSize: request.textSize,
      keyCapacity: request.keyCapacity,
    },
  );
  const list = listWidth > 0 ? sides.box({ ...area, x: area.x + area.width - listWidth, width: listWidth }) : null;
  return { ...named, frame, quadrants, wishes, list, x, y };
}

/** Upper left, upper right, lower left, lower right. */
function quadrantsOf(frame: Box, middle: number, centre: number): Quadrant[] {
  const right = frame.x + frame.width;
  const bottom = frame.y + frame.height;
  return (['high', 'low'] as const).flatMap((up) =>
    (['low', 'high'] as const).map((across): Quadrant => {
      const left = across === 'low' ? frame.x : middle;
      const top = up === 'high' ? frame.y : centre;
      const box = {
        x: left,
        y: top,
        width: (across === 'low' ? middle : right) - left,
        height: (up === 'high' ? centre : bottom) - top,
      };
      const y = up === 'high' ? box.y : box.y + box.height - STRIP;
      return { across, up, box, caption: { x: box.x + 12, y, width: box.width - 24, height: STRIP } };
    }),
  );
}
