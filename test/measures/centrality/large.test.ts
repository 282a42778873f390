import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import Graph, { UndirectedGraph } from 'graphology';
import graphologyBetweenness from 'graphology-metrics/centrality/betweenness.js';
import graphologyEdgeBetweenness from 'graphology-metrics/centrality/edge-betweenness.js';
import graphologyHits from 'graphology-metrics/centrality/hits.js';
import {
  articulationPoint,
  authorities,
  betweenness,
  bridges,
  clustering,
  componentCount,
  core,
  distanceFromRecipient,
  hubs,
  isolates,
  meanClustering,
  pagerank,
  reciprocity,
  strongComponentCount,
  tieBetweenness,
  transitivity,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { seededNetwork, seededTies } from '../../../bench/seeded-network';
import { adjacency } from '../../../src/kernel/network';

const ties = seededTies(400, 1200, 3);
const network = seededNetwork(400, ties);

describe('400 stakeholders and 1,200 ties, beside graphology-metrics on the same simple graph', () => {
  const graph = new UndirectedGraph();
  for (const id of network.ids) graph.addNode(id);
  for (const [source, target, strength] of ties)
    graph.addEdge(String(source), String(target), { length: 1 / strength });

  it('gives the same betweenness by hops and by lengths', () => {
    const hops = graphologyBetweenness(graph, { normalized: false, getEdgeWeight: null });
    for (const [id, score] of betweenness(network, { normalized: false }))
      expect(score).toBeCloseTo(hops[id] as number, 6);
    // graphology compares lengths with ===, so only strengths whose inverses are exact can be compared
    const exact = seededNetwork(
      400,
      ties.map(([a, b, strength]) => [a, b, strength > 2 ? 2 : 1]),
    );
    graph.forEachEdge((edge, { length }) => graph.setEdgeAttribute(edge, 'length', (length as number) < 0.5 ? 0.5 : 1));
    const lengths = graphologyBetweenness(graph, { normalized: false, getEdgeWeight: 'length' });
    for (const [id, score] of betweenness(exact, { normalized: false, distance: 'inverse-strength' }))
      expect(score).toBeCloseTo(lengths[id] as number, 6);
  });

  it('gives the same betweenness of ties', () => {
    const scores = graphologyEdgeBetweenness(graph, { normalized: false, getEdgeWeight: null });
    for (const { source, target, betweenness: score } of tieBetweenness(network, { normalized: false }).rows())
      expect(score).toBeCloseTo(scores[graph.edge(source, target) as string] as number, 6);
  });

  it('gives the same hubs and authorities but for scale', () => {
    const directed = new Graph({ type: 'directed' });
    const arcs: [string, string][] = ties.map(([a, b]) => [String(a), String(b)]);
    for (const id of network.ids) directed.addNode(id);
    for (const [source, target] of arcs) directed.addEdge(source, target);
    const theirs = graphologyHits(directed, {
      getEdgeWeight: null,
      tolerance: 1e-14,
      maxIterations: 5000,
      normalize: true,
    });
    const simple = directedNetwork(
      400,
      ties.map(([a]) => a),
      ties.map(([, b]) => b),
    );
    for (const [scores, other] of [
      [hubs(simple), theirs.hubs],
      [authorities(simple), theirs.authorities],
    ] as const) {
      const greatest = Math.max(...Object.values(other));
      for (const [id, score] of scores) expect(score).toBeCloseTo((other[id] as number) / greatest, 6);
    }
  });
});

/** A network straight from numbers, for those too large for records. */
function directedNetwork(
  n: number,
  from: readonly number[],
  to: readonly number[],
  strength?: readonly number[],
  directed = true,
): Network {
  const [f, t] = [
    Uint32Array.from(directed ? from : [...from, ...to]),
    Uint32Array.from(directed ? to : [...to, ...from]),
  ];
  const each = strength ?? from.map(() => 1);
  const w = Float64Array.from(directed ? each : [...each, ...each]);
  const out = adjacency(n, f, t, w, f.length);
  const ids = Array.from({ length: n }, (_, i) => String(i));
  return {
    ids,
    index: new Map(ids.map((id, i) => [id, i])),
    directed,
    size: from.length,
    out,
    in: directed ? adjacency(n, t, f, w, f.length) : out,
    columns: new Map(),
    recipients: [],
    selection: { ties: [], directed, combine: 'sum', selfTiesLeftOut: 0, internalTiesLeftOut: 0 },
  };
}

const folder = fileURLToPath(new URL('../../../../shared/data/large', import.meta.url));
const files: Record<
  string,
  { directed: boolean; weighted: boolean; values: Record<string, number> & { pagerank_top: [number, number][] } }
> = existsSync(folder) ? JSON.parse(readFileSync(`${folder}/meta.json`, 'utf8')).files : {};

for (const [file, { directed, values }] of Object.entries(files)) {
  describe(`${file}, beside the values that came with it`, () => {
    const rows = gunzipSync(readFileSync(`${folder}/${file}`))
      .toString()
      .trim()
      .split('\n')
      .slice(1);
    const cells = rows.map((row) => row.split(',').map(Number));
    const column = (k: number) => cells.map((row) => row[k] as number);
    const strengths = cells[0]?.length === 3 ? column(2) : undefined;
    const large = directedNetwork(values.nodes as number, column(0), column(1), strengths, directed);
    const both = directed ? undirected(large) : large;

    it('components, isolates, cut points, bridges, cores, triangles', () => {
      const sum = (list: readonly (number | null)[]) => list.reduce<number>((total, entry) => total + (entry ?? 0), 0);
      expect(isolates(both)).toBe(values.isolates);
      expect(componentCount(both)).toBe(values.components);
      expect(sum(articulationPoint(both).list)).toBe(values.articulation_points);
      expect(bridges(both).rows()).toHaveLength(values.bridges as number);
      const cores = core(both).list;
      expect(sum(cores)).toBe(values.core_sum);
      expect(cores.reduce<number>((most, entry) => Math.max(most, entry ?? 0), 0)).toBe(values.core_max);
      expect(transitivity(both)).toBeCloseTo(values.transitivity as number, 12);
      expect(meanClustering(both)).toBeCloseTo(values.clustering_mean as number, 10);
      expect(clustering(both, { unweighted: true }).size).toBe(values.nodes);
      if (directed) {
        expect(reciprocity(large)).toBeCloseTo(values.reciprocity as number, 12);
        expect(strongComponentCount(large)).toBe(values.strong_components);
      }
    });

    it('PageRank and distances', () => {
      const rank = pagerank(large, { unweighted: true });
      for (const [id, score] of values.pagerank_top) expect(rank.get(String(id))).toBeCloseTo(score, 9);
      const from0 = (distance: 'hops' | 'inverse-strength') => {
        const found = distanceFromRecipient(both, { recipients: ['0'], distance }).list.filter((far) => far !== null);
        return {
          count: found.length,
          sum: found.reduce((a, b) => a + b, 0),
          most: found.reduce((a, b) => Math.max(a, b), 0),
        };
      };
      expect(from0('hops')).toEqual({
        count: values.reach_from_0,
        sum: values.distance_sum_from_0,
        most: values.distance_max_from_0,
      });
      if (values.weighted_distance_sum_from_0 === undefined) return;
      expect(from0('inverse-strength').sum).toBeCloseTo(values.weighted_distance_sum_from_0, 5);
      expect(from0('inverse-strength').most).toBeCloseTo(values.weighted_distance_max_from_0 as number, 9);
    });
  });
}

function undirected({ ids, out }: Network): Network {
  const [from, to]: [number[], number[]] = [[], []];
  const known = new Set<number>();
  for (let i = 0; i < ids.length; i++)
    for (let e = out.offsets[i] as number; e < (out.offsets[i + 1] as number); e++) {
      const j = out.neighbours[e] as number;
      const key = Math.min(i, j) * ids.length + Math.max(i, j);
      if (known.has(key)) continue;
      known.add(key);
      from.push(i);
      to.push(j);
    }
  return directedNetwork(ids.length, from, to, undefined, false);
}
