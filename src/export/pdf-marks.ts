import type { Definition, Ellipse, Mark, Path, Rectangle, Style } from '../render/scene';
import { markBounds, shapeBounds } from './mark-bounds';
import { inherited, type Paint, paintOf } from './pdf-paint';
import { fillPattern } from './pdf-pattern';
import { fillPath, strokePath, transform } from './pdf-shape';
import { faded, type Sheet } from './pdf-sheet';
import { drawText } from './pdf-text';

type Shape = Path | Ellipse | Rectangle;

/** An ellipse from where SVG begins it, so that dashes fall alike: pdfkit begins on the other side. */
const round = ({ cx, cy, rx, ry }: Ellipse): string =>
  `M${cx + rx} ${cy}A${rx} ${ry} 0 0 1 ${cx - rx} ${cy}A${rx} ${ry} 0 0 1 ${cx + rx} ${cy}Z`;

/** Traces a shape, without painting it. */
function tracer({ doc }: Sheet, shape: Shape): () => void {
  if (shape.kind === 'path') return () => doc.path(shape.d);
  if (shape.kind === 'ellipse') return () => doc.path(round(shape));
  const { x, y, width, height, style } = shape;
  const radius = Number(style?.rx ?? 0);
  return radius > 0
    ? () => doc.roundedRect(x, y, width, height, Math.min(radius, width / 2, height / 2))
    : () => doc.rect(x, y, width, height);
}

const patternIn = ({ definitions }: Sheet, { fill }: Paint): Definition | undefined =>
  definitions.get(/^url\(#(.+)\)$/.exec(fill ?? '')?.[1] ?? '');

function drawShape(sheet: Sheet, shape: Shape, paint: Paint): void {
  if (shape.kind === 'path' && shape.d === '') return;
  const { doc } = sheet;
  const trace = tracer(sheet, shape);
  if (paint.strokeFirst) strokePath(doc, trace, paint);
  const pattern = patternIn(sheet, paint);
  if (pattern === undefined) fillPath(doc, trace, paint);
  else {
    const bounds = shapeBounds(shape);
    faded(sheet, paint.fillOpacity, bounds, () =>
      fillPattern(sheet, pattern, trace, bounds, (mark) => drawMarks(sheet, [mark], {})),
    );
  }
  if (!paint.strokeFirst) strokePath(doc, trace, paint);
}

function drawPlain(sheet: Sheet, mark: Mark, style: Style): void {
  if (mark.kind === 'group') {
    if (mark.transform === undefined) {
      drawMarks(sheet, mark.children, style);
      return;
    }
    sheet.doc.save();
    transform(sheet.doc, mark.transform);
    drawMarks(sheet, mark.children, style);
    sheet.doc.restore();
  } else if (mark.kind === 'text') drawText(sheet, mark, paintOf(style));
  else drawShape(sheet, mark, paintOf(style));
}

/** Draws marks onto a page, as a browser would draw their elements. */
export function drawMarks(sheet: Sheet, marks: readonly Mark[], outer: Style): void {
  for (const mark of marks) {
    const style = inherited(outer, mark.style);
    const opacity = Number(mark.style?.opacity ?? 1);
    if (opacity === 0 || style.display === 'none' || style.visibility === 'hidden') continue;
    if (opacity === 1) drawPlain(sheet, mark, style);
    else faded(sheet, opacity, markBounds(mark, outer, sheet.shaper), () => drawPlain(sheet, mark, style));
  }
}
