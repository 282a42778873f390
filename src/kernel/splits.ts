import type { Links } from './network';

/** Ordered pairs that have a way to each other when `gone` and one more are away. */
export interface Splits {
  /** How many remain before that one goes. */
  readonly left: number;
  /** Pairs joined before that one goes. */
  readonly joined: number;
  /** Pairs joined without each of the others. */
  readonly without: Float64Array;
}

/**
 * What the loss of every single stakeholder would leave, in one walk: where the low points of its branches say that they
 * hang on it alone, each is a part of its own. `ties` in both directions. Cost: O(n + m). Source: Hopcroft and Tarjan 1973.
 */
export function splits({ offsets, neighbours }: Links, gone: Uint8Array): Splits {
  const n = offsets.length - 1;
  const number = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const size = new Uint32Array(n).fill(1);
  const next = offsets.slice(0, n);
  const order = new Uint32Array(n);
  // of the branches that hang on a stakeholder alone: how many are in them, and their pairs
  const hanging = new Uint32Array(n);
  const inside = new Float64Array(n);
  const without = new Float64Array(n);
  let numbered = 0;
  let joined = 0;
  for (let root = 0; root < n; root++) {
    if (gone[root] === 1 || number[root] !== -1) continue;
    const first = numbered;
    walk(root);
    const all = numbered - first;
    joined += pairs(all);
    for (let k = first; k < numbered; k++) {
      const v = order[k] as number;
      without[v] = (inside[v] as number) + pairs(all - 1 - (hanging[v] as number)) - pairs(all);
    }
  }
  for (let v = 0; v < n; v++) without[v]! += joined;
  return { left: numbered, joined, without };

  function enter(v: number): void {
    order[numbered] = v;
    number[v] = low[v] = numbered++;
  }
  function walk(root: number): void {
    enter(root);
    for (let v = root; v !== -1; ) {
      if ((next[v] as number) < (offsets[v + 1] as number)) {
        const w = neighbours[next[v]!++] as number;
        if (gone[w] === 1) continue;
        if (number[w] === -1) {
          parent[w] = v;
          enter(w);
          v = w;
        } else if ((number[w] as number) < (low[v] as number)) low[v] = number[w] as number;
        continue;
      }
      const up = parent[v] as number;
      if (up !== -1) {
        const branch = size[v] as number;
        size[up]! += branch;
        if ((low[v] as number) < (low[up] as number)) low[up] = low[v] as number;
        if ((low[v] as number) >= (number[up] as number)) {
          hanging[up]! += branch;
          inside[up]! += pairs(branch);
        }
      }
      v = up;
    }
  }
}

const pairs = (count: number): number => count * (count - 1);
