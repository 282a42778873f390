import type { Problem } from '../../kernel/problem';
import type { Ecosystem } from '../../model/ecosystem';
import { type Tidy, tabled } from '../../text/tidy';
import type { JsonSource } from '../json-source';
import type { ExchangeRead, Written } from './exchange';
import { writeGraphology } from './graphology';
import { idOf, isObject, type JsonObject, linesIn, valuesOf } from './json-values';
import { objectsIn } from './node-link-read';

/** Writes an ecosystem as graphology's own JSON, which `Graph.from` and Gephi Lite take. */
export function writeGraphologyJson(ecosystem: Ecosystem): Written & Tidy {
  const { content, lost } = writeGraphology(ecosystem);
  return tabled({ content: `${JSON.stringify(content.export(), null, 1)}\n`, lost }, ({ lost }) => lost);
}

/** Reads graphology's own JSON: nodes and edges with a `key` and `attributes`. */
export function readGraphologyJson(source: JsonSource): ExchangeRead {
  const root = source.value as JsonObject;
  const lineOf = linesIn(source, { nodes: 'nodes', edges: 'edges' });
  const problems: Problem[] = [...source.problems];
  const nodes = objectsIn(root.nodes, 'nodes', source, problems);
  const edges = objectsIn(root.edges ?? [], 'edges', source, problems);
  if (!nodes || !edges) return { graph: null, problems, lineOf };
  const type = isObject(root.options) ? root.options.type : undefined;
  const none = new Set<string>();
  const values = ({ attributes }: JsonObject) => valuesOf(isObject(attributes) ? attributes : {}, none);
  const graph = {
    settings: new Map(isObject(root.attributes) ? Object.entries(root.attributes) : []),
    nodes: nodes.map((node) => ({ id: idOf(node.key) ?? '', values: values(node) })),
    edges: edges.map((edge) => ({
      source: idOf(edge.source) ?? '',
      target: idOf(edge.target) ?? '',
      directed: edge.undirected !== true && type !== 'undirected',
      values: values(edge),
    })),
  };
  return { graph, problems, lineOf };
}
