import { PlayermapError } from '../../kernel/errors';
import { shown } from '../../kernel/shown';

/**
 * Refuses what no picture can be put into, above all an element that is not in the page yet.
 *
 * @throws {PlayermapError} `bad-option` with the fix.
 */
export function requireElement(container: Element): void {
  if (container?.ownerDocument) return;
  throw new PlayermapError(
    'bad-option',
    `container is ${shown(container)}, expected an element of the page; mount when it is there`,
  );
}

/**
 * Refuses what is no picture, above all the ecosystem it is made of.
 *
 * @throws {PlayermapError} `bad-option` with the way to make one.
 */
export function requirePicture(picture: { readonly language: string }): void {
  if (typeof picture?.language === 'string' && !('stakeholders' in picture)) return;
  throw new PlayermapError(
    'bad-option',
    `the picture is ${'stakeholders' in Object(picture) ? 'an ecosystem' : shown(picture)}, expected what playerMap(ecosystem) or another view gives`,
  );
}
