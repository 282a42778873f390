import type { Definition, Mark } from '../render/scene';
import type { Bounds } from './path-bounds';
import { form, type Sheet } from './pdf-sheet';

/** Tiles along a side of the block that is put down behind a shape: as large as most shapes, so that one is enough. */
const TILES = 16;

const covers = (mark: Mark, { width, height }: Definition): boolean =>
  mark.kind === 'rect' && mark.x <= 0 && mark.y <= 0 && mark.width >= width && mark.height >= height;

/** The block: a ground for all tiles at once, since viewers show seams between neighbours, then the lines of each. */
function blockOf(sheet: Sheet, definition: Definition, draw: (mark: Mark) => void): string {
  const { doc } = sheet;
  const { id, width, height, marks } = definition;
  const [across, down] = [width * TILES, height * TILES];
  return form(sheet, { left: 0, top: 0, right: across, bottom: down }, { key: id }, () => {
    for (const mark of marks) {
      if (mark.kind === 'rect' && covers(mark, definition)) draw({ ...mark, x: 0, y: 0, width: across, height: down });
      else {
        for (let tile = 0; tile < TILES * TILES; tile++) {
          doc.save().translate((tile % TILES) * width, Math.floor(tile / TILES) * height);
          draw(mark);
          doc.restore();
        }
      }
    }
  });
}

/**
 * Fills what `trace` traces with a texture, as lines that are cut off at its edge: so they stay lines at every size. Viewers draw
 * the patterns of PDF itself as small pictures.
 */
export function fillPattern(
  sheet: Sheet,
  definition: Definition,
  trace: () => void,
  { left, top, right, bottom }: Bounds,
  draw: (mark: Mark) => void,
): void {
  const { doc } = sheet;
  const { width, height } = definition;
  const block = blockOf(sheet, definition, draw);
  doc.save();
  trace();
  doc.clip();
  // tiles keep their places on the page, whatever shape they fill
  for (let y = Math.floor(top / height) * height; y < bottom; y += height * TILES) {
    for (let x = Math.floor(left / width) * width; x < right; x += width * TILES) {
      doc.save().translate(x, y).addContent(`/${block} Do`).restore();
    }
  }
  doc.restore();
}
