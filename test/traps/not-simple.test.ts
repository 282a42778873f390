import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import closenessOf from 'graphology-metrics/centrality/closeness.js';
import { degreeCentrality } from 'graphology-metrics/centrality/degree.js';
import edgeBetweennessOf from 'graphology-metrics/centrality/edge-betweenness.js';
import { density as densityOf } from 'graphology-metrics/graph/density.js';
import { betweenness, closeness, degree, density, tieBetweenness, toGraphology } from 'playermap/measures';
import type { Network } from 'playermap/model';
import { t8 } from '../helpers/t8';
import { type Given, given, graph, listed, network, runTraps } from './trap';

// graphology-metrics 2.4.2 ties the last stakeholder to the first wherever a graph is not simple, without a word. Our networks
// are simple by construction, and the measures of shortest paths are our own.

const raw = { normalized: false } as const;
const hops = { normalized: false, getEdgeWeight: null } as const;
const doubledPath = given('abcd', 'ab ab bc cd');

/** The test graph as its rows stand, so that ties more are kept as they are. */
function t8With(more: string, directed: boolean, first = ''): Given {
  const simple = t8(directed ? 'D' : 'U');
  const { offsets, neighbours } = simple.out;
  const ids = [...first, ...simple.ids.filter((id) => id !== first)];
  const ties = simple.ids.flatMap((source, i) =>
    [...neighbours.subarray(offsets[i], offsets[i + 1])]
      .filter((j) => directed || i < j)
      .map((j) => ({ source, target: simple.ids[j] as string, strength: 1 })),
  );
  return { ids, ties: [...ties, ...given('', more).ties], directed };
}

const looped = t8With('cc', false);
const doubled = t8With('cr', true);
const kFirst = t8With('cr', true, 'k');

const some = (measured: ReadonlyMap<string, number | null>, ids: string) => [...ids].map((id) => measured.get(id));
const theirBetweenness = (what: Given, ids: string) => listed(betweennessOf(graph(what), hops), [...ids]);

runTraps('graphs that are not simple', [
  {
    situation: 'path a-b-c-d with a-b twice, raw betweenness by hops',
    others: { NetworkX: [0, 2, 2, 0] },
    ours: [() => betweenness(network(doubledPath), raw), [0, 2, 2, 0]],
    graphology: [() => theirBetweenness(doubledPath, 'abcd'), [0.3333, 1.167, 1.167, 0.3333]],
  },
  {
    situation: 'the same path, closeness of d',
    others: { NetworkX: 0.5 },
    ours: [() => closeness(network(doubledPath)).get('d'), 0.5],
    graphology: [() => closenessOf(graph(doubledPath)).d, 0.75],
  },
  {
    situation: 'undirected test graph and a self-tie c-c, raw betweenness of r c b k',
    others: { 'igraph, NetworkX, sna': [1.333, 7.5, 6.333, 0] },
    ours: [() => some(betweenness(network(looped), raw), 'rcbk'), [1.333, 7.5, 6.333, 0]],
    graphology: [() => theirBetweenness(looped, 'rcbk'), [2.917, 6.5, 4.25, 0.1667]],
  },
  {
    situation: 'directed test graph and a second c>r, raw betweenness of c b',
    others: { NetworkX: [18.5, 8], 'igraph, which counts copies': [19, 8] },
    ours: [() => some(betweenness(network(doubled), raw), 'cb'), [18.5, 8]],
    graphology: [() => theirBetweenness(doubled, 'cb'), [15.5, 5]],
  },
  {
    situation: 'the same with k put in first, raw betweenness of c e b',
    others: { 'none may depend on the order': [18.5, 6.5, 8] },
    ours: [() => some(betweenness(network(kFirst), raw), 'ceb'), [18.5, 6.5, 8]],
    graphology: [() => theirBetweenness(kFirst, 'ceb'), [19.5, 11.5, 14]],
  },
  {
    situation: 'the same, closeness against the ties of k, whom nobody reaches',
    others: { NetworkX: 0 },
    ours: [() => closeness(network(kFirst), { direction: 'in' }).get('k'), 0],
    graphology: [() => closenessOf(graph(doubled)).k, 0.4118],
  },
]);

const parallel = given('abc', 'ab ab bc');
const arcs = given('abc', 'ab ab bc', true);
// strengths whose lengths 1 / strength are .1 + .2 and .15 + .15: equal, but not in floating point
const rhombus = given('abcd', `ab:10 bd:5 ac:${1 / 0.15} cd:${1 / 0.15}`);
const shortcut = given('abc', 'ab:10 ac cb');
const alone = given('a', '');

