import type { Text } from '../render/scene';
import type { PlacedGlyph } from '../text/shaper';
import type { Paint } from './pdf-paint';
import { fillPath, strokePath } from './pdf-shape';
import { type CarriedFont, fontOn, type Sheet } from './pdf-sheet';
import { outlinePath, type SetLine, setLines } from './text-outline';

const written = (value: number): number => Math.round(value * 1000) / 1000 + 0;

/** The number of a glyph in the document's own font, which then knows how wide it is and what it says. */
function carried(font: CarriedFont, { glyph, text }: PlacedGlyph, advance: number): number {
  const number = font.subset.includeGlyph(glyph as number);
  font.widths[number] ??= advance;
  if (!font.unicode[number]?.length) font.unicode[number] = [...text].map((char) => char.codePointAt(0) as number);
  return number;
}

/** Neighbours that stand at one height: letters in one stretch, a mark above them in another. */
function stretches({ glyphs }: SetLine): PlacedGlyph[][] {
  const found: PlacedGlyph[][] = [];
  for (const glyph of glyphs) {
    const last = found.at(-1);
    if (glyph.glyph === null) continue;
    if (last?.[0]?.y === glyph.y) last.push(glyph);
    else found.push([glyph]);
  }
  return found;
}

/** Shows the letters of a line, each where the shaping engine put it. */
function showLine(sheet: Sheet, mark: Text, line: SetLine): void {
  const { size, weight = 400 } = mark;
  const font = fontOn(sheet, weight);
  const shown = stretches(line).map((glyphs) => {
    const [{ x: left, y }] = glyphs as [PlacedGlyph];
    let pen = left;
    let text = '';
    for (const glyph of glyphs) {
      const advance = sheet.shaper.advance(glyph.glyph as number, weight);
      const number = carried(font, glyph, advance * 1000);
      const shift = Math.round(((pen - glyph.x) / size) * 1000);
      text += `${shift === 0 ? '' : shift}<${number.toString(16).padStart(4, '0')}>`;
      pen = glyph.x + advance * size;
    }
    return `1 0 0 -1 ${written(left)} ${written(y)} Tm [${text}] TJ`;
  });
  if (shown.length > 0) sheet.doc.addContent(`BT /${font.id} ${written(size)} Tf ${shown.join('\n')} ET`);
}

/** A text: its halo as outlines, its letters as text that can be selected and searched. */
export function drawText(sheet: Sheet, mark: Text, paint: Paint): void {
  const { doc, shaper } = sheet;
  const lines = setLines(mark, shaper);
  const halo = () => strokePath(doc, () => doc.path(outlinePath(lines, mark, shaper)), paint);
  if (paint.strokeFirst) halo();
  if (paint.fill !== null) {
    const boxes = lines.flatMap(({ glyphs }) => glyphs.filter(({ glyph }) => glyph === null));
    if (boxes.length > 0) fillPath(doc, () => doc.path(outlinePath([{ glyphs: boxes }], mark, shaper)), paint);
    doc.fillColor(paint.fill).fillOpacity(paint.fillOpacity);
    for (const line of lines) showLine(sheet, mark, line);
  }
  if (!paint.strokeFirst) halo();
}
