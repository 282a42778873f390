import type { Adjacency } from './network';

/** Marks of `dominators`: reached, and nobody stands before it; not reached. */
export const NOBODY = -1;
export const UNREACHED = -2;

/**
 * For each stakeholder the nearest other that every way from the roots to it must pass; `gone` marks who is away.
 *
 * `NOBODY` for roots, and where ways from different roots have nothing in common; `UNREACHED` where there is no way.
 * Cost: O(m x depth of loops), near O(m) on real networks. Source: Cooper, Harvey and Kennedy 2001.
 */
export function dominators(
  forward: Adjacency,
  backward: Adjacency,
  roots: readonly number[],
  gone = new Uint8Array(forward.offsets.length - 1),
): Int32Array {
  const n = forward.offsets.length - 1;
  const order = reversePostorder(forward, roots, gone.slice());
  // numbers grow along the order; 0 is the one root above all roots
  const number = new Int32Array(n).fill(-1);
  order.forEach((v, k) => {
    number[v] = k + 1;
  });
  const above = new Int32Array(order.length + 1).fill(-1);
  above[0] = 0;
  for (const root of roots) above[number[root] as number] = 0;
  const isRoot = new Set(roots);
  for (let changed = true; changed; ) {
    changed = false;
    for (const v of order) {
      if (isRoot.has(v)) continue;
      const at = number[v] as number;
      let best = -1;
      for (let e = backward.offsets[v] as number; e < (backward.offsets[v + 1] as number); e++) {
        const before = number[backward.neighbours[e] as number] as number;
        if (before === -1 || above[before] === -1) continue;
        best = best === -1 ? before : common(best, before);
      }
      if (best === above[at]) continue;
      above[at] = best;
      changed = true;
    }
  }
  return Int32Array.from(number, (k) =>
    k === -1 ? UNREACHED : above[k] === 0 ? NOBODY : (order[(above[k] as number) - 1] as number),
  );

  function common(a: number, b: number): number {
    let one = a;
    let other = b;
    while (one !== other) {
      while (one > other) one = above[one] as number;
      while (other > one) other = above[other] as number;
    }
    return one;
  }
}

function reversePostorder({ offsets, neighbours }: Adjacency, roots: readonly number[], seen: Uint8Array): number[] {
  const n = offsets.length - 1;
  const next = offsets.slice(0, n);
  const order: number[] = [];
  const path: number[] = [];
  for (const root of roots) {
    if (seen[root]) continue;
    seen[root] = 1;
    path.push(root);
    while (path.length > 0) {
      const v = path[path.length - 1] as number;
      if ((next[v] as number) >= (offsets[v + 1] as number)) {
        order.push(v);
        path.pop();
        continue;
      }
      const w = neighbours[next[v]!++] as number;
      if (seen[w]) continue;
      seen[w] = 1;
      path.push(w);
    }
  }
  return order.reverse();
}
