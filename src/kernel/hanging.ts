import type { Trees } from './folding';

/** What hangs on each stakeholder: how many sources that reach it, itself included; how many targets that it reaches. */
export interface Below {
  readonly reaching: Float64Array;
  readonly reachable: Float64Array;
  /** Ordered pairs whose path turns at a stakeholder from one of its trees into another. */
  readonly between: Float64Array;
}

/** Gathers what hangs on each, from the leaves inwards. `own` is 1 for a source, `targets` for a target. Cost: O(n). */
export function fromBelow(trees: Trees, own: Float64Array, targets: Float64Array): Below {
  const { hanging, parent, upArc, downArc } = trees;
  const reaching = own.slice();
  const reachable = targets.slice();
  const between = new Float64Array(own.length);
  for (const p of hanging) {
    const v = parent[p] as number;
    const come = (upArc[p] as number) < 0 ? 0 : (reaching[p] as number);
    const go = (downArc[p] as number) < 0 ? 0 : (reachable[p] as number);
    const above = (reaching[v] as number) - (own[v] as number);
    const below = (reachable[v] as number) - (targets[v] as number);
    between[v]! += come * below + above * go;
    reaching[v]! += come;
    reachable[v]! += go;
  }
  return { reaching, reachable, between };
}

/** Sums over the whole network, so far known in its core only. */
export interface Above {
  /** How many sources reach each stakeholder, itself included; and how many targets each reaches. */
  readonly reaching: Float64Array;
  readonly reachable: Float64Array;
  /** Pairs whose path passes a stakeholder, and an arc: added to. `ties` empty where they are not wanted. */
  readonly stakeholders: Float64Array;
  readonly ties: Float64Array;
}

/**
 * Completes the sums of those who hang on the core, from the roots outwards: what is above a hanging stakeholder is all that
 * its parent has, but not by way of it. Cost: O(n).
 */
export function fromAbove(trees: Trees, own: Float64Array, targets: Float64Array, below: Below, sums: Above): void {
  const { hanging, parent, upArc, downArc } = trees;
  const { reaching, reachable, stakeholders, ties } = sums;
  for (let k = hanging.length - 1; k >= 0; k--) {
    const p = hanging[k] as number;
    const v = parent[p] as number;
    const up = upArc[p] as number;
    const down = downArc[p] as number;
    const coming = below.reaching[p] as number;
    const going = below.reachable[p] as number;
    const fromOthers = down < 0 ? 0 : (reaching[v] as number) - (up < 0 ? 0 : coming);
    const toOthers = up < 0 ? 0 : (reachable[v] as number) - (down < 0 ? 0 : going);
    reaching[p] = coming + fromOthers;
    reachable[p] = going + toOthers;
    stakeholders[p]! += (coming - (own[p] as number)) * toOthers + fromOthers * (going - (targets[p] as number));
    if (ties.length === 0) continue;
    if (up >= 0) ties[up] = coming * toOthers;
    if (down >= 0) ties[down] = fromOthers * going;
  }
}
