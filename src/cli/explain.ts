import { CommanderError } from 'commander';
import { PlayermapError } from '../kernel/errors';
import { paint } from './colour';
import { problemText } from './problem-text';
import type { ExitCode } from './session';
import type { SessionIo } from './session-io';
import { visible } from './visible';

/** Says in one line what went wrong and what to do about it, and with `--verbose` where; problems of the data are listed. */
export function explain(error: unknown, io: SessionIo): ExitCode {
  // commander has said it already
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof PlayermapError && error.problems.length > 0) {
    io.error(problemText(error.problems, io.language, io.colourErrors));
    tellMore(error, io);
    return 1;
  }
  io.error(`${paint('error:', 'red', io.colourErrors)} ${oneLine(wordsOf(error))}`);
  tellMore(error, io);
  return error instanceof PlayermapError && error.code === 'invalid-data' ? 1 : 2;
}

/** Where an error came from, and from what, for those who asked. */
function tellMore(error: unknown, io: SessionIo): void {
  if (!io.isVerbose) return;
  for (let at = error; at instanceof Error; at = at.cause) io.error(at.stack ?? String(at));
}

const oneLine = (text: string): string => visible(text.replace(/\s*\n\s*/g, ' '), 1_000);

function wordsOf(error: unknown): string {
  if (error instanceof PlayermapError) return error.message;
  if (!(error instanceof Error)) return `a fault of playermap, please report it: ${String(error)}`;
  const { code, path, dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
  if ('syscall' in error && code !== undefined) {
    const file = dest ?? path;
    const fix = FIXES.get(code) ?? error.message;
    return file === undefined ? fix : `${file.replace(/(^|[/\\])\.([^/\\]+)\.\d+\.part$/, '$1$2')}: ${fix}`;
  }
  // what JavaScript says where a text or a list would not fit
  if (
    error instanceof RangeError &&
    /Invalid (string|array|typed array) length|allocation failed/.test(error.message)
  ) {
    return 'this is too much for one file or for the memory; take a part of the data: --level, --ties, --at';
  }
  return `a fault of playermap, please report it (--verbose shows where): ${error.message}`;
}

/** What the system refuses, and what to do. */
const FIXES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file or folder; check the name, or make the folder first'],
  ['EACCES', 'no permission; change it, or choose another place'],
  ['EPERM', 'no permission; change it, close the file in other programs, or choose another place'],
  ['EROFS', 'this place can only be read; write elsewhere'],
  ['ENOSPC', 'the disk is full; make room, or write elsewhere'],
  ['EDQUOT', 'your share of the disk is full; make room, or write elsewhere'],
  ['EISDIR', 'this is a folder; name a file'],
  ['ENOTDIR', 'a part of this path is a file, not a folder; check the name'],
  ['ENAMETOOLONG', 'the name is too long; choose a shorter one'],
  ['EBUSY', 'another program holds the file; close it there'],
  ['ETXTBSY', 'another program holds the file; close it there'],
  ['EMFILE', 'too many files are open; close other programs'],
  ['EIO', 'the disk could not be read or written; try another place'],
  ['EAGAIN', 'standard input has nothing to read; give a file, or JSON through a pipe'],
  ['ELOOP', 'links lead round in a circle; name the file itself'],
]);
