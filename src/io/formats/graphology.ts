import type { AbstractGraph } from 'graphology-types';
import { emptyGraph } from '../../kernel/empty-graph';
import type { Ecosystem } from '../../model/ecosystem';
import { addNodeSafely } from '../../model/safe-node';
import { type Tidy, tabled } from '../../text/tidy';
import type { Reading } from '../assemble';
import { setOwn } from '../own-key';
import { ecosystemIn } from './adopt';
import type { ExchangeGraph, Value, Written } from './exchange';
import { flatten } from './flatten';
import { valuesOf } from './json-values';

/**
 * An ecosystem as a bare graphology graph, for whatever works on one: a mixed multigraph where an undirected tie is an
 * undirected edge, with plain values as attributes (`label`, `sector`, `weight` ...). Read back, it is the same ecosystem.
 *
 * graphology's measures are right only on simple graphs: measure with `project` and this library.
 *
 * Cost: O(records).
 *
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', names: { en: 'Clinic' } }, { id: 'b' }], ties: [{ source: 'a', target: 'b' }] });
 * const graph = writeGraphology(ecosystem).content;
 * assert.equal(graph.getNodeAttribute('a', 'label'), 'Clinic');
 * assert.deepEqual(readGraphology(graph).document, ecosystem.document);
 */
export function writeGraphology(ecosystem: Ecosystem): Written<AbstractGraph> & Tidy {
  const { settings, nodes, edges } = flatten(ecosystem);
  const graph = emptyGraph('mixed');
  for (const [name, value] of settings) graph.setAttribute(name, value);
  for (const { id, label, values } of nodes) addNodeSafely(graph, id, attributes(label, values));
  edges.forEach(({ source, target, directed, label, values }, index) => {
    const add = directed ? 'addDirectedEdgeWithKey' : 'addUndirectedEdgeWithKey';
    graph[add](`tie-${index}`, source, target, attributes(label, values));
  });
  return tabled({ content: graph, lost: [] }, ({ lost }) => lost);
}

/**
 * The ecosystem in a graphology graph, of this library or any other: names of attributes are read as headers of a table
 * are, and what the model has no word for is kept.
 *
 * Undefined: `ecosystem` is null where there is an error. Cost: O(nodes + edges).
 */
export function readGraphology(graph: AbstractGraph): Reading {
  const none = new Set<string>();
  const nodes: ExchangeGraph['nodes'] = graph.mapNodes((id, values) => ({ id, values: valuesOf(values, none) }));
  const edges: ExchangeGraph['edges'] = graph.mapEdges((_, values, source, target, _from, _to, undirected) => ({
    source,
    target,
    directed: !undirected,
    values: valuesOf(values, none),
  }));
  const settings = new Map(Object.entries(graph.getAttributes()));
  return ecosystemIn({ graph: { settings, nodes, edges }, problems: [], lineOf: () => undefined }, 'graph');
}

function attributes(label: string | undefined, values: ReadonlyMap<string, Value>): Record<string, Value> {
  const made: Record<string, Value> = {};
  if (label !== undefined) made.label = label;
  for (const [name, value] of values) setOwn(made, name, value);
  return made;
}
