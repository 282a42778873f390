import { drag, easeCubicOut, select } from 'd3';
import { type DrawnScene, type DrawnTie, onScreen } from './drawn-scene';

/** A line that follows the player at one of its ends. */
interface Following {
  readonly tie: DrawnTie;
  readonly atStart: boolean;
  readonly paths: readonly { readonly element: SVGPathElement; readonly d: string; readonly isLine: boolean }[];
}

const PAIR = /(-?[\d.]+)[ ,](-?[\d.]+)/g;
/** Absolute points only: an arc's flags would be taken for a point. */
const BENDS = /^[MLCQZ\d\s.,-]+$/;

/** A path whose points go along, each by its own share of the way. */
function moved(d: string, dx: number, dy: number, share: (point: number, x: number, y: number) => number): string {
  let point = 0;
  return d.replace(PAIR, (_, x: string, y: string) => {
    const part = share(point++, Number(x), Number(y));
    return `${Number(x) + dx * part} ${Number(y) + dy * part}`;
  });
}

const pointsOf = (d: string): [number, number][] => [...d.matchAll(PAIR)].map(([, x, y]) => [Number(x), Number(y)]);

/** The line bends towards where the player is held; an arrowhead goes with the end it stands at. */
function bend({ tie, atStart, paths }: Following, dx: number, dy: number): void {
  const line = paths.find(({ isLine }) => isLine);
  const points = pointsOf(line?.d ?? '');
  const last = points.length - 1;
  const [x0, y0] = (atStart ? points[0] : points[last]) ?? [0, 0];
  const [x1, y1] = (atStart ? points[last] : points[0]) ?? [0, 0];
  for (const { element, d, isLine } of paths) {
    if (!BENDS.test(d)) continue;
    const share = isLine
      ? (point: number) => (atStart ? 1 - point / last : point / last)
      : (_: number, x: number, y: number) =>
          Math.abs(x - x0) + Math.abs(y - y0) < Math.abs(x - x1) + Math.abs(y - y1) ? 1 : 0;
    element.setAttribute('d', moved(d, dx, dy, share));
  }
  tie.element.querySelector('.sign')?.setAttribute('transform', `translate(${dx / 2} ${dy / 2})`);
}

export interface DragTold {
  /** What is held has moved. */
  moved(): void;
  /** These lines change their form from now on; none: those that did have it back. */
  took(ties: readonly DrawnTie[]): void;
}

export interface Dragging {
  /** Puts back at once what is held or on its way back. */
  release(): void;
  stop(): void;
}

/**
 * Lets a player be drawn aside with the mouse, its ties following, to see what lies beneath and who is tied to it. It glides back when
 * it is let go: a place on a map means something.
 */
export function dragging(layer: HTMLElement, drawing: () => DrawnScene, back: () => number, told: DragTold): Dragging {
  let held: { readonly elements: readonly SVGGElement[]; readonly ties: readonly Following[] } | null = null;
  let at = { x: 0, y: 0 };
  const put = (x: number, y: number) => {
    if (!held) return;
    at = { x, y };
    for (const element of held.elements) element.setAttribute('transform', `translate(${x} ${y})`);
    for (const tie of held.ties) bend(tie, x, y);
    told.moved();
  };
  const release = () => {
    select(layer).interrupt('back');
    if (!held) return;
    put(0, 0);
    for (const element of held.elements) element.removeAttribute('transform');
    for (const { tie, paths } of held.ties) {
      for (const { element, d } of paths) element.setAttribute('d', d);
      tie.element.querySelector('.sign')?.removeAttribute('transform');
    }
    held = null;
    told.took([]);
    told.moved();
  };
  const playerAt = (event: Event) => (event.target as Element).closest<SVGGElement>('g[data-player]');
  const behaviour = drag<HTMLElement, unknown>()
    .touchable(false)
    .filter((event: MouseEvent) => !event.ctrlKey && !event.button && playerAt(event) !== null)
    .clickDistance(4)
    .on('start', ({ sourceEvent }: { sourceEvent: MouseEvent }) => {
      release();
      const id = playerAt(sourceEvent)?.dataset.player ?? '';
      const { unit } = onScreen(drawing());
      const from = { x: sourceEvent.clientX, y: sourceEvent.clientY };
      grip = ({ clientX, clientY }) => {
        if (!held) {
          held = take(drawing(), id);
          told.took(held.ties.map(({ tie }) => tie));
        }
        put((clientX - from.x) / unit, (clientY - from.y) / unit);
      };
    })
    .on('drag', ({ sourceEvent }: { sourceEvent: MouseEvent }) => grip(sourceEvent))
    .on('end', () => {
      const { x, y } = at;
      if (!held) return;
      select(layer)
        .transition('back')
        .duration(back())
        .ease(easeCubicOut)
        .tween('back', () => (t) => put(x * (1 - t), y * (1 - t)))
        .on('end', release);
    });
  let grip: (event: MouseEvent) => void = () => {};
  const selection = select(layer).call(behaviour);
  return {
    release,
    stop: () => {
      release();
      selection.on('.drag', null);
    },
  };
}

function take({ players, ties }: DrawnScene, id: string) {
  return {
    elements: players.get(id)?.map(({ element }) => element) ?? [],
    ties: [...ties.values()]
      .filter(({ source, target }) => source === id || target === id)
      .map((tie): Following => {
        const paths = [...tie.element.querySelectorAll<SVGPathElement>(':scope > path')];
        return {
          tie,
          atStart: tie.source === id,
          paths: paths.map((element) => ({
            element,
            d: element.getAttribute('d') ?? '',
            isLine: element === tie.line,
          })),
        };
      }),
  };
}
