import type { Network } from '../../kernel/network';
import { type Groups, groupsBy } from '../groups';
import type { MixingOptions } from './mixing-matrix';

/** The ties between stakeholders whose groups are known: all that an index of mixing needs to see of a network. */
export interface LabelledTies {
  readonly directed: boolean;
  /** An undirected tie stands once. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Null where every tie counts 1. */
  readonly strength: Float64Array | null;
  /** Strength of every stakeholder's ties out, and in; all of them both where undirected. */
  readonly out: Float64Array;
  readonly in: Float64Array;
  /** Arcs: an undirected tie is two. */
  readonly total: number;
}

/** The margins and the diagonal of the mixing matrix; an undirected tie counts from both of its ends. */
export interface Tally {
  /** Stakeholders in each group. */
  readonly sizes: ArrayLike<number>;
  readonly total: number;
  /** The part of `total` inside groups. */
  inner: number;
  readonly diagonal: Float64Array;
  readonly out: Float64Array;
  readonly in: Float64Array;
}

/** An index that can be read from the margins and the diagonal of the mixing matrix. */
export type MixingIndex = (tally: Tally) => number | null;

/** Takes the ties that have a known group at both ends. Cost: O(n + m). */
export function labelledTies(network: Network, of: Int32Array, unweighted: boolean): LabelledTies {
  const n = network.ids.length;
  const { offsets, neighbours, strengths } = network.out;
  const from = new Uint32Array(network.size);
  const to = new Uint32Array(network.size);
  const strength = unweighted ? null : new Float64Array(network.size);
  const out = new Float64Array(n);
  const inward = network.directed ? new Float64Array(n) : out;
  let count = 0;
  let total = 0;
  for (let i = 0; i < n; i++) {
    if (of[i]! < 0) continue;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const j = neighbours[e] as number;
      if (of[j]! < 0) continue;
      const w = unweighted ? 1 : (strengths[e] as number);
      total += w;
      out[i]! += w;
      if (network.directed) inward[j]! += w;
      else if (i > j) continue;
      from[count] = i;
      to[count] = j;
      if (strength) strength[count] = w;
      count++;
    }
  }
  return {
    directed: network.directed,
    from: from.subarray(0, count),
    to: to.subarray(0, count),
    strength: strength ? strength.subarray(0, count) : null,
    out,
    in: inward,
    total,
  };
}

/** A tally for groups of these sizes, to be filled by `count`. */
export function emptyTally(ties: LabelledTies, sizes: ArrayLike<number>): Tally {
  const k = sizes.length;
  const out = new Float64Array(k);
  const inward = ties.directed ? new Float64Array(k) : out;
  return { sizes, total: ties.total, inner: 0, diagonal: new Float64Array(k), out, in: inward };
}

/** Fills a tally under labels `of`. Cost: O(n + m), without memory. */
export function count(ties: LabelledTies, of: Int32Array, tally: Tally): Tally {
  const { from, to, strength, directed } = ties;
  const { diagonal } = tally;
  diagonal.fill(0);
  tally.out.fill(0);
  tally.in.fill(0);
  const ends = directed ? 1 : 2;
  for (let t = 0; t < from.length; t++) {
    const group = of[from[t] as number] as number;
    if (group === of[to[t] as number]) diagonal[group]! += strength ? ends * (strength[t] as number) : ends;
  }
  let inner = 0;
  for (let g = 0; g < diagonal.length; g++) inner += diagonal[g] as number;
  tally.inner = inner;
  for (let i = 0; i < of.length; i++) {
    const group = of[i] as number;
    if (group < 0) continue;
    tally.out[group]! += ties.out[i] as number;
    if (directed) tally.in[group]! += ties.in[i] as number;
  }
  return tally;
}

/** The tally of a network as it is. */
export function tallyOf(
  network: Network,
  { by = 'sector', unweighted = false, missing }: MixingOptions,
): Tally & Groups {
  const groups = groupsBy(network, by, missing);
  const ties = labelledTies(network, groups.of, unweighted);
  return { ...groups, ...count(ties, groups.of, emptyTally(ties, groups.counts)) };
}
