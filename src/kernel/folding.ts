import { type Adjacency, adjacency, type Network } from './network';
import { undirectedReading } from './reading';

/**
 * A network as a core and the trees that hang on it. Every path between two trees goes by their roots, so a search of the core
 * alone, with the trees as weights, gives exact numbers for all.
 */
export interface Trees {
  /** Stakeholders of the core: what remains when those with one neighbour are taken away again and again. */
  readonly core: Uint32Array;
  /** Ties inside the core, by position in `core`. */
  readonly ties: Adjacency;
  /** For each arc of `ties` its position in the network's `out`. */
  readonly arcOf: Uint32Array;
  /** Those taken away, in that order. */
  readonly hanging: Uint32Array;
  /** On whom each of them hangs. */
  readonly parent: Int32Array;
  /** Position in the network's `out` of the arc to the parent, and of the arc from the parent; -1 where there is none. */
  readonly upArc: Int32Array;
  readonly downArc: Int32Array;
}

/** Folds a network; without `hangs` all of it is core. Cost: O(n + m log(most ties of one)). */
export function foldTrees(network: Network, hangs = true): Trees {
  const n = network.ids.length;
  const { hanging, parent, isCore } = hangs
    ? peel(undirectedReading(network))
    : { hanging: new Uint32Array(0), parent: new Int32Array(n).fill(-1), isCore: new Uint8Array(n).fill(1) };
  const upArc = new Int32Array(n).fill(-1);
  const downArc = new Int32Array(n).fill(-1);
  for (const p of hanging) {
    const v = parent[p] as number;
    upArc[p] = arcBetween(network.out, p, v);
    downArc[p] = arcBetween(network.out, v, p);
  }
  return { ...coreOf(network.out, isCore), hanging, parent, upArc, downArc };
}

function peel(both: Adjacency) {
  const n = both.offsets.length - 1;
  const left = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const isCore = new Uint8Array(n).fill(1);
  const queue = new Uint32Array(n);
  let tail = 0;
  for (let i = 0; i < n; i++) {
    left[i] = (both.offsets[i + 1] as number) - (both.offsets[i] as number);
    if (left[i] === 1) queue[tail++] = i;
  }
  let taken = 0;
  for (let head = 0; head < tail; head++) {
    const p = queue[head] as number;
    if (left[p] !== 1) continue; // the last of its tree: the root
    for (let e = both.offsets[p] as number; e < (both.offsets[p + 1] as number); e++) {
      const v = both.neighbours[e] as number;
      if (isCore[v] === 0) continue;
      parent[p] = v;
      if (--left[v]! === 1) queue[tail++] = v;
    }
    isCore[p] = 0;
    left[p] = 0;
    queue[taken++] = p;
  }
  return { hanging: queue.slice(0, taken), parent, isCore };
}

function coreOf(out: Adjacency, isCore: Uint8Array) {
  const core = searchOrder(out, isCore);
  const position = new Int32Array(isCore.length).fill(-1);
  core.forEach((v, k) => {
    position[v] = k;
  });
  const from = new Uint32Array(out.neighbours.length);
  const to = new Uint32Array(out.neighbours.length);
  const arcs = new Float64Array(out.neighbours.length);
  let count = 0;
  for (let k = 0; k < core.length; k++) {
    const v = core[k] as number;
    for (let e = out.offsets[v] as number; e < (out.offsets[v + 1] as number); e++) {
      const w = position[out.neighbours[e] as number] as number;
      if (w < 0) continue;
      from[count] = k;
      to[count] = w;
      arcs[count++] = e;
    }
  }
  // the strengths carry the arcs through the sort: positions are exact in doubles
  const sorted = adjacency(core.length, from, to, arcs, count);
  const arcOf = new Uint32Array(sorted.strengths);
  const strengths = sorted.strengths.map((e) => out.strengths[e] as number);
  return { core, ties: { ...sorted, strengths }, arcOf };
}

/** Neighbours get near positions, so that a search finds them in the processor's cache. */
function searchOrder(out: Adjacency, isCore: Uint8Array): Uint32Array {
  const n = isCore.length;
  const order = new Uint32Array(n);
  const seen = new Uint8Array(n);
  let tail = 0;
  for (let start = 0, head = 0; start < n; start++) {
    if (isCore[start] === 0 || seen[start] === 1) continue;
    seen[start] = 1;
    order[tail++] = start;
    for (; head < tail; head++) {
      const v = order[head] as number;
      for (let e = out.offsets[v] as number; e < (out.offsets[v + 1] as number); e++) {
        const w = out.neighbours[e] as number;
        if (isCore[w] === 0 || seen[w] === 1) continue;
        seen[w] = 1;
        order[tail++] = w;
      }
    }
  }
  return order.slice(0, tail);
}

/** Position of the arc from i to j; -1 where there is none. */
export function arcBetween({ offsets, neighbours }: Adjacency, i: number, j: number): number {
  let low = offsets[i] as number;
  let high = (offsets[i + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const at = neighbours[middle] as number;
    if (at === j) return middle;
    if (at < j) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
