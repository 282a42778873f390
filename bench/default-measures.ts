// All default measures of a map of 200 stakeholders and 800 ties, as one who works with it waits for them; those that NetworkX has
// too beside NetworkX, results compared where both mean the same.
import { measures, type ReadingOptions } from 'playermap/measures';
import type { Network } from 'playermap/model';
import { inPython } from './peers';
import { seededNetwork, seededTies } from './seeded-network';
import { inTurn, processor } from './timing';

const SIZE = 200;
const TIES = 800;

const NETWORKX = `
import sys, json, time
import networkx as nx
data = json.load(sys.stdin)
graph = nx.Graph()
graph.add_nodes_from(range(data["size"]))
for a, b, w in data["ties"]: graph.add_edge(a, b, weight=w)
nx.set_node_attributes(graph, dict(enumerate(map(str, data["labels"]))), "sector")
groups = {}
for i, label in enumerate(data["labels"]): groups.setdefault(label, set()).add(i)
mean = lambda values: sum(values) / len(values)
work = {
  "degree": lambda: nx.degree_centrality(graph),
  "betweenness": lambda: nx.betweenness_centrality(graph),
  "closeness": lambda: nx.closeness_centrality(graph),
  "harmonic": lambda: nx.harmonic_centrality(graph),
  "eigenvector": lambda: nx.eigenvector_centrality(graph, max_iter=10000),
  "pagerank": lambda: nx.pagerank(graph, tol=1e-12),
  "katz": lambda: nx.katz_centrality(graph, alpha=0.02),
  "hubs": lambda: nx.hits(graph),
  "core": lambda: nx.core_number(graph),
  "clustering": lambda: nx.clustering(graph),
  "articulationPoint": lambda: list(nx.articulation_points(graph)),
  "informationCentrality": lambda: nx.information_centrality(graph),
  "currentFlowBetweenness": lambda: nx.current_flow_betweenness_centrality(graph),
  "density": lambda: nx.density(graph),
  "transitivity": lambda: nx.transitivity(graph),
  "meanClustering": lambda: nx.average_clustering(graph),
  "diameter": lambda: nx.diameter(graph),
  "meanDistance": lambda: nx.average_shortest_path_length(graph),
  "globalEfficiency": lambda: nx.global_efficiency(graph),
  "components": lambda: nx.number_connected_components(graph),
  "assortativity": lambda: nx.attribute_assortativity_coefficient(graph, "sector"),
  "sectorModularity": lambda: nx.community.modularity(graph, groups.values()),
  "constraint": lambda: nx.constraint(graph),
  "effectiveSize": lambda: nx.effective_size(graph),
  "community": lambda: nx.community.louvain_communities(graph, seed=1),
}
seconds = {}
values = {}
for name, run in work.items():
    start = time.process_time()
    try:
        found = run()
    except Exception as error:
        sys.stderr.write(name + ": " + str(error)); continue
    seconds[name] = time.process_time() - start
    if isinstance(found, dict): values[name] = [found[i] for i in range(data["size"])]
print(json.dumps({"seconds": seconds, "values": values}))
`;

interface Peer {
  readonly seconds: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, readonly number[]>>;
}

/** Measures whose numbers, not only their order, are those of NetworkX, and how they are read there. */
const SAME: ReadonlyMap<string, ReadingOptions> = new Map([
  ['degree', {}],
  ['betweenness', {}],
  ['pagerank', {}],
  ['core', {}],
  ['clustering', { unweighted: true }],
]);

const network = (size: number): Network => seededNetwork(size, seededTies(size, (TIES / SIZE) * size, 3));
/** All of a fresh network, since measures keep what they share. */
const all = (size: number, wanted = measures) => {
  const fresh = network(size);
  for (const measure of wanted) if (size <= (measure.upTo ?? size)) measure.compute(fresh);
};

const [total = 0, built = 0] = inTurn(5, [() => all(SIZE), () => network(SIZE)]);
console.log(
  `all ${measures.length} measures of ${SIZE} stakeholders, ${TIES} ties: ${(total - built).toFixed(0)} ms of a processor (and ${built.toFixed(1)} ms for the network)`,
);
const each = measures
  .map((measure) => {
    const fresh = network(SIZE);
    return [measure.id, processor(() => measure.compute(fresh))] as const;
  })
  .sort(([, a], [, b]) => b - a);
console.log(
  `  the slowest, each alone: ${each
    .slice(0, 6)
    .map(([id, ms]) => `${id} ${ms.toFixed(0)} ms`)
    .join(', ')}`,
);
const labels = network(SIZE).columns.get('sector');
const peer = inPython<Peer>('networkx', NETWORKX, { size: SIZE, ties: seededTies(SIZE, TIES, 3), labels });
if (peer) {
  const list = measures.filter(({ id }) => peer.seconds[id] !== undefined);
  const [ours = 0] = inTurn(5, [() => all(SIZE, list)]);
  const theirs = 1000 * Object.values(peer.seconds).reduce((sum, seconds) => sum + seconds, 0);
  console.log(
    `  the ${list.length} that NetworkX has too: ${(ours - built).toFixed(0)} ms, ${((ours - built) / theirs).toFixed(3)} of its ${theirs.toFixed(0)} ms`,
  );
  for (const measure of list) {
    const values = peer.values[measure.id];
    const options = SAME.get(measure.id);
    if (!values || measure.kind !== 'scores' || !options) continue;
    const scores = measure.compute(network(SIZE), options).list;
    const off = values.reduce((most, value, i) => Math.max(most, Math.abs(value - (scores[i] as number))), 0);
    if (!(off < 1e-5)) throw new Error(`${measure.id} is off by ${off}`);
  }
  console.log(`  compared: ${[...SAME.keys()].join(', ')}`);
}
