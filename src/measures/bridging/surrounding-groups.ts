import type { Network } from '../../kernel/network';
import { type Direction, readingOf } from '../../kernel/reading';
import type { Groups } from '../groups';

/**
 * Calls `visit` for every stakeholder with neighbours of known groups: the strength with each group, the groups that have any,
 * and the strength in all. The arrays are the same each time.
 */
export function eachSurrounding(
  network: Network,
  groups: Groups,
  direction: Direction,
  unweighted: boolean,
  visit: (i: number, strengths: Float64Array, touched: readonly number[], total: number) => void,
): void {
  const { offsets, neighbours, strengths } = readingOf(network, direction, 'hops').adjacency;
  const sums = new Float64Array(groups.names.length);
  const touched: number[] = [];
  for (let i = 0; i < network.ids.length; i++) {
    let total = 0;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const group = groups.of[neighbours[e] as number] as number;
      if (group < 0) continue;
      const strength = unweighted ? 1 : (strengths[e] as number);
      if (sums[group] === 0) touched.push(group);
      sums[group]! += strength;
      total += strength;
    }
    if (touched.length > 0) visit(i, sums, touched, total);
    for (const group of touched) sums[group] = 0;
    touched.length = 0;
  }
}
