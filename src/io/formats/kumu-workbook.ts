import type { Table } from '../table';

/**
 * The tables in a workbook as Kumu has it: elements that have a label and perhaps no id, connections whose ends are labels
 * and whose direction is a word.
 */
export function fromKumuSheets(
  elements: Table,
  connections: Table,
): { readonly stakeholders: Table; readonly ties: Table } {
  const label = columnIn(elements, 'label');
  const id = columnIn(elements, 'id');
  const idOf = (row: readonly string[]): string => (row[id]?.trim() ? row[id] : row[label]) ?? '';
  const ids = new Set(elements.rows.map(idOf));
  const byLabel = new Map<string, string>();
  for (const row of elements.rows) {
    const text = row[label] ?? '';
    if (!byLabel.has(text.trim())) byLabel.set(text.trim(), idOf(row));
  }
  const stakeholders =
    id >= 0
      ? elements
      : { ...elements, header: ['id', ...elements.header], rows: elements.rows.map((row) => [idOf(row), ...row]) };
  const ends = [columnIn(connections, 'from'), columnIn(connections, 'to')];
  const direction = columnIn(connections, 'direction');
  const header = connections.header.map((name, i) => (i === direction ? 'directed' : name));
  const rows = connections.rows.map((row) =>
    row.map((cell, i) => {
      if (i === direction) return cell === '' ? '' : /^directed$/i.test(cell.trim()) ? 'TRUE' : 'FALSE';
      return ends.includes(i) && !ids.has(cell) ? (byLabel.get(cell.trim()) ?? cell) : cell;
    }),
  );
  return { stakeholders, ties: { ...connections, header, rows } };
}

const columnIn = ({ header }: Table, name: string): number => header.findIndex((text) => text.toLowerCase() === name);
