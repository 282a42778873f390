import type { Problem } from '../../kernel/problem';
import type { Reading } from '../assemble';
import { ecosystemIn } from './adopt';
import type { ExchangeEdge, ExchangeNode, ExchangeRead, Value } from './exchange';
import { fromNetworkCanvas } from './network-canvas';
import { typedText } from './typed-columns';
import { attributeOf, childrenOf, readXmlTree, textOf, type XmlElement } from './xml-tree';

/**
 * Reads GraphML: this library's own exactly as it was, that of NetworkX, igraph, Gephi, yEd and Network Canvas by the names of
 * its values, as the headers of a table are read. Network Canvas places people on circles: their place becomes a ring.
 *
 * A file that declares a document type or entities is refused.
 *
 * Undefined: `ecosystem` is null where there is an error. Cost: O(length).
 */
export function readGraphml(content: Uint8Array | string, file = 'graph.graphml'): Reading {
  return ecosystemIn(graphmlGraph(content, file), file);
}

interface Key {
  readonly name: string;
  readonly type: string | undefined;
  readonly fallback: string | undefined;
}

function graphmlGraph(content: Uint8Array | string, file: string): ExchangeRead {
  const { root, problems: found, lineOf } = readXmlTree(content, 'graphml', file);
  const nowhere = { graph: null, problems: found, lineOf: () => undefined };
  if (!root) return nowhere;
  const problems: Problem[] = [...found];
  const report = (element: XmlElement, problem: Pick<Problem, 'code' | 'expected' | 'found' | 'column'>) =>
    problems.push({ severity: 'error', file, row: lineOf(element.at), ...problem });
  const keys = keysOf(root, report);
  const [graph, second] = childrenOf(root, 'graph');
  if (!graph) {
    report(root, { code: 'missing-table', found: 'no graph', expected: 'a <graph> element' });
    return { ...nowhere, problems };
  }
  if (second)
    problems.push({
      severity: 'warning',
      code: 'duplicate-table',
      file,
      row: lineOf(second.at),
      expected: 'one <graph>',
      hint: 'the first was read',
    });
  const valuesOf = valueReader(keys, report);
  const places = { nodes: [] as XmlElement[], edges: [] as XmlElement[] };
  collect(graph, places);
  const directedByDefault = attributeOf(graph, 'edgedefault') !== 'undirected';
  const idOf = (element: XmlElement, name: string): string => {
    const id = attributeOf(element, name);
    if (id === undefined || id === '')
      report(element, { code: 'missing-value', expected: `an attribute ${name}`, column: name });
    return id ?? '';
  };
  const nodes = places.nodes.map(
    (element): ExchangeNode => ({ id: idOf(element, 'id'), ...labelIn(element), values: valuesOf('node', element) }),
  );
  const edges = places.edges.map((element): ExchangeEdge => {
    const directed = attributeOf(element, 'directed');
    return {
      source: idOf(element, 'source'),
      target: idOf(element, 'target'),
      directed: directed === undefined ? directedByDefault : directed === 'true' || directed === '1',
      ...labelIn(element),
      values: valuesOf('edge', element),
    };
  });
  const read = { settings: valuesOf('graph', graph), nodes, edges };
  return {
    graph: fromNetworkCanvas(withOwnIds(read)),
    problems,
    lineOf: (part, index) => lineOf(places[part][index]?.at ?? 0),
  };
}

type Report = (element: XmlElement, problem: Pick<Problem, 'code' | 'expected' | 'found' | 'column'>) => void;

function keysOf(root: XmlElement, report: Report): ReadonlyMap<string, Key> {
  const keys = new Map<string, Key>();
  for (const element of childrenOf(root, 'key')) {
    const id = attributeOf(element, 'id');
    if (id === undefined) {
      report(element, { code: 'missing-value', expected: 'an attribute id', column: 'id' });
      continue;
    }
    const fallback = childrenOf(element, 'default')[0];
    const key = {
      name: attributeOf(element, 'attr.name') ?? id,
      type: attributeOf(element, 'attr.type'),
      fallback: fallback && textOf(fallback),
    };
    // NetworkX and others give one id to keys of nodes and of edges alike only where they are the same
    const part = attributeOf(element, 'for') ?? 'all';
    keys.set(`${part} ${id}`, key);
  }
  return keys;
}

/** Reads the values of an element by the keys of the file, with what the keys give by default. */
function valueReader(keys: ReadonlyMap<string, Key>, report: Report) {
  const defaults = [...keys].filter(([, { fallback }]) => fallback !== undefined);
  return (part: 'graph' | 'node' | 'edge', element: XmlElement): Map<string, Value> => {
    const values = new Map<string, Value>();
    for (const [place, { name, type, fallback = '' }] of defaults) {
      if (place.startsWith(`${part} `) || place.startsWith('all ')) values.set(name, typedText(fallback, type));
    }
    for (const child of element.children) {
      if (child.name !== 'data') continue;
      const id = attributeOf(child, 'key') ?? '';
      const key = keys.get(`${part} ${id}`) ?? keys.get(`all ${id}`);
      if (!key) report(child, { code: 'unknown-id', found: id, expected: 'the id of a <key>', column: 'key' });
      // what a program draws with is no value
      else if (child.children.length === 0) values.set(key.name, typedText(textOf(child), key.type));
    }
    return values;
  };
}

/** Nodes and edges, also of graphs within nodes, which some programs use for groups. */
function collect(graph: XmlElement, places: { readonly nodes: XmlElement[]; readonly edges: XmlElement[] }): void {
  for (const element of graph.children) {
    if (element.name === 'edge') places.edges.push(element);
    if (element.name !== 'node') continue;
    places.nodes.push(element);
    for (const inner of childrenOf(element, 'graph')) collect(inner, places);
  }
}

/** The label that yEd draws, which stands deep inside. */
function labelIn(element: XmlElement): { readonly label?: string } {
  for (const data of childrenOf(element, 'data')) {
    const label = data.children.length > 0 ? within(data, /^(?:NodeLabel|EdgeLabel)$/) : undefined;
    if (label) return { label: textOf(label).trim() };
  }
  return {};
}

function within(element: XmlElement, name: RegExp): XmlElement | undefined {
  for (const child of element.children) {
    const found = name.test(child.name) ? child : within(child, name);
    if (found) return found;
  }
  return undefined;
}

/** igraph numbers the nodes and keeps the ids they had as a value `id`. */
function withOwnIds<Graph extends { readonly nodes: readonly ExchangeNode[]; readonly edges: readonly ExchangeEdge[] }>(
  graph: Graph,
): Graph {
  const own = graph.nodes.map(({ values }) => values.get('id'));
  const ids = new Set(own);
  if (ids.size !== own.length || own.some((id) => typeof id !== 'string' || id === '')) return graph;
  const byNode = new Map(graph.nodes.map(({ id }, i) => [id, own[i] as string]));
  const ended = (id: string) => byNode.get(id) ?? id;
  return {
    ...graph,
    nodes: graph.nodes.map((node, i) => ({ ...node, id: own[i] as string })),
    edges: graph.edges.map((edge) => ({ ...edge, source: ended(edge.source), target: ended(edge.target) })),
  };
}
