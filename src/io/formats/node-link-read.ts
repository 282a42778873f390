import type { Problem } from '../../kernel/problem';
import type { JsonSource } from '../json-source';
import type { ExchangeEdge, ExchangeGraph, ExchangeNode, ExchangeRead } from './exchange';
import { idOf, isObject, type JsonObject, linesIn, valuesOf } from './json-values';

/** What d3's simulation leaves on nodes and links. */
const SIMULATION = ['index', 'x', 'y', 'vx', 'vy', 'fx', 'fy'];

/**
 * Reads node-link JSON as NetworkX and d3 write it: `links` or `edges`, whose ends are ids, positions in `nodes`, or the
 * nodes themselves, which is what a simulation makes of them.
 */
export function readNodeLink(source: JsonSource): ExchangeRead {
  const root = source.value as JsonObject;
  const edgeList = Array.isArray(root.links) ? 'links' : 'edges';
  const lineOf = linesIn(source, { nodes: 'nodes', edges: edgeList });
  const problems: Problem[] = [...source.problems];
  const rawNodes = objectsIn(root.nodes, 'nodes', source, problems);
  const rawEdges = objectsIn(root[edgeList], edgeList, source, problems);
  if (!rawNodes || !rawEdges) return { graph: null, problems, lineOf };
  const simulated = rawNodes.some((node) => 'vx' in node);
  const idField = ['id', 'key', 'name', 'label'].find((field) => isIdField(rawNodes, field));
  const ids = rawNodes.map((node, index) => (idField === undefined ? String(index) : (idOf(node[idField]) ?? '')));
  const endOf = endReader(rawNodes, rawEdges, ids, idField);
  const without = new Set(['id', ...(simulated ? SIMULATION : [])]);
  const nodes = rawNodes.map(
    (node, index): ExchangeNode => ({ id: ids[index] as string, values: valuesOf(node, without) }),
  );
  const withoutEnds = new Set(['source', 'target', 'key', ...(simulated ? ['index'] : [])]);
  const edges = rawEdges.map((edge, index): ExchangeEdge => {
    const ends = { source: endOf(edge.source), target: endOf(edge.target) };
    for (const [end, id] of Object.entries(ends)) {
      if (id !== undefined) continue;
      const place = source.place([edgeList, String(index), end]);
      problems.push({
        severity: 'error',
        code: 'missing-value',
        ...place,
        expected: 'the id of a node, or its position',
      });
    }
    return {
      source: ends.source ?? '',
      target: ends.target ?? '',
      directed: typeof edge.directed === 'boolean' ? edge.directed : directedOf(root),
      values: valuesOf(edge, withoutEnds),
    };
  });
  const graph: ExchangeGraph = {
    settings: new Map(isObject(root.graph) ? Object.entries(root.graph) : []),
    nodes,
    edges,
  };
  return { graph, problems, lineOf };
}

const directedOf = ({ directed }: JsonObject): boolean | undefined =>
  typeof directed === 'boolean' ? directed : undefined;

/** The objects of a list; undefined where there is no list, and a problem for each that is no object. */
export function objectsIn(
  list: unknown,
  name: string,
  source: JsonSource,
  problems: Problem[],
): JsonObject[] | undefined {
  const wrong = (path: readonly string[], value: unknown, expected: string) => {
    const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value;
    problems.push({ severity: 'error', code: 'wrong-type', ...source.place(path), found, expected });
  };
  if (!Array.isArray(list)) {
    wrong([name], list, `a list of ${name}`);
    return undefined;
  }
  return (list as unknown[]).map((item, index) => {
    if (isObject(item)) return item;
    wrong([name, String(index)], item, 'an object');
    return {};
  });
}

/** Whether every node has a field that tells it from all others; of names and labels only as a last way out. */
function isIdField(nodes: readonly JsonObject[], field: string): boolean {
  if (field === 'id') return nodes.some((node) => idOf(node.id) !== undefined);
  const values = nodes.map((node) => idOf(node[field]));
  return !values.includes(undefined) && new Set(values).size === values.length;
}

type EndOf = (end: unknown) => string | undefined;

/** How the ends of links are to be read: a number is an id where nodes have such ids, else a position. */
function endReader(
  nodes: readonly JsonObject[],
  edges: readonly JsonObject[],
  ids: readonly string[],
  idField: string | undefined,
): EndOf {
  const known = new Set(ids);
  const numbers = edges.flatMap(({ source, target }) => [source, target]).filter((end) => typeof end === 'number');
  const areIds =
    idField === 'id' &&
    (nodes.some(({ id }) => typeof id === 'number') || numbers.every((end) => known.has(String(end))));
  const endOf: EndOf = (end) => {
    if (typeof end === 'number' && !areIds) return ids[end] ?? String(end);
    if (isObject(end)) return idField !== undefined ? idOf(end[idField]) : endOf(end.index);
    return idOf(end);
  };
  return endOf;
}
