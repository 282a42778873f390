import type { Problem } from '../../kernel/problem';
import { isDate } from '../../model/period';
import type { Reading } from '../assemble';
import { ecosystemIn } from './adopt';
import { type ExchangeEdge, type ExchangeNode, type ExchangeRead, MARK, type Value } from './exchange';
import { isObject } from './json-values';
import { jsonOf } from './listed';
import { typedText } from './typed-columns';
import { attributeOf, childrenOf, readXmlTree, type XmlElement } from './xml-tree';

/**
 * Reads GEXF: this library's own exactly as it was, that of Gephi, NetworkX and others by the names of its values, as the
 * headers of a table are read. Weight is strength, kind is type, start and end are dates where they are days.
 *
 * A file that declares a document type or entities is refused.
 *
 * Undefined: `ecosystem` is null where there is an error. Cost: O(length).
 */
export function readGexf(content: Uint8Array | string, file = 'graph.gexf'): Reading {
  return ecosystemIn(gexfGraph(content, file), file);
}

type Report = (element: XmlElement, problem: Pick<Problem, 'code' | 'expected' | 'found' | 'column'>) => void;

function gexfGraph(content: Uint8Array | string, file: string): ExchangeRead {
  const { root, instructions, problems: found, lineOf } = readXmlTree(content, 'gexf', file);
  const nowhere = { graph: null, problems: found, lineOf: () => undefined };
  if (!root) return nowhere;
  const problems: Problem[] = [...found];
  const report: Report = (element, problem) => {
    problems.push({ severity: 'error', file, row: lineOf(element.at), ...problem });
  };
  const graph = childrenOf(root, 'graph')[0];
  if (!graph) {
    report(root, { code: 'missing-table', found: 'no graph', expected: 'a <graph> element' });
    return { ...nowhere, problems };
  }
  const settings = settingsIn(instructions);
  const isOwn = settings.has(MARK);
  const required = (element: XmlElement, name: string): string => {
    const value = attributeOf(element, name);
    if (!value) report(element, { code: 'missing-value', expected: `an attribute ${name}`, column: name });
    return value ?? '';
  };
  const places = { nodes: nodesIn(graph, undefined), edges: childrenOf(childrenOf(graph, 'edges')[0], 'edge') };
  const nodeValues = valueReader(graph, 'node', report);
  const edgeValues = valueReader(graph, 'edge', report);
  const usual = attributeOf(graph, 'defaultedgetype') ?? 'undirected';
  const nodes = places.nodes.map(({ element, parent }): ExchangeNode => {
    const values = nodeValues(element);
    const pid = attributeOf(element, 'pid') ?? parent;
    if (!isOwn) addDates(values, element);
    if (pid !== undefined && !values.has('parent')) values.set('parent', pid);
    const id = required(element, 'id');
    const label = attributeOf(element, 'label');
    return { id, label: label === id ? undefined : label, values };
  });
  const edges = places.edges.map((element): ExchangeEdge => {
    const values = edgeValues(element);
    const kind = attributeOf(element, 'kind');
    const weight = attributeOf(element, 'weight');
    if (kind !== undefined && !values.has('type')) values.set('type', kind);
    if (weight !== undefined) values.set('weight', typedText(weight, 'double'));
    if (!isOwn) addDates(values, element);
    const directed = (attributeOf(element, 'type') ?? usual) === 'directed';
    return {
      source: required(element, 'source'),
      target: required(element, 'target'),
      directed,
      label: attributeOf(element, 'label'),
      values,
    };
  });
  const atOf = (part: 'nodes' | 'edges', index: number) =>
    part === 'nodes' ? places.nodes[index]?.element.at : places.edges[index]?.at;
  return { graph: { settings, nodes, edges }, problems, lineOf: (part, index) => lineOf(atOf(part, index) ?? 0) };
}

/** What this library wrote at the top. */
function settingsIn(instructions: readonly string[]): ReadonlyMap<string, unknown> {
  const own = instructions.find((text) => text.startsWith('playermap '));
  const value = own === undefined ? undefined : jsonOf(own.slice('playermap '.length));
  return new Map(isObject(value) ? Object.entries(value) : []);
}

interface Placed {
  readonly element: XmlElement;
  readonly parent: string | undefined;
}

/** Nodes, also those within nodes, whose parent is the node around them. */
function nodesIn(element: XmlElement, parent: string | undefined): Placed[] {
  const found: Placed[] = [];
  for (const node of childrenOf(childrenOf(element, 'nodes')[0], 'node')) {
    found.push({ element: node, parent });
    for (const inner of nodesIn(node, attributeOf(node, 'id'))) found.push(inner);
  }
  return found;
}

function valueReader(graph: XmlElement, part: 'node' | 'edge', report: Report) {
  const columns = new Map<
    string,
    { readonly title: string; readonly type: string | undefined; readonly usual: string | undefined }
  >();
  for (const list of childrenOf(graph, 'attributes')) {
    if (attributeOf(list, 'class') !== part) continue;
    for (const element of childrenOf(list, 'attribute')) {
      const id = attributeOf(element, 'id') ?? '';
      const usual = childrenOf(element, 'default')[0];
      columns.set(id, {
        title: attributeOf(element, 'title') ?? id,
        type: attributeOf(element, 'type'),
        usual: usual?.text,
      });
    }
  }
  return (element: XmlElement): Map<string, Value> => {
    const values = new Map<string, Value>();
    for (const { title, type, usual } of columns.values())
      if (usual !== undefined) values.set(title, typedText(usual, type));
    for (const child of childrenOf(childrenOf(element, 'attvalues')[0], 'attvalue')) {
      const id = attributeOf(child, 'for') ?? attributeOf(child, 'id') ?? '';
      const column = columns.get(id);
      if (!column)
        report(child, {
          code: 'unknown-id',
          found: id,
          expected: `the id of an <attribute> of class ${part}`,
          column: 'for',
        });
      else values.set(column.title, typedText(attributeOf(child, 'value') ?? '', column.type));
    }
    return values;
  };
}

/** Days of a timeline; numbers and times of day are no dates of an ecosystem. */
function addDates(values: Map<string, Value>, element: XmlElement): void {
  for (const [attribute, name] of [
    ['start', 'from'],
    ['end', 'to'],
  ] as const) {
    const day = attributeOf(element, attribute)?.slice(0, 10);
    if (day !== undefined && isDate(day) && !values.has(name)) values.set(name, day);
  }
}
