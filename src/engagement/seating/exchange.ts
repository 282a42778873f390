import type { Random } from '../../kernel/random';
import { groupsOf, type SeatingTask } from './plan';
import type { Cost, Tally } from './tally';

/** A change that was made, by how much each part of the cost rose, and how to take it back. */
export interface Exchange {
  readonly rise: Cost;
  undo(): void;
}

/**
 * Exchanges at random: somebody, with those they stay with, changes places with as many others of another table in one round.
 * Null where those others would have to leave somebody they stay with.
 */
export function exchanges(task: SeatingTask, state: Tally, random: Random): () => Exchange | null {
  const { people, sizes, groups } = task;
  const tableAt = sizes.flatMap((size, t) => new Array<number>(size).fill(t));
  const firstOf = sizes.map((_, t) => sizes.slice(0, t).reduce((sum, size) => sum + size, 0));
  const sizeOf = new Int32Array(people);
  for (const those of groupsOf(groups)) for (const person of those) sizeOf[person] = those.length;
  const below = (n: number) => Math.floor(random() * n);

  /** Where those sit who stay with whoever sits at a place. */
  const unitAt = (seated: Int32Array, place: number): number[] => {
    const person = seated[place] as number;
    if (sizeOf[person] === 1) return [place];
    const first = firstOf[tableAt[place] as number] as number;
    return Array.from({ length: sizes[tableAt[place] as number] as number }, (_, i) => first + i).filter(
      (i) => groups[seated[i] as number] === groups[person],
    );
  };

  /** Places of another table that hold whole groups and are as many as asked for, or fewer. */
  const others = (seated: Int32Array, table: number, count: number): number[] => {
    const size = sizes[table] as number;
    const start = below(size);
    const taken: number[] = [];
    for (let i = 0; i < size && taken.length < count; i++) {
      const place = (firstOf[table] as number) + ((start + i) % size);
      if (taken.includes(place) || (sizeOf[seated[place] as number] as number) > count - taken.length) continue;
      taken.push(...unitAt(seated, place));
    }
    return taken;
  };

  return () => {
    const round = below(state.places.length);
    const seated = state.places[round] as Int32Array;
    const at = below(people);
    const table = ((tableAt[at] as number) + 1 + below(sizes.length - 1)) % sizes.length;
    const unit = unitAt(seated, at);
    const there = others(seated, table, unit.length);
    if (there.length < unit.length) return null;
    const rise = { apart: 0, uneven: 0, repeated: 0, bunched: 0 };
    for (const [i, place] of unit.entries()) {
      const step = state.swap(round, place, there[i] as number);
      rise.apart += step.apart;
      rise.uneven += step.uneven;
      rise.repeated += step.repeated;
      rise.bunched += step.bunched;
    }
    return { rise, undo: () => unit.forEach((place, i) => void state.swap(round, place, there[i] as number)) };
  };
}
