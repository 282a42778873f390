import type { Text } from '../render/scene';
import type { PlacedGlyph, Shaper } from '../text/shaper';
import { PathWriter } from './path-writer';

/** A line of a text with its glyphs where they stand on the page. */
export interface SetLine {
  readonly glyphs: readonly PlacedGlyph[];
}

/** The lines of a text as glyphs on the page; x, y and advance are page units. */
export function setLines(mark: Text, shaper: Shaper): SetLine[] {
  const { size, anchor, direction, weight = 400 } = mark;
  return mark.lines.map(({ text, x, y }) => {
    const { width, glyphs } = shaper.line(text, direction, weight);
    const left = x - (anchor === 'left' ? 0 : anchor === 'middle' ? 0.5 : 1) * width * size;
    return {
      glyphs: glyphs.map((glyph) => ({
        ...glyph,
        x: left + glyph.x * size,
        y: y + glyph.y * size,
        advance: glyph.advance * size,
      })),
    };
  });
}

/** An empty box for a character that the font lacks: its rim, inside out. */
function box(writer: PathWriter, { x, y, advance }: PlacedGlyph, size: number): void {
  const line = size * 0.06;
  const [left, right, top] = [x + line, x + advance - line, y - size * 0.7];
  const corners = (inset: number) => [left + inset, right - inset, top + inset, y - inset] as const;
  const [l, r, t, b] = corners(0);
  writer.step('M', [l, b]);
  for (const point of [
    [r, b],
    [r, t],
    [l, t],
  ] as const)
    writer.step('L', point);
  writer.step('Z', []);
  const [li, ri, ti, bi] = corners(line);
  writer.step('M', [li, bi]);
  for (const point of [
    [li, ti],
    [ri, ti],
    [ri, bi],
  ] as const)
    writer.step('L', point);
  writer.step('Z', []);
}

/** The outlines of glyphs on the page as the data of one path. */
export function outlinePath(lines: readonly SetLine[], mark: Text, shaper: Shaper): string {
  const { size, weight = 400 } = mark;
  const writer = new PathWriter();
  for (const glyph of lines.flatMap(({ glyphs }) => glyphs)) {
    if (glyph.glyph === null) {
      box(writer, glyph, size);
      continue;
    }
    for (const { type, values } of shaper.outline(glyph.glyph, weight)) {
      writer.step(
        type,
        values.map((value, i) => (i % 2 === 0 ? glyph.x + value * size : glyph.y - value * size)),
      );
    }
  }
  return String(writer);
}
