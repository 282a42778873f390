import type { LayoutPlayer, LayoutTie } from './ring-layout-input';
import type { SlicePair } from './slice-order';

/** The ties that can be drawn, and the positions of the two players of each. */
export interface TieEnds {
  readonly ties: readonly LayoutTie[];
  readonly ends: readonly (readonly [source: number, target: number])[];
}

/** Ties to players that are not on the map, or from a player to itself, are left out. */
export function tieEnds(players: readonly LayoutPlayer[], all: readonly LayoutTie[]): TieEnds {
  const index = new Map(players.map((player, i) => [player.id, i]));
  const ties = all.filter((tie) => index.has(tie.source) && index.has(tie.target) && tie.source !== tie.target);
  return { ties, ends: ties.map((tie) => [index.get(tie.source) as number, index.get(tie.target) as number]) };
}

/** Players with most ties first; equal ones by emphasis, then in the order of the input. */
export function byImportance(players: readonly LayoutPlayer[], ends: TieEnds['ends']): number[] {
  const degree = new Float64Array(players.length);
  for (const pair of ends) for (const i of pair) degree[i]!++;
  const emphasis = (i: number) => players[i]?.emphasis ?? 0;
  return [...players.keys()].sort((a, b) => degree[b]! - degree[a]! || emphasis(b) - emphasis(a) || a - b);
}

/** Number of ties between each two slices that are tied, in the order of the slices. */
export function tiesBetween(ends: TieEnds['ends'], sliceOf: readonly number[], count: number): SlicePair[] {
  const ties = new Map<number, number>();
  for (const [source, target] of ends) {
    const a = sliceOf[source] as number;
    const b = sliceOf[target] as number;
    if (a < 0 || b < 0 || a === b) continue;
    const key = Math.min(a, b) * count + Math.max(a, b);
    ties.set(key, (ties.get(key) ?? 0) + 1);
  }
  return [...ties]
    .sort(([a], [b]) => a - b)
    .map(([key, number]) => ({ a: Math.floor(key / count), b: key % count, ties: number }));
}
