import type { AbstractGraph, EdgeIterationCallback } from 'graphology-types';
import { type Network, requireNetwork } from '../../kernel/network';
import { type Random, seededRandom, shuffle } from '../../kernel/random';
import { nearlyEqual } from '../../kernel/tolerance';
import { tidy } from '../../text/tidy';
import { labelledTies } from '../mixing/tally';
import { checkOptions } from '../options';
import { Scores } from '../scores';
import { toGraphology } from '../to-graphology';
import { louvainSearch } from './louvain-search';
import { bySize, connectedGroups, idOrder, modularityAt } from './partition';

export interface CommunityOptions {
  /** How often to search, each time in another order. Default: 100, fewer where n + m is above 2,000, 10 at least. */
  readonly runs?: number;
  /** Above 1 for smaller communities, below for larger ones. Default: 1. */
  readonly resolution?: number;
  /** Read every strength as 1. Default: false. */
  readonly unweighted?: boolean;
  /** Default: 1. */
  readonly seed?: number;
}

/** Communities of a network and how far they can be relied on. */
export interface Communities {
  readonly ids: readonly string[];
  /** Community of each stakeholder, in the order of the network: from 0, the largest first. */
  readonly of: Int32Array;
  /** Ids by community. */
  readonly members: readonly (readonly string[])[];
  /** Of these communities; null without ties. */
  readonly modularity: number | null;
  /** What each search found, as `of`, numbered by itself. */
  readonly partitions: readonly Int32Array[];
  /** How many searches found just these communities, and how many different answers there were. */
  readonly found: number;
  readonly different: number;
  /** Share of the searches in which two stakeholders were in one community; undefined for an unknown id. */
  together(a: string, b: string): number | undefined;
  /** The number of each stakeholder's community, from 1. */
  scores(): Scores;
  /** One tidy record per stakeholder; `stability` is the mean of `together` with the others of its community. */
  rows(): { readonly id: string; readonly community: number; readonly stability: number | null }[];
}

/**
 * Which stakeholders form groups that are tied more among themselves than to the rest, whatever their sector.
 *
 * The best modularity of many Louvain searches, seeded, each with the stakeholders in another order: a single search often
 * misses the best answer, and its answer hangs on the order. Of equally good answers the one that was found most often.
 * Communities that are not connected are split, which never lowers modularity. Directed networks have the directed form.
 *
 * Range: modularity -0.5 to 1. The same whatever the order of the data.
 * Undefined: without ties everybody is alone and modularity is null.
 * Cost: O(runs (n + m)) in practice, O(runs n) memory.
 * Source: Blondel, Guillaume, Lambiotte and Lefebvre 2008, doi:10.1088/1742-5468/2008/10/P10008; Leicht and Newman 2008
 * (directed); Good, de Montjoye and Clauset 2010, doi:10.1103/PhysRevE.81.046106 (why many searches). Each search is
 * graphology-communities-louvain.
 *
 * @throws {PlayermapError} `bad-option` where `runs` is no whole number from 1 or `resolution` is not above 0.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   directed: false,
 *   stakeholders: ['a', 'b', 'c', 'x', 'y', 'z'].map((id) => ({ id })),
 *   ties: ['ab', 'bc', 'ca', 'xy', 'yz', 'zx', 'cx'].map(([source, target]) => ({ source, target })),
 * }));
 * assert.deepEqual(communities(network).members, [['a', 'b', 'c'], ['x', 'y', 'z']]);
 */
export function communities(network: Network, options: CommunityOptions = {}): Communities {
  requireNetwork(network);
  checkOptions(options);
  const { resolution = 1, unweighted = false, seed = 1 } = options;
  const runs = options.runs ?? Math.max(10, Math.min(100, Math.floor(200_000 / (network.ids.length + network.size))));
  const order = idOrder(network);
  const search = searchOf(network, order, unweighted, resolution, seededRandom(seed));
  const ties = labelledTies(network, new Int32Array(network.ids.length), unweighted);
  const answers = new Map<string, { readonly of: Int32Array; readonly modularity: number | null; found: number }>();
  const partitions: Int32Array[] = [];
  for (let run = 0; run < (network.size === 0 ? 1 : runs); run++) {
    const labels = network.size === 0 ? network.ids.map((_, i) => i) : search();
    const of = connectedGroups(network, labels, order);
    const key = order.map((i) => of[i]).join();
    const known = answers.get(key);
    if (known) known.found++;
    else answers.set(key, { of, modularity: modularityAt(ties, of, resolution), found: 1 });
    partitions.push(known?.of ?? of);
  }
  const best = [...answers.values()].reduce((a, b) => (isBetter(b, a) ? b : a));
  const read = { resolution, unweighted, seed };
  return describe(network, bySize(best.of, order), best.modularity, partitions, best.found, answers.size, read);
}

