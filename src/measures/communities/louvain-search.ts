import louvain from 'graphology-communities-louvain';
import type { AbstractGraph } from 'graphology-types';
import type { Random } from '../../kernel/random';

/** One search: the community of each node. Apart, so that measures which have a partition given do not carry it. */
export const louvainSearch = (
  graph: AbstractGraph,
  resolution: number,
  rng: Random,
): Readonly<Record<string, number>> => louvain(graph, { getEdgeWeight: 'weight', resolution, rng });
