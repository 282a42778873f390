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

/**
 * Refuses a name that is no page to write, or has no folder.
 *
 * @throws {PlayermapError} `bad-option`.
 */
export function requirePage(path: string): void {
  if (!/\.html?$/i.test(path)) throw new PlayermapError('bad-option', `"${path}": expected a name that ends in .html`);
  requireFolderOf(path);
}
