import { type MeasuredTable, measuredTables, type TableCell } from '../measures/report/measured-tables';
import { number } from '../measures/report/number-text';
import type { Writing } from './terminal';
import { cell, textTable } from './text-table';

const TOP = 10;

/** Tables that no other part of the terminal shows, with the columns by which their rows are ranked, the first that is there. */
const SHOWN: readonly (readonly [table: string, ranks: readonly string[]])[] = [
  ['rings', []],
  ['gates', []],
  ['dominators', []],
  ['diversity', []],
  ['pairs', ['strength', 'carrierShare']],
  ['mixing', ['strength']],
  ['ties', ['betweenness', 'span', 'bridge', 'ringsSkipped']],
];

/** The first rows of tables that were asked for by name; the whole stands in files. */
export function tableLines(writing: Writing): string[][] {
  const { measured, network, names, groupNames, language } = writing;
  // where everything is measured there is no room for them
  if (measured.findings) return [];
  const told = { language, groupNames, names };
  const ids = measuredTables(measured, network, told);
  const labels = measuredTables(measured, network, { ...told, headings: 'labels' });
  return SHOWN.flatMap(([id, ranks]) => {
    const at = ids.findIndex((table) => table.id === id);
    const [table, worded] = [ids[at], labels[at]];
    return table && worded ? [linesOf(table, worded, ranks, writing)] : [];
  });
}

function linesOf(table: MeasuredTable, worded: MeasuredTable, ranks: readonly string[], writing: Writing): string[] {
  const { header, rows } = table;
  const rank = ranks.map((name) => header.indexOf(name)).find((c) => rows.some((row) => (row[c] ?? null) !== null));
  const order = rows.map((_, r) => r);
  // equal rows stay in their order; a tie without a way round is beyond all, what was not measured is last
  if (rank !== undefined) {
    const beyond = header[rank] === 'span' ? Number.MAX_VALUE : -1;
    const weight = (r: number) => Number(rows[r]?.[rank] ?? beyond);
    order.sort((a, b) => weight(b) - weight(a));
  }
  const columns = header.map((_, c) => c).filter((c) => rows.some((row) => (row[c] ?? null) !== null));
  const shown = order.slice(0, TOP).map((r) => columns.map((c) => textOf(worded.rows[r]?.[c] ?? null)));
  const isNumber = (c: number) => rows.some((row) => typeof row[c] === 'number');
  const right = new Set(columns.flatMap((c, at) => (isNumber(c) ? [at] : [])));
  const heads = columns.map((c) => cell(worded.header[c] ?? '', 24));
  const rest = rows.length - shown.length;
  return [
    cell(worded.title, 60),
    ...textTable([heads, ...shown], right),
    ...(rest > 0 ? [writing.say('inFile', { count: rest })] : []),
  ];
}

const textOf = (value: TableCell): string =>
  typeof value === 'number' ? number(value) : cell(String(value ?? '–'), 30);
