import type { Network } from '../../kernel/network';

/** What the time of a measure depends on. */
export interface Size {
  readonly stakeholders: number;
  /** Stakeholders and arcs: one walk through the network. */
  readonly walk: number;
  /** Ways of two steps: in times out, over all stakeholders. */
  readonly triples: number;
  readonly groups: number;
  readonly permutations: number;
  /** Stakeholders from whom sampled paths begin: all of them, unless fewer were asked for. */
  readonly sources: number;
}

// rough: steps of about ten nanoseconds, from timings of a few networks on one machine
export const paths = ({ stakeholders, walk }: Size): number => stakeholders * walk;
export const sampledPaths = ({ sources, walk }: Size): number => sources * walk;
const triples = (size: Size): number => size.triples;
const search = ({ walk }: Size): number => 6_000 * walk;

const COSTS: ReadonlyMap<string, (size: Size) => number> = new Map([
  ['betweenness', sampledPaths],
  ['closeness', paths],
  ['harmonic', paths],
  ['diameter', paths],
  ['meanDistance', paths],
  ['globalEfficiency', paths],
  ['betweennessCentralization', paths],
  ['crossSectorBetweenness', sampledPaths],
  ['crossSectorShare', paths],
  ['bridgingCentrality', paths],
  ['tieBetweenness', paths],
  // from everybody to every group, then one record per pair of groups and carrier
  ['sectorPairBetweenness', (size) => size.groups * paths(size) + size.groups * size.groups * size.stakeholders],
  ['localBridges', paths],
  ['valenteFujimoto', (size) => 15 * paths(size)],
  ['constraint', triples],
  ['effectiveSize', triples],
  ['efficiency', triples],
  ['hierarchy', triples],
  ['everettValente', triples],
  ['brokerage', triples],
  ['brokeragePermutation', (size) => 2 * size.triples * size.permutations],
  ['community', search],
  ['communities', search],
  ['communityModularity', search],
  ['communityDiversity', search],
  ['communitySectorAmi', search],
  ['communitySectorAri', search],
  // with its test, since homophily is not shown without what chance gives
  ['spectralSegregation', ({ walk, permutations }) => 500 * walk + 6 * walk * permutations],
  ['tests', ({ walk, permutations }) => walk * permutations],
]);

/** Some ten seconds for one measure, by that rough count. */
const MOST = 1e9;

export function sizeOf(network: Network, groups: number, permutations: number, samples = network.ids.length): Size {
  const { out, in: inward } = network;
  let ways = 0;
  for (let i = 0; i < network.ids.length; i++) {
    const leaving = (out.offsets[i + 1] as number) - (out.offsets[i] as number);
    ways += leaving * ((inward.offsets[i + 1] as number) - (inward.offsets[i] as number));
  }
  const stakeholders = network.ids.length;
  const sources = Math.min(samples, stakeholders);
  return { stakeholders, walk: stakeholders + out.neighbours.length, triples: ways, groups, permutations, sources };
}

/** Whether something takes so long on a network of this size that it is done only when asked for. */
export const isSlow = (id: string, size: Size): boolean => stepsOf(id, size) > MOST;

/** About how many steps of ten nanoseconds something takes; 0 where that is not known to be many. */
export const stepsOf = (id: string, size: Size): number => COSTS.get(id)?.(size) ?? 0;
