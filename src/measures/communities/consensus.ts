import { adjacency, type Network, requireNetwork } from '../../kernel/network';
import { labelledTies } from '../mixing/tally';
import { checkOptions } from '../options';
import { type Communities, type CommunityOptions, communities, describe } from './communities';
import { bySize, connectedGroups, idOrder, modularityAt } from './partition';

/** How communities are looked for, and how often two must be found together. */
export interface ConsensusOptions extends CommunityOptions {
  /** Pairs that are together in a smaller share of the searches are taken apart. Default: 0.5. */
  readonly threshold?: number;
}

/** Rounds after which a consensus that does not settle is taken as it is. */
const ROUNDS = 20;

/**
 * The communities that many searches agree on, rather than the best of them: steadier where the map has several answers
 * that are almost equally good.
 *
 * Who is together in how many searches makes a network of its own; it is searched again until all searches agree. `found`
 * and `together` speak of the searches of the network itself.
 *
 * Range: as `communities`.
 * Undefined: as `communities`.
 * Cost: O(rounds runs n^2) and O(n^2) memory: for maps, not for registries.
 * Source: Lancichinetti and Fortunato 2012, doi:10.1038/srep00336.
 *
 * @throws {PlayermapError} `bad-option` as `communities`, or where `threshold` is not from 0 to 1.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   directed: false,
 *   stakeholders: ['a', 'b', 'c', 'x', 'y', 'z'].map((id) => ({ id })),
 *   ties: ['ab', 'bc', 'ca', 'xy', 'yz', 'zx', 'cx'].map(([source, target]) => ({ source, target })),
 * }));
 * assert.deepEqual(consensusCommunities(network).members, [['a', 'b', 'c'], ['x', 'y', 'z']]);
 */
export function consensusCommunities(network: Network, options: ConsensusOptions = {}): Communities {
  requireNetwork(network);
  checkOptions(options);
  const { threshold = 0.5, unweighted = false, resolution = 1, seed = 1 } = options;
  const first = communities(network, options);
  let last = first;
  for (let round = 0; round < ROUNDS && last.different > 1; round++) {
    last = communities(agreed(network, last.partitions, threshold), {
      ...options,
      runs: first.partitions.length,
      unweighted: false,
      resolution: 1,
    });
  }
  if (last === first) return first;
  const order = idOrder(network);
  const of = connectedGroups(network, last.of, order);
  const key = of.join();
  const found = first.partitions.filter((partition) => partition.join() === key).length;
  const ties = labelledTies(network, new Int32Array(of.length), unweighted);
  return describe(
    network,
    bySize(of, order),
    modularityAt(ties, of, resolution),
    first.partitions,
    found,
    first.different,
    { resolution, unweighted, seed, threshold },
  );
}

/** Undirected ties between those who are together often enough, as strong as the share of the searches. */
function agreed(network: Network, partitions: readonly Int32Array[], threshold: number): Network {
  const n = network.ids.length;
  const from: number[] = [];
  const to: number[] = [];
  const strength: number[] = [];
  for (let i = 0; i < n; i++) {
    for (let j = i + 1; j < n; j++) {
      let times = 0;
      for (const partition of partitions) if (partition[i] === partition[j]) times++;
      const share = times / partitions.length;
      if (times === 0 || share < threshold) continue;
      from.push(i, j);
      to.push(j, i);
      strength.push(share, share);
    }
  }
  const out = adjacency(n, Uint32Array.from(from), Uint32Array.from(to), Float64Array.from(strength), from.length);
  return { ...network, directed: false, size: from.length / 2, out, in: out };
}
