import { LabelBoard } from './label-board';
import { type Candidate, farCandidates, nearCandidates, type Shape } from './label-candidates';
import { nameBlocks } from './label-text';
import { chooseLabels } from './labels';
import { type Naming, type NamingInput, numberBlock } from './naming-input';
import { nameMany } from './naming-many';

/** Up to this many players all names are shown. */
export const NAMED_ALL = 150;

/** Gives every player its name, and where there is no room a number, the most important players first. */
export function nameAll(input: NamingInput): Naming {
  return input.names.length <= NAMED_ALL ? nameFew(input) : nameMany(input);
}

function nameFew(input: NamingInput): Naming {
  const { shapes, around } = input;
  const names = everyName(input);
  const numbers: (Candidate | null)[] = names.map(() => null);
  if (!names.includes(null)) return { names, numbers };
  const board = new LabelBoard(names.length, around.captions);
  names.forEach((name, player) => {
    if (name !== null) board.put(player, name);
  });
  const widest = numberBlock(input);
  let left = input.keyCapacity;
  for (const player of input.importance) {
    if (left <= 0) break;
    if (names[player] !== null) continue;
    const shape = shapes[player] as Shape;
    const seats = [...nearCandidates(shape, widest, around), ...farCandidates(shape, widest, around)];
    const seat = seats.sort((a, b) => a.cost - b.cost).find((candidate) => board.isFree(player, candidate));
    if (seat === undefined) continue;
    board.put(player, seat);
    numbers[player] = seat;
    left--;
  }
  return { names, numbers };
}

/** How many leader lines a map may have before its names are made smaller. */
const LEADERS = 0.03;
/** How long names of one size are moved about before smaller ones are tried, and how long the smallest are. */
const ROUNDS = 40;
const LAST_ROUNDS = 200;

function everyName(input: NamingInput): (Candidate | null)[] {
  let chosen: (Candidate | null)[] = [];
  for (const size of input.sizes) {
    const candidates = input.shapes.map((shape, player) => {
      const blocks = nameBlocks(input.names[player] as string, size);
      return [...nearCandidates(shape, blocks, input.around), ...farCandidates(shape, blocks, input.around)];
    });
    chosen = chooseLabels(candidates, input.random, size === input.smallest ? LAST_ROUNDS : ROUNDS);
    const moved = chosen.filter((candidate) => candidate === null || candidate.leader !== null).length;
    if (moved <= chosen.length * LEADERS && !chosen.includes(null)) break;
  }
  return chosen;
}
