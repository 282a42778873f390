import { TAU } from '../../kernel/trigonometry';
import type { Direction } from '../../text/language';
import { type TextBlock, textBlock } from '../label-text';
import type { Box, Point } from '../placement';
import { type AlignedText, alignBlock } from './aligned-text';
import { type Circles, circlesFor, clearance, edgeAt, REGIONS } from './circles';
import { type NamedPlaces, nameShapes } from './named-shapes';
import { sidesOf } from './sides';
import { spreadOut } from './spread';

export interface SaliencePlayer {
  readonly id: string;
  readonly name: string;
  /** A sum of 1, 2 and 4: the circles the player stands in. */
  readonly region: number;
}

export interface SalienceRequest {
  readonly area: Box;
  readonly pageHeight: number;
  readonly direction: Direction;
  /** In the order in which neighbours are to stand, by sector for example. */
  readonly players: readonly SaliencePlayer[];
  /** Name of each region, and a line under it. */
  readonly captions: ReadonlyMap<number, readonly [name: string, under: string]>;
  /** Names of the three circles. */
  readonly circles: readonly [string, string, string];
  readonly radius: number;
  readonly textSize: number;
  readonly keyCapacity: number;
  readonly listWidth: number;
}

export interface SaliencePlace extends NamedPlaces {
  readonly circles: Circles;
  readonly captions: readonly { readonly region: number; readonly name: AlignedText; readonly under: AlignedText }[];
  readonly circleNames: readonly AlignedText[];
  readonly list: Box | null;
}

const LIST_GAP = 28;
const EDGE = 5;
const CAPTION = 13;
const UNDER = 10.5;

/**
 * Places players in three circles that meet: each inside the region of the circles it belongs to, spread evenly, with its
 * name. The circles are drawn further apart or nearer, so that the fullest region has room.
 *
 * Range: every shape lies wholly in its region.
 * Cost: O(points of the regions x players), bounded.
 */
export function salienceLayout(request: SalienceRequest): SaliencePlace {
  const { area, players, direction, listWidth } = request;
  const sides = sidesOf(direction, area);
  const beside = listWidth > 0 ? listWidth + LIST_GAP : 0;
  const whole: Box = { ...area, width: area.width - beside };
  const counts = new Map<number, number>();
  for (const { region } of players) counts.set(region, (counts.get(region) ?? 0) + 1);
  const circles = circlesFor(whole, counts);
  const captions = REGIONS.map((region) => captionOf(circles, whole, region, request));
  const at = new Map<string, Point>();
  let radius = request.radius;
  for (const region of REGIONS) {
    const members = players.filter((player) => player.region === region);
    if (members.length === 0) continue;
    const walls = captions.flatMap((caption) => (caption.region === region ? [caption.box] : []));
    const sites = sitesIn(circles, whole, region, members.length, request.radius, walls);
    radius = Math.min(radius, Math.max(3, leastDistance(sites) / 2 - 1));
    sites.sort((a, b) => a.y - b.y || a.x - b.x);
    members.forEach(({ id }, i) => {
      at.set(id, sites[i] as Point);
    });
  }
  const circleNames = namesOf(circles, request.circles).map((text) => sides.text(text));
  const walls = [...captions.map(({ box }) => sides.box(box)), ...circleNames.map(({ box }) => box)];
  const turned: Circles = {
    ...circles,
    centres: circles.centres.map((centre) => sides.point(centre)) as unknown as Circles['centres'],
  };
  const named = nameShapes(
    players.map(({ id, name }) => ({ id, name, radius, ...sides.point(at.get(id) as Point) })),
    {
      areas: [sides.box(whole)],
      walls,
      lines: outlines(turned),
      pageHeight: request.pageHeight,
      textSize: request.textSize,
      keyCapacity: request.keyCapacity,
    },
  );
  return {
    ...named,
    circles: turned,
    captions: captions.map(({ region, name, under }) => ({ region, name: sides.text(name), under: sides.text(under) })),
    circleNames,
    list: listWidth > 0 ? sides.box({ ...area, x: area.x + area.width - listWidth, width: listWidth }) : null,
  };
}

/** Points of a region on a lattice, as far from its edges as a shape needs. */
function lattice(
  circles: Circles,
  { x, y, width, height }: Box,
  region: number,
  margin: number,
  step: number,
): Point[] {
  const points: Point[] = [];
  for (let py = y + step / 2; py < y + height; py += step)
    for (let px = x + step / 2; px < x + width; px += step) {
      const point = { x: px, y: py };
      if (clearance(circles, region, point) >= margin) points.push(point);
    }
  return points;
}

