import type { Paint } from './pdf-paint';

type Document = PDFKit.PDFDocument;

/** Fills what `trace` traces, in its colour. */
export function fillPath(doc: Document, trace: () => void, { fill, fillOpacity }: Paint): void {
  if (fill === null || fillOpacity === 0) return;
  doc.fillColor(fill).fillOpacity(fillOpacity);
  trace();
  doc.fill();
}

/** Draws the line along what `trace` traces. */
export function strokePath(doc: Document, trace: () => void, paint: Paint): void {
  const { stroke, strokeOpacity, width, dash, cap, join } = paint;
  if (stroke === null || width === 0 || strokeOpacity === 0) return;
  doc.strokeColor(stroke).strokeOpacity(strokeOpacity).lineWidth(width).lineCap(cap).lineJoin(join);
  // written as it is: pdfkit refuses the zeros of round dots
  doc.addContent(`[${dash?.join(' ') ?? ''}] 0 d`);
  trace();
  doc.stroke();
}

/** Applies a transform of SVG: `translate(1 2) rotate(-90)`. */
export function transform(doc: Document, written: string): void {
  for (const [, name, list = ''] of written.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c, d, e, f] = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (name === 'translate') doc.translate(a, b ?? 0);
    else if (name === 'scale') doc.scale(a, b ?? a);
    else if (name === 'rotate') doc.rotate(a, { origin: [b ?? 0, c ?? 0] });
    else if (name === 'matrix') doc.transform(a, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f ?? 0);
  }
}
