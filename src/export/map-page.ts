import type { Paper } from '../layout/page';
import type { Picture } from '../render/picture';
import { message } from '../text/messages';
import { toHtml } from './html';

/**
 * A picture as one page that opens from disk: the picture, below it the same content as a table, and a sentence that
 * says whether judgements about people and bodies are in it.
 *
 * Undefined: players without a name or number on the picture stand in the table all the same.
 * Cost: O(players + ties).
 *
 * @throws {PlayermapError} never.
 * @example
 * const map = playerMap(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }, { id: 'b' }], ties: [{ source: 'a', target: 'b' }] }));
 * assert.match(mapPage(map), /<table>/);
 */
export function mapPage(picture: Picture, options: { readonly paper?: Paper } = {}): string {
  const { scene, table, language, holdsPrivate } = picture;
  const holds = message(language, holdsPrivate ? 'withPrivate' : 'withoutPrivate');
  return toHtml(scene, { table, holds, ...options });
}
