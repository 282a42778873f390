import { PlayermapError } from './errors';
import { shown } from './shown';

/** Neighbours of every stakeholder in one pair of arrays: those of `i` stand from `offsets[i]` to `offsets[i + 1]`. */
export interface Adjacency {
  readonly offsets: Uint32Array;
  /** Ascending within a stakeholder. */
  readonly neighbours: Uint32Array;
  /** Tie strength, larger is closer, above 0. */
  readonly strengths: Float64Array;
}

/** Who is next to whom, without strengths: all that a search needs. */
export type Links = Pick<Adjacency, 'offsets' | 'neighbours'>;

/** What was taken from the ecosystem, as `playermap measure --json` prints it. */
export interface Selection {
  /** Tie types that were taken. */
  readonly ties: readonly string[];
  readonly directed: boolean;
  readonly combine: Combine;
  /** Ties from a stakeholder to itself in the data: left out, counted. */
  readonly selfTiesLeftOut: number;
  /** Ties that fell inside one stakeholder when units were rolled up to `level`: left out, counted. */
  readonly internalTiesLeftOut: number;
  /** Stakeholders with several sectors, of which only the first is read, where there are some. */
  readonly severalSectors?: number;
  /** Columns of ties and the values they were to have, where some were asked for. */
  readonly where?: readonly (readonly [column: string, value: string])[];
  /** The day for which the network holds, where one was asked for. */
  readonly at?: string;
  readonly level?: string;
}

/** How parallel ties become one: strengths added, the greatest, their number, or 1. */
export type Combine = 'sum' | 'max' | 'count' | 'none';

/** A simple network (no self-ties, no parallel ties) in typed arrays: what every measure runs on. */
export interface Network {
  /** Ids of the stakeholders, in the order of the ecosystem. */
  readonly ids: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** Names of the stakeholders in the ecosystem's language, where they are known: only for showing scores to people. */
  readonly names?: readonly string[];
  readonly directed: boolean;
  /** Number of ties: arcs where directed, pairs where not. */
  readonly size: number;
  readonly out: Adjacency;
  /** The same object as `out` where the network is undirected. */
  readonly in: Adjacency;
  /** Values of the stakeholders by column (`sector`, `ring`, ..., and every column of the data); null where missing. */
  readonly columns: ReadonlyMap<string, readonly (string | null)[]>;
  /** Positions of the recipients. */
  readonly recipients: readonly number[];
  readonly selection: Selection;
}

/**
 * Refuses what is no network, above all the ecosystem it is made of: the likeliest slip.
 *
 * @throws {PlayermapError} `bad-option` with the way to make one.
 */
export function requireNetwork(value: unknown): asserts value is Network {
  const given = value as Partial<Network> | null | undefined;
  if (given?.out?.offsets && given.ids && given.columns) return;
  throw new PlayermapError(
    'bad-option',
    `network is ${shown(value)}, expected a Network; make one of an ecosystem with project(ecosystem)`,
  );
}

/**
 * Builds the adjacency of `n` stakeholders from arcs. Those that stand several times keep their order: `combined` makes
 * them one. Cost: O(n + arcs).
 */
export function adjacency(
  n: number,
  from: Uint32Array,
  to: Uint32Array,
  strength: Float64Array,
  count: number,
): Adjacency {
  const offsets = new Uint32Array(n + 1);
  for (let e = 0; e < count; e++) offsets[(from[e] as number) + 1]!++;
  for (let i = 0; i < n; i++) offsets[i + 1]! += offsets[i] as number;
  // two stable counting passes (by target, then by source) leave the neighbours ascending
  const byTarget = countingOrder(n, to, count);
  const next = offsets.slice(0, n);
  const neighbours = new Uint32Array(count);
  const strengths = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const e = byTarget[k] as number;
    const place = next[from[e] as number]!++;
    neighbours[place] = to[e] as number;
    strengths[place] = strength[e] as number;
  }
  return { offsets, neighbours, strengths };
}

function countingOrder(n: number, keys: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(n + 1);
  for (let e = 0; e < count; e++) starts[(keys[e] as number) + 1]!++;
  for (let i = 0; i < n; i++) starts[i + 1]! += starts[i] as number;
  const order = new Uint32Array(count);
  for (let e = 0; e < count; e++) order[starts[keys[e] as number]!++] = e;
  return order;
}

/** Parallel arcs made one, in the given arrays. Strengths are added in the order of the arcs: the sum is the same every time. */
export function combined({ offsets, neighbours, strengths }: Adjacency, combine: Combine): Adjacency {
  const n = offsets.length - 1;
  const starts = new Uint32Array(n + 1);
  const isCounted = combine === 'count' || combine === 'none';
  let count = 0;
  for (let i = 0; i < n; i++) {
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const w = strengths[e] as number;
      if (count === starts[i] || neighbours[count - 1] !== neighbours[e]) {
        neighbours[count] = neighbours[e] as number;
        strengths[count++] = isCounted ? 1 : w;
      } else if (combine === 'sum') strengths[count - 1]! += w;
      else if (combine === 'count') strengths[count - 1]! += 1;
      else if (combine === 'max') strengths[count - 1] = Math.max(strengths[count - 1] as number, w);
    }
    starts[i + 1] = count;
  }
  if (count === neighbours.length) return { offsets: starts, neighbours, strengths };
  return { offsets: starts, neighbours: neighbours.slice(0, count), strengths: strengths.slice(0, count) };
}
