// How the time of every measure grows with the size of the network, beside the cost that its documentation gives: one line for each,
// with the power of that cost that was found. 1 is as documented, less is better; an upper bound ("at most") may well be far below.
import {
  bridges,
  brokerage,
  brokeragePermutation,
  keyPlayers,
  labelPermutation,
  localBridges,
  meanSpectralSegregation,
  measures,
  mixingTests,
  sectorPairBetweenness,
  sectorTests,
  tieBetweenness,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { fresh, seededNetwork, seededTies } from './seeded-network';
import { growthOf, isPoor, median, processor } from './timing';

const SMALLEST = 125;
const LARGEST = 32_000;
/** A size is the last one where a run takes so many milliseconds, and counts where it takes that many at least. */
const LONG = 120;
const SHORT = 0.2;
const POINTS = 5;
const ENOUGH = 3;
/** So many milliseconds go first, so that the functions are compiled. */
const WARM_UP = 60;
const WARM_SIZE = 500;
/** What no longer fits in the processor's cache takes longer a step: so much above 1 says nothing. */
const CACHE = 0.35;
const DRAWS = { permutations: 50 };

interface Size {
  readonly n: number;
  readonly m: number;
  /** Sum of squared degrees. */
  readonly squares: number;
}
type Cost = readonly [documented: string, of: (size: Size) => number];

const WALK: Cost = ['n + m', ({ n, m }) => n + m];
const PATHS: Cost = ['n (n + m)', ({ n, m }) => n * (n + m)];
const SQUARES: Cost = ['sum of squared degrees', ({ squares }) => squares];
const CORNERS: Cost = ['m^1.5 at most', ({ m }) => m ** 1.5];
const CUBE: Cost = ['n^3', ({ n }) => n ** 3];

/** Documented costs by the id of the measure; all others are a walk through the network. */
const COSTS: ReadonlyMap<string, Cost> = new Map([
  ...[
    ...[
      'betweenness',
      'betweennessCentralization',
      'closeness',
      'harmonic',
      'diameter',
      'meanDistance',
      'globalEfficiency',
    ],
    ...['crossSectorBetweenness', 'crossSectorShare', 'bridgingCentrality', 'valenteFujimoto', 'routesToRecipient'],
    ...['capacityToRecipient', 'tieBetweenness', 'sectorPairBetweenness', 'everettValente', 'keyPlayersReach'],
  ].map((id) => [id, PATHS] as const),
  ...['constraint', 'effectiveSize', 'efficiency', 'hierarchy'].map((id) => [id, SQUARES] as const),
  ...['clustering', 'meanClustering', 'transitivity', 'brokerage', 'brokeragePermutation'].map(
    (id) => [id, CORNERS] as const,
  ),
  ...['informationCentrality', 'currentFlowBetweenness'].map((id) => [id, CUBE] as const),
  ['localBridges', ['squared degrees + b (n + m)', ({ n, m }) => n * (n + m)]],
]);

type Run = (network: Network) => unknown;

const TABLES: readonly (readonly [id: string, run: Run])[] = [
  ['brokerage', (network) => brokerage(network)],
  ['brokeragePermutation', (network) => brokeragePermutation(network, DRAWS)],
  ['mixingTests', (network) => mixingTests(network, DRAWS)],
  ['sectorTests', (network) => sectorTests(network, DRAWS)],
  ['spectralTest', (network) => labelPermutation(network, (dealt) => meanSpectralSegregation(dealt), DRAWS)],
  ['tieBetweenness', (network) => tieBetweenness(network)],
  ['bridges', (network) => bridges(network).rows()],
  ['localBridges', (network) => localBridges(network)],
  ['sectorPairBetweenness', (network) => sectorPairBetweenness(network)],
  ['keyPlayersFragmentation', (network) => keyPlayers(network, { goal: 'fragmentation' })],
  ['keyPlayersReach', (network) => keyPlayers(network, { goal: 'reach' })],
];

const made = new Map<number, readonly [Network, Size]>();

/** A network of a size, always the same one. */
function networkOf(n: number): readonly [Network, Size] {
  const known = made.get(n) ?? build(n);
  made.set(n, known);
  return known;
}

function build(n: number): readonly [Network, Size] {
  const network = { ...seededNetwork(n, seededTies(n, 4 * n, 3)), recipients: [0, 1, 2] };
  const { offsets } = network.out;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += ((offsets[i + 1] as number) - (offsets[i] as number)) ** 2;
  return [network, { n, m: network.size, squares }];
}

function grown(id: string, run: Run, [documented, cost]: Cost): boolean {
  const points: [Size, number][] = [];
  for (let spent = 0, rounds = 0; spent < WARM_UP && rounds < 50; rounds++) {
    const [network] = networkOf(WARM_SIZE);
    spent += processor(() => run(fresh(network)));
  }
  for (let n = SMALLEST; n <= LARGEST; n *= 2) {
    const [network, size] = networkOf(n);
    const once = () => {
      const copy = fresh(network);
      return processor(() => run(copy));
    };
    const first = once();
    // what is short is compiled by then, and disturbed by less when it is run more often
    const took = first > LONG ? first : median(Array.from({ length: first < LONG / 4 ? 5 : 3 }, once));
    if (took >= SHORT) points.push([size, took]);
    if (took > 8 * LONG || (took > LONG && points.length >= ENOUGH)) break;
  }
  const last = points.slice(-POINTS);
  const [least, most] = [last[0], last.at(-1)];
  if (last.length < ENOUGH || !least || !most) {
    console.log(
      `  ${id.padEnd(26)} too few sizes to tell: ${most ? `${most[1].toFixed(1)} ms at ${most[0].n}` : `below ${SHORT} ms at ${LARGEST}`}`,
    );
    return true;
  }
  const bySize = growthOf(last.map(([size, took]) => [size.n, took]));
  const byCost = growthOf(last.map(([size, took]) => [cost(size), took]));
  const poor = isPoor(byCost) ? `; a poor fit, off by up to ${Math.round(100 * byCost.off)} %` : '';
  const isFaster = byCost.power > 1 + CACHE && !isPoor(byCost);
  console.log(
    `  ${id.padEnd(26)} size^${bySize.power.toFixed(2)}  cost^${byCost.power.toFixed(2)}  ${last.length} sizes from ${least[0].n} to ${most[0].n}, ${least[1].toFixed(1)} to ${most[1].toFixed(0)} ms; documented O(${documented})${poor}${isFaster ? '  GROWS FASTER THAN DOCUMENTED' : ''}`,
  );
  return !isFaster;
}

console.log('time over size, four ties a stakeholder; and over the documented cost of each network');
const wanted = new Set(process.argv[1]?.includes('growth') ? process.argv.slice(2) : []);
const all: readonly (readonly [string, Run])[] = [
  ...measures.map((measure) => [measure.id, (network: Network) => measure.compute(network)] as const),
  ...TABLES,
];
const start = performance.now();
const asDocumented = all
  .filter(([id]) => wanted.size === 0 || wanted.has(id))
  .map(([id, run]) => grown(id, run, COSTS.get(id) ?? WALK));
console.log(
  `  ${asDocumented.filter(Boolean).length} of ${asDocumented.length} grow no faster than documented (${((performance.now() - start) / 1000).toFixed(0)} s)`,
);
