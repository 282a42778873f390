import { sha256 } from '../kernel/sha256';
import { escapeAttribute } from '../text/markup';
import { shownBy } from '../text/notebook';
import { type Tidy, tabled } from '../text/tidy';
import { charactersOf } from './characters-used';
import type { Picture, TableTwin } from './picture';
import { svgElement, withStyle } from './svg-text';

/**
 * A picture that shows itself in notebooks, with its letters inside, since they show it on machines that lack the font. The letters
 * are fetched when they are asked for: a page that never does is spared them.
 */
export function displayed<Shown extends Picture>(picture: Shown): Shown & Tidy {
  const shown = shownBy(picture, async () => {
    const { fontFaces } = await import('../text/font-faces');
    const { scene } = picture;
    // cells of one notebook share a page, and ids in it must not meet
    const own = sha256(JSON.stringify([scene.title, scene.description, scene.marks]))
      .replace(/\W/g, '')
      .slice(0, 8);
    const id = `${scene.id}-${own}`;
    const svg = svgElement({ ...scene, id }, { style: 'max-width:100%;height:auto' });
    const whole = withStyle(svg, fontFaces(charactersOf(scene)));
    const alternative = `${scene.title}. ${scene.description}`;
    return {
      'image/svg+xml': whole,
      // what turns notebooks into pages strips drawings of their marks, but leaves images alone
      'text/html': `<img style="max-width:100%;height:auto" width="${scene.width}" height="${scene.height}" alt="${escapeAttribute(alternative)}" src="data:image/svg+xml;base64,${base64(whole)}">`,
      'text/plain': `${scene.title}\n${scene.description}`,
    };
  });
  return tabled(shown, ({ table }) => twinRecords(table), { language: picture.language });
}

/** A text in letters that may stand in an address. */
function base64(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}

/** The table of a picture as records, named by its columns; a player's id stands first. */
function* twinRecords({ columns, rows, players }: TableTwin): Generator<object> {
  for (const [i, cells] of rows.entries()) {
    const own = columns.map((column, c) => [columns.indexOf(column) === c ? column : `${column} ${c + 1}`, cells[c]]);
    yield Object.fromEntries([...(players ? [['id', players[i]]] : []), ...own]);
  }
}
