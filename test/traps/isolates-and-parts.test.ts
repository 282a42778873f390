import closenessOf from 'graphology-metrics/centrality/closeness.js';
import eigenvectorOf from 'graphology-metrics/centrality/eigenvector.js';
import hitsOf from 'graphology-metrics/centrality/hits.js';
import diameterOf from 'graphology-metrics/graph/diameter.js';
import {
  authorities,
  betweenness,
  brokerage,
  closeness,
  constraint,
  core,
  currentFlowBetweenness,
  degree,
  diameter,
  effectiveSize,
  eigenvector,
  harmonic,
  hubs,
  informationCentrality,
  pagerank,
  participation,
  toGraphology,
} from 'playermap/measures';
import { t8 } from '../helpers/t8';
import { given, graph, listed, network, runTraps } from './trap';

// Who has no tie, and networks in parts: null where nothing can be said, 0 where there is nothing, and never a score that
// rises because somebody fell off the map.

const unweighted = true;
const Uiso = t8('Uiso'); // k is without ties
const Diso = t8('Diso');
const k = (scores: ReadonlyMap<string, number | null>) => scores.get('k');
const chain = given('abcd', 'ab bc'); // d is without ties
const parts = given('abcde', 'ab bc de');
const halves = given('abcd', 'ab cd');
const dag = given('abc', 'ab bc', true);

function totalOfK() {
  const { roles, ids } = brokerage(Diso);
  const at = ids.indexOf('k');
  return [roles.total.count[at], (roles.total.z[at] as number) < 0 ? 'below 0' : 'not below 0'];
}

runTraps('an isolate', [
  {
    situation: 'degree, betweenness, harmonic',
    others: { 'igraph, NetworkX, sna, BCT, graph-tool, graphology-metrics': [0, 0, 0] },
    ours: [() => [degree(Uiso), betweenness(Uiso), harmonic(Uiso)].map(k), [0, 0, 0]],
  },
  {
    situation: 'closeness',
    others: { 'igraph, graph-tool': 'NaN', 'NetworkX, sna, graphology-metrics': 0 },
    ours: [() => k(closeness(Uiso)), 0],
  },
  {
    situation: 'eigenvector of a-b-c and d alone',
    others: { 'igraph, sna, BCT, graph-tool': 0, NetworkX: '1e-10' },
    ours: [() => eigenvector(network(chain)).get('d'), 0],
    graphology: [() => eigenvectorOf(graph(chain)).d, 2.564e-6],
  },
  {
    situation: 'PageRank: its share of new beginnings',
    others: { igraph: 0.02098, 'NetworkX, graph-tool, graphology-metrics': 'the same' },
    ours: [() => k(pagerank(Diso, { unweighted })), 0.02098],
  },
  {
    situation: 'constraint, effective size',
    others: { 'igraph (constraint)': 'NaN', NetworkX: ['nan', 'nan'], 'influenceR (effective size)': 0 },
    ours: [() => [constraint(Uiso), effectiveSize(Uiso)].map(k), [null, null]],
  },
  {
    situation: 'participation',
    others: { BCT: 0 },
    ours: [() => k(participation(Uiso)), null],
  },
  {
    situation: 'brokerage: nobody to broker, and fewer than chance gives',
    others: { sna: [0, 'below 0'] },
    ours: [totalOfK, [0, 'below 0']],
  },
  {
    situation: 'core',
    others: { 'igraph, NetworkX, sna, BCT, graph-tool, graphology-cores': 0 },
    ours: [() => k(core(Uiso)), 0],
  },
]);

runTraps('networks in parts', [
  {
    situation: 'closeness of c: .7778 with k, and without k',
    others: { 'igraph, graph-tool': 0.8571, 'NetworkX (Wasserman-Faust)': 0.7347, 'sna (directed)': 0 },
    ours: [() => [closeness(t8('U')).get('c'), closeness(Uiso).get('c')], [0.7778, 0.7347]],
    graphology: [
      () => ['U', 'Uiso'].map((one) => closenessOf(toGraphology(t8(one as 'U' | 'Uiso')))['3']),
      [0.7778, 0.8571],
    ],
  },
  {
    situation: 'information and current flow of a-b-c and d-e: each part for itself',
    others: { NetworkX: 'error', 'sna (information)': 'finite numbers for all, an isolate 0' },
    ours: [
      () => [informationCentrality(network(parts)), currentFlowBetweenness(network(parts), { normalized: false })],
      [
        [1, 1.5, 1, 2, 2],
        [0, 1, 0, 0, 0],
      ],
    ],
  },
  {
    situation: 'information of an isolate',
    others: { NetworkX: 'error', sna: 0 },
    ours: [() => k(informationCentrality(Uiso)), null],
  },
  {
    situation: 'diameter of a-b-c and d alone: the farthest with a way between them',
    others: { igraph: '2, or Inf by option', NetworkX: 'error' },
    ours: [() => diameter(network(chain)), 2],
    graphology: [() => diameterOf(graph(chain)), 'Infinity'],
  },
  {
    situation: 'eigenvector of two equal parts, which no one answer solves',
    others: { igraph: 'another mix each time', NetworkX: [0.5, 0.5, 0.5, 0.5] },
    ours: [() => eigenvector(network(halves)), [null, null, null, null]],
    graphology: [() => listed(eigenvectorOf(graph(halves)), halves.ids), [0.5, 0.5, 0.5, 0.5]],
  },
]);

runTraps('directed networks without cycles, a>b>c', [
  {
    situation: 'eigenvector',
    others: { igraph: '0, 0, 0 and a warning', NetworkX: 'error' },
    ours: [() => eigenvector(network(dag)), [null, null, null]],
    graphology: [() => eigenvectorOf(graph(dag)), 'error: failed to converge'],
  },
  {
    situation: 'hubs: every mix of two hubs is a solution',
    others: { igraph: [1, 0, 0], NetworkX: [1.77, -0.77, 0] },
    ours: [() => hubs(network(dag)), [null, null, null]],
    graphology: [() => listed(hitsOf(graph(dag), { normalize: true }).hubs, dag.ids), [0.5, 0.5, 0]],
  },
  {
    situation: 'one tie a>b: hub and authority exist',
    others: {
      'graphology-metrics up to 2.4.0': 'error',
      'graphology-metrics 2.4.2': [
        [1, 0],
        [0, 1],
      ],
    },
    ours: [
      () => [hubs(network(given('ab', 'ab', true))), authorities(network(given('ab', 'ab', true)))],
      [
        [1, 0],
        [0, 1],
      ],
    ],
  },
]);
