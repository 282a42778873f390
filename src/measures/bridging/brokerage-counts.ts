import type { Network } from '../../kernel/network';

/** The five roles in the order in which they are counted. */
export const BROKER_ROLES = ['coordinator', 'consultant', 'representative', 'gatekeeper', 'liaison'] as const;

export type BrokerRole = (typeof BROKER_ROLES)[number];

/** Calls `visit` for the closed ways of two ties of a network, from whatever holds them. */
type EachClosed = (visit: (from: number, via: number, to: number) => void) => void;

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
  const { out, in: inward } = network;
  const n = network.ids.length;
  const before = new Float64Array(groups);
  counts.fill(0);
  for (let v = 0; v < n; v++) {
    const own = of[v] as number;
    if (own < 0) continue;
    let ins = 0;
    let outs = 0;
    let ownOuts = 0;
    let sameGroup = 0;
    for (let e = inward.offsets[v] as number; e < (inward.offsets[v + 1] as number); e++) {
      const group = of[inward.neighbours[e] as number] as number;
      if (group < 0) continue;
      before[group]!++;
      ins++;
    }
    for (let e = out.offsets[v] as number; e < (out.offsets[v + 1] as number); e++) {
      const group = of[out.neighbours[e] as number] as number;
      if (group < 0) continue;
      outs++;
      if (group === own) ownOuts++;
      else sameGroup += before[group] as number;
    }
    const ownIns = before[own] as number;
    const at = 5 * v;
    counts[at] = ownIns * ownOuts;
    counts[at + 1] = sameGroup;
    counts[at + 2] = ownIns * (outs - ownOuts);
    counts[at + 3] = (ins - ownIns) * ownOuts;
    counts[at + 4] = (ins - ownIns) * (outs - ownOuts) - sameGroup;
    for (let e = inward.offsets[v] as number; e < (inward.offsets[v + 1] as number); e++) {
      const group = of[inward.neighbours[e] as number] as number;
      if (group >= 0) before[group] = 0;
    }
  }
  eachClosed((from, via, to) => {
    const a = of[from] as number;
    const b = of[via] as number;
    const c = of[to] as number;
    if (a < 0 || b < 0 || c < 0) return;
    const role = a === b ? (c === b ? 0 : 2) : c === b ? 3 : a === c ? 1 : 4;
    counts[5 * via + role]!--;
  });
  return counts;
}
