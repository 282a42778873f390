import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PlayermapError } from '../kernel/errors';

/**
 * Refuses a file in a folder that is not there: a misspelt one should neither be made nor cost a wait.
 *
 * @throws {PlayermapError} `bad-option` naming the folder.
 */
export function requireFolderOf(path: string): void {
  const folder = dirname(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  throw new PlayermapError(
    'bad-option',
    `there is no folder "${folder}" to write to; make it first, or write elsewhere`,
  );
}
