import { basename, dirname, extname, join } from 'node:path';
import { writeCsv } from '../io/csv-write';
import { writeParquetTable } from '../io/parquet-write';
import { writeXlsx } from '../io/xlsx-write';
import type { Measured } from '../measures/report/measured';
import { type MeasuredTablesOptions, measuredTables, type TableCell } from '../measures/report/measured-tables';
import type { FileToWrite } from '../node';
import { directionOf } from '../text/language';
import type { About } from './terminal';

const optionsOf = ({ names, groupNames, language, network }: About): MeasuredTablesOptions => ({
  language,
  groupNames,
  // names that are only the ids again say nothing
  ...(names.some((name, i) => name !== network.ids[i]) && { names }),
});

/** One tidy table per file: the first under the name that was asked for, the others beside it. */
function tableFiles(path: string, measured: Measured, about: About) {
  const ending = extname(path);
  const stem = join(dirname(path), basename(path, ending));
  return measuredTables(measured, about.network, optionsOf(about)).map((table, i) => ({
    table,
    path: i === 0 ? path : `${stem}-${table.id}${ending}`,
  }));
}

export const csvFiles = (path: string, measured: Measured, about: About): FileToWrite[] =>
  tableFiles(path, measured, about).map(({ table: { header, rows }, path: file }) => ({
    path: file,
    content: writeCsv([header, ...rows]),
  }));

/** The same, each column with its type. */
export const parquetFiles = (path: string, measured: Measured, about: About): Promise<FileToWrite[]> =>
  Promise.all(
    tableFiles(path, measured, about).map(async ({ table: { header, rows }, path: file }) => {
      const records = rows.map((row) => {
        const cells = header.map((name, c): [string, TableCell] => [name, row[c] ?? null]);
        return new Map(cells.flatMap(([name, cell]) => (cell === null ? [] : [[name, cell] as const])));
      });
      return { path: file, content: await writeParquetTable(records, header) };
    }),
  );

/** All tables as sheets of one workbook, with headers for people. */
export function workbook(measured: Measured, about: About): Uint8Array {
  const tables = measuredTables(measured, about.network, { ...optionsOf(about), headings: 'labels' });
  const rightToLeft = directionOf(about.language) === 'rtl';
  return writeXlsx(tables.map(({ title, header, rows }) => ({ name: title, rows: [header, ...rows], rightToLeft })));
}