const SIDE = 20;
const grid: Given = {
  ids: Array.from({ length: SIDE * SIDE }, (_, i) => `x${i}`),
  ties: Array.from({ length: SIDE * SIDE }, (_, i) => i).flatMap((i) => [
    ...(i % SIDE < SIDE - 1 ? [{ source: `x${i}`, target: `x${i + 1}`, strength: 1 }] : []),
    ...(i < SIDE * (SIDE - 1) ? [{ source: `x${i}`, target: `x${i + SIDE}`, strength: 1 }] : []),
  ]),
  directed: false,
};
const centre = `x${(SIDE / 2) * SIDE + SIDE / 2}`;
const numbered: Given = { ids: ['b', '10', '2'], ties: [], directed: false };

runTraps('traps of the packages beneath', [
  {
    situation: 'undirected a=b twice and b-c, closeness of c',
    others: { NetworkX: 0.667 },
    ours: [() => closeness(network(parallel)).get('c'), 0.6667],
    graphology: [() => closenessOf(graph(parallel)).c, 1],
  },
  {
    situation: 'directed a>b twice and b>c, raw betweenness',
    others: { NetworkX: [0, 1, 0] },
    ours: [() => betweenness(network(arcs), raw), [0, 1, 0]],
    graphology: [() => theirBetweenness(arcs, 'abc'), [1, 1, 1]],
  },
  {
    situation: 'betweenness at the centre of a grid of 20 by 20, whose paths are more than 32 bits count',
    others: { 'NetworkX, and counting with binomials': 0.06863 },
    ours: [() => betweenness(network(grid)).get(centre), 0.06863],
    graphology: [() => betweennessOf(graph(grid), { normalized: true, getEdgeWeight: null })[centre], 0.1136],
  },
  {
    situation: 'two ways of equal length a-b-d (.1 + .2) and a-c-d (.15 + .15), raw betweenness of b c',
    others: { igraph: 'compares with a tolerance', NetworkX: [0, 1] },
    ours: [() => some(betweenness(network(rhombus), { ...raw, distance: 'inverse-strength' }), 'bc'), [0.5, 0.5]],
    graphology: [
      () => listed(betweennessOf(graph(rhombus), { normalized: false, getEdgeWeight: 'length' }), ['b', 'c']),
      [0, 1],
    ],
  },
  {
    situation: 'a tie a-b of strength 10 beside a-c-b of strength 1 each, raw betweenness of c by strengths',
    others: { 'igraph, where an attribute is called weight': 1 },
    ours: [() => betweenness(network(shortcut), { ...raw, distance: 'inverse-strength' }).get('c'), 0],
    graphology: [() => betweennessOf(graph(shortcut), { normalized: false }).c, 1],
  },
  {
    situation: 'degree as a share, one stakeholder',
    others: { igraph: 'NaN', NetworkX: 1 },
    ours: [() => degree(network(alone)), [null]],
    graphology: [() => degreeCentrality(graph(alone)).a, 'NaN'],
  },
  {
    situation: 'the order of results, of stakeholders b, 10 and 2',
    others: { 'objects keyed by ids': 'numbers first' },
    ours: [() => [...degree(network(numbered)).keys()], ['b', '10', '2']],
    graphology: [() => Object.keys(degreeCentrality(graph(numbered))), ['2', '10', 'b']],
  },
]);

const path = given('abcd', 'ab bc cd');
const simpleD: Network = t8('D');
const kept = toGraphology(simpleD);
const loose = () => {
  const mixed = graph({ ids: [], ties: [], directed: true }, true);
  kept.forEachNode((node) => mixed.addNode(node));
  kept.forEachEdge((_edge, _attributes, source, target) => mixed.addDirectedEdge(source, target));
  return mixed;
};

runTraps('graphs of the default kind, which may be mixed', [
  {
    situation: 'path a-b-c-d, raw betweenness of b: undirected, each pair once',
    others: { 'igraph, NetworkX, sna': 2, 'BCT, influenceR': 4 },
    ours: [() => betweenness(network(path), raw).get('b'), 2],
    graphology: [() => betweennessOf(graph(path, true), hops).b, 4],
  },
  {
    situation: 'density of the directed test graph',
    others: { igraph: 0.2321 },
    ours: [() => density(simpleD), 0.2321],
    graphology: [() => densityOf(loose()), 0.1548],
  },
  {
    situation: 'a pair tied twice, raw betweenness of ties',
    others: { 'NetworkX on the simple graph': [2, 2] },
    ours: [
      () =>
        tieBetweenness(network(parallel), raw)
          .rows()
          .map(({ betweenness: score }) => score),
      [2, 2],
    ],
    graphology: [() => edgeBetweennessOf(graph(parallel), hops), 'error: irrelevant with multigraphs'],
  },
]);
