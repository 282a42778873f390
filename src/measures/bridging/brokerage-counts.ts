import type { Network } from '../../kernel/network';
import type { VisitClosed } from './closed-triples';

/** The five roles in the order in which they are counted. */
export const BROKER_ROLES = ['coordinator', 'consultant', 'representative', 'gatekeeper', 'liaison'] as const;

/** One of the five brokerage roles. */
export type BrokerRole = (typeof BROKER_ROLES)[number];

/** Calls `visit` for every closed triple of a network, from whatever holds them. */
type EachClosed = (visit: VisitClosed) => void;

/**
 * How often every stakeholder stands in every role: five numbers a stakeholder, in the order of `BROKER_ROLES`.
 *
 * All ways of two ties are counted from the groups of those before and after a stakeholder, then the closed ones are
 * taken off: a hub costs its degree, not the square of it. A way with an end whose group is unknown (-1) is not counted.
 */
export function countRoles(
  network: Network,
  of: Int32Array,
  groups: number,
  eachClosed: EachClosed,
  counts = new Float64Array(5 * network.ids.length),
): Float64Array {
  countWays(network, of, groups, counts);
  eachClosed((i, j, k, closed) => {
    const a = of[i] as number;
    const b = of[j] as number;
    const c = of[k] as number;
    if (a < 0 || b < 0 || c < 0) return;
    const ab = a === b ? 1 : 0;
    const ac = a === c ? 1 : 0;
    const bc = b === c ? 1 : 0;
    takeOff(counts, 5 * i, ab + 2 * ac + 4 * bc, closed);
    takeOff(counts, 5 * j, ab + 2 * bc + 4 * ac, closed >> 2);
    takeOff(counts, 5 * k, ac + 2 * bc + 4 * ab, closed >> 4);
  });
  return counts;
}

/** The role between two others on the way there, and on the way back: by whether the first (1) and the second (2) are of the
 * group of the one between, and both of one group (4). Three of the eight cannot be. */
const THERE = Uint8Array.of(4, 2, 3, 0, 1, 0, 0, 0);
const BACK = Uint8Array.of(4, 3, 2, 0, 1, 0, 0, 0);

/** Takes off the way there and the way back as far as the two lowest bits say that they are closed. */
function takeOff(counts: Float64Array, at: number, groups: number, closed: number): void {
  counts[at + (THERE[groups] as number)]! -= closed & 1;
  counts[at + (BACK[groups] as number)]! -= (closed >> 1) & 1;
}

/** Ways of two ties between different ends, closed or not. */
function countWays(network: Network, of: Int32Array, groups: number, counts: Float64Array): void {
  const { ids, out, in: inward, directed } = network;
  // ties from each group, the first for those whose group is unknown
  const from = new Float64Array(groups + 1);
  const isBefore = new Int32Array(directed ? ids.length : 0).fill(-1);
  for (let v = 0; v < ids.length; v++) {
    const own = of[v] as number;
    const firstIn = inward.offsets[v] as number;
    const endIn = inward.offsets[v + 1] as number;
    for (let e = firstIn; e < endIn; e++) from[(of[inward.neighbours[e] as number] as number) + 1]!++;
    const ins = endIn - firstIn - (from[0] as number);
    const ownIns = from[own + 1] as number;
    from[0] = 0;
    let outs = ins;
    let ownOuts = ownIns;
    // ways that come back to where they began
    let back = ins;
    let ownBack = ownIns;
    let sameGroup = 0;
    if (directed) {
      outs = ownOuts = back = ownBack = 0;
      for (let e = firstIn; e < endIn; e++) isBefore[inward.neighbours[e] as number] = v;
    }
    for (let e = out.offsets[v] as number; e < (out.offsets[v + 1] as number); e++) {
      const to = out.neighbours[e] as number;
      const group = of[to] as number;
      sameGroup += from[group + 1] as number;
      if (!directed || group < 0) continue;
      const returns = isBefore[to] === v ? 1 : 0;
      outs++;
      back += returns;
      if (group !== own) continue;
      ownOuts++;
      ownBack += returns;
    }
    for (let e = firstIn; e < endIn; e++) from[(of[inward.neighbours[e] as number] as number) + 1] = 0;
    const at = 5 * v;
    const known = own < 0 ? 0 : 1;
    const otherGroup = sameGroup - ownIns * ownOuts;
    counts[at] = known * (ownIns * ownOuts - ownBack);
    counts[at + 1] = known * (otherGroup - (back - ownBack));
    counts[at + 2] = known * ownIns * (outs - ownOuts);
    counts[at + 3] = known * (ins - ownIns) * ownOuts;
    counts[at + 4] = known * ((ins - ownIns) * (outs - ownOuts) - otherGroup);
  }
}
