import { inside } from '../../layout/boxes';
import type { Box } from '../../layout/placement';
import { type PaintedTie, paintTies } from './tie-paint';
import type { View } from './zoom';

/** Pixels of a canvas that no machine minds. */
const MOST_PIXELS = 24e6;

/** A canvas that shows the lines of a part of the scene, sharp at the view that it was painted for. */
export interface CanvasSheet {
  readonly canvas: HTMLCanvasElement;
  /** Paints a part of the scene as it is seen in a view. */
  paint(ties: Iterable<PaintedTie>, view: View, part: Box): void;
  /** What it shows holds no longer. */
  forget(): void;
  /** Whether it shows a part of the scene; with a view: sharp in that view. */
  shows(part: Box, view?: View): boolean;
}

export function canvasSheet(document: Document): CanvasSheet {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  let covers: Box | null = null;
  let scale = 0;
  return {
    canvas,
    paint: (ties, { unit, x, y, layer }, part) => {
      const dots = document.defaultView?.devicePixelRatio ?? 1;
      const area = part.width * part.height * unit * unit;
      const dense = Math.min(dots, Math.sqrt(MOST_PIXELS / Math.max(1, area)));
      // its corner on a dot of the screen, or it would be blurred
      const left = Math.floor((x + part.x * unit) * dense);
      const top = Math.floor((y + part.y * unit) * dense);
      canvas.width = Math.ceil((x + (part.x + part.width) * unit) * dense) - left;
      canvas.height = Math.ceil((y + (part.y + part.height) * unit) * dense) - top;
      // it lies in the layer, which has a scale of its own
      const size = 1 / (dense * layer.k);
      const [across, down] = [left / dense - layer.x, top / dense - layer.y];
      canvas.style.transform = `translate(${across / layer.k}px,${down / layer.k}px) scale(${size})`;
      covers = part;
      scale = unit * dense;
      const context = canvas.getContext('2d');
      context?.setTransform(scale, 0, 0, scale, x * dense - left, y * dense - top);
      if (context) paintTies(context, ties, part);
    },
    forget: () => {
      covers = null;
    },
    shows: (part, view) =>
      covers !== null &&
      inside(part, covers) &&
      (!view || scale === view.unit * (document.defaultView?.devicePixelRatio ?? 1)),
  };
}
