import { pathSearch } from './length-search';
import type { Links } from './network';
import { type PartWork, sourcesIn } from './parts';

/** A network for shares of shortest paths between groups, as plain arrays that a worker can be sent. */
export interface GroupShareInput {
  readonly ties: Links;
  readonly lengths: Float64Array | null;
  readonly sources: Uint32Array;
  /** Group of every stakeholder; below 0 where it is unknown. */
  readonly groups: Int32Array;
}

/** Brandes' accumulation over ordered pairs of two groups: only targets of another group than the source are credited. */
export function groupShareWork({ ties, lengths, sources, groups }: GroupShareInput): PartWork {
  const n = groups.length;
  const search = pathSearch(ties, lengths);
  const { order, paths, arcs, firstArc } = search;
  const { neighbours } = ties;
  const onward = new Float64Array(n);
  return (part) => {
    const sums = new Float64Array(n);
    const [first, end] = sourcesIn(part, sources.length);
    for (let k = first; k < end; k++) addSource(sums, sources[k] as number);
    return [sums];
  };

  function addSource(sums: Float64Array, s: number): void {
    const group = groups[s] as number;
    search.from(s);
    for (let k = search.reached - 1; k > 0; k--) {
      const v = order[k] as number;
      const end = firstArc[k + 1] as number;
      let sum = 0;
      for (let i = firstArc[k] as number; i < end; i++)
        sum += onward[neighbours[arcs[i] as number] as number] as number;
      sums[v]! += sum * (paths[v] as number);
      const target = groups[v] as number;
      onward[v] = target >= 0 && target !== group ? sum + 1 / (paths[v] as number) : sum;
    }
  }
}
