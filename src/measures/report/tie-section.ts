import { localBridges } from '../bridging/local-bridges';
import { tieBetweenness } from '../centrality/betweenness';
import { bridges } from '../centrality/cut-points';
import { ringNumbers } from '../recipient/ring-numbers';
import type { Job } from './job';
import type { TieRow } from './measured';

/** What is measured of every tie, an undirected one once; undefined where nothing of it is wanted. */
export function tieSection({ network, reading, rings, has }: Job): readonly TieRow[] | undefined {
  const wanted = ['tieBetweenness', 'bridges', 'localBridges', 'ringSkippingTies'];
  if (!wanted.some(has)) return undefined;
  const { ids, index, directed, out } = network;
  const { distance, unweighted, normalized } = reading;
  const n = ids.length;
  // a pair whatever the direction of its ties
  const pair = (i: number, j: number): number => Math.min(i, j) * n + Math.max(i, j);
  const pairOf = (ends: { readonly source: string; readonly target: string }): number =>
    pair(index.get(ends.source) as number, index.get(ends.target) as number);
  const carried = has('tieBetweenness')
    ? tieBetweenness(network, { distance, unweighted, normalized }).rows()
    : undefined;
  const only = has('bridges') ? new Set(bridges(network).rows().map(pairOf)) : undefined;
  const spans = has('localBridges')
    ? new Map(localBridges(network).map((tie) => [pairOf(tie), tie.span] as const))
    : undefined;
  const places = has('ringSkippingTies') ? ringNumbers(network, rings).numbers : undefined;
  const skipped = (a: number | null | undefined, b: number | null | undefined): number | null =>
    typeof a === 'number' && typeof b === 'number' ? Math.max(0, Math.abs(a - b) - 1) : null;
  const rows: TieRow[] = [];
  for (let i = 0; i < n; i++) {
    for (let e = out.offsets[i] as number; e < (out.offsets[i + 1] as number); e++) {
      const j = out.neighbours[e] as number;
      if (!directed && j < i) continue;
      const span = spans?.get(pair(i, j));
      rows.push({
        source: ids[i] as string,
        target: ids[j] as string,
        strength: unweighted ? 1 : (out.strengths[e] as number),
        ...(carried && { betweenness: carried[rows.length]?.betweenness ?? null }),
        ...(only && { bridge: only.has(pair(i, j)) }),
        // ends with a contact in common are two steps apart
        ...(spans && { span: span === undefined ? 2 : span }),
        ...(places && { ringsSkipped: skipped(places[i], places[j]) }),
      });
    }
  }
  return rows;
}
