import { channel } from 'node:diagnostics_channel';
import { rmSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { mapFile, type WriteOptions } from './export/formats';
import {
  type InputFile,
  type Reading,
  readGexf,
  readGraphml,
  readJson,
  readParquetTables,
  readWorkbook,
} from './io/index';
import { PlayermapError } from './kernel/errors';
import { isError } from './kernel/problem';
import type { Ecosystem } from './model/ecosystem';
import type { Picture } from './render/picture';

export { mapFormat, type WriteOptions } from './export/formats';

const INPUTS = 'a folder of tables, an .xlsx workbook, or a .json, .graphml or .gexf file';

/**
 * Reads an input from disk and reports everything that is wrong with it: a folder of tables, an .xlsx workbook, or a .json,
 * .graphml or .gexf file.
 *
 * Undefined: `ecosystem` is null where there is an error.
 *
 * @throws {PlayermapError} `missing-file` where nothing is there, `unsupported-format` for another kind of file.
 */
export async function checkInput(path: string): Promise<Reading> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!found) {
    throw new PlayermapError('missing-file', `there is no ${path}: expected ${INPUTS}`);
  }
  if (found.isDirectory()) return readParquetTables(await filesIn(path));
  const kind = extname(path).toLowerCase();
  if (kind === '.xlsx' || kind === '.xlsm' || kind === '.xls')
    return readWorkbook(await readFile(path), basename(path));
  if (kind === '.json') return readJson(await readFile(path), basename(path));
  if (kind === '.gexf') return readGexf(await readFile(path), basename(path));
  if (kind === '.graphml') return readGraphml(await readFile(path), basename(path));
  const hint = kind === '.csv' || kind === '.tsv' ? ': name the folder it stands in' : '';
  throw new PlayermapError('unsupported-format', `${path} is of no kind that is read: expected ${INPUTS}${hint}`);
}

/**
 * The ecosystem in a folder of tables, an .xlsx workbook, or a .json, .graphml or .gexf file.
 *
 * @throws {PlayermapError} `invalid-data` with every problem, where there is an error; else as `checkInput`.
 */
export async function readEcosystem(path: string): Promise<Ecosystem> {
  const { ecosystem, problems } = await checkInput(path);
  if (ecosystem) return ecosystem;
  const errors = problems.filter(isError);
  const first = errors[0];
  const where = [first?.file, first?.row === undefined ? undefined : `row ${first.row}`, first?.column]
    .filter(Boolean)
    .join(', ');
  const count = errors.length === 1 ? 'one error' : `${errors.length} errors, the first`;
  throw new PlayermapError('invalid-data', `${path} has ${count}: ${where}: expected ${first?.expected}`, problems);
}

/** The tables and settings of a folder; files of other kinds are named, so that a message can say what was found. */
async function filesIn(folder: string): Promise<InputFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const wanted =
        /\.(?:csv|tsv|parquet)$/i.test(name) ||
        /^OVERVIEW_.*\.txt$/i.test(name) ||
        name.toLowerCase() === 'ecosystem.json';
      return { name, content: wanted ? await readFile(join(folder, name)) : '' };
    }),
  );
}

/** A file of a folder or workbook: where it goes, and what stands in it. */
export interface FileToWrite {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** A file that is being written beside its place, or no longer. */
export interface UnfinishedFile {
  readonly path: string;
  readonly isBegun: boolean;
}

/**
 * The channel of node:diagnostics_channel on which files are told of that are being written: whoever ends a thread from
 * outside can remove what it leaves.
 *
 * @example
 * // subscribe(UNFINISHED, (file) => …) of node:diagnostics_channel hears a path twice: as it is begun, and once it is in place
 * assert.equal(UNFINISHED, 'playermap:unfinished');
 */
export const UNFINISHED = 'playermap:unfinished';

/** Files that are being written beside their places. */
const unfinished = new Set<string>();
const parts = channel(UNFINISHED);

const tell = (path: string, isBegun: boolean) => {
  const file: UnfinishedFile = { path, isBegun };
  parts.publish(file);
};

/** Ctrl-C, where nobody else listens for it: what is unfinished goes, then the program ends as it would have. */
function leaveNothing(): void {
  for (const path of unfinished) rmSync(path, { force: true });
  process.kill(process.pid, 'SIGINT');
}

function beginPart(path: string): void {
  unfinished.add(path);
  tell(path, true);
  if (process.listenerCount('SIGINT') === 0) process.once('SIGINT', leaveNothing);
}

function endParts(paths: readonly string[]): void {
  for (const path of paths) {
    unfinished.delete(path);
    tell(path, false);
  }
  if (unfinished.size === 0) process.off('SIGINT', leaveNothing);
}

/**
 * Writes files so that each is there whole or not at all, and none where one cannot be: all are written beside their
 * places first, then put in place. Ctrl-C in between leaves nothing.
 *
 * Folders that are missing are made. An existing file is replaced, unless `replace` is false.
 *
 * @throws {PlayermapError} `file-exists` where `replace` is false and a file is there; then nothing is written.
 */
export async function writeFilesWhole(
  files: readonly FileToWrite[],
  options: { readonly replace?: boolean } = {},
): Promise<void> {
  const { replace = true } = options;
  for (const { path } of files) {
    const there = await lstat(path).catch(() => undefined);
    if (there && !replace) throw new PlayermapError('file-exists', `${path} is there already; nothing was written`);
    if (there?.isDirectory()) throw new PlayermapError('file-exists', `${path} is a folder; nothing was written`);
  }
  const made: string[] = [];
  try {
    const ready: { readonly from: string; readonly to: string }[] = [];
    for (const { path, content } of files) {
      const folder = dirname(path);
      await mkdir(folder, { recursive: true });
      const from = join(folder, `.${basename(path)}.${process.pid}.part`);
      made.push(from);
      beginPart(from);
      await writeFile(from, content);
      ready.push({ from, to: path });
    }
    for (const { from, to } of ready) await rename(from, to);
  } finally {
    await Promise.all(made.map((path) => rm(path, { force: true })));
    endParts(made);
  }
}

/**
 * Writes a map as a picture (.svg, .png, .pdf) or as a page with the picture and a table (.html), whole or not at all.
 *
 * A .png needs the packages @resvg/resvg-js and harfbuzzjs, a .pdf pdfkit and harfbuzzjs, an .svg with `outlines` harfbuzzjs.
 *
 * @throws {PlayermapError} `unsupported-format` for another ending; `bad-option` where an option is for another kind of file;
 * `missing-part` where a package is not installed, with the command that installs it.
 */
export async function writeMap(picture: Picture, path: string, options: WriteOptions = {}): Promise<void> {
  await writeFilesWhole([{ path, content: await mapFile(picture, path, options) }]);
}
