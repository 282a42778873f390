import louvain from 'graphology-communities-louvain';
import betweennessOf from 'graphology-metrics/centrality/betweenness.js';
import pagerankOf from 'graphology-metrics/centrality/pagerank.js';
import modularityOf from 'graphology-metrics/graph/modularity.js';
import { weightedDegree } from 'graphology-metrics/node/weighted-degree.js';
import { type InputFile, readTables } from 'playermap/io';
import {
  assortativity,
  brokerage,
  eiIndex,
  freemanSegregation,
  guptaAndersonMay,
  mixingMatrix,
  numericAssortativity,
  sectorModularity,
  spectralSegregation,
  strength,
  toGraphology,
  withinOddsRatio,
} from 'playermap/measures';
import { Ecosystem, type Network, project } from 'playermap/model';
import { t8 } from '../helpers/t8';
import { given, graph, runTraps } from './trap';

// Stakeholders of unknown sector are left out of what asks for sectors, and counted; a strength that is no number above 0 is
// refused with a hint. Nothing is guessed in silence.

const raw = { normalized: false } as const;
const unweighted = true;
const U = t8('U');

const sectorsBut =
  (id: string) =>
  (network: Network): Network => ({
    ...network,
    columns: new Map([
      ['sector', network.ids.map((one, i) => (one === id ? null : (network.columns.get('sector')?.[i] ?? null)))],
    ]),
  });
const unknown = sectorsBut('k')(U);
const ringsWithoutK = new Map(Object.entries({ r: 0, g: 1, l: 1, c: 2, d: 2, e: 2, b: 3 }));
const unknownD = sectorsBut('k')(t8('D'));

runTraps('a stakeholder of unknown sector, k', [
  {
    situation: 'E-I and assortativity without it, unweighted',
    others: { 'netseg, in silence': [0.4545, -0.121], igraph: 'assertion failed' },
    ours: [() => [eiIndex, assortativity].map((one) => one(unknown, { unweighted })), [0.4545, -0.121]],
  },
  {
    situation: 'how many ties and stakeholders that leaves out',
    others: { netseg: 'not said' },
    ours: [() => [mixingMatrix(unknown).tiesLeftOut, brokerage(unknownD).leftOut], [1, 1]],
  },
  {
    situation: 'assortativity, as a group of its own',
    others: { 'NetworkX, always': -0.08 },
    ours: [() => assortativity(unknown, { unweighted, missing: 'group' }), -0.08],
  },
  {
    situation: 'assortativity by ring, where the ring of k is unknown',
    others: { NetworkX: 'KeyError' },
    ours: [() => numericAssortativity(U, ringsWithoutK, { unweighted }), 0.09412],
  },
  {
    situation: 'odds ratio and Freeman without it',
    others: { netseg: [3.375, 0.1016] },
    ours: [() => [withinOddsRatio(unknown), freemanSegregation(unknown)], [3.375, 0.1016]],
  },
  {
    situation: 'spectral segregation, its own',
    others: { netseg: 'error' },
    ours: [() => spectralSegregation(unknown).get('k'), null],
  },
  {
    situation: 'how many expectations of brokerage are lost: its own',
    others: { sna: 'all eight' },
    ours: [() => brokerage(unknownD).roles.total.expected.filter((one) => one === null).length, 1],
  },
  {
    situation: 'modularity of sectors, unweighted',
    others: { igraph: 'assertion failed' },
    ours: [() => sectorModularity(unknown, { unweighted }), -0.07851],
    graphology: [
      () =>
        modularityOf(toGraphology(U), {
          getNodeCommunity: (node) => unknown.columns.get('sector')?.[Number(node)] ?? (undefined as never),
        }),
      'error: the "7" node is not in the partition',
    ],
  },
  {
    situation: 'Gupta-Anderson-May, a sector without ties of its own',
    others: { netseg: 'error' },
    ours: [() => guptaAndersonMay({ ...t8('Uiso'), columns: new Map([['sector', [...'xxxxxxxy']]]) }), null],
  },
]);

/** The strength that is read from a cell, or what is said of it: the code of the problem and its hint. */
function cell(text: string): unknown {
  const files: InputFile[] = [
    { name: 'stakeholders.csv', content: 'id\na\nb\n' },
    { name: 'ties.csv', content: `source,target,strength\na,b,${text}\n` },
  ];
  const { ecosystem, problems } = readTables(files);
  if (ecosystem) return strength(project(ecosystem)).get('a');
  return problems.map(({ code, hint }) => hint ?? code).join(', ');
}

/** The same for a value in a document. */
function value(of: unknown): unknown {
  try {
    const ties = [{ source: 'a', target: 'b', strength: of }];
    return strength(project(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }, { id: 'b' }], ties }))).get('a');
  } catch (error) {
    return (error as { problems?: { code: string; hint?: string }[] }).problems
      ?.map(({ code, hint }) => hint ?? code)
      .join();
  }
}

const weighted = (weight: unknown) => {
  const made = graph(given('abc', 'ab bc'));
  made.setEdgeAttribute('a', 'b', 'weight', weight);
  return made;
};

runTraps('strengths that are no numbers above 0', [
  {
    situation: '"5": in a cell a number, in a document refused',
    others: { igraph: 5, 'NetworkX (strength)': 'TypeError', 'NetworkX (PageRank)': 5 },
    ours: [() => [cell('5'), value('5')], [5, 'not-a-number']],
    graphology: [() => [weightedDegree(weighted('5'), 'a'), 'no word'], [1, 'no word']],
  },
  {
    situation: 'none given: 1, by rule',
    others: { igraph: 'error', 'NetworkX, graphology-metrics': 1 },
    ours: [() => cell(''), 1],
  },
  {
    situation: 'a length of 0, which would be endless strength',
    others: { igraph: 'error: must be positive', NetworkX: 'accepted' },
    ours: [
      () => [value(Number.POSITIVE_INFINITY), value(0)],
      ['not-a-number', 'for conflict or opposition use sign = -1'],
    ],
    graphology: [() => Object.values(betweennessOf(weighted(0), raw)), [0, 1.5, 0]],
  },
  {
    situation: 'below 0: refused, with the way to say it',
    others: { igraph: 'betweenness error, PageRank numbers', NetworkX: 'betweenness numbers, PageRank error' },
    ours: [() => value(-1), 'for conflict or opposition use sign = -1'],
    graphology: [() => betweennessOf(weighted(-1), raw), 'error: stack capacity'],
  },
  {
    situation: 'below 0 in the search for communities: never gets there',
    others: {},
    ours: [() => cell('-1'), 'for conflict or opposition use sign = -1'],
    graphology: [() => Object.keys(louvain(weighted(-1))).length, 3],
  },
  {
    situation: 'below 0 in PageRank: never gets there',
    others: {},
    ours: [() => value(-2), 'for conflict or opposition use sign = -1'],
    graphology: [() => pagerankOf(weighted(-1)), 'error: failed to converge'],
  },
]);
