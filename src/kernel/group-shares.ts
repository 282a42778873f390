import { foldTrees, type Trees } from './folding';
import type { GroupCounts, GroupShareInput } from './group-share-work';
import { fromAbove, fromBelow } from './hanging';
import { adjacency, combined, type Network } from './network';
import { partsOf, type Sums } from './parts';
import { type Distance, lengths } from './reading';
import type { Task } from './tasks';

/** With more groups than this, what hangs on the core would have to be gone through too often: all is searched. */
const MOST_GROUPS = 64;

/** What shares of paths between groups are wanted of. */
export interface GroupSharesWanted {
  readonly distance: Distance;
  /** Group of everyone, from 0; below 0 for those who begin and end no path. */
  readonly of: Int32Array;
  readonly groups: number;
  /** Only paths from these, whose group is known. */
  readonly sources: readonly number[];
}

/** Sums over ordered pairs of two groups of the share of their shortest paths that pass: as a task for one thread or several. */
export function groupSharesTask(network: Network, wanted: GroupSharesWanted): Task<'groupShares', Float64Array> {
  const { distance, of, groups, sources } = wanted;
  const n = network.ids.length;
  const trees = foldTrees(network, groups <= MOST_GROUPS);
  const { core, ties, hanging, parent } = trees;
  const isSource = new Uint8Array(n);
  for (const i of sources) isSource[i] = 1;
  const places = rootsOf(trees, n);
  const from = groupCounts(places.up, core.length, of, groups, (i) => isSource[i] === 1);
  const to = groupCounts(places.down, core.length, of, groups, () => true);
  const rootOf = new Int32Array(core.length).fill(-1);
  const roots: number[] = [];
  for (const p of hanging) {
    const place = places.core[parent[p] as number] as number;
    if (place >= 0 && rootOf[place] === -1) rootOf[place] = roots.push(place) - 1;
  }
  const input: GroupShareInput = {
    ties: { offsets: ties.offsets, neighbours: ties.neighbours },
    lengths: distance === 'hops' ? null : lengths(ties),
    sources: Uint32Array.from(core.keys()).filter((k) => (from.offsets[k + 1] as number) > (from.offsets[k] as number)),
    from,
    to,
    own: Int32Array.from(core, (v) => of[v] as number),
    isSource: Uint8Array.from(core, (v) => isSource[v] as number),
    rootOf,
    roots: roots.length,
    groups,
  };
  const result = (sums: Sums) => unfold(trees, wanted, isSource, roots, sums);
  return { name: 'groupShares', input, parts: partsOf(input.sources.length), result };
}

/** For everyone the place in the core of who it hangs on: as such, and -1 where it cannot go up to it, or not be reached from it. */
function rootsOf({ core, hanging, parent, upArc, downArc }: Trees, n: number) {
  const places = { core: new Int32Array(n).fill(-1), up: new Int32Array(n), down: new Int32Array(n) };
  core.forEach((v, k) => {
    places.core[v] = places.up[v] = places.down[v] = k;
  });
  for (let k = hanging.length - 1; k >= 0; k--) {
    const p = hanging[k] as number;
    const v = parent[p] as number;
    places.up[p] = (upArc[p] as number) < 0 ? -1 : (places.up[v] as number);
    places.down[p] = (downArc[p] as number) < 0 ? -1 : (places.down[v] as number);
  }
  return places;
}

/** How many of each group stand behind each place of the core. */
function groupCounts(
  places: Int32Array,
  size: number,
  of: Int32Array,
  groups: number,
  isCounted: (i: number) => boolean,
): GroupCounts {
  const place = new Uint32Array(of.length);
  const group = new Uint32Array(of.length);
  let count = 0;
  of.forEach((own, i) => {
    if (own < 0 || (places[i] as number) < 0 || !isCounted(i)) return;
    place[count] = places[i] as number;
    group[count++] = own;
  });
  // places by groups: a table with few entries, which is what neighbours are too
  const each = adjacency(Math.max(size, groups), place, group, new Float64Array(count).fill(1), count);
  const { offsets, neighbours, strengths } = combined(each, 'count');
  return { offsets: offsets.slice(0, size + 1), groups: neighbours, counts: strengths };
}

/** The sums of everyone, group by group of the sources. */
function unfold(
  trees: Trees,
  { of, groups }: GroupSharesWanted,
  isSource: Uint8Array,
  roots: readonly number[],
  [between, come, go]: Sums,
): Float64Array {
  const n = of.length;
  const stakeholders = new Float64Array(n);
  trees.core.forEach((v, k) => {
    stakeholders[v] = between?.[k] ?? 0;
  });
  if (trees.hanging.length === 0) return stakeholders;
  const reaching = new Float64Array(n);
  const reachable = new Float64Array(n);
  const ties = new Float64Array(0);
  for (let group = 0; group < groups; group++) {
    const own = Float64Array.from(of, (one, i) => (one === group && isSource[i] === 1 ? 1 : 0));
    const targets = Float64Array.from(of, (one) => (one >= 0 && one !== group ? 1 : 0));
    const below = fromBelow(trees, own, targets);
    for (let v = 0; v < n; v++) stakeholders[v]! += below.between[v] as number;
    roots.forEach((place, r) => {
      const v = trees.core[place] as number;
      reaching[v] = come?.[r * groups + group] ?? 0;
      reachable[v] = 0;
      for (let other = 0; other < groups; other++) if (other !== group) reachable[v]! += go?.[r * groups + other] ?? 0;
    });
    fromAbove(trees, own, targets, below, { reaching, reachable, stakeholders, ties });
  }
  return stakeholders;
}
