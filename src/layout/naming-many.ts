import { farthestReach, nearestReach } from './ellipse';
import { LabelBoard } from './label-board';
import { type Candidate, farCandidates, nearCandidates, type Shape } from './label-candidates';
import { nameBlocks } from './label-text';
import { type Naming, type NamingInput, numberBlock } from './naming-input';

/** How many of the most important are named before any number is placed. */
const NAMED_FIRST = 150;
/** Questions to the board after which nobody is asked to step aside any more: bounds the work on the largest maps. */
const QUESTIONS = 3e6;
/** How many places are tried at which others would have to step aside. */
const TRIES = 48;
/** How many others may have to step aside for one label. */
const ASIDE = 3;

interface Asking {
  /** Whether a name may become a number, and how many may. */
  readonly fromNames?: boolean;
  readonly capacity?: number;
  readonly depth?: number;
}

/**
 * Names and numbers of a map that cannot show every name: first the names of the most important, then numbers for the others
 * as far as the key reaches, then more names where numbers can step aside. A number finds its place next to its shape, else
 * further off with a leader line; rather than leave a player without anything, a name in the way becomes a number.
 */
export function nameMany(input: NamingInput): Naming {
  const { shapes, names, importance, around, keyCapacity } = input;
  const board = new LabelBoard(names.length, around.captions);
  const numbered = new Set<number>();
  const widest = numberBlock(input);
  const seatsOfNumbers = new Map<number, Candidate[]>();
  const numberSeats = (player: number): Candidate[] => {
    const known = seatsOfNumbers.get(player);
    if (known) return known;
    const shape = shapes[player] as Shape;
    const seats = cheapestFirst([...nearCandidates(shape, widest, around), ...farCandidates(shape, widest, around)]);
    seatsOfNumbers.set(player, seats);
    return seats;
  };
  /** Places for a name; across the rim only where it is that or nothing. */
  const nameSeats = (player: number, size: number, acrossRim = false): Candidate[] =>
    cheapestFirst(
      nearCandidates(shapes[player] as Shape, nameBlocks(names[player] as string, size), around).filter(
        ({ text: { box } }) => acrossRim || nearestReach(around.rim, box) > 1 || farthestReach(around.rim, box) < 1,
      ),
    );

  const sit = (player: number, seats: readonly Candidate[]): boolean => {
    const seat = seats.find((candidate) => board.isFree(player, candidate));
    if (seat !== undefined) board.put(player, seat);
    return seat !== undefined;
  };
  /**
   * Puts a label where those in its way can all take another number's seat; they are left as they were where one cannot. Who finds no
   * free seat may ask others to step aside in turn, `depth` times over; who is `held` stays.
   */
  const makeRoom = (
    player: number,
    seats: readonly Candidate[],
    { fromNames = false, capacity = 0, depth = 0 }: Asking = {},
    held: ReadonlySet<number> = new Set(),
  ): boolean => {
    for (const seat of seats.slice(0, TRIES)) {
      if (board.asked > QUESTIONS) return false;
      const others = [...(board.inTheWay(player, seat) ?? [])];
      const named = others.filter((other) => !numbered.has(other)).length;
      if (others.length === 0 || others.length > ASIDE || named > (fromNames ? capacity : 0)) continue;
      if (others.some((other) => held.has(other))) continue;
      const before = [...board.placed];
      const numberedBefore = new Set(numbered);
      for (const other of others) board.clear(other);
      board.put(player, seat);
      const stay = new Set([...held, player, ...others]);
      const left = capacity - named;
      const moves = (other: number): boolean =>
        sit(other, numberSeats(other)) ||
        (depth > 0 && makeRoom(other, numberSeats(other), { fromNames, capacity: left, depth: depth - 1 }, stay));
      if (others.every(moves)) {
        for (const other of others) numbered.add(other);
        return true;
      }
      restore(before, numberedBefore);
    }
    return false;
  };
  const restore = (before: readonly (Candidate | null)[], numberedBefore: ReadonlySet<number>): void => {
    const changed = before.flatMap((seat, other) => (board.placed[other] === seat ? [] : [other]));
    for (const other of changed) if (board.placed[other]) board.clear(other);
    for (const other of changed) {
      const seat = before[other];
      if (seat) board.put(other, seat);
    }
    numbered.clear();
    for (const other of numberedBefore) numbered.add(other);
  };

  const nameMost = () => {
    for (const player of importance.slice(0, NAMED_FIRST)) sit(player, nameSeats(player, input.size));
  };
  const numberTheRest = () => {
    const waiting: number[] = [];
    const near = (player: number) => numberSeats(player).filter(({ leader }) => leader === null);
    for (const player of importance) {
      if (numbered.size >= keyCapacity) return;
      if (board.placed[player] !== null) continue;
      if (sit(player, near(player))) numbered.add(player);
      else waiting.push(player);
    }
    for (const player of waiting) {
      const left = keyCapacity - numbered.size;
      if (left <= 0) return;
      const seats = numberSeats(player);
      if (
        makeRoom(player, near(player)) ||
        sit(player, seats) ||
        makeRoom(player, seats) ||
        makeRoom(player, seats, { fromNames: true, capacity: left - 1 }) ||
        makeRoom(player, seats, { fromNames: true, capacity: left - 1, depth: 2 })
      )
        numbered.add(player);
    }
  };
  const nameMore = () => {
    for (const player of importance) {
      const number = board.placed[player] ?? null;
      if (number !== null && !numbered.has(player)) continue;
      board.clear(player);
      const named = [input.size, input.smallest].some((size) => {
        const seats = nameSeats(player, size, number === null);
        return sit(player, seats) || makeRoom(player, seats);
      });
      if (named) numbered.delete(player);
      else if (number !== null) board.put(player, number);
    }
  };
  nameMost();
  numberTheRest();
  nameMore();
  numberTheRest();
  return {
    names: board.placed.map((candidate, player) => (numbered.has(player) ? null : candidate)),
    numbers: board.placed.map((candidate, player) => (numbered.has(player) ? candidate : null)),
  };
}

const cheapestFirst = (seats: Candidate[]): Candidate[] => seats.sort((a, b) => a.cost - b.cost);
