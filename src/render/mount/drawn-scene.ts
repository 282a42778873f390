import type { Point } from '../../layout/placement';

/** A mark of a player in a drawing: where it stands in the units of the scene, and how far its shape reaches. */
export interface DrawnPlayer extends Point {
  readonly id: string;
  readonly element: SVGGElement;
  /** The part of it that the keyboard comes to: the shape. */
  readonly target: SVGElement;
  readonly radius: number;
}

/** A line between two players in a drawing. */
export interface DrawnTie {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly type: string;
  /** The group that holds line, arrowheads and sign. */
  readonly element: SVGGElement;
  readonly line: SVGPathElement;
}

/** What a drawing holds, read from its elements: what is drawn can be worked with, whoever drew it. */
export interface DrawnScene {
  readonly svg: SVGSVGElement;
  readonly width: number;
  readonly height: number;
  /** The middle of the rings, else of the picture. */
  readonly centre: Point;
  /** In the order of the drawing; on some views a player has several marks. */
  readonly marks: readonly DrawnPlayer[];
  readonly players: ReadonlyMap<string, readonly DrawnPlayer[]>;
  readonly ties: ReadonlyMap<string, DrawnTie>;
}

/** How a scene lies in the window: pixels for a unit, and where its corner is. */
export interface OnScreen extends Point {
  readonly unit: number;
}

/** By the box of the whole picture: browsers do not agree on the matrix of an SVG within what CSS has moved. */
export function onScreen({ svg, width, height }: Pick<DrawnScene, 'svg' | 'width' | 'height'>): OnScreen {
  const box = svg.getBoundingClientRect();
  const unit = Math.min(box.width / width, box.height / height) || 1;
  return { unit, x: box.x + (box.width - width * unit) / 2, y: box.y + (box.height - height * unit) / 2 };
}

export function readDrawnScene(svg: SVGSVGElement): DrawnScene {
  const { width, height } = svg.viewBox.baseVal;
  const ring = svg.querySelector('.ring');
  const screen = onScreen({ svg, width, height });
  const marks = [...svg.querySelectorAll<SVGGElement>('g[data-player]')].map((element) => playerOf(element, screen));
  const players = new Map<string, DrawnPlayer[]>();
  for (const mark of marks) {
    const others = players.get(mark.id);
    if (others) others.push(mark);
    else players.set(mark.id, [mark]);
  }
  const ties = [...svg.querySelectorAll<SVGPathElement>('g.edge path[data-tie]')].map(tieOf);
  return {
    svg,
    width,
    height,
    centre: {
      x: Number(ring?.getAttribute('cx') ?? width / 2),
      y: Number(ring?.getAttribute('cy') ?? height / 2),
    },
    marks,
    players,
    ties: new Map(ties.map((tie) => [tie.id, tie])),
  };
}

function playerOf(element: SVGGElement, { unit, x, y }: OnScreen): DrawnPlayer {
  const shape = element.querySelector<SVGElement>('[data-role=shape]') ?? element;
  const box = shape.getBoundingClientRect();
  return {
    id: element.dataset.player ?? '',
    element,
    target: shape,
    x: (box.x + box.width / 2 - x) / unit,
    y: (box.y + box.height / 2 - y) / unit,
    radius: Math.max(box.width, box.height) / 2 / unit,
  };
}

function tieOf(line: SVGPathElement): DrawnTie {
  const element = line.closest<SVGGElement>('g.edge') as SVGGElement;
  const { source = '', target = '', type = '' } = element.dataset;
  return { id: line.dataset.tie ?? '', source, target, type, element, line };
}
