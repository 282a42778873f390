import hitsOf from 'graphology-metrics/centrality/hits.js';
import disparityOf from 'graphology-metrics/edge/disparity.js';
import modularityOf from 'graphology-metrics/graph/modularity.js';
import { weightedDegree } from 'graphology-metrics/node/weighted-degree.js';
import {
  betweenness,
  brokerage,
  constraint,
  degree,
  eiIndex,
  freemanSegregation,
  hubs,
  participation,
  sectorModularity,
  spectralSegregation,
  strength,
  toGraphology,
  withinOddsRatio,
  withinSectorZ,
} from 'playermap/measures';
import { Ecosystem, type Network, project } from 'playermap/model';
import { t8, t8Ecosystem } from '../helpers/t8';
import { given, graph, network, plain, runTraps } from './trap';

// Ties of a stakeholder to itself are left out and counted; ties that stand twice become one, by a rule that was chosen.

const raw = { normalized: false } as const;
const unweighted = true;
const { document } = t8Ecosystem();
const U = t8('U');
const at = (scores: ReadonlyMap<string, number | null>, ids: string) => [...ids].map((id) => scores.get(id));

const withTie = (source: string, target: string, strengthOfTie: number, directed = false): Network =>
  project(Ecosystem.from({ ...document, ties: [...document.ties, { source, target, strength: strengthOfTie }] }), {
    directed,
  });
const looped = withTie('c', 'c', 3);
const loopedGraph = toGraphology(U);
loopedGraph.addEdge('3', '3', { weight: 3 });

runTraps('a self-tie c-c', [
  {
    situation: 'it is left out and counted',
    others: {},
    ours: [() => [looped.selection.selfTiesLeftOut, looped.size], [1, 12]],
  },
  {
    situation: 'degree and strength of c',
    others: { 'igraph, NetworkX': [7, 18] },
    ours: [() => [degree(looped, raw), strength(looped)].map((scores) => scores.get('c')), [5, 12]],
    graphology: [() => [loopedGraph.degree('3'), weightedDegree(loopedGraph, '3')], [7, 15]],
  },
  {
    situation: 'constraint of c, unweighted',
    others: { igraph: 0.4044, 'NetworkX, which lets it in': 0.573 },
    ours: [() => constraint(looped, { unweighted }).get('c'), 0.4044],
  },
  {
    situation: 'expected total of brokerage, directed',
    others: { 'sna, whose density counts it': 1.969 },
    ours: [() => brokerage(withTie('c', 'c', 3, true)).roles.total.expected[3], 1.738],
  },
  {
    situation: 'participation and z of c, unweighted',
    others: { BCT: 'both changed' },
    ours: [
      () => [participation, withinSectorZ].map((one) => one(looped, { unweighted }).get('c')),
      [0.72, plain(-Math.SQRT1_2)],
    ],
  },
  {
    situation: 'E-I, unweighted: no tie of a stakeholder to itself is a tie inside its sector',
    others: { netseg: 'counts it as internal' },
    ours: [() => eiIndex(looped, { unweighted }), 0.3333],
  },
  {
    situation: 'odds ratio',
    others: { 'netseg, which then allows self-ties everywhere': 1.17 },
    ours: [() => withinOddsRatio(looped), 7.5],
  },
  {
    situation: 'modularity of sectors, unweighted',
    others: { 'igraph, NetworkX': 0.04438 },
    ours: [() => sectorModularity(looped, { unweighted }), 0.01736],
    graphology: [
      () =>
        modularityOf(loopedGraph, {
          getEdgeWeight: null,
          getNodeCommunity: (node) => U.columns.get('sector')?.[Number(node)] ?? '',
        }),
      0.04438,
    ],
  },
]);

const doubled = withTie('c', 'r', 3);
const pair = given('abc', 'ab ab bc');

runTraps('a tie that stands twice', [
  {
    situation: 'undirected test graph with c-r twice, raw betweenness of r c: a pair has one way',
    others: { igraph: [1.5, 8.167], NetworkX: [1.333, 7.5] },
    ours: [() => at(betweenness(doubled, raw), 'rc'), [1.333, 7.5]],
  },
  {
    situation: 'its degree and strength, of r: one neighbour, the strengths added',
    others: { 'igraph, NetworkX (degree)': 4 },
    ours: [() => [degree(doubled, raw), strength(doubled)].map((scores) => scores.get('r')), [3, 10]],
  },
  {
    situation: 'hubs of a-b twice and b-c: two halves, no one answer',
    others: {},
    ours: [() => hubs(network(pair)), [null, null, null]],
    graphology: [() => hitsOf(graph(pair)), 'error: does not work with MultiGraphs'],
  },
  {
    situation: 'strength of a, where the disparity of its ties gives up',
    others: {},
    ours: [() => strength(network(pair)).get('a'), 2],
    graphology: [() => disparityOf(graph(pair)), 'error: not defined for multi'],
  },
  {
    situation: 'odds ratio, Freeman: as without it',
    others: { netseg: 'error, error' },
    ours: [() => [withinOddsRatio(doubled), freemanSegregation(doubled)], [7.5, 0.1884]],
  },
  {
    situation: 'spectral segregation of c',
    others: { netseg: 'error' },
    ours: [() => spectralSegregation(doubled).get('c'), 0.2649],
  },
]);
