import type { Problem } from '../../kernel/problem';
import type { CollectionName } from '../../model/schema';
import { assemble, type Reading, reading } from '../assemble';
import type { Table } from '../table';
import { type ExchangeEdge, type ExchangeNode, type ExchangeRead, MARK, type Value } from './exchange';
import { listText } from './listed';
import { unflatten } from './unflatten';

/** The ecosystem in a graph of any program: one of this library's exactly as it was, another as tables are read. */
export function ecosystemIn(read: ExchangeRead, file: string): Reading {
  return read.graph?.settings.has(MARK) ? unflatten(read, file) : adopt(read, file);
}

/**
 * The ecosystem in a graph of another program: names of values are read as headers of a table are, in English, Hebrew and
 * Arabic, and what the model has no word for is kept as an attribute.
 */
function adopt({ graph, problems, lineOf }: ExchangeRead, file: string): Reading {
  if (!graph) return reading(null, problems);
  const tables = new Map<CollectionName, Table>([
    ['stakeholders', tableOf(file, graph.nodes, ['id'], ({ id }) => [id])],
    ['ties', tableOf(file, graph.edges, ['source', 'target', 'directed'], endsOf)],
  ]);
  // rows are counted through nodes and edges here, so that each problem finds its line afterwards
  const count = graph.nodes.length;
  const edges = tables.get('ties') as Table;
  tables.set('ties', { ...edges, rowNumbers: edges.rowNumbers.map((row) => row + count) });
  const found = assemble({ tables }, problems);
  const known = new Set(problems);
  const placed = found.problems.map((problem): Problem => {
    const { row, ...rest } = problem;
    if (known.has(problem) || row === undefined) return problem;
    const index = row - 2;
    const line = index < 0 ? undefined : index < count ? lineOf('nodes', index) : lineOf('edges', index - count);
    return line === undefined ? rest : { ...rest, row: line };
  });
  const document = found.document && { ...found.document, ...graph.declared };
  return reading(document, placed);
}

const endsOf = ({ source, target, directed }: ExchangeEdge): readonly string[] => [
  source,
  target,
  directed === undefined ? '' : directed ? 'TRUE' : 'FALSE',
];

function tableOf<Part extends ExchangeNode | ExchangeEdge>(
  file: string,
  parts: readonly Part[],
  first: readonly string[],
  cellsOf: (part: Part) => readonly string[],
): Table {
  const names = new Set<string>();
  let labelled = false;
  for (const { values, label } of parts) {
    for (const name of values.keys()) names.add(name);
    if (label !== undefined && label !== '') labelled = true;
  }
  // the ends and the id are known from the file's own structure; a value of the same name would be a second column
  for (const name of first) names.delete(name);
  const columns = [...names];
  const withLabel = labelled && !names.has('label') && !names.has('name');
  return {
    file,
    header: [...first, ...columns, ...(withLabel ? ['label'] : [])],
    rows: parts.map((part) => [
      ...cellsOf(part),
      ...columns.map((name) => cellOf(part.values.get(name))),
      ...(withLabel ? [part.label ?? ''] : []),
    ]),
    rowNumbers: parts.map((_, index) => index + 2),
  };
}

function cellOf(value: Value | undefined): string {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? listText(value) : String(value);
}
