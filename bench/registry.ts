// A national registry of 1,000,000 stakeholders and 5,000,000 ties, in column files: read, made a network, measured; beside
// Python's igraph on the same files. Memory is that of the whole process at its peak.
//   npx tsx bench/registry.ts [stakeholders]      default 1000000, five ties each
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  assortativity,
  betweenness,
  betweennessInWorkers,
  componentCount,
  core,
  crossSectorBetweenness,
  degree,
  eiIndex,
  estimateInterval,
  mapDiversity,
  mixingMatrix,
  pagerank,
  type Scores,
} from 'playermap/measures';
import { type Network, networkFromTables } from 'playermap/model';
import { seededRandom } from '../src/kernel/random';
import { drawSources } from '../src/measures/sampling';
import { apart, inPython, mustAgree } from './peers';
import { fresh, SECTORS } from './seeded-network';
import { growthOf, median, time, told } from './timing';

const LARGEST = Number(process.argv[2] ?? 1_000_000);
/** A search of the largest takes a second or more. */
const SAMPLES = 12;
/** A step that takes less than so many seconds is taken several times. */
const SHORT = 0.5;
const ROUNDS = 3;
const FILES = ['sectors', 'source', 'target'] as const;

/** Writes the columns of a registry: towns of a hundred, ties mostly inside, some to hubs of the country, a few of them twice. */
function write(folder: string, stakeholders: number): void {
  const random = seededRandom(11);
  const ties = 5 * stakeholders;
  const sectors = Uint8Array.from({ length: stakeholders }, () => random() * random() * SECTORS.length);
  const source = new Uint32Array(ties);
  const target = new Uint32Array(ties);
  for (let e = 0; e < ties; e++) {
    const s = Math.floor(random() * 0.9 * stakeholders);
    const town = s - (s % 100);
    source[e] = s;
    target[e] =
      e % 10 < 6
        ? Math.min(stakeholders - 1, town + Math.floor(random() * 100))
        : Math.floor(random() * random() * random() * stakeholders);
  }
  writeFileSync(
    join(folder, 'ids'),
    Array.from({ length: stakeholders }, (_, i) => `IL-${500_000_000 + i}`).join('\n'),
  );
  for (const [name, column] of [
    ['sectors', sectors],
    ['source', source],
    ['target', target],
  ] as const) {
    writeFileSync(join(folder, name), column);
  }
}

function load(folder: string) {
  const bytes = (name: (typeof FILES)[number]) => {
    const file = readFileSync(join(folder, name));
    return file.buffer.slice(file.byteOffset, file.byteOffset + file.length);
  };
  return {
    ids: readFileSync(join(folder, 'ids'), 'utf8').split('\n'),
    columns: new Map([['sector', { names: SECTORS, codes: new Uint8Array(bytes('sectors')) }]]),
    source: new Uint32Array(bytes('source')),
    target: new Uint32Array(bytes('target')),
  };
}

const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1000);

interface Peer {
  readonly seconds: Readonly<Record<string, number>>;
  readonly peak: number;
  readonly components: number;
  readonly degree: readonly number[];
  readonly core: readonly number[];
  readonly pagerank: readonly number[];
  readonly betweenness: readonly number[];
}

const IGRAPH = `
import sys, json, time, array, resource
import igraph
given = json.load(sys.stdin)
seconds = {}
def timed(name, work):
    start = time.perf_counter()
    result = work()
    seconds[name] = time.perf_counter() - start
    return result
def column(name):
    values = array.array('I')
    with open(given['folder'] + '/' + name, 'rb') as file: values.frombytes(file.read())
    return values
ends = timed('load', lambda: (column('source'), column('target')))
def build():
    graph = igraph.Graph(n=given['n'], edges=list(zip(*ends)))
    graph.simplify()
    return graph
graph = timed('project', build)
some = list(range(0, given['n'], max(1, given['n'] // 10000)))
pick = lambda values: [values[i] for i in some]
degree = timed('degree', graph.degree)
components = timed('components', lambda: len(graph.connected_components()))
core = timed('core', graph.coreness)
pagerank = timed('pagerank', lambda: graph.pagerank(directed=False))
types = [b for b in open(given['folder'] + '/sectors', 'rb').read()]
assortativity = timed('assortativity', lambda: graph.assortativity_nominal(types, directed=False))
betweenness = timed('betweenness', lambda: graph.betweenness(directed=False, sources=given['sources'])) if given['sources'] else []
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
print(json.dumps(dict(seconds=seconds, peak=peak, components=components, degree=pick(degree), core=pick(core), pagerank=pick(pagerank), betweenness=pick(betweenness) if betweenness else [])))
`;

const OPTIONS = { samples: SAMPLES, normalized: false } as const;

