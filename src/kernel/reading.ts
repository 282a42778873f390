import { oneOf } from './allowed';
import { type Adjacency, adjacency, type Network } from './network';

/** Length of a tie: 1, or 1 / strength. */
export type Distance = 'hops' | 'inverse-strength';

/** Which ties lead away from a stakeholder: its own, those towards it, or both. */
export type Direction = 'in' | 'out' | 'all';

/** Neighbours, and how far each is; `lengths` null where every tie is 1 long. */
export interface Reading {
  readonly adjacency: Adjacency;
  /** The same ties read backwards; the same object where that changes nothing. */
  readonly reverse: Adjacency;
  readonly lengths: Float64Array | null;
}

const undirectedOf = new WeakMap<Adjacency, Adjacency>();
const lengthsOf = new WeakMap<Adjacency, Float64Array>();

/** Everybody's neighbours in either direction: i and j are joined where there is a tie either way, both strengths added. */
export function undirectedReading(network: Network): Adjacency {
  if (!network.directed) return network.out;
  const known = undirectedOf.get(network.out);
  if (known) return known;
  const n = network.ids.length;
  const most = 2 * network.out.neighbours.length;
  const from = new Uint32Array(most);
  const to = new Uint32Array(most);
  const strength = new Float64Array(most);
  let count = 0;
  for (let i = 0; i < n; i++) {
    // both lists are ascending: merge them
    let a = network.out.offsets[i] as number;
    let b = network.in.offsets[i] as number;
    const endA = network.out.offsets[i + 1] as number;
    const endB = network.in.offsets[i + 1] as number;
    while (a < endA || b < endB) {
      const outward = a < endA ? (network.out.neighbours[a] as number) : n;
      const inward = b < endB ? (network.in.neighbours[b] as number) : n;
      let sum = 0;
      if (outward <= inward) sum += network.out.strengths[a++] as number;
      if (inward <= outward) sum += network.in.strengths[b++] as number;
      from[count] = i;
      to[count] = Math.min(outward, inward);
      strength[count++] = sum;
    }
  }
  const built = adjacency(n, from, to, strength, count);
  undirectedOf.set(network.out, built);
  return built;
}

/** The lengths of ties, 1 / strength, in the order of the neighbours. */
export function lengths(ties: Adjacency): Float64Array {
  const known = lengthsOf.get(ties);
  if (known) return known;
  const built = ties.strengths.map((strength) => 1 / strength);
  lengthsOf.set(ties, built);
  return built;
}

export const DIRECTIONS: readonly Direction[] = ['in', 'out', 'all'];
export const DISTANCES: readonly Distance[] = ['hops', 'inverse-strength'];

/**
 * The ties of a network as a search walks them. `all` walks ties both ways.
 *
 * @throws {PlayermapError} `bad-option` for a direction or a distance that does not exist.
 */
export function readingOf(network: Network, direction: Direction, distance: Distance, unweighted = false): Reading {
  oneOf('direction', direction, DIRECTIONS);
  oneOf('distance', distance, DISTANCES);
  const both = direction === 'all' ? undirectedReading(network) : undefined;
  const forward = both ?? (direction === 'out' ? network.out : network.in);
  const reverse = both ?? (direction === 'out' ? network.in : network.out);
  return { adjacency: forward, reverse, lengths: distance === 'hops' || unweighted ? null : lengths(forward) };
}

/** The same ties, each of strength 1 if asked. */
export const strengthsRead = (ties: Adjacency, unweighted: boolean): Adjacency =>
  unweighted ? { ...ties, strengths: new Float64Array(ties.strengths.length).fill(1) } : ties;
