import { seededRandom } from '../../kernel/random';
import { overlap, square } from '../boxes';
import { Grid } from '../grid';
import type { Candidate, Shape } from '../label-candidates';
import { placeText, textBlock } from '../label-text';
import { NAMED_ALL, nameAll } from '../naming';
import { nameMany } from '../naming-many';
import type { Box, PlacedText, Placement, Point } from '../placement';
import type { Segment } from '../ring-captions';
import { smallestText } from '../ring-plan';

/** A shape that has its place and is to have a name. */
export interface ShapeToName extends Point {
  readonly id: string;
  readonly name: string;
  readonly radius: number;
  /** Position in the areas of the one that its name stays in. Default: the first. */
  readonly area?: number;
}

/** A shape with its name, or a number that the key explains; neither where there is no room. */
export interface NamedPlace extends Point {
  readonly id: string;
  readonly radius: number;
  readonly label: PlacedText | null;
  readonly leader: readonly [Point, Point] | null;
  readonly number: number | null;
}

export interface NamedPlaces {
  readonly players: readonly NamedPlace[];
  readonly key: Placement['key'];
  readonly unlabelled: readonly string[];
}

export interface NamingRoom {
  /** Where names may stand. */
  readonly areas: readonly Box[];
  /** What no name may lie on. */
  readonly walls: readonly Box[];
  /** What names had better not lie on. */
  readonly lines: readonly Segment[];
  readonly pageHeight: number;
  /** Size of the names where there is room. */
  readonly textSize: number;
  readonly keyCapacity: number;
}

/** How many names may stand far off before all are made smaller. */
const LEADERS = 0.1;
/** Largest names where not all can be shown. */
const SOME_NAMES = 11;

/**
 * Names shapes that stand anywhere, as the player map names its players: no name on another, on a shape or on a wall; a
 * leader line where a name had to move away; a number where it found no room. The order of the shapes is that of their importance.
 *
 * Cost: bounded, as `nameAll`.
 */
export function nameShapes(shapes: readonly ShapeToName[], room: NamingRoom): NamedPlaces {
  const smallest = smallestText(room.pageHeight);
  const grid = new Grid<Shape>(32);
  const placed = shapes.map(({ x, y, radius }, player): Shape => ({ x, y, radius, player }));
  for (const shape of [...placed, ...room.walls.flatMap(wallShapes)]) grid.add(shape, square(shape, shape.radius, 3));
  const sizes: number[] = [];
  if (shapes.length > NAMED_ALL) sizes.push(Math.max(smallest, Math.min(room.textSize, SOME_NAMES)));
  else for (let size = room.textSize; size > smallest; size -= 1) sizes.push(size);
  if (shapes.length <= NAMED_ALL) sizes.push(smallest);
  const naming = shapes.length > NAMED_ALL ? nameMany : nameAll;
  const name = (size: number) => {
    const names: (Candidate | null)[] = shapes.map(() => null);
    const numbers: (Candidate | null)[] = shapes.map(() => null);
    let left = room.keyCapacity;
    room.areas.forEach((area, k) => {
      const members = placed.filter(({ player }) => (shapes[player]?.area ?? 0) === k);
      const found = naming({
        shapes: members,
        names: members.map(({ player }) => shapes[player]?.name ?? ''),
        importance: members.map((_, i) => i),
        sizes: [size],
        size: Math.min(size, SOME_NAMES),
        smallest,
        keyCapacity: left,
        around: { area, shapes: grid, captions: room.walls, rim: farOff(area), bounds: [], lines: room.lines },
        random: seededRandom(1),
      });
      members.forEach(({ player }, i) => {
        names[player] = found.names[i] ?? null;
        numbers[player] = found.numbers[i] ?? null;
      });
      left -= found.numbers.filter((seat) => seat !== null).length;
    });
    return { names, numbers };
  };
  // all areas in one size: the largest at which every name has a place, and few stand far off
  let chosen = name(sizes[0] as number);
  for (const size of sizes.slice(1)) {
    const far = chosen.names.filter((seat) => seat?.leader).length;
    if (!chosen.names.includes(null) && far <= Math.max(1, shapes.length * LEADERS)) break;
    chosen = name(size);
  }
  const { names, numbers } = chosen;
  const free = names.map((seat) => (seat && room.walls.some((wall) => overlap(wall, seat.text.box)) ? null : seat));
  const order = numbers
    .flatMap((seat, i) => (seat ? [{ seat, i }] : []))
    .sort((a, b) => a.seat.text.box.y - b.seat.text.box.y || a.seat.text.x - b.seat.text.x || a.i - b.i);
  const numberOf = new Map(order.map(({ i }, k) => [i, k + 1]));
  const players = shapes.map(({ id, x, y, radius }, i): NamedPlace => {
    const number = numberOf.get(i) ?? null;
    const seat = number === null ? free[i] : numbered(numbers[i] as Candidate, number);
    return { id, x, y, radius, label: seat?.text ?? null, leader: seat?.leader ?? null, number };
  });
  return {
    players,
    key: order.map(({ i }, k) => ({ number: k + 1, id: shapes[i]?.id ?? '', name: shapes[i]?.name ?? '' })),
    unlabelled: players.flatMap(({ id, label }) => (label === null ? [id] : [])),
  };
}

/** A rim that no label comes near. */
const farOff = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2, rx: width, ry: height });

function numbered(seat: Candidate, number: number): Candidate {
  const text = textBlock(String(number), seat.text.size, 400, 1000, 1);
  return { ...seat, text: placeText(text, seat.text.x, seat.text.box.y) };
}

/** A wall as the shapes that names keep away from: squares that cover it. */
function wallShapes(wall: Box): Shape[] {
  const radius = Math.min(wall.width, wall.height) / 2;
  if (radius <= 0) return [];
  const across = Math.ceil(wall.width / (2 * radius));
  const down = Math.ceil(wall.height / (2 * radius));
  const at = (from: number, length: number, i: number, count: number) =>
    count === 1 ? from + length / 2 : from + radius + (i * (length - 2 * radius)) / (count - 1);
  return Array.from({ length: across * down }, (_, i) => ({
    player: -1,
    radius,
    x: at(wall.x, wall.width, i % across, across),
    y: at(wall.y, wall.height, Math.floor(i / across), down),
  }));
}
