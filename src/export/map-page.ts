import { PlayermapError } from '../kernel/errors';
import type { Paper } from '../layout/page';
import type { Picture } from '../render/picture';
import { message } from '../text/messages';
import { toHtml } from './html';
import { type NamedPicture, pageData } from './page-data';
import { sceneOf } from './subject';

/** How a page prints, and whether it can be worked with. */
export interface PageOptions {
  /** Sheet for printing. Default: A4. */
  readonly paper?: Paper;
  /** Only the picture and its table, without anything that runs. Default: false. */
  readonly still?: boolean;
}

/**
 * A picture as one page that opens from disk: it can be moved, zoomed, searched and filtered, by mouse, finger and keyboard;
 * below it the same content as a table, and a sentence that says whether judgements about people and bodies are in it. Where
 * scripts are off, the picture and the table stand there all the same.
 *
 * Several pictures, such as the levels of one map, share a page: the reader goes from one to the other, and the same players
 * glide. The first is what the page opens with.
 *
 * Undefined: players without a name or number on the picture stand in the table all the same.
 * Cost: O(players + ties).
 *
 * @throws {PlayermapError} `bad-option` for an empty list of pictures.
 * @example
 * const map = playerMap(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }, { id: 'b' }], ties: [{ source: 'a', target: 'b' }] }));
 * assert.match(mapPage(map), /<table>/);
 */
export function mapPage(pictures: Picture | readonly NamedPicture[], options: PageOptions = {}): string {
  const { still = false, ...rest } = options;
  if (!Array.isArray(pictures)) sceneOf(pictures as Picture);
  const [first, ...others] = 'scene' in pictures ? [{ label: pictures.scene.title, picture: pictures }] : pictures;
  if (!first) throw new PlayermapError('bad-option', 'the page has no pictures; expected one at least');
  const all = [first, ...others] as const;
  const { scene, table, language } = first.picture;
  const held = all.some(({ picture }) => picture.holdsPrivate);
  return toHtml(scene, {
    table,
    holds: message(language, held ? 'withPrivate' : 'withoutPrivate'),
    ...(still ? {} : { data: pageData(all) }),
    ...rest,
  });
}
