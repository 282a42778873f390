import type { Random } from '../kernel/random';
import { overlap } from './boxes';
import { Grid } from './grid';
import { type Candidate, farCandidates, nearCandidates, type Shape, type Surroundings } from './label-candidates';
import { nameBlocks, textBlock } from './label-text';
import { chooseLabels } from './labels';
import type { Box } from './placement';

/** Up to this many players all names are shown. */
export const NAMED_ALL = 150;

/** The text each player carries on the picture. */
export interface Naming {
  /** By player; null: a number or nothing. */
  readonly names: readonly (Candidate | null)[];
  /** By player: where its number stands; null: a name or nothing. */
  readonly numbers: readonly (Candidate | null)[];
}

interface NamingInput {
  readonly shapes: readonly Shape[];
  readonly names: readonly string[];
  /** Players, the most important first. */
  readonly importance: readonly number[];
  /** Sizes to try where all names are to be shown, largest first. */
  readonly sizes: readonly number[];
  /** Size of the names on a map that cannot show all. */
  readonly size: number;
  readonly smallest: number;
  readonly keyCapacity: number;
  readonly around: Surroundings;
  readonly random: Random;
}

/** Gives every player its name, and where there is no room a number, the most important players first. */
export function nameAll(input: NamingInput): Naming {
  const { shapes, names, importance, around } = input;
  const few = names.length <= NAMED_ALL;
  const placed: (Candidate | null)[] = few ? everyName(input) : names.map(() => null);
  const taken = new Grid<Box>(24);
  for (const box of around.captions) taken.add(box, box);
  for (const candidate of placed) if (candidate !== null) taken.add(candidate.text.box, candidate.text.box);
  const free = (box: Box) => !taken.some(box, (other) => overlap(box, other));
  const take = (candidates: readonly Candidate[]): Candidate | null => {
    const open = candidates.filter((candidate) => free(candidate.text.box));
    if (open.length === 0) return null;
    const best = open.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.add(best.text.box, best.text.box);
    return best;
  };
  if (!few)
    for (const player of importance.slice(0, NAMED_ALL)) {
      const blocks = nameBlocks(names[player] as string, input.size);
      placed[player] = take(nearCandidates(shapes[player] as Shape, blocks, around));
    }
  const numbers: (Candidate | null)[] = names.map(() => null);
  const digits = '8'.repeat(String(Math.min(names.length, input.keyCapacity)).length);
  const widest = [textBlock(digits, input.smallest, 400, 1000, 1)];
  let left = input.keyCapacity;
  for (const player of importance) {
    if (left <= 0) break;
    if (placed[player] !== null) continue;
    const shape = shapes[player] as Shape;
    const number = take(nearCandidates(shape, widest, around)) ?? take(few ? farCandidates(shape, widest, around) : []);
    numbers[player] = number;
    if (number !== null) left--;
  }
  return { names: placed, numbers };
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
