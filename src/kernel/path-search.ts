import type { Links } from './network';

/**
 * What a search from one source (or several at once) finds: who is reached, in the order of their distance, by how many
 * shortest paths, and which arcs lie on them. One object is used for all sources: each search overwrites the last.
 */
export interface PathSearch {
  /** Number of stakeholders reached, sources included. */
  reached: number;
  /** The stakeholders reached, nearest first. */
  readonly order: Uint32Array;
  /** Distance of those reached; another value than a distance where not reached. */
  readonly distance: Int32Array | Float64Array;
  /** Number of shortest paths, of those reached. Floats: they grow beyond 2^53 in large networks. */
  readonly paths: Float64Array;
  /** Arcs (positions in the adjacency) on shortest paths, by the place in `order` of their first end. */
  readonly arcs: Uint32Array;
  /** `arcs` of the stakeholder at place k in `order` stand from `firstArc[k]` to `firstArc[k + 1]`. */
  readonly firstArc: Uint32Array;
  from(source: number): void;
  fromAll(sources: ArrayLike<number>): void;
}

/** A search by hops. Cost of one: O(reached + their ties). */
export function hopSearch({ offsets, neighbours }: Links): PathSearch {
  const n = offsets.length - 1;
  const order = new Uint32Array(n);
  const distance = new Int32Array(n).fill(-1);
  const paths = new Float64Array(n);
  const arcs = new Uint32Array(neighbours.length);
  const firstArc = new Uint32Array(n + 1);
  const search: PathSearch = { reached: 0, order, distance, paths, arcs, firstArc, from, fromAll };
  return search;

  function from(source: number): void {
    forget();
    begin(source, 0);
    run(1);
  }
  function fromAll(sources: ArrayLike<number>): void {
    forget();
    let count = 0;
    for (let k = 0; k < sources.length; k++)
      if (distance[sources[k] as number] === -1) begin(sources[k] as number, count++);
    run(count);
  }
  function forget(): void {
    for (let k = 0; k < search.reached; k++) distance[order[k] as number] = -1;
  }
  function begin(source: number, place: number): void {
    order[place] = source;
    distance[source] = 0;
    paths[source] = 1;
  }
  function run(begun: number): void {
    let tail = begun;
    let used = 0;
    for (let head = 0; head < tail; head++) {
      const v = order[head] as number;
      const next = (distance[v] as number) + 1;
      const pathsV = paths[v] as number;
      firstArc[head] = used;
      const end = offsets[v + 1] as number;
      for (let e = offsets[v] as number; e < end; e++) {
        const w = neighbours[e] as number;
        const d = distance[w] as number;
        if (d === -1) {
          distance[w] = next;
          paths[w] = pathsV;
          order[tail++] = w;
          arcs[used++] = e;
        } else if (d === next) {
          paths[w]! += pathsV;
          arcs[used++] = e;
        }
      }
    }
    firstArc[tail] = used;
    search.reached = tail;
  }
}
