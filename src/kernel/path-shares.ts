import { type Folded, foldTrees } from './folding';
import type { Network } from './network';
import { inParts, partsOf, type Sums } from './parts';
import { type Distance, lengths } from './reading';
import { type ShareInput, shareWork } from './share-work';
import type { Task } from './tasks';

/** Sums over ordered pairs (s, t) of the share of their shortest paths that pass. */
export interface PathShares {
  /** Per stakeholder strictly between s and t. */
  readonly stakeholders: Float64Array;
  /** Per arc of the network's `out`; empty where ties were not asked for. */
  readonly ties: Float64Array;
  /** How many sources reach each stakeholder, itself included; and how many each source reaches. */
  readonly reaching: Float64Array;
  readonly reachable: Float64Array;
}

/** What path shares are wanted of a network. */
export interface SharesWanted {
  readonly distance: Distance;
  readonly withTies?: boolean;
  /** Only paths from these stakeholders. Default: all. */
  readonly drawn?: readonly number[];
}

/** Path shares as parts of work for one thread or several, and what is made of their sums. */
export function pathSharesTask(
  network: Network,
  { distance, withTies = false, drawn }: SharesWanted,
): Task<'pathShares', PathShares> {
  const folded = foldTrees(network, drawn);
  const { core, ties } = folded;
  const inCore = (values: Float64Array) => Float64Array.from(core, (v) => values[v] as number);
  const weights = inCore(folded.reaching);
  const sources = Uint32Array.from(weights.keys()).filter((s) => (weights[s] as number) > 0);
  const input: ShareInput = {
    ties: { offsets: ties.offsets, neighbours: ties.neighbours },
    lengths: distance === 'hops' ? null : lengths(ties),
    withTies,
    sources,
    weights,
    own: inCore(folded.own),
    targets: inCore(folded.reachable),
  };
  return {
    name: 'pathShares',
    input,
    parts: partsOf(sources.length),
    result: (sums) => unfold(network, folded, withTies, sums),
  };
}

/** From the roots outwards: what is above a hanging stakeholder is all that its parent has, but not by way of it. */
function unfold(network: Network, folded: Folded, withTies: boolean, sums: Sums): PathShares {
  const { core, arcOf, hanging, parent, upArc, downArc, own } = folded;
  const n = network.ids.length;
  const stakeholders = folded.between.slice();
  const reaching = new Float64Array(n);
  const reachable = new Float64Array(n);
  const ties = new Float64Array(withTies ? network.out.neighbours.length : 0);
  const [between, come, go, flows] = sums;
  if (between && come && go) {
    core.forEach((v, k) => {
      stakeholders[v]! += between[k] as number;
      reaching[v] = come[k] as number;
      reachable[v] = go[k] as number;
    });
  }
  flows?.forEach((flow, k) => {
    ties[arcOf[k] as number] = flow;
  });
  for (let k = hanging.length - 1; k >= 0; k--) {
    const p = hanging[k] as number;
    const v = parent[p] as number;
    const up = upArc[p] as number;
    const down = downArc[p] as number;
    const coming = folded.reaching[p] as number;
    const going = folded.reachable[p] as number;
    const fromAbove = down < 0 ? 0 : (reaching[v] as number) - (up < 0 ? 0 : coming);
    const toAbove = up < 0 ? 0 : (reachable[v] as number) - (down < 0 ? 0 : going);
    reaching[p] = coming + fromAbove;
    reachable[p] = going + toAbove;
    stakeholders[p]! += (coming - (own[p] as number)) * toAbove + fromAbove * (going - 1);
    if (withTies && up >= 0) ties[up] = coming * toAbove;
    if (withTies && down >= 0) ties[down] = fromAbove * going;
  }
  return { stakeholders, ties, reaching, reachable };
}

const known = new WeakMap<Network, Map<string, PathShares>>();

/** Path shares from all stakeholders that were worked out before. */
export function knownShares(network: Network, distance: Distance, withTies = false): PathShares | undefined {
  const kept = known.get(network);
  return kept?.get(`${distance} ties`) ?? (withTies ? undefined : kept?.get(distance));
}

/** Keeps path shares from all stakeholders for the measures that need them. */
export function keepShares(network: Network, distance: Distance, withTies: boolean, shares: PathShares): PathShares {
  const kept = known.get(network) ?? new Map<string, PathShares>();
  known.set(network, kept);
  kept.set(withTies ? `${distance} ties` : distance, shares);
  return shares;
}

/** All shares, worked out once for a network and a distance: measures that need them share them. */
export function pathShares(network: Network, distance: Distance, withTies = false): PathShares {
  const found = knownShares(network, distance, withTies);
  return found ?? keepShares(network, distance, withTies, sharesFrom(network, { distance, withTies }));
}

/** Path shares, worked out here. */
export function sharesFrom(network: Network, wanted: SharesWanted): PathShares {
  const { input, parts, result } = pathSharesTask(network, wanted);
  return result(inParts(shareWork(input), parts));
}
