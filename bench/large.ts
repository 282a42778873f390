// Real large networks beside the project (../shared/data/large), read and measured; results compared with those that came with them, and with
// Python's igraph.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  articulationPoint,
  assortativity,
  betweenness,
  bridges,
  componentCount,
  core,
  degree,
  distanceFromRecipient,
  eiIndex,
  pagerank,
  sectorModularity,
  transitivity,
} from 'playermap/measures';
import { type Network, networkFromTables } from 'playermap/model';
import { drawSources } from '../src/measures/sampling';
import { apart, inPython, mustAgree } from './peers';
import { time } from './timing';

const FOLDER = new URL('../../shared/data/large/', import.meta.url);
const SAMPLES = 200;

interface Described {
  readonly directed: boolean;
  readonly values: Readonly<Record<string, number>>;
}

/** Numbers of a table of whole numbers and strengths, column by column. */
function read(file: URL): number[][] {
  const [header = '', ...rows] = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  const columns: number[][] = header.split(',').map(() => []);
  for (const row of rows) row.split(',').forEach((cell, k) => void columns[k]?.push(Number(cell)));
  return columns;
}

const sum = (list: readonly (number | null)[]): number =>
  list.reduce<number>((total, value) => total + (value ?? 0), 0);
const most = (list: readonly (number | null)[]): number =>
  list.reduce<number>((max, value) => Math.max(max, value ?? 0), 0);

/** What came with the data, by our measures. */
const CHECKED: Readonly<Record<string, (network: Network, both: Network) => number | null>> = {
  degree_max: (_, both) => most(degree(both, { normalized: false }).list),
  components: (_, both) => componentCount(both),
  core_sum: (_, both) => sum(core(both).list),
  transitivity: (_, both) => transitivity(both),
  articulation_points: (_, both) => sum(articulationPoint(both).list),
  bridges: (_, both) => bridges(both).rows().length,
  distance_sum_from_0: (_, both) => sum(distanceFromRecipient(both, { recipients: ['0'] }).list),
  assortativity_sector: (network) => assortativity(network, { unweighted: true }),
  ei_sector: (network) => eiIndex(network, { unweighted: true }),
  modularity_sector_undirected: (_, both) => sectorModularity(both, { unweighted: true }),
};

const IGRAPH = `
import sys, json, time
import igraph
data = json.load(sys.stdin)
graph = igraph.Graph(n=data["n"], edges=list(zip(data["source"], data["target"])), directed=data["directed"])
seconds = {}
def timed(name, work):
    start = time.perf_counter()
    result = work()
    seconds[name] = time.perf_counter() - start
    return result
pagerank = timed("pagerank", lambda: graph.pagerank())
betweenness = timed("betweenness", lambda: graph.betweenness(sources=data["sources"]))
print(json.dumps({"seconds": seconds, "pagerank": pagerank, "betweenness": betweenness}))
`;

interface Peer {
  readonly seconds: { readonly pagerank: number; readonly betweenness: number };
  readonly pagerank: readonly number[];
  readonly betweenness: readonly number[];
}

function measure(name: string, { directed, values }: Described): void {
  const [loaded, [source = [], target = [], strength]] = time(() => read(new URL(name, FOLDER)));
  const n = values.nodes as number;
  const tables = {
    ids: Array.from({ length: n }, (_, i) => String(i)),
    columns: new Map([
      ['sector', { names: ['0', '1', '2', '3', '4'], codes: Uint8Array.from({ length: n }, (_, i) => i % 5) }],
    ]),
    source,
    target,
    ...(strength && { strength }),
  };
  const [projected, network] = time(() => networkFromTables(tables, { directed }));
  const both = directed ? networkFromTables(tables, { directed: false, combine: 'max' }) : network;
  console.log(
    `${name}: ${n} stakeholders, ${network.size} ties; read in ${loaded.toFixed(2)} s, a network in ${projected.toFixed(2)} s`,
  );
  const took = Object.entries(CHECKED).map(([key, ours]) => {
    const [seconds, found] = time(() => ours(network, both));
    if (values[key] !== undefined) mustAgree(key, apart([found], [values[key]]), 1e-9);
    return `${key} ${(1000 * seconds).toFixed(0)} ms`;
  });
  console.log(`  the values that came with it agree: ${took.join(', ')}`);
  const options = { samples: SAMPLES, normalized: false } as const;
  const [ranked, ranks] = time(() => pagerank(network, { unweighted: true }));
  const [walked, between] = time(() => betweenness(network, options));
  const sources = drawSources([...network.ids.keys()], options) ?? [];
  const peer = inPython<Peer>('igraph', IGRAPH, { n, source, target, directed, sources });
  const beside = (ours: number, theirs: number | undefined) =>
    `${ours.toFixed(2)} s${theirs === undefined ? '' : `, ${(ours / theirs).toFixed(2)} of igraph’s ${theirs.toFixed(2)} s`}`;
  if (peer) {
    mustAgree(
      'pagerank',
      apart(
        ranks.list.map((rank) => n * (rank as number)),
        peer.pagerank.map((rank) => n * rank),
      ),
      1e-4,
    );
    mustAgree(
      'betweenness',
      apart(
        between.list.map((score) => ((score as number) * SAMPLES) / n),
        peer.betweenness,
      ),
    );
  }
  console.log(
    `  pagerank ${beside(ranked, peer?.seconds.pagerank)}; betweenness from ${SAMPLES} sources ${beside(walked, peer?.seconds.betweenness)}`,
  );
}

if (existsSync(new URL('meta.json', FOLDER))) {
  const { files } = JSON.parse(readFileSync(new URL('meta.json', FOLDER), 'utf8')) as {
    files: Record<string, Described>;
  };
  for (const [name, described] of Object.entries(files)) measure(name, described);
} else console.log('../shared/data/large is not here: skipped');
