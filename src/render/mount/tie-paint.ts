import { overlap } from '../../layout/boxes';
import type { Box } from '../../layout/placement';
import { boxRound, cubicPoints } from './curve';
import type { DrawnTie } from './drawn-scene';

/** How shapes are drawn, by the presentation attributes of SVG that lines use. */
interface Look {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeOpacity: number;
  readonly width: number;
  readonly dash: readonly number[];
}

interface Piece extends Look {
  readonly path: Path2D;
}

/** A line with its arrowheads and sign as a canvas draws them. */
export interface PaintedTie {
  readonly tie: DrawnTie;
  readonly box: Box;
  /** What is drawn first lies below. */
  readonly pieces: readonly Piece[];
}

const NONE = 'none';
const USUAL: Look = { fill: '#000', fillOpacity: 1, stroke: NONE, strokeOpacity: 1, width: 1, dash: [] };
/** Attributes that say nothing of the look, or where a shape is. */
const SILENT = /^(class|d|c[xy]|r[xy]?|data-.*|aria-.*|role)$/;
/** Beyond the points of a line: half of it, its arrowheads, its sign. */
const AIR = 24;

/** The look of an element within that of its parent; null where it has something that a canvas would draw otherwise. */
function lookOf(element: Element, outer: Look): Look | null {
  const look: { -readonly [Key in keyof Look]: Look[Key] } = { ...outer };
  for (const { name, value } of element.attributes) {
    if (name === 'fill') look.fill = value;
    else if (name === 'fill-opacity') look.fillOpacity = Number(value);
    else if (name === 'stroke') look.stroke = value;
    else if (name === 'stroke-opacity') look.strokeOpacity = Number(value);
    else if (name === 'stroke-width') look.width = Number(value);
    else if (name === 'stroke-dasharray') look.dash = value === NONE ? [] : value.split(/[\s,]+/).map(Number);
    else if (!SILENT.test(name)) return null;
  }
  return look;
}

function pathOf(element: Element): Path2D | null {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  if (element.localName === 'path') return new Path2D(element.getAttribute('d') ?? '');
  if (element.localName !== 'ellipse') return null;
  const path = new Path2D();
  path.ellipse(number('cx'), number('cy'), number('rx'), number('ry'), 0, 0, 2 * Math.PI);
  return path;
}

/** Adds the pieces of an element; false where a canvas cannot draw all of it as it is. */
function addPieces(pieces: Piece[], element: Element, outer: Look): boolean {
  if (element.localName === 'title') return true;
  const look = lookOf(element, outer);
  if (!look) return false;
  if (element.localName === 'g') return [...element.children].every((child) => addPieces(pieces, child, look));
  const path = pathOf(element);
  if (!path) return false;
  pieces.push({ ...look, path });
  return true;
}

/** A line as a canvas draws it, the same as the browser draws its elements; null where that cannot be. */
export function paintedTie(tie: DrawnTie): PaintedTie | null {
  const points = cubicPoints(tie.line.getAttribute('d') ?? '');
  const pieces: Piece[] = [];
  return points && addPieces(pieces, tie.element, USUAL) ? { tie, box: boxRound(points, AIR), pieces } : null;
}

/** Paints what of some lines lies in a part of the scene, in their order. */
export function paintTies(context: CanvasRenderingContext2D, ties: Iterable<PaintedTie>, seen: Box): void {
  for (const { box, pieces } of ties) {
    if (!overlap(box, seen)) continue;
    for (const { path, fill, fillOpacity, stroke, strokeOpacity, width, dash } of pieces) {
      if (fill !== NONE) {
        context.globalAlpha = fillOpacity;
        context.fillStyle = fill;
        context.fill(path);
      }
      if (stroke !== NONE && width > 0) {
        context.globalAlpha = strokeOpacity;
        context.strokeStyle = stroke;
        context.lineWidth = width;
        context.setLineDash(dash as number[]);
        context.stroke(path);
      }
    }
  }
}
