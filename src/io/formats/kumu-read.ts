import type { Problem } from '../../kernel/problem';
import type { JsonSource } from '../json-source';
import type { ExchangeRead, Value } from './exchange';
import { idOf, isObject, type JsonObject, linesIn, valuesOf } from './json-values';
import { objectsIn } from './node-link-read';

const ELEMENT = new Set(['id', '_id', 'attributes']);
const CONNECTION = new Set(['_id', 'from', 'to', 'direction', 'attributes']);

/**
 * Reads a Kumu blueprint: `elements` and `connections`, whose ends are ids or labels; also the backup of a whole project, where
 * fields stand under `attributes`. A mutual connection counts both ways, as one without direction does.
 */
export function readKumu(source: JsonSource): ExchangeRead {
  const root = source.value as JsonObject;
  const lineOf = linesIn(source, { nodes: 'elements', edges: 'connections' });
  const problems: Problem[] = [...source.problems];
  const elements = objectsIn(root.elements, 'elements', source, problems);
  const connections = objectsIn(root.connections ?? [], 'connections', source, problems);
  if (!elements || !connections) return { graph: null, problems, lineOf };
  const byLabel = new Map<string, string>();
  const nodes = elements.map((element) => {
    const values = fieldsOf(element, ELEMENT);
    const label = idOf(values.get('label'));
    const id = idOf(element.id) ?? idOf(element._id) ?? label ?? '';
    if (label !== undefined && !byLabel.has(label)) byLabel.set(label, id);
    if (label === id) values.delete('label');
    return { id, values };
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const endOf = (end: unknown): string => {
    const text = idOf(end) ?? '';
    return ids.has(text) ? text : (byLabel.get(text) ?? text);
  };
  const edges = connections.map((connection) => ({
    source: endOf(connection.from),
    target: endOf(connection.to),
    directed: connection.direction === undefined ? undefined : connection.direction === 'directed',
    values: fieldsOf(connection, CONNECTION),
  }));
  return { graph: { settings: new Map(), nodes, edges }, problems, lineOf };
}

/** Fields of a record; the type that a backup calls `element type` or `connection type` is its type. */
function fieldsOf(record: JsonObject, without: ReadonlySet<string>): Map<string, Value> {
  const values = valuesOf(record, without);
  const inside = isObject(record.attributes) ? valuesOf(record.attributes, new Set()) : [];
  for (const [name, value] of inside) values.set(/^(?:element|connection) type$/.test(name) ? 'type' : name, value);
  return values;
}
