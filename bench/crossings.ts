// How few crossings the order of players reaches: ours, the best of six anneals eight times as long, the median of random orders.
//   npx tsx bench/crossings.ts FOLDER...      each with nodes.csv (id, sector) and ties.csv (source, target); without any, a made-up network
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Papa from 'papaparse';
import { seededRandom } from '../src/kernel/random';
import { arrange } from '../src/layout/arrange';
import { shuffledCrossings } from '../src/layout/order';
import type { RingLayoutInput } from '../src/layout/ring-layout-input';
import { ringsByScore } from '../src/layout/rings-by-score';

const RINGS = 3;
const SEEDS = [1, 2, 3, 4, 5, 6];
const LONG = 8;
const RANDOM_ORDERS = 31;

type Row = Readonly<Record<string, string>>;

const rows = (file: string): Row[] =>
  Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;

interface Network {
  readonly nodes: readonly Row[];
  readonly ties: readonly Row[];
}

const readNetwork = (folder: string): Network => ({
  nodes: rows(join(folder, 'nodes.csv')),
  ties: rows(join(folder, 'ties.csv')),
});

/** 30 players in five sectors, 120 ties, the same ones each time. */
function madeUp(): Network {
  const random = seededRandom(30);
  const any = () => `p${Math.floor(random() * random() * 30)}`;
  return {
    nodes: Array.from({ length: 30 }, (_, i) => ({ id: `p${i}`, label: `Player ${i}`, sector: `sector ${i % 5}` })),
    ties: Array.from({ length: 120 }, () => ({ source: any(), target: any() })),
  };
}

/** A network as a map without recipients: sectors as slices, rings by number of neighbours. */
function playerMap({ nodes, ties }: Network): RingLayoutInput {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { source = '', target = '' } of ties)
    if (source !== target) pairs.set(JSON.stringify([source, target].sort()), [source, target]);
  const degree = new Map<string, number>();
  for (const pair of pairs.values()) for (const id of pair) degree.set(id, (degree.get(id) ?? 0) + 1);
  const rings = ringsByScore(
    nodes.map((node) => degree.get(node.id as string) ?? 0),
    RINGS,
  );
  const sectors = [...new Set(nodes.map((node) => node.sector || null))].sort((a) => (a === null ? 1 : 0));
  return {
    area: { x: 30, y: 90, width: 1290, height: 1010 },
    pageHeight: 1131,
    direction: 'ltr',
    textSize: 13,
    centre: false,
    rings: Array.from({ length: RINGS }, (_, ring) => ({ id: `${ring}`, name: `Ring ${ring + 1}` })),
    sectors: sectors.map((id) => ({ id, name: id ?? 'Unknown' })),
    players: nodes.map((node, i) => ({
      id: node.id as string,
      name: node.label || (node.id as string),
      ring: rings[i] as number,
      sector: node.sector || null,
      radius: 9,
    })),
    ties: [...pairs.values()].map(([source, target], k) => ({
      id: `${k}`,
      source,
      target,
      type: '',
      headAtSource: false,
      headAtTarget: false,
      strength: 1,
      sign: 1,
      count: 1,
    })),
    sliceWidths: 'count',
    sliceOrder: 'free',
    keyCapacity: 100,
  };
}

const folders = process.argv[1]?.includes('crossings') ? process.argv.slice(2) : [];
const networks = folders.map((folder) => [basename(folder), readNetwork(folder)] as const);
if (networks.length === 0) networks.push(['made up', madeUp()]);
const cell = (value: unknown) => String(value).padStart(11);
console.log(
  'network'.padEnd(26) +
    ['players', 'pairs', 'ours', 'best of six', 'random', 'ours/best', 'ours/random'].map(cell).join(' '),
);
for (const [name, network] of networks) {
  const map = playerMap(network);
  const ours = arrange(map);
  const best = Math.min(...SEEDS.map((seed) => arrange(map, { seed, effort: LONG }).crossings));
  const random = Array.from({ length: RANDOM_ORDERS }, (_, k) => shuffledCrossings(ours.state, ours.pairs, k + 1));
  const median = random.sort((a, b) => a - b)[Math.floor(RANDOM_ORDERS / 2)] as number;
  const ratio = (a: number, b: number) => (b === 0 ? '-' : (a / b).toFixed(3));
  const numbers = [map.players.length, ours.pairs.count, ours.crossings, best, median];
  console.log(
    name.padEnd(26) + [...numbers, ratio(ours.crossings, best), ratio(ours.crossings, median)].map(cell).join(' '),
  );
}
