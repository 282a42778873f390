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
} from 'playermap/measures';
import { networkFromTables } from 'playermap/model';
import { seededRandom } from '../src/kernel/random';
import { drawSources } from '../src/measures/sampling';
import { apart, exponent, inPython, mustAgree, time } from './peers';
import { SECTORS } from './seeded-network';

const LARGEST = Number(process.argv[2] ?? 1_000_000);
const SAMPLES = 50;
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

/** Measures a registry; what each step took, in seconds. */
async function measure(stakeholders: number, isLargest: boolean): Promise<Map<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'playermap-registry-'));
  write(folder, stakeholders);
  const seconds = new Map<string, number>();
  const timed = <T>(name: string, work: () => T): T => {
    const [took, result] = time(work);
    seconds.set(name, took);
    if (isLargest) console.log(name, took.toFixed(2), megabytes());
    return result;
  };
  const tables = timed('load', () => load(folder));
  const network = timed('project', () => networkFromTables(tables, { directed: false, combine: 'none' }));
  const degrees = timed('degree', () => degree(network, { normalized: false }));
  timed('mixing', () => mixingMatrix(network));
  timed('diversity', () => mapDiversity(network, 'sectorShannon'));
  timed('E-I', () => eiIndex(network));
  timed('assortativity', () => assortativity(network));
  const components = timed('components', () => componentCount(network));
  const cores = timed('core', () => core(network));
  const ranks = timed('pagerank', () => pagerank(network));
  const options = { samples: SAMPLES, normalized: false };
  const between = timed('betweenness', () => betweenness(network, options));
  timed('cross-sector', () => crossSectorBetweenness(network, options));
  if (!isLargest) {
    rmSync(folder, { recursive: true });
    return seconds;
  }
  const start = performance.now();
  const twice = await betweennessInWorkers(network, { ...options, workers: 2 });
  seconds.set('betweenness, two workers', (performance.now() - start) / 1000);
  mustAgree('two workers', apart(twice.list, between.list), 0);
  const ours = megabytes();
  console.log(`${stakeholders} stakeholders, ${tables.source.length} ties (${network.size} pairs), peak ${ours} MB`);
  if (ours > 4096) throw new Error('more than 4 GiB');
  const sources = drawSources([...network.ids.keys()], options) ?? [];
  const peer = inPython<Peer>('igraph', IGRAPH, { folder, n: stakeholders, sources });
  rmSync(folder, { recursive: true });
  if (peer) {
    const some = network.ids.flatMap((_, i) => (i % Math.max(1, Math.floor(stakeholders / 10_000)) === 0 ? [i] : []));
    const pick = (list: readonly (number | null)[], scale = 1) => some.map((i) => (list[i] as number) * scale);
    mustAgree('degree', apart(pick(degrees.list), peer.degree), 0);
    mustAgree('core', apart(pick(cores.list), peer.core), 0);
    mustAgree('components', apart([components], [peer.components]), 0);
    mustAgree(
      'pagerank',
      apart(
        pick(ranks.list, stakeholders),
        peer.pagerank.map((rank) => rank * stakeholders),
      ),
      1e-4,
    );
    mustAgree('betweenness', apart(pick(between.list, SAMPLES / stakeholders), peer.betweenness));
    console.log(`  igraph takes ${Math.round(peer.peak)} MB; the same numbers`);
  }
  for (const [name, took] of seconds) {
    const theirs = peer?.seconds[name];
    const ratio =
      theirs === undefined ? '' : `   igraph ${theirs.toFixed(2)} s, ours takes ${(took / theirs).toFixed(2)} of it`;
    console.log(`  ${name.padEnd(26)} ${took.toFixed(2).padStart(7)} s${ratio}`);
  }
  const best = betweenness(network, { samples: SAMPLES });
  const [top = '', score = 0] = best.top(1)[0] ?? [];
  const interval = estimateInterval(best, top)?.map((value) => value.toFixed(4));
  console.log(
    `  betweenness from ${SAMPLES} sources: highest share ${score.toFixed(4)}, surely (95 %) between ${interval?.join(' and ')}; none off by more than ${best.info.accuracy?.within.toFixed(3)}`,
  );
  return seconds;
}

const sizes = [LARGEST / 8, LARGEST / 4, LARGEST / 2, LARGEST];
const grown: [number, Map<string, number>][] = [];
for (const size of sizes) grown.push([size, await measure(size, size === LARGEST)]);
const names = [...(grown[0]?.[1].keys() ?? [])];
console.log(
  `  time grows with size to the power: ${names.map((name) => `${name} ${exponent(grown.map(([size, seconds]) => [size, seconds.get(name) as number])).toFixed(2)}`).join(', ')}`,
);
