import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { openXlsx, type Read, readCsv, type Table } from '../io/index';
import { PlayermapError } from '../kernel/errors';
import type { Language } from '../text/language';

/**
 * The one table of a CSV file, or the first sheet of a workbook.
 *
 * @throws {PlayermapError} `missing-file` where there is none that can be read.
 */
export async function tableIn(path: string): Promise<Read<Table>> {
  const content = await contentOf(path, 'a .csv or .xlsx table');
  const name = basename(path);
  if (extname(path).toLowerCase() !== '.xlsx') return readCsv(content, name);
  const [first] = openXlsx(content, name);
  return first?.read() ?? { value: { file: name, header: [], rows: [], rowNumbers: [] }, problems: [] };
}

/**
 * What stands in a file; other failures than its absence are those of the system.
 *
 * @throws {PlayermapError} `missing-file` naming what was expected.
 */
export async function contentOf(path: string, expected: string): Promise<Uint8Array> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    // the system does not say of what it reads that it is a folder
    if (error.code !== 'ENOENT') throw Object.assign(error, { path });
    throw new PlayermapError('missing-file', `there is no ${path}: expected ${expected}`);
  });
}

/** The language that the words above a table are written in, as far as their letters tell. */
export function languageOfHeader(header: readonly string[]): Language {
  const text = header.join(' ');
  if (/[\u05d0-\u05ea]/.test(text)) return 'he';
  return /[\u0621-\u064a]/.test(text) ? 'ar' : 'en';
}
