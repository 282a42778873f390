import type { Ecosystem } from '../../model/ecosystem';
import { type Tidy, tabled } from '../../text/tidy';
import type { Value, Written } from './exchange';
import { flatten } from './flatten';
import { type ColumnType, typedColumns, valueText } from './typed-columns';
import { xmlText } from './xml-text';

/**
 * Writes an ecosystem as GraphML, for NetworkX, igraph, Gephi, yEd, Cytoscape and others: every value with its type, each tie
 * with its direction, parallel ties as they are. The settings of the ecosystem are values of the graph; read back, it is
 * the same ecosystem.
 *
 * Control characters, which XML cannot hold, are written as workbooks do (`_x0007_`). NetworkX refuses a file that has ties
 * with and without direction, as it has no such graphs, and igraph takes all as directed: give them node-link JSON or
 * one type of tie at a time.
 *
 * Cost: O(records). Source: GraphML 1.1, graphml.graphdrawing.org.
 *
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'family', names: { he: 'משפחה' } }, { id: 'clinic' }], ties: [{ source: 'clinic', target: 'family' }] });
 * assert.deepEqual(readGraphml(writeGraphml(ecosystem).content).document, ecosystem.document);
 */
export function writeGraphml(ecosystem: Ecosystem): Written & Tidy {
  const { settings, nodes, edges } = flatten(ecosystem);
  const nodeKeys = keysOf('n', typedColumns(nodes));
  const edgeKeys = keysOf('e', typedColumns(edges));
  const graphKeys = keysOf('g', new Map([...settings.keys()].map((name) => [name, 'string'])));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keyLines('graph', graphKeys),
    keyLine('node', 'label', { id: 'label', type: 'string' }),
    ...keyLines('node', nodeKeys),
    keyLine('edge', 'label', { id: 'edge-label', type: 'string' }),
    ...keyLines('edge', edgeKeys),
    `<graph edgedefault="${edges.some(({ directed }) => directed) || edges.length === 0 ? 'directed' : 'undirected'}">`,
    ...[...settings].map(([name, value]) =>
      data(graphKeys, name, typeof value === 'string' ? value : JSON.stringify(value)),
    ),
  ];
  for (const { id, label, values } of nodes) {
    lines.push(`<node id="${xmlText(id)}">`, ...labelled('label', label), ...dataLines(nodeKeys, values), '</node>');
  }
  edges.forEach(({ source, target, directed, label, values }, i) => {
    lines.push(
      `<edge id="e${i}" source="${xmlText(source)}" target="${xmlText(target)}" directed="${directed ?? true}">`,
      ...labelled('edge-label', label),
      ...dataLines(edgeKeys, values),
      '</edge>',
    );
  });
  lines.push('</graph>', '</graphml>', '');
  return tabled({ content: lines.join('\n'), lost: [] }, ({ lost }) => lost);
}

interface Key {
  readonly id: string;
  readonly type: ColumnType;
}

const keysOf = (prefix: string, columns: ReadonlyMap<string, ColumnType>): ReadonlyMap<string, Key> =>
  new Map([...columns].map(([name, type], i) => [name, { id: `${prefix}${i}`, type }]));

const keyLine = (part: string, name: string, { id, type }: Key): string =>
  `<key id="${id}" for="${part}" attr.name="${xmlText(name)}" attr.type="${type}"/>`;

const keyLines = (part: string, keys: ReadonlyMap<string, Key>): string[] =>
  [...keys].map(([name, key]) => keyLine(part, name, key));

const data = (keys: ReadonlyMap<string, Key>, name: string, text: string): string =>
  `<data key="${keys.get(name)?.id}">${xmlText(text)}</data>`;

const dataLines = (keys: ReadonlyMap<string, Key>, values: ReadonlyMap<string, Value>): string[] =>
  [...values].map(([name, value]) => data(keys, name, valueText(value)));

const labelled = (id: string, label: string | undefined): string[] =>
  label === undefined ? [] : [`<data key="${id}">${xmlText(label)}</data>`];
