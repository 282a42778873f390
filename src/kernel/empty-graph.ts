import { DirectedGraph, MultiDirectedGraph, MultiGraph, UndirectedGraph } from 'graphology';
import type { AbstractGraph } from 'graphology-types';

const KINDS = { simple: DirectedGraph, undirected: UndirectedGraph, records: MultiDirectedGraph, mixed: MultiGraph };

/**
 * A graphology graph to fill: `simple` and `undirected` hold a tie once, `records` and `mixed` any number of times. The one place
 * that imports graphology, so that who makes no graph does not carry it.
 */
export const emptyGraph = (kind: keyof typeof KINDS): AbstractGraph => new KINDS[kind]();