/** A search that gives the community of each stakeholder, every time in another order. */
function searchOf(network: Network, ids: readonly number[], unweighted: boolean, resolution: number, rng: Random) {
  const graph = toGraphology(network, { order: ids, unweighted });
  const nodes = ids.map(String);
  const place = new Map(nodes.map((node, at) => [node, at]));
  const edges = graph.mapEdges((_, attributes, source, target) => ({ attributes, source, target }));
  // the draws are the same whatever the order of the data
  const placeOf = ({ source, target }: (typeof edges)[number]) => {
    const [a, b] = [place.get(source) as number, place.get(target) as number];
    return network.directed || a < b ? a * nodes.length + b : b * nodes.length + a;
  };
  edges.sort((a, b) => placeOf(a) - placeOf(b));
  // the search takes nodes and edges as the graph tells them: so one graph does for all orders
  graph.forEachNode = (visit) => {
    for (const node of nodes) visit(node, {});
  };
  graph.forEachEdge = ((visit: EdgeIterationCallback) => {
    for (const { attributes, source, target } of edges) visit('', attributes, source, target, {}, {}, false);
  }) as AbstractGraph['forEachEdge'];
  return (): number[] => {
    shuffle(nodes, rng);
    shuffle(edges, rng);
    const found = louvainSearch(graph, resolution, rng);
    return network.ids.map((_, i) => found[i] as number);
  };
}

interface Answer {
  readonly modularity: number | null;
  readonly found: number;
}

/** Equal answers in modularity and number: the one that came first stays, which the seed decides. */
function isBetter(a: Answer, b: Answer): boolean {
  const [p, q] = [a.modularity ?? 0, b.modularity ?? 0];
  return nearlyEqual(p, q) ? a.found > b.found : p > q;
}

/** Communities from a partition and the searches behind it. */
export function describe(
  network: Network,
  of: Int32Array,
  modularity: number | null,
  partitions: readonly Int32Array[],
  found: number,
  different: number,
  read: CommunityOptions & { readonly threshold?: number },
): Communities {
  const { ids, index } = network;
  const members: string[][] = [];
  for (const group of of) members[group] = [];
  ids.forEach((id, i) => {
    members[of[i] as number]?.push(id);
  });
  const together = (i: number, j: number) =>
    partitions.reduce((sum, partition) => sum + (partition[i] === partition[j] ? 1 : 0), 0) / partitions.length;
  const stability = (i: number) => {
    const others = (members[of[i] as number] as string[]).length - 1;
    if (others === 0) return null;
    let sum = 0;
    for (let j = 0; j < of.length; j++) if (j !== i && of[j] === of[i]) sum += together(i, j);
    return sum / others;
  };
  return {
    ids,
    of,
    members,
    modularity,
    partitions,
    found,
    different,
    together(a, b) {
      const i = index.get(a);
      const j = index.get(b);
      return i === undefined || j === undefined ? undefined : together(i, j);
    },
    scores: () =>
      new Scores(
        {
          measure: 'community',
          range: [1, Math.max(1, ids.length)],
          unit: 'number of the community, the largest first',
          source: 'Blondel, Guillaume, Lambiotte and Lefebvre 2008, doi:10.1088/1742-5468/2008/10/P10008',
          options: { runs: partitions.length, ...read },
        },
        network,
        Array.from(of, (group) => group + 1),
      ),
    rows: () => tidy(ids.map((id, i) => ({ id, community: (of[i] as number) + 1, stability: stability(i) }))),
  };
}
