import type { Mark } from '../render/scene';
import { lacking } from '../text/lacking';
import { type Drawing, sceneOf } from './subject';

const textsIn = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => {
    if (mark.kind === 'group') return textsIn(mark.children);
    return mark.kind === 'text' ? mark.lines.map(({ text }) => text) : [];
  });

/**
 * The characters of a picture that the embedded font lacks, such as emoji and Chinese: an SVG with outlines, a PNG and a PDF show
 * an empty box for each. In an SVG with text and in a page the reader's machine draws them in a font of its own.
 *
 * Cost: O(letters).
 *
 * @returns each once, in the order in which they are drawn; none where all will be seen.
 * @throws {PlayermapError} never.
 * @example
 * const map = playerMap(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', names: { en: 'Garden 🌻' } }], ties: [] }));
 * assert.deepEqual(boxedCharacters(map), ['🌻']);
 */
export function boxedCharacters(drawing: Drawing): string[] {
  return lacking(textsIn(sceneOf(drawing).marks));
}
