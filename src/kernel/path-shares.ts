import { foldTrees } from './folding';
import { fromAbove, fromBelow } from './hanging';
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
  const n = network.ids.length;
  const trees = foldTrees(network);
  const { core, ties } = trees;
  const own = new Float64Array(n).fill(drawn ? 0 : 1);
  for (const i of drawn ?? []) own[i] = 1;
  const everyone = new Float64Array(n).fill(1);
  const below = fromBelow(trees, own, everyone);
  const inCore = (values: Float64Array) => Float64Array.from(core, (v) => values[v] as number);
  const weights = inCore(below.reaching);
  const sources = Uint32Array.from(weights.keys()).filter((s) => (weights[s] as number) > 0);
  const input: ShareInput = {
    ties: { offsets: ties.offsets, neighbours: ties.neighbours },
    lengths: distance === 'hops' ? null : lengths(ties),
    withTies,
    sources,
    weights,
    own: inCore(own),
    targets: inCore(below.reachable),
  };
  const result = ([between, come, go, flows]: Sums): PathShares => {
    const shares = {
      stakeholders: below.between.slice(),
      ties: new Float64Array(withTies ? network.out.neighbours.length : 0),
      reaching: new Float64Array(n),
      reachable: new Float64Array(n),
    };
    if (between && come && go) {
      core.forEach((v, k) => {
        shares.stakeholders[v]! += between[k] as number;
        shares.reaching[v] = come[k] as number;
        shares.reachable[v] = go[k] as number;
      });
    }
    flows?.forEach((flow, k) => {
      shares.ties[trees.arcOf[k] as number] = flow;
    });
    fromAbove(trees, own, everyone, below, shares);
    return shares;
  };
  return { name: 'pathShares', input, parts: partsOf(sources.length), result };
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
