import type { Adjacency } from './network';

/**
 * Visits every triangle once, with the positions of its three ties in the adjacency: i-j, i-k, j-k.
 *
 * `ties` has to be undirected. Each tie is looked at from its end with fewer neighbours, so a hub does not cost more
 * than its ties. Cost: O(m^1.5) at most. Source: Schank and Wagner 2005.
 */
export function eachTriangle(
  { offsets, neighbours }: Adjacency,
  visit: (i: number, j: number, k: number, ij: number, ik: number, jk: number) => void,
): void {
  const n = offsets.length - 1;
  const mark = new Int32Array(n).fill(-1);
  const degree = (v: number): number => (offsets[v + 1] as number) - (offsets[v] as number);
  const before = (a: number, b: number): boolean => degree(a) < degree(b) || (degree(a) === degree(b) && a < b);
  for (let i = 0; i < n; i++) {
    const end = offsets[i + 1] as number;
    for (let e = offsets[i] as number; e < end; e++)
      if (before(i, neighbours[e] as number)) mark[neighbours[e] as number] = e;
    for (let e = offsets[i] as number; e < end; e++) {
      const j = neighbours[e] as number;
      if (!before(i, j)) continue;
      for (let f = offsets[j] as number; f < (offsets[j + 1] as number); f++) {
        const k = neighbours[f] as number;
        const ik = mark[k] as number;
        if (ik >= 0 && before(j, k)) visit(i, j, k, e, ik, f);
      }
    }
    for (let e = offsets[i] as number; e < end; e++) mark[neighbours[e] as number] = -1;
  }
}
