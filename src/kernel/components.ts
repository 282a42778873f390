import type { Adjacency, Network } from './network';
import { undirectedReading } from './reading';

/** Stakeholders by the part of the network they are in. */
export interface Components {
  readonly count: number;
  /** Position of each stakeholder's component. */
  readonly of: Int32Array;
  readonly sizes: readonly number[];
}

/** Components joined by ties of any direction, in the order of their first member. Cost: O(n + m). */
export function weakComponents(network: Network): Components {
  const { offsets, neighbours } = undirectedReading(network);
  const n = network.ids.length;
  const of = new Int32Array(n).fill(-1);
  const queue = new Uint32Array(n);
  const sizes: number[] = [];
  for (let start = 0; start < n; start++) {
    if (of[start] !== -1) continue;
    let tail = 0;
    queue[tail++] = start;
    of[start] = sizes.length;
    for (let head = 0; head < tail; head++) {
      const v = queue[head] as number;
      for (let e = offsets[v] as number; e < (offsets[v + 1] as number); e++) {
        const w = neighbours[e] as number;
        if (of[w] !== -1) continue;
        of[w] = sizes.length;
        queue[tail++] = w;
      }
    }
    sizes.push(tail);
  }
  return { count: sizes.length, of, sizes };
}

/**
 * Components in which everyone reaches everyone along the ties; a component comes after those it leads to.
 *
 * Cost: O(n + m). Source: Tarjan 1972, doi:10.1137/0201010.
 */
export function strongComponents({ offsets, neighbours }: Adjacency): Components {
  const n = offsets.length - 1;
  const of = new Int32Array(n).fill(-1);
  const number = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const next = offsets.slice(0, n);
  const path: number[] = [];
  const waiting: number[] = [];
  const sizes: number[] = [];
  let numbered = 0;
  for (let start = 0; start < n; start++) if (number[start] === -1) explore(start);
  return { count: sizes.length, of, sizes };

  function explore(start: number): void {
    enter(start);
    while (path.length > 0) {
      const v = path[path.length - 1] as number;
      if ((next[v] as number) < (offsets[v + 1] as number)) {
        const w = neighbours[next[v]!++] as number;
        if (number[w] === -1) enter(w);
        else if (of[w] === -1) low[v] = Math.min(low[v] as number, number[w] as number);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[v] as number);
      if (low[v] === number[v]) close(v);
    }
  }
  function enter(v: number): void {
    number[v] = low[v] = numbered++;
    path.push(v);
    waiting.push(v);
  }
  function close(root: number): void {
    let size = 0;
    for (let w = -1; w !== root; size++) {
      w = waiting.pop() as number;
      of[w] = sizes.length;
    }
    sizes.push(size);
  }
}
