import louvain from 'graphology-communities-louvain';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import closenessOf from 'graphology-metrics/centrality/closeness.js';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import eigenvectorOf from 'graphology-metrics/centrality/eigenvector.js';
import hitsOf from 'graphology-metrics/centrality/hits.js';
import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import modularityOf from 'graphology-metrics/graph/modularity.js';
import {
  assortativity,
  betweenness,
  closeness,
  communities,
  degree,
  diversity,
  eigenvector,
  eiIndex,
  freemanSegregation,
  guptaAndersonMay,
  hill,
  hubs,
  meanSpectralSegregation,
  pagerank,
  sectorModularity,
  shannon,
  simpson,
  withinOddsRatio,
} from 'playermap/measures';
import { t8 } from '../helpers/t8';
import { given, graph, network, runTraps } from './trap';

// Networks without ties, of one stakeholder, of nobody, of one sector: an answer or null, never NaN, infinity or an exception.

const three = given('abc', '');
const alone = given('a', '');
const nobody = given('', '');
const raw = { normalized: false } as const;

const U = t8('U');
const tieless = { ...network(three), columns: new Map([['sector', ['x', 'y', 'y']]]) };
const oneSector = { ...U, columns: new Map([['sector', U.ids.map(() => 'civil')]]) };

runTraps('three stakeholders without ties', [
  {
    situation: 'PageRank',
    others: { 'igraph, NetworkX, graph-tool, graphology-metrics': 1 / 3 },
    ours: [() => pagerank(network(three)), [0.3333, 0.3333, 0.3333]],
  },
  {
    situation: 'eigenvector',
    others: { igraph: [1, 1, 1], NetworkX: [0.577, 0.577, 0.577] },
    ours: [() => eigenvector(network(three)), [null, null, null]],
    graphology: [() => Object.values(eigenvectorOf(graph(three))), [0.5774, 0.5774, 0.5774]],
  },
  {
    situation: 'betweenness',
    others: { 'igraph, NetworkX, sna, graphology-metrics': [0, 0, 0] },
    ours: [() => betweenness(network(three), raw), [0, 0, 0]],
  },
  {
    situation: 'hubs',
    others: { NetworkX: 'nan, or -0.92 to 2.3' },
    ours: [() => hubs(network(three)), [null, null, null]],
    graphology: [() => hitsOf(graph(three)), 'error: failed to converge'],
  },
  {
    situation: 'modularity of sectors',
    others: { igraph: 'NaN', NetworkX: 'ZeroDivisionError' },
    ours: [() => sectorModularity(tieless), null],
    graphology: [
      () => modularityOf(graph(three), { getNodeCommunity: () => 'x' }),
      'error: cannot compute modularity of an empty graph',
    ],
  },
  {
    situation: 'modularity of the communities found',
    others: { igraph: 'NaN' },
    ours: [() => communities(network(three)).modularity, null],
    graphology: [() => louvain.detailed(graph(three)).modularity, 'NaN'],
  },
  {
    situation: 'communities of a graph of the default kind',
    others: {},
    ours: [() => communities(network(three)).members.length, 3],
    graphology: [() => louvain(graph(three, true)), 'error: true mixed graph'],
  },
  {
    situation: 'assortativity, E-I, Freeman, odds ratio, Gupta-Anderson-May',
    others: {
      'igraph (assortativity)': 'NaN',
      'NetworkX (assortativity)': 0,
      netseg: ['NaN', 'NaN', 'NaN', 'NaN', 'error'],
    },
    ours: [
      () =>
        [assortativity, eiIndex, freemanSegregation, withinOddsRatio, guptaAndersonMay].map((index) => index(tieless)),
      [null, null, null, null, null],
    ],
  },
]);

runTraps('one stakeholder, or nobody', [
  {
    situation: 'one: degree as a share, and as a number',
    others: { igraph: 'NaN', NetworkX: 1 },
    ours: [() => [degree(network(alone)), degree(network(alone), raw)], [[null], [0]]],
    graphology: [() => [Object.values(degreeCentrality(graph(alone))), [0]], [['NaN'], [0]]],
  },
  {
    situation: 'nobody: betweenness',
    others: { 'igraph, NetworkX': [] },
    ours: [() => betweenness(network(nobody)), []],
    graphology: [() => betweennessOf(graph(nobody)), 'error: `capacity` should be a positive number'],
  },
  {
    situation: 'nobody: closeness',
    others: { 'igraph, NetworkX': [] },
    ours: [() => closeness(network(nobody)), []],
    graphology: [() => closenessOf(graph(nobody)), 'error: `capacity` should be a positive number'],
  },
  {
    situation: 'nobody: eigenvector',
    others: { igraph: [], NetworkX: 'NetworkXPointlessConcept' },
    ours: [() => eigenvector(network(nobody)), []],
    graphology: [() => eigenvectorOf(graph(nobody)), 'error: failed to converge'],
  },
  {
    situation: 'nobody: PageRank',
    others: { 'igraph, NetworkX': [] },
    ours: [() => pagerank(network(nobody)), []],
    graphology: [() => pagerankOf(graph(nobody)), 'error: failed to converge'],
  },
]);

runTraps('one sector only', [
  {
    situation: 'assortativity: no other sector to seek or avoid',
    others: { 'igraph, NetworkX, netseg': 'NaN' },
    ours: [() => assortativity(oneSector), null],
  },
  {
    situation: 'E-I: all ties are inside',
    others: { netseg: -1 },
    ours: [() => eiIndex(oneSector), -1],
  },
  {
    situation: 'Freeman, odds ratio: no pair between sectors is possible',
    others: { netseg: 'error, error' },
    ours: [() => [freemanSegregation(oneSector), withinOddsRatio(oneSector)], [null, null]],
  },
  {
    situation: 'spectral segregation: as deep inside as can be',
    others: { netseg: 1 },
    ours: [() => meanSpectralSegregation(oneSector), 1],
  },
]);

const nothing = [0, 0, 0];

runTraps('diversity of nothing', [
  { situation: 'Shannon', others: { vegan: 0 }, ours: [() => shannon(nothing), null] },
  { situation: 'Simpson', others: { vegan: 1 }, ours: [() => simpson(nothing), null] },
  { situation: 'inverse Simpson', others: { vegan: 'Inf' }, ours: [() => hill(nothing, 2), null] },
  {
    situation: 'Hill numbers of order 0, 1, 2',
    others: { vegan: 'NA, 1, NaN' },
    ours: [() => [0, 1, 2].map((order) => hill(nothing, order)), [null, null, null]],
  },
  {
    situation: 'all indices at once',
    others: {},
    ours: [() => new Set(Object.values(diversity(nothing))).size, 1],
  },
]);
