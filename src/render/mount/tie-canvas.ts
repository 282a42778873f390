import type { Box } from '../../layout/placement';
import { type CanvasSheet, canvasSheet } from './canvas-sheet';
import type { DrawnScene, DrawnTie } from './drawn-scene';
import { belowLines, groundCopy } from './ground';
import { isShown } from './part';
import { type PaintedTie, paintedTie } from './tie-paint';
import { seenOf, type View, wholeView } from './zoom';

/** Lines from which they are drawn on a canvas. */
export const CANVAS_FROM = 1000;
/** How much is painted sharp beyond each edge of what can be seen, for the start of the next movement. */
const MARGIN = 0.2;

/** The lines of a full map, on a canvas between what lies below them and the players. */
export interface TieCanvas {
  /** After drawing: takes the lines over where they are many, and says whether it does. `later`: they appear with the next `paint`. */
  renew(drawing: DrawnScene, later: boolean): boolean;
  /** Which lines are shown, or how large the map is, has changed. */
  paint(): void;
  /** While the map moves blurred lines will do. */
  moved(): void;
  /** At rest they are sharp. */
  rested(): void;
  /** Whether lines step back. */
  pale(pale: boolean): void;
  /** Draws lines as elements for a while, since they change their form. */
  lift(ties: readonly DrawnTie[]): void;
  stop(): void;
}

interface Under {
  readonly ground: SVGSVGElement;
  readonly below: readonly Element[];
  /** The whole picture, and what of it is seen now. */
  readonly whole: CanvasSheet;
  readonly sharp: CanvasSheet;
}

const partsOf = ({ ground, whole, sharp }: Under): Element[] => [ground, whole.canvas, sharp.canvas];

export function tieCanvas(layer: HTMLElement, viewOf: () => View, from: number): TieCanvas {
  const document = layer.ownerDocument;
  const window = document.defaultView as Window;
  let drawing: DrawnScene | undefined;
  let lines: readonly PaintedTie[] = [];
  let under: Under | null = null;
  let held: readonly DrawnTie[] = [];

  const putOff = () => {
    if (under) for (const part of partsOf(under)) part.remove();
    for (const part of under?.below ?? []) part.classList.remove('is-below');
    under = null;
    layer.classList.remove('has-canvas');
  };
  const putOn = (now: DrawnScene, below: readonly Element[]) => {
    under = {
      // a copy of what does not say yet that it is one
      ground: groundCopy(now, below),
      below,
      whole: under?.whole ?? canvasSheet(document),
      sharp: under?.sharp ?? canvasSheet(document),
    };
    layer.prepend(...partsOf(under));
    for (const part of below) part.classList.add('is-below');
    layer.classList.add('has-canvas');
  };
  const show = (shown: CanvasSheet | null) => {
    for (const sheet of under ? [under.whole, under.sharp] : []) sheet.canvas.hidden = sheet !== shown;
  };
  const shownLines = () =>
    lines.filter(({ tie }) => drawing && isShown(drawing, tie.id) && !held.some(({ id }) => id === tie.id));
  const paintSharp = () => {
    if (!under || !drawing) return;
    const view = viewOf();
    if (view.layer.k > 1) under.sharp.paint(shownLines(), view, seenOf(view, drawing, MARGIN));
    show(view.layer.k > 1 ? under.sharp : under.whole);
  };
  const paint = () => {
    if (!under || !drawing) return;
    const all: Box = { x: 0, y: 0, width: drawing.width, height: drawing.height };
    under.whole.paint(shownLines(), wholeView(viewOf()), all);
    under.sharp.forget();
    paintSharp();
  };
  const watched = new AbortController();
  // a window that goes to another screen has other dots
  const watch = () => {
    const same = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const changed = () => {
      paint();
      watch();
    };
    same.addEventListener('change', changed, { once: true, signal: watched.signal });
  };
  watch();
  return {
    renew: (now, later) => {
      drawing = now;
      held = [];
      under?.ground.remove();
      const many = now.ties.size >= from;
      const below = many ? belowLines(now) : null;
      const painted = below ? [...now.ties.values()].map(paintedTie) : [];
      lines = painted.filter((tie) => tie !== null);
      if (below && lines.length === painted.length) putOn(now, below);
      else putOff();
      if (later) show(null);
      else paint();
      return under !== null;
    },
    paint,
    moved: () => {
      if (under && drawing) show(under.sharp.shows(seenOf(viewOf(), drawing, 0)) ? under.sharp : under.whole);
    },
    rested: () => {
      if (under && drawing && !under.sharp.shows(seenOf(viewOf(), drawing, 0), viewOf())) paintSharp();
    },
    pale: (pale) => {
      for (const sheet of under ? [under.whole, under.sharp] : []) sheet.canvas.classList.toggle('is-pale', pale);
    },
    lift: (ties) => {
      if (!under || ties.length + held.length === 0) return;
      for (const { element } of held) element.classList.remove('is-held');
      for (const { element } of ties) element.classList.add('is-held');
      lines[0]?.tie.element.parentElement?.classList.toggle('has-held', ties.length > 0);
      held = ties;
      paint();
    },
    stop: () => {
      watched.abort();
      putOff();
    },
  };
}
