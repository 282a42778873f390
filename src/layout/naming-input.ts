import type { Random } from '../kernel/random';
import type { Candidate, Shape, Surroundings } from './label-candidates';
import { type TextBlock, textBlock } from './label-text';

/** The text each player carries on the picture. */
export interface Naming {
  /** By player; null: a number or nothing. */
  readonly names: readonly (Candidate | null)[];
  /** By player: where its number stands; null: a name or nothing. */
  readonly numbers: readonly (Candidate | null)[];
}

export interface NamingInput {
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

/** A block as wide as the widest number of the key. */
export function numberBlock({ names, keyCapacity, smallest }: NamingInput): TextBlock[] {
  const digits = '8'.repeat(String(Math.min(names.length, keyCapacity)).length);
  return [textBlock(digits, smallest, 400, 1000, 1)];
}
