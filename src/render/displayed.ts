import { sha256 } from '../kernel/sha256';
import { shownBy } from '../text/notebook';
import { charactersOf } from './characters-used';
import type { Picture } from './picture';
import { svgElement, withStyle } from './svg-text';

/**
 * A picture that shows itself in notebooks, with its letters inside, since they show it on machines that lack the font. The letters
 * are fetched when they are asked for: a page that never does is spared them.
 */
export function displayed<Shown extends Picture>(picture: Shown): Shown {
  return shownBy(picture, async () => {
    const { fontFaces } = await import('../text/font-faces');
    const { scene } = picture;
    // cells of one notebook share a page, and ids in it must not meet
    const own = sha256(JSON.stringify([scene.title, scene.description, scene.marks]))
      .replace(/\W/g, '')
      .slice(0, 8);
    const id = `${scene.id}-${own}`;
    const svg = svgElement({ ...scene, id }, { style: 'max-width:100%;height:auto' });
    return {
      'image/svg+xml': withStyle(svg, fontFaces(charactersOf(scene))),
      'text/plain': `${scene.title}\n${scene.description}`,
    };
  });
}
