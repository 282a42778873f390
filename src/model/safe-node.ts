import type { AbstractGraph, Attributes } from 'graphology-types';

/** The part of a node's inside that graphology keys by the ids of its neighbours. */
interface Neighbours {
  in?: object;
  out?: object;
  undirected?: object;
}

/**
 * Adds a node whose neighbours may have any id. graphology keeps them in plain objects, where a neighbour called
 * `__proto__` or `constructor` would be written into the program's own objects; here they have nothing to inherit.
 */
export function addNodeSafely(graph: AbstractGraph, id: string, attributes: Attributes): void {
  graph.addNode(id, attributes);
  const inside = (graph as unknown as { readonly _nodes: ReadonlyMap<string, Neighbours> })._nodes.get(id);
  if (!inside) return;
  for (const way of ['in', 'out', 'undirected'] as const) if (inside[way]) inside[way] = Object.create(null) as object;
}
