import type { Mark, Path, Scene, Text } from '../render/scene';
import type { Shaper } from '../text/shaper';
import { outlinePath, setLines } from './text-outline';

// direction marks and joiners steer what is drawn; a reader who listens does not need them
const STEERING = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What a text says, in one line. */
export const spoken = ({ lines }: Text): string =>
  lines
    .map(({ text }) => text.replace(STEERING, ''))
    .join(' ')
    .trim();

function path(mark: Text, shaper: Shaper): Path {
  const { key, attributes, style, title } = mark;
  return {
    kind: 'path',
    key: `text ${key}`,
    ...(mark.class !== undefined && { class: mark.class }),
    attributes: { ...attributes, role: 'img', 'aria-label': spoken(mark) },
    d: outlinePath(setLines(mark, shaper), mark, shaper),
    ...(style && { style }),
    ...(title !== undefined && { title }),
  };
}

/**
 * The same picture with every text as outlines that carry what they say as their accessible name: it needs no font, and
 * looks the same wherever it is opened.
 *
 * Cost: O(letters).
 */
export function outlined(scene: Scene, shaper: Shaper): Scene {
  const replaced = (mark: Mark): Mark => {
    if (mark.kind === 'text') return path(mark, shaper);
    return mark.kind === 'group' ? { ...mark, children: mark.children.map(replaced) } : mark;
  };
  return { ...scene, marks: scene.marks.map(replaced) };
}
