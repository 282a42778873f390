// A thousand permutations of the sector labels of 1,000 stakeholders: E-I, assortativity and brokerage, beside the same written
// plainly with NetworkX (fewer permutations, scaled up; that is what takes the time).
import { assortativity, BROKER_ROLES, brokerage, brokeragePermutation, eiIndex, mixingTests } from 'playermap/measures';
import { inPython, mustAgree } from './peers';
import { SECTORS, seededNetwork, seededTies } from './seeded-network';
import { growthOf, median, processor, told } from './timing';

const SIZE = 1000;
const TIES = 4000;
const PERMUTATIONS = 1000;
const THEIRS = 10;
const ROUNDS = 3;

const NETWORKX = `
import sys, json, time, random
import networkx as nx
data = json.load(sys.stdin)
graph = nx.DiGraph()
graph.add_nodes_from(range(data["size"]))
graph.add_edges_from(data["ties"])
labels = data["labels"]
def ei(labels):
    known = [(labels[a], labels[b]) for a, b in graph.edges if labels[a] is not None and labels[b] is not None]
    between = sum(a != b for a, b in known)
    return (2 * between - len(known)) / len(known)
def assortativity(labels):
    known = [i for i in graph if labels[i] is not None]
    some = graph.subgraph(known)
    nx.set_node_attributes(some, {i: labels[i] for i in known}, "label")
    return nx.attribute_assortativity_coefficient(some, "label")
def brokerage(labels):
    counts = dict(coordinator=0, consultant=0, gatekeeper=0, representative=0, liaison=0)
    for b in graph:
        for a in graph.predecessors(b):
            for c in graph.successors(b):
                if a == c or graph.has_edge(a, c): continue
                x, y, z = labels[a], labels[b], labels[c]
                if x is None or y is None or z is None: continue
                if x == y == z: counts["coordinator"] += 1
                elif x == z: counts["consultant"] += 1
                elif y == z: counts["gatekeeper"] += 1
                elif x == y: counts["representative"] += 1
                else: counts["liaison"] += 1
    return counts
result = {"observed": [ei(labels), assortativity(labels), brokerage(labels)], "seconds": []}
for measure in (ei, assortativity, brokerage):
    start = time.process_time()
    for _ in range(data["permutations"]):
        dealt = labels[:]
        random.shuffle(dealt)
        measure(dealt)
    result["seconds"].append(time.process_time() - start)
print(json.dumps(result))
`;

interface Peer {
  readonly observed: readonly [number, number, Readonly<Record<string, number>>];
  readonly seconds: readonly [number, number, number];
}

const run = (size: number) => {
  const ties = seededTies(size, (TIES / SIZE) * size, 5);
  const network = seededNetwork(size, ties, true);
  const options = { permutations: PERMUTATIONS };
  // a first time, so that the functions are compiled
  const seconds = (work: () => unknown) =>
    median(Array.from({ length: ROUNDS + 1 }, () => processor(work)).slice(1)) / 1000;
  const both = seconds(() =>
    mixingTests(network, { ...options, unweighted: true, indices: ['eiIndex', 'assortativity'] }),
  );
  const mixing = seconds(() => mixingTests(network, options));
  const roles = seconds(() => brokeragePermutation(network, options));
  return { ties, network, both, mixing, roles };
};

const SIZES = [SIZE / 2, SIZE, 2 * SIZE, 4 * SIZE];
const grown = SIZES.map((size) => ({ size, ...run(size) }));
const { ties, network, both, mixing, roles } = grown[1] as (typeof grown)[number];
const power = (of: 'both' | 'mixing' | 'roles') => told(growthOf(grown.map((found) => [found.size, found[of]])));
console.log(`${PERMUTATIONS} permutations, ${SIZE} stakeholders, ${ties.length} ties`);
console.log(`  E-I and assortativity               ${both.toFixed(2)} s   grows with size ${power('both')}`);
console.log(`  these and four more                    ${mixing.toFixed(2)} s   grows with size ${power('mixing')}`);
console.log(`  brokerage, five roles               ${roles.toFixed(2)} s   grows with size ${power('roles')}`);
const labels = network.columns.get('sector');
const peer = inPython<Peer>('networkx', NETWORKX, {
  size: SIZE,
  ties: ties.map(([source, target]) => [source, target]),
  labels: labels?.map((name) => (name === null ? null : SECTORS.indexOf(name))),
  permutations: THEIRS,
});
if (peer) {
  const [ei, mixed, counts] = peer.observed;
  mustAgree('E-I', Math.abs((eiIndex(network, { unweighted: true }) as number) - ei), 1e-12);
  mustAgree('assortativity', Math.abs((assortativity(network, { unweighted: true }) as number) - mixed), 1e-12);
  const totals = brokerage(network).network;
  for (const role of BROKER_ROLES) mustAgree(role, Math.abs(totals[role].count - (counts[role] ?? Number.NaN)), 0);
  const [one, two, three] = peer.seconds.map((seconds) => (seconds * PERMUTATIONS) / THEIRS) as [
    number,
    number,
    number,
  ];
  console.log(
    `  NetworkX: E-I ${one.toFixed(1)} s, assortativity ${two.toFixed(1)} s: ours takes ${(both / (one + two)).toFixed(4)} of both`,
  );
  console.log(
    `  the same loops in Python: brokerage ${three.toFixed(1)} s: ours takes ${(roles / three).toFixed(4)} of it`,
  );
}
