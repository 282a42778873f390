import type { Network } from './network';
import { undirectedReading } from './reading';

/** Where a network falls apart when one stakeholder or one tie goes; direction ignored. */
export interface Cuts {
  /** 1 for a stakeholder whose component splits without it. */
  readonly points: Uint8Array;
  /** Pairs whose tie is the only way between two parts, ordered. */
  readonly bridges: readonly (readonly [number, number])[];
}

/** Articulation points and bridges in one walk. Cost: O(n + m). Source: Hopcroft and Tarjan 1973, doi:10.1145/362248.362272. */
export function cuts(network: Network): Cuts {
  const { offsets, neighbours } = undirectedReading(network);
  const n = network.ids.length;
  const number = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const parent = new Int32Array(n).fill(-1);
  const next = offsets.slice(0, n);
  const points = new Uint8Array(n);
  const bridges: [number, number][] = [];
  let numbered = 0;
  for (let root = 0; root < n; root++) if (number[root] === -1) explore(root);
  return { points, bridges: bridges.sort((a, b) => a[0] - b[0] || a[1] - b[1]) };

  function explore(root: number): void {
    let branches = 0;
    number[root] = low[root] = numbered++;
    for (let v = root; v !== -1; ) {
      if ((next[v] as number) < (offsets[v + 1] as number)) {
        const w = neighbours[next[v]!++] as number;
        if (number[w] === -1) {
          parent[w] = v;
          number[w] = low[w] = numbered++;
          v = w;
        } else if (w !== parent[v]) low[v] = Math.min(low[v] as number, number[w] as number);
        continue;
      }
      const up = parent[v] as number;
      if (up !== -1) {
        low[up] = Math.min(low[up] as number, low[v] as number);
        if ((low[v] as number) > (number[up] as number)) bridges.push(up < v ? [up, v] : [v, up]);
        if (up === root) branches++;
        else if ((low[v] as number) >= (number[up] as number)) points[up] = 1;
      }
      v = up;
    }
    if (branches > 1) points[root] = 1;
  }
}
