import { basename, dirname, extname, join } from 'node:path';
import { writeCsv } from '../io/csv-write';
import { writeXlsx } from '../io/xlsx-write';
import type { Measured } from '../measures/report/measured';
import { type MeasuredTablesOptions, measuredTables } from '../measures/report/measured-tables';
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
export function csvFiles(path: string, measured: Measured, about: About): FileToWrite[] {
  const ending = extname(path);
  const stem = join(dirname(path), basename(path, ending));
  return measuredTables(measured, about.network, optionsOf(about)).map(({ id, header, rows }, i) => ({
    path: i === 0 ? path : `${stem}-${id}${ending}`,
    content: writeCsv([header, ...rows]),
  }));
}

/** All tables as sheets of one workbook, with headers for people. */
export function workbook(measured: Measured, about: About): Uint8Array {
  const tables = measuredTables(measured, about.network, { ...optionsOf(about), headings: 'labels' });
  const rightToLeft = directionOf(about.language) === 'rtl';
  return writeXlsx(tables.map(({ title, header, rows }) => ({ name: title, rows: [header, ...rows], rightToLeft })));
}
