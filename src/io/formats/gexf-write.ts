import type { Ecosystem } from '../../model/ecosystem';
import { firstDay, lastDay } from '../../model/period';
import { type Tidy, tabled } from '../../text/tidy';
import type { ExchangeEdge, ExchangeNode, Value, Written } from './exchange';
import { flatten } from './flatten';
import { typedColumns, valueText } from './typed-columns';
import { xmlText } from './xml-text';

/** What an edge says in its own tag, not among its values. */
const IN_TAG = new Set(['weight', 'type']);

/**
 * Writes an ecosystem as GEXF 1.3, for Gephi and Gephi Lite: every value with its type, each tie with its direction, strength
 * as weight and type as kind, dates as a timeline. What the format has no place for, such as the names of sectors, stands in
 * an instruction at the top that other programs pass over; read back, it is the same ecosystem.
 *
 * Cost: O(records). Source: GEXF 1.3, gexf.net.
 *
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'family', names: { he: 'משפחה' } }, { id: 'clinic' }], ties: [{ source: 'clinic', target: 'family' }] });
 * assert.deepEqual(readGexf(writeGexf(ecosystem).content).document, ecosystem.document);
 */
export function writeGexf(ecosystem: Ecosystem): Written & Tidy {
  const { settings, nodes, edges } = flatten(ecosystem);
  const nodeColumns = columnsOf(nodes);
  const edgeColumns = columnsOf(
    edges.map(({ values }) => ({ values: new Map([...values].filter(([name]) => !IN_TAG.has(name))) })),
  );
  const dated = [...nodes, ...edges].some(({ values }) => values.has('from') || values.has('to'));
  const title = ecosystem.titleIn(ecosystem.language ?? 'en');
  const directed = edges.some((edge) => edge.directed) || edges.length === 0;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<?playermap ${instructionText(Object.fromEntries(settings))}?>`,
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    '<meta>',
    '<creator>playermap</creator>',
    ...(title === undefined ? [] : [`<description>${xmlText(title)}</description>`]),
    '</meta>',
    `<graph mode="${dated ? 'dynamic" timeformat="date' : 'static'}" defaultedgetype="${directed ? 'directed' : 'undirected'}">`,
    ...columnLines('node', nodeColumns),
    ...columnLines('edge', edgeColumns),
    '<nodes>',
    ...nodes.flatMap((node) => nodeLines(node, nodeColumns)),
    '</nodes>',
    '<edges>',
    ...edges.flatMap((edge, i) => edgeLines(edge, i, edgeColumns)),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ];
  return tabled({ content: lines.join('\n'), lost: [] }, ({ lost }) => lost);
}

interface Column {
  readonly id: number;
  readonly type: string;
}

const columnsOf = (parts: readonly { readonly values: ReadonlyMap<string, Value> }[]): ReadonlyMap<string, Column> =>
  new Map([...typedColumns(parts)].map(([name, type], id) => [name, { id, type }]));

function columnLines(part: 'node' | 'edge', columns: ReadonlyMap<string, Column>): string[] {
  if (columns.size === 0) return [];
  const lines = [...columns].map(
    ([name, { id, type }]) => `<attribute id="${id}" title="${xmlText(name)}" type="${type}"/>`,
  );
  return [`<attributes class="${part}">`, ...lines, '</attributes>'];
}

function nodeLines({ id, label, values }: ExchangeNode, columns: ReadonlyMap<string, Column>): string[] {
  return [
    `<node id="${xmlText(id)}" label="${xmlText(label ?? id)}"${datesOf(values)}>`,
    ...valueLines(values, columns),
    '</node>',
  ];
}

function edgeLines(edge: ExchangeEdge, index: number, columns: ReadonlyMap<string, Column>): string[] {
  const { source, target, directed, label, values } = edge;
  const [type, weight] = [values.get('type'), values.get('weight')];
  const tag =
    `id="${index}" source="${xmlText(source)}" target="${xmlText(target)}" type="${directed === false ? 'undirected' : 'directed'}"` +
    (weight === undefined ? '' : ` weight="${valueText(weight)}"`) +
    (type === undefined ? '' : ` kind="${xmlText(valueText(type))}"`) +
    (label === undefined ? '' : ` label="${xmlText(label)}"`);
  return [`<edge ${tag}${datesOf(values)}>`, ...valueLines(values, columns), '</edge>'];
}

/** The days on which something holds, whole as the format wants them; how exactly they are known stands among the values. */
function datesOf(values: ReadonlyMap<string, Value>): string {
  const [from, to] = [values.get('from'), values.get('to')];
  const start = typeof from === 'string' ? ` start="${firstDay(from)}"` : '';
  return start + (typeof to === 'string' ? ` end="${lastDay(to)}"` : '');
}

function valueLines(values: ReadonlyMap<string, Value>, columns: ReadonlyMap<string, Column>): string[] {
  const lines = [...values].flatMap(([name, value]) => {
    const column = columns.get(name);
    return column ? [`<attvalue for="${column.id}" value="${xmlText(valueText(value))}"/>`] : [];
  });
  return lines.length === 0 ? [] : ['<attvalues>', ...lines, '</attvalues>'];
}

/** JSON without what would end an instruction or what XML cannot hold. */
const instructionText = (value: unknown): string =>
  JSON.stringify(value).replace(/[?\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