/** What is measured of a registry, each time of a fresh copy, so that nothing is known before. */
const STEPS = {
  degree: (network: Network) => degree(network, { normalized: false }),
  mixing: (network: Network) => mixingMatrix(network),
  diversity: (network: Network) => mapDiversity(network, 'sectorShannon'),
  'E-I': (network: Network) => eiIndex(network),
  assortativity: (network: Network) => assortativity(network),
  components: (network: Network) => componentCount(network),
  core: (network: Network) => core(network),
  pagerank: (network: Network) => pagerank(network),
  betweenness: (network: Network) => betweenness(network, OPTIONS),
  'cross-sector': (network: Network) => crossSectorBetweenness(network, OPTIONS),
} as const;

type Found = { readonly [Name in keyof typeof STEPS]: ReturnType<(typeof STEPS)[Name]> };

/** A registry of a size made, loaded and measured: its network, what was found, and the seconds of each step. */
function measure(stakeholders: number, folder: string) {
  write(folder, stakeholders);
  const seconds = new Map<string, number>();
  /** The median of some rounds where one is short. */
  const timed = <T>(name: string, work: () => T): T => {
    const [first, result] = time(work);
    const more = first < SHORT ? ROUNDS - 1 : 0;
    seconds.set(name, median([first, ...Array.from({ length: more }, () => time(work)[0])]));
    return result;
  };
  const tables = timed('load', () => load(folder));
  const network = timed('project', () => networkFromTables(tables, { directed: false, combine: 'none' }));
  const found = Object.fromEntries(
    Object.entries(STEPS).map(([name, step]) => [name, timed(name, () => step(fresh(network)))]),
  ) as unknown as Found;
  return { network, found, seconds, ties: tables.source.length };
}

function compare(network: Network, found: Found, peer: Peer): void {
  const n = network.ids.length;
  const some = network.ids.flatMap((_, i) => (i % Math.max(1, Math.floor(n / 10_000)) === 0 ? [i] : []));
  const pick = ({ list }: Scores, scale = 1) => some.map((i) => (list[i] as number) * scale);
  mustAgree('degree', apart(pick(found.degree), peer.degree), 0);
  mustAgree('core', apart(pick(found.core), peer.core), 0);
  mustAgree('components', apart([found.components], [peer.components]), 0);
  const ranks = peer.pagerank.map((rank) => rank * n);
  mustAgree('pagerank', apart(pick(found.pagerank, n), ranks), 1e-4);
  mustAgree('betweenness', apart(pick(found.betweenness, SAMPLES / n), peer.betweenness));
}

const inFolder = <T>(work: (folder: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'playermap-registry-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

// once small, so that the functions are compiled
inFolder((folder) => measure(LARGEST / 64, folder));
const grown: [number, ReadonlyMap<string, number>][] = [];
for (const size of [LARGEST / 8, LARGEST / 4, LARGEST / 2]) {
  grown.push([size, inFolder((folder) => measure(size, folder)).seconds]);
}
const folder = mkdtempSync(join(tmpdir(), 'playermap-registry-'));
const { network, found, seconds, ties } = measure(LARGEST, folder);
grown.push([LARGEST, new Map(seconds)]);
const ours = megabytes();
const start = performance.now();
const twice = await betweennessInWorkers(fresh(network), { ...OPTIONS, workers: 2 });
seconds.set('betweenness, two workers', (performance.now() - start) / 1000);
mustAgree('two workers', apart(twice.list, found.betweenness.list), 0);
console.log(
  `${LARGEST} stakeholders, ${ties} ties (${network.size} pairs), peak ${ours} MB, with two workers ${megabytes()} MB`,
);
if (megabytes() > 4096) throw new Error('more than 4 GiB');
const sources = drawSources([...network.ids.keys()], OPTIONS) ?? [];
const peer = inPython<Peer>('igraph', IGRAPH, { folder, n: LARGEST, sources });
rmSync(folder, { recursive: true });
if (peer) {
  compare(network, found, peer);
  console.log(`  igraph takes ${Math.round(peer.peak)} MB; the same numbers`);
}
for (const [name, took] of seconds) {
  const theirs = peer?.seconds[name];
  const points = grown.map(([size, each]) => [size, each.get(name) ?? Number.NaN] as const);
  const growth = grown.every(([, each]) => each.has(name)) ? `   grows ${told(growthOf(points))}` : '';
  const ratio = theirs === undefined ? '' : `   ${(took / theirs).toFixed(2)} of igraph’s ${theirs.toFixed(2)} s`;
  console.log(`  ${name.padEnd(26)} ${took.toFixed(3).padStart(8)} s${growth}${ratio}`);
}
const [top = '', score = 0] = found.betweenness.top(1)[0] ?? [];
const pairs = (LARGEST * (LARGEST - 1)) / 2;
const interval = estimateInterval(found.betweenness, top)?.map((value) => (value / pairs).toFixed(4));
const within = (found.betweenness.info.accuracy?.within ?? 0) / pairs;
console.log(
  `  betweenness from ${SAMPLES} sources: highest share ${(score / pairs).toFixed(4)}, surely (95 %) between ${interval?.join(' and ')}; none off by more than ${within.toFixed(3)}`,
);
