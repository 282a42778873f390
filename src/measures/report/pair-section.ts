import type { Network } from '../../kernel/network';
import { sectorPairBetweenness } from '../bridging/sector-pair-betweenness';
import { groupsBy } from '../groups';
import { labelTests } from '../inference/label-permutation';
import { mixingMatrix } from '../mixing/mixing-matrix';
import { labelledTies } from '../mixing/tally';
import { chanceAmong } from './chance';
import type { Job } from './job';
import type { Carrier, ChanceAmongSeveral, PairRow } from './measured';

/** Up to so many sectors all their pairs stand in the table, tied or not, and are tested; beyond, those with ties. */
export const MOST_SECTORS = 40;

const CARRIERS = 5;

/** What is measured of every two sectors; undefined where nothing of it is wanted. */
export function pairSection({ network, reading, has }: Job): readonly PairRow[] | undefined {
  if (!has('sectorPairs') && !has('sectorPairBetweenness')) return undefined;
  const { by, unweighted, distance, permutations } = reading;
  const { names, counts } = groupsBy(network, by);
  const k = names.length;
  const counted = mixingMatrix(network, { by, unweighted: true }).matrix;
  const strong = mixingMatrix(network, { by, unweighted }).matrix;
  const isSmall = k <= MOST_SECTORS;
  const isTested = has('sectorPairs') && isSmall && permutations > 0;
  const cells = cellsOf(k, network.directed).filter(([a, b]) => isSmall || (counted[a]?.[b] ?? 0) > 0);
  const chances = isTested ? pairTests(network, reading, cells) : undefined;
  const carriers = has('sectorPairBetweenness')
    ? carriersOf(sectorPairBetweenness(network, { by, distance, unweighted }).rows())
    : undefined;
  return cells.map(([a, b], c) => {
    const ties = counted[a]?.[b] ?? 0;
    const possible = possibleTies(counts, a, b, network.directed);
    const chance = chances?.[c];
    const [source, target] = [names[a] as string, names[b] as string];
    return {
      source,
      target,
      ...(has('sectorPairs') && {
        ties,
        strength: strong[a]?.[b] ?? 0,
        possible,
        density: possible > 0 ? ties / possible : null,
        ...(chance && { chance }),
      }),
      ...(carriers && { carriers: carriers.get(source)?.get(target) ?? [] }),
    };
  });
}

/** Sectors as source and target: in an undirected network two stand once. */
function cellsOf(k: number, directed: boolean): (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  for (let a = 0; a < k; a++) for (let b = directed ? 0 : a; b < k; b++) cells.push([a, b]);
  return cells;
}

function possibleTies(counts: readonly number[], a: number, b: number, directed: boolean): number {
  const size = counts[a] as number;
  if (a !== b) return size * (counts[b] as number);
  return (size * (size - 1)) / (directed ? 1 : 2);
}

function pairTests(
  network: Network,
  { by, permutations, seed }: Job['reading'],
  cells: readonly (readonly [number, number])[],
): ChanceAmongSeveral[] {
  const { names, of } = groupsBy(network, by);
  const k = names.length;
  const { from, to, directed } = labelledTies(network, of, true);
  const tally = new Float64Array(k * k);
  const statistics = (labels: Int32Array) => {
    tally.fill(0);
    for (let t = 0; t < from.length; t++) {
      const a = labels[from[t] as number] as number;
      const b = labels[to[t] as number] as number;
      tally[directed || a < b ? a * k + b : b * k + a]!++;
    }
    return cells.map(([a, b]) => tally[a * k + b] as number);
  };
  return chanceAmong(labelTests(network, statistics, { by, permutations, seed }));
}

type Row = Carrier & { readonly source: string; readonly target: string };

function carriersOf(rows: readonly Row[]): ReadonlyMap<string, ReadonlyMap<string, readonly Carrier[]>> {
  const found = new Map<string, Map<string, Carrier[]>>();
  for (const { source, target, id, pairs, share } of rows) {
    const targets = found.get(source) ?? new Map<string, Carrier[]>();
    found.set(source, targets);
    const list = targets.get(target) ?? [];
    targets.set(target, list);
    list.push({ id, pairs, share });
  }
  // equal ones stay in the order of the network
  for (const targets of found.values())
    for (const [target, list] of targets)
      targets.set(target, list.sort((a, b) => b.pairs - a.pairs).slice(0, CARRIERS));
  return found;
}