function sitesIn(
  circles: Circles,
  area: Box,
  region: number,
  count: number,
  radius: number,
  walls: readonly Box[],
): Point[] {
  for (const [margin, step] of [
    [radius + EDGE, 9],
    [radius + EDGE, 5],
    [8, 3],
    [4, 2],
  ] as const) {
    const points = lattice(circles, area, region, margin, step).filter(
      (point) => !walls.some((wall) => near(wall, point, margin)),
    );
    if (points.length >= count * 3) return spreadOut(points, count);
  }
  return spreadOut(lattice(circles, area, region, 1, 2), count);
}

const near = (wall: Box, { x, y }: Point, margin: number): boolean =>
  x > wall.x - margin && x < wall.x + wall.width + margin && y > wall.y - margin && y < wall.y + wall.height + margin;

function leastDistance(sites: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  sites.forEach((a, i) => {
    for (let j = i + 1; j < sites.length; j++) {
      const b = sites[j] as Point;
      least = Math.min(least, Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)));
    }
  });
  return least;
}

interface Caption {
  readonly region: number;
  readonly name: AlignedText;
  readonly under: AlignedText;
  readonly box: Box;
}

/** A region's name where its whole box lies inside, as high as it can; in the lowest region as low as it can. */
function captionOf(circles: Circles, area: Box, region: number, { captions }: SalienceRequest): Caption {
  const [first, second] = captions.get(region) ?? ['', ''];
  const name = textBlock(first, CAPTION, 700, 170, 2);
  const under = textBlock(second, UNDER, 400, 170, 1);
  const width = Math.max(name.width, under.width) + 4;
  const height = name.height + under.height;
  const half = { x: width / 2, y: height / 2 };
  const inside = ({ x, y }: Point): boolean =>
    [-1, 0, 1].every((i) =>
      [-1, 1].every((j) => clearance(circles, region, { x: x + i * half.x, y: y + j * half.y }) > EDGE),
    );
  const points = lattice(circles, area, region, EDGE, 6);
  const fitting = points.filter(inside);
  const middle = area.x + area.width / 2;
  const centre = region < 4 ? (region === 3 ? middle : (circles.centres[region - 1] as Point).x) : middle;
  const price = ({ x, y }: Point) => (region === 4 ? -y : y) * 3 + Math.abs(x - centre) * 0.6;
  const best = fitting.length > 0 ? least(fitting, price) : least(points, (p) => -clearance(circles, region, p));
  const at = best ?? { x: middle, y: area.y + area.height / 2 };
  const top = at.y - half.y;
  const line = (block: TextBlock, weight: 400 | 700, y: number) => alignBlock(block, weight, at.x, y, 'middle');
  return {
    region,
    name: line(name, 700, top),
    under: line(under, 400, top + name.height),
    box: { x: at.x - half.x, y: top, width, height },
  };
}

function least(points: readonly Point[], price: (point: Point) => number): Point | undefined {
  let best: Point | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const cost = price(point);
    if (cost < lowest) {
      lowest = cost;
      best = point;
    }
  }
  return best;
}

/** The names of the circles, outside at their edges. */
function namesOf(circles: Circles, names: readonly [string, string, string]): AlignedText[] {
  const at = [-TAU / 8, TAU / 8, (3 * TAU) / 8] as const;
  return names.map((name, k) => {
    const edge = edgeAt(circles, k, at[k] as number);
    const block = textBlock(name, 16, 700, 220, 1);
    const left = k === 0;
    return alignBlock(
      block,
      700,
      edge.x + (left ? -10 : 10),
      edge.y - block.height + (k === 2 ? 20 : 0),
      left ? 'right' : 'left',
    );
  });
}

/** The edges of the circles as short lines, on which names had better not lie. */
function outlines(circles: Circles): [number, number, number, number][] {
  const parts = 48;
  return [0, 1, 2].flatMap((k) =>
    Array.from({ length: parts }, (_, i): [number, number, number, number] => {
      const a = edgeAt(circles, k, (i * TAU) / parts);
      const b = edgeAt(circles, k, ((i + 1) * TAU) / parts);
      return [a.x, a.y, b.x, b.y];
    }),
  );
}
