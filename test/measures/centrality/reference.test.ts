import {
  articulationPoint,
  betweenness,
  betweennessCentralization,
  bridges,
  closeness,
  clustering,
  componentCount,
  core,
  degree,
  degreeCentralization,
  density,
  diameter,
  eigenvector,
  globalEfficiency,
  harmonic,
  isolates,
  meanClustering,
  meanDistance,
  pagerank,
  reciprocity,
  type Scores,
  strength,
  strongComponentCount,
  tieCount,
  transitivity,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { eachView, expectAgree, viewNetwork } from '../../helpers/reference';

type Compute = (network: Network) => Scores;
const unweighted = true;
const normalized = false;
const distance = 'inverse-strength';

const undirected: readonly [column: string, compute: Compute][] = [
  ['degree_undirected', (network) => degree(network, { normalized })],
  ['strength_undirected', (network) => strength(network)],
  ['betweenness_undirected', (network) => betweenness(network, { normalized })],
  ['betweenness_undirected_weighted', (network) => betweenness(network, { normalized, distance })],
  ['closeness_wf_undirected', (network) => closeness(network)],
  ['closeness_wf_undirected_weighted', (network) => closeness(network, { distance })],
  ['harmonic_undirected', (network) => harmonic(network, { normalized })],
  ['harmonic_undirected_weighted', (network) => harmonic(network, { normalized, distance })],
  ['pagerank_undirected', (network) => pagerank(network, { unweighted })],
  ['pagerank_undirected_weighted', (network) => pagerank(network)],
  ['eigenvector_undirected', (network) => eigenvector(network, { unweighted })],
  ['eigenvector_undirected_weighted', (network) => eigenvector(network)],
  ['coreness_undirected', (network) => core(network)],
  ['clustering_undirected', (network) => clustering(network, { unweighted })],
  ['clustering_barrat_undirected', (network) => clustering(network)],
  ['is_articulation_point', (network) => articulationPoint(network)],
];

const directed: readonly [column: string, compute: Compute][] = [
  ['degree_in', (network) => degree(network, { normalized, direction: 'in' })],
  ['degree_out', (network) => degree(network, { normalized, direction: 'out' })],
  ['strength_in', (network) => strength(network, { direction: 'in' })],
  ['strength_out', (network) => strength(network, { direction: 'out' })],
  ['betweenness_directed', (network) => betweenness(network, { normalized })],
  ['betweenness_directed_weighted', (network) => betweenness(network, { normalized, distance })],
  ['closeness_wf_in', (network) => closeness(network, { direction: 'in' })],
  ['closeness_wf_out', (network) => closeness(network, { direction: 'out' })],
  ['closeness_wf_in_weighted', (network) => closeness(network, { direction: 'in', distance })],
  ['closeness_wf_out_weighted', (network) => closeness(network, { direction: 'out', distance })],
  ['harmonic_in', (network) => harmonic(network, { normalized, direction: 'in' })],
  ['harmonic_out', (network) => harmonic(network, { normalized, direction: 'out' })],
  ['harmonic_in_weighted', (network) => harmonic(network, { normalized, direction: 'in', distance })],
  ['harmonic_out_weighted', (network) => harmonic(network, { normalized, direction: 'out', distance })],
  ['pagerank_directed', (network) => pagerank(network, { unweighted })],
  ['pagerank_directed_weighted', (network) => pagerank(network)],
  ['coreness_in', (network) => core(network, { direction: 'in' })],
  ['coreness_out', (network) => core(network, { direction: 'out' })],
];

const indices: readonly [key: string, compute: (network: Network) => number | null][] = [
  ['ties_undirected', tieCount],
  ['isolates', isolates],
  ['density_undirected', density],
  ['transitivity_undirected', transitivity],
  ['clustering_mean_undirected', meanClustering],
  ['diameter_undirected', (network) => diameter(network)],
  ['mean_distance_undirected', (network) => meanDistance(network)],
  ['global_efficiency_undirected', (network) => globalEfficiency(network)],
  ['components_undirected', componentCount],
  ['centralization_degree_undirected', degreeCentralization],
  ['centralization_betweenness_undirected', (network) => betweennessCentralization(network)],
];

const directedIndices: typeof indices = [
  ['ties', tieCount],
  ['density', density],
  ['reciprocity', reciprocity],
  ['components_strong', strongComponentCount],
];

const expectSame = (mine: number | null, theirs: number | null | undefined, key: string): void => {
  if (theirs === null || mine === null) expect([mine ?? 0, theirs ?? 0], key).toEqual([0, 0]);
  else expect(Math.abs(mine - (theirs as number)), key).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(mine)));
};

eachView((reference, view, name) => {
  const isDirected = view.selection.directed;
  describe(`centrality of ${name} as igraph, NetworkX and sna give it`, () => {
    const both = viewNetwork(reference, view, false);
    for (const [column, compute] of undirected) {
      const expected = view.nodes[column];
      if (expected) it(column, () => expectAgree(compute(both), reference.nodeIds, expected));
    }
    it('indices of the undirected reading', () => {
      for (const [key, compute] of indices) if (key in view.graph) expectSame(compute(both), view.graph[key], key);
    });
    it('bridges', () => {
      const sorted = (pairs: readonly (readonly string[])[]) =>
        pairs.map((pair) => [...pair].sort().join(' | ')).sort();
      const theirs = view.graph.bridges as unknown as readonly (readonly string[])[];
      expect(
        sorted(
          bridges(both)
            .rows()
            .map(({ source, target }) => [source, target]),
        ),
      ).toEqual(sorted(theirs));
    });
    if (!isDirected) return;
    const network = viewNetwork(reference, view);
    for (const [column, compute] of directed) {
      const expected = view.nodes[column];
      if (expected) it(column, () => expectAgree(compute(network), reference.nodeIds, expected));
    }
    it('indices of the directed network', () => {
      for (const [key, compute] of directedIndices)
        if (key in view.graph) expectSame(compute(network), view.graph[key], key);
    });
  });
});
