import type { Adjacency, Network } from '../../kernel/network';
import { byText } from '../../kernel/order';
import { undirectedReading } from '../../kernel/reading';
import { count, emptyTally, type LabelledTies } from '../mixing/tally';

/** Positions of the stakeholders in the order of their ids: the same whatever the order of the data. */
export function idOrder({ ids }: Network): number[] {
  return ids.map((_, i) => i).sort((a, b) => byText(ids[a] as string, ids[b] as string));
}

/** The same groups numbered from 0 in the order in which `order` meets them; groups in several parts become several. */
export function connectedGroups(network: Network, labels: ArrayLike<number>, order: readonly number[]): Int32Array {
  const { offsets, neighbours }: Adjacency = undirectedReading(network);
  const of = new Int32Array(network.ids.length).fill(-1);
  let groups = 0;
  for (const start of order) {
    if (of[start] !== -1) continue;
    const members = [start];
    of[start] = groups;
    for (const i of members) {
      for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
        const j = neighbours[e] as number;
        if (of[j] !== -1 || labels[j] !== labels[start]) continue;
        of[j] = groups;
        members.push(j);
      }
    }
    groups++;
  }
  return of;
}

/** The same groups numbered from 0, the largest first, equal ones by the first of their ids. */
export function bySize(of: Int32Array, order: readonly number[]): Int32Array {
  const sizes: number[] = [];
  const met: number[] = [];
  for (const i of order) {
    const group = of[i] as number;
    if (sizes[group] === undefined) met.push(group);
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  // the sort is stable: those met first stay first
  met.sort((a, b) => (sizes[b] as number) - (sizes[a] as number));
  const place = new Map(met.map((group, k) => [group, k]));
  return of.map((group) => place.get(group) as number);
}

/** Modularity of groups at a resolution; null without ties. */
export function modularityAt(ties: LabelledTies, of: Int32Array, resolution: number): number | null {
  if (ties.total === 0) return null;
  const groups = of.reduce((most, group) => Math.max(most, group + 1), 0);
  const tally = count(ties, of, emptyTally(ties, { length: groups }));
  let expected = 0;
  for (let g = 0; g < groups; g++) {
    expected += ((tally.out[g] as number) / ties.total) * ((tally.in[g] as number) / ties.total);
  }
  return tally.inner / ties.total - resolution * expected;
}
