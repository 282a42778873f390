import { pathSearch } from './length-search';
import type { Links } from './network';
import { type PartWork, sourcesIn } from './parts';

/** How many of each group stand behind a stakeholder: groups and counts of `v` from `offsets[v]` to `offsets[v + 1]`. */
export interface GroupCounts {
  readonly offsets: Uint32Array;
  readonly groups: Uint32Array;
  readonly counts: Float64Array;
}

/** A network for shares of shortest paths between groups, as plain arrays that a worker can be sent. */
export interface GroupShareInput {
  readonly ties: Links;
  /** null where every tie is 1 long. */
  readonly lengths: Float64Array | null;
  /** From whom to search. */
  readonly sources: Uint32Array;
  /** For which sources and targets each stands, itself included. */
  readonly from: GroupCounts;
  readonly to: GroupCounts;
  /** Group of each as a target itself; below 0 for none. Whether it is a source itself: 1 or 0. */
  readonly own: Int32Array;
  readonly isSource: Uint8Array;
  /** Place among those on whom others hang; below 0 for none. */
  readonly rootOf: Int32Array;
  readonly roots: number;
  readonly groups: number;
}

/**
 * Brandes' accumulation over ordered pairs of two groups: only targets of another group than the source are credited. Sums
 * per stakeholder between; and per root and group, of sources that reach it and of targets that it reaches.
 *
 * A search stands for all sources behind its start: a target group counts as often as there are sources of other groups.
 * Cost: O(sources x ties) by hops, O(sources x (ties log n)) by lengths; O(n + m + roots x groups) memory.
 */
export function groupShareWork(input: GroupShareInput): PartWork {
  const { ties, lengths, sources, from, to, own, isSource, rootOf, roots, groups } = input;
  const n = own.length;
  const search = pathSearch(ties, lengths);
  const { order, paths, arcs, firstArc } = search;
  const { neighbours } = ties;
  const onward = new Float64Array(n);
  const weights = new Float64Array(groups);
  let between: Float64Array;
  let reaching: Float64Array;
  let reachable: Float64Array;
  return (part) => {
    between = new Float64Array(n);
    reaching = new Float64Array(roots * groups);
    reachable = new Float64Array(roots * groups);
    const [first, end] = sourcesIn(part, sources.length);
    for (let k = first; k < end; k++) addSource(sources[k] as number);
    return [between, reaching, reachable];
  };

  function addSource(s: number): void {
    const [firstGroup, endGroup] = [from.offsets[s] as number, from.offsets[s + 1] as number];
    let all = 0;
    for (let e = firstGroup; e < endGroup; e++) {
      weights[from.groups[e] as number] = from.counts[e] as number;
      all += from.counts[e] as number;
    }
    search.from(s);
    for (let k = search.reached - 1; k >= 0; k--) {
      const v = order[k] as number;
      const end = firstArc[k + 1] as number;
      let sum = 0;
      for (let i = firstArc[k] as number; i < end; i++)
        sum += onward[neighbours[arcs[i] as number] as number] as number;
      let pairs = 0;
      for (let e = to.offsets[v] as number; e < (to.offsets[v + 1] as number); e++)
        pairs += (all - (weights[to.groups[e] as number] as number)) * (to.counts[e] as number);
      const pathsV = paths[v] as number;
      onward[v] = sum + pairs / pathsV;
      if (k > 0) {
        const group = own[v] as number;
        between[v]! += sum * pathsV + pairs - (group < 0 ? 0 : all - (weights[group] as number));
      } else if (all > (isSource[s] as number)) between[s]! += sum - fromItself(s);
      const root = rootOf[v] as number;
      if (root < 0) continue;
      for (let e = firstGroup; e < endGroup; e++)
        reaching[root * groups + (from.groups[e] as number)]! += from.counts[e] as number;
    }
    if ((rootOf[s] as number) >= 0) addReachable((rootOf[s] as number) * groups);
    for (let e = firstGroup; e < endGroup; e++) weights[from.groups[e] as number] = 0;
  }
  /** Pairs that begin with the start itself: it is not between them. */
  function fromItself(s: number): number {
    if (isSource[s] === 0) return 0;
    let pairs = 0;
    for (let k = 1; k < search.reached; k++) {
      const v = order[k] as number;
      for (let e = to.offsets[v] as number; e < (to.offsets[v + 1] as number); e++)
        if (to.groups[e] !== own[s]) pairs += to.counts[e] as number;
    }
    return pairs;
  }
  function addReachable(at: number): void {
    for (let k = 0; k < search.reached; k++) {
      const v = order[k] as number;
      for (let e = to.offsets[v] as number; e < (to.offsets[v + 1] as number); e++)
        reachable[at + (to.groups[e] as number)]! += to.counts[e] as number;
    }
  }
}
