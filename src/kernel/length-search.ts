import { distanceHeap } from './distance-heap';
import type { Links } from './network';
import { hopSearch, type PathSearch } from './path-search';
import { RELATIVE_TOLERANCE } from './tolerance';

/**
 * A search by lengths above 0 (Dijkstra). Paths whose lengths differ by rounding only count as equally short.
 *
 * Distances come first, paths are counted after: an arc lies on a shortest path where its first end was settled before
 * its second and distance + length is, within the tolerance, the second's distance. So counts never depend on the order
 * in which rounding lets equal paths come up; `counted` false leaves that out. Cost of one: O((reached + ties) log reached).
 */
export function lengthSearch({ offsets, neighbours }: Links, lengths: Float64Array, counted = true): PathSearch {
  const n = offsets.length - 1;
  const order = new Uint32Array(n);
  const distance = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  const paths = new Float64Array(n);
  const arcs = new Uint32Array(neighbours.length);
  const firstArc = new Uint32Array(n + 1);
  const place = new Int32Array(n).fill(-1);
  const heap = distanceHeap(n);
  const search: PathSearch = { reached: 0, order, distance, paths, arcs, firstArc, from, fromAll };
  return search;

  function from(source: number): void {
    fromAll([source]);
  }
  function fromAll(sources: ArrayLike<number>): void {
    for (let k = 0; k < search.reached; k++) {
      const v = order[k] as number;
      distance[v] = Number.POSITIVE_INFINITY;
      paths[v] = 0;
      place[v] = -1;
    }
    for (let k = 0; k < sources.length; k++) {
      const source = sources[k] as number;
      paths[source] = 1;
      if (distance[source] === 0) continue;
      distance[source] = 0;
      heap.lower(source, 0);
    }
    settle();
    if (counted) countPaths();
  }
  function settle(): void {
    let reached = 0;
    for (let v = heap.pop(); v >= 0; v = heap.pop()) {
      place[v] = reached;
      order[reached++] = v;
      const far = distance[v] as number;
      const end = offsets[v + 1] as number;
      for (let e = offsets[v] as number; e < end; e++) {
        const w = neighbours[e] as number;
        const through = far + (lengths[e] as number);
        if (through >= (distance[w] as number)) continue;
        distance[w] = through;
        heap.lower(w, through);
      }
    }
    search.reached = reached;
  }
  function countPaths(): void {
    let used = 0;
    for (let k = 0; k < search.reached; k++) {
      const v = order[k] as number;
      const far = distance[v] as number;
      firstArc[k] = used;
      const end = offsets[v + 1] as number;
      for (let e = offsets[v] as number; e < end; e++) {
        const w = neighbours[e] as number;
        const there = distance[w] as number;
        const isShortest = far + (lengths[e] as number) - there <= RELATIVE_TOLERANCE * there;
        if (isShortest && (place[w] as number) > k) {
          paths[w]! += paths[v] as number;
          arcs[used++] = e;
        }
      }
    }
    firstArc[search.reached] = used;
  }
}

/** The search that fits: by hops where `lengths` is null. */
export const pathSearch = (ties: Links, lengths: Float64Array | null): PathSearch =>
  lengths ? lengthSearch(ties, lengths) : hopSearch(ties);
