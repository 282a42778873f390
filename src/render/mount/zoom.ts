import { select, type ZoomTransform, zoom, zoomIdentity } from 'd3';
import type { Box } from '../../layout/placement';
import type { DrawnScene, OnScreen } from './drawn-scene';

/** What to look at: how close, and at whom. Nothing given: the whole picture. */
export interface ZoomView {
  /** 1 shows the whole picture. Default: as it is where a player is given, else 1. */
  readonly scale?: number;
  /** Id of a player to bring into the middle. */
  readonly player?: string;
}

/** How a scene is seen: where it lies in the container, and how the layer that holds it is moved and scaled. */
export interface View extends OnScreen {
  readonly layer: ZoomTransform;
  readonly width: number;
  readonly height: number;
}

/** The view before any zoom. */
export const wholeView = (view: View): View => {
  const { unit, x, y, layer } = view;
  return {
    ...view,
    unit: unit / layer.k,
    x: (x - layer.x) / layer.k,
    y: (y - layer.y) / layer.k,
    layer: zoomIdentity,
  };
};

/** What of a scene can be seen in a view, in its units, and as much more beyond each edge as `margin` says. */
export function seenOf(
  { unit, x, y, width, height }: View,
  scene: Pick<DrawnScene, 'width' | 'height'>,
  margin: number,
): Box {
  const [across, down] = [width * margin, height * margin];
  const left = Math.max(0, (-across - x) / unit);
  const top = Math.max(0, (-down - y) / unit);
  return {
    x: left,
    y: top,
    width: Math.max(0, Math.min(scene.width, (width + across - x) / unit) - left),
    height: Math.max(0, Math.min(scene.height, (height + down - y) / unit) - top),
  };
}

/** What a movement tells. */
export interface ZoomTold {
  /** With every frame of a movement; `scale` where that has changed. */
  moved(scale: number | null): void;
  rested(): void;
  resized(): void;
}

const RESTED = 400;
const CLOSEST = 24;

export interface Zooming {
  readonly scale: () => number;
  readonly view: () => View;
  /** What of the scene can be seen, in its units. */
  readonly visible: () => Box;
  to(view: ZoomView, drawing: DrawnScene, duration: number): void;
  /** Brings a place of the scene into view, if it is not. */
  reveal(place: { readonly x: number; readonly y: number }, drawing: DrawnScene, duration: number): void;
  stop(): void;
}

/**
 * Lets a layer be moved and zoomed in its container by wheel, fingers and drag. While it moves it is one surface that the browser
 * shifts and scales without drawing it anew; it is drawn sharp when it comes to rest.
 */
export function zooming(
  container: HTMLElement,
  layer: HTMLElement,
  drawing: () => DrawnScene,
  told: ZoomTold,
): Zooming {
  const size = (): [number, number] => [Math.max(1, container.clientWidth), Math.max(1, container.clientHeight)];
  let [width, height] = size();
  let now: ZoomTransform = zoomIdentity;
  /** Where a movement of its own is going; a container that changes its size meanwhile must not stop it halfway. */
  let aim: ZoomTransform | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([1, CLOSEST])
    .extent(() => [[0, 0], size()])
    .translateExtent([[0, 0], size()])
    .filter((event: Event) => wanted(event, now.k))
    .on('start', ({ sourceEvent }: { sourceEvent: Event | null }) => {
      if (sourceEvent) aim = undefined;
      clearTimeout(resting);
      layer.style.willChange = 'transform';
    })
    .on('zoom', ({ transform }: { transform: ZoomTransform }) => {
      const before = now.k;
      now = transform;
      const { x, y, k } = transform;
      // in shares of the container: it may get another size, on paper too
      layer.style.transform = k === 1 ? '' : `translate(${(x / width) * 100}%,${(y / height) * 100}%) scale(${k})`;
      container.style.touchAction = k === 1 ? 'pan-x pan-y' : 'none';
      told.moved(k === before ? null : k);
    })
    .on('end', () => {
      // a movement that another took over ends too
      if (aim && aim.k === now.k && aim.x === now.x && aim.y === now.y) aim = undefined;
      // a turn of the wheel is a gesture of its own: letters are drawn sharp once it has rested
      resting = setTimeout(() => {
        layer.style.willChange = '';
        told.rested();
      }, RESTED);
    });
  const selection = select(container).call(behaviour);
  container.style.touchAction = 'pan-x pan-y';
  const resized = new ResizeObserver(() => {
    const [w, h] = size();
    if (w === width && h === height) return;
    const { x, y, k } = aim ?? now;
    aim = undefined;
    const moved = zoomIdentity.translate((x / width) * w, (y / height) * h).scale(k);
    [width, height] = [w, h];
    behaviour.translateExtent([
      [0, 0],
      [w, h],
    ]);
    selection.call(behaviour.transform, moved);
    told.resized();
  });
  resized.observe(container);

  /** How the scene fits the container, before any zoom. */
  const placed = ({ width: w, height: h }: DrawnScene) => {
    const unit = Math.min(width / w, height / h);
    return { unit, x: (width - w * unit) / 2, y: (height - h * unit) / 2 };
  };
  const go = (transform: ZoomTransform, duration: number) => {
    const held = behaviour.constrain()(
      transform,
      [
        [0, 0],
        [width, height],
      ],
      behaviour.translateExtent(),
    );
    if (duration > 0) {
      selection.transition().duration(duration).call(behaviour.transform, held);
      aim = held;
      return;
    }
    aim = undefined;
    selection.interrupt().call(behaviour.transform, held);
  };
  const centredOn = (x: number, y: number, scale: number) =>
    zoomIdentity
      .translate(width / 2, height / 2)
      .scale(scale)
      .translate(-x, -y);
  const to: Zooming['to'] = ({ scale, player }, shown, duration) => {
    const mark = player === undefined ? undefined : shown.players.get(player)?.[0];
    const k = Math.min(CLOSEST, Math.max(1, scale ?? (mark ? now.k : 1)));
    const { unit, x, y } = placed(shown);
    const middle = mark ? [x + mark.x * unit, y + mark.y * unit] : now.invert([width / 2, height / 2]);
    go(centredOn(middle[0] as number, middle[1] as number, k), duration);
  };
  const view = (): View => {
    const { unit, x, y } = placed(drawing());
    const [left, top] = now.apply([x, y]);
    return { unit: unit * now.k, x: left, y: top, layer: now, width, height };
  };
  return {
    scale: () => now.k,
    view,
    visible: () => {
      const { unit, x, y } = view();
      return { x: -x / unit, y: -y / unit, width: width / unit, height: height / unit };
    },
    to,
    reveal: (place, shown, duration) => {
      const { unit, x, y } = placed(shown);
      const [px, py] = now.apply([x + place.x * unit, y + place.y * unit]);
      const margin = 24;
      if (px >= margin && px <= width - margin && py >= margin && py <= height - margin) return;
      go(centredOn(x + place.x * unit, y + place.y * unit, now.k), duration);
    },
    stop: () => {
      clearTimeout(resting);
      resized.disconnect();
      // where zoom keeps what it knows: its own property of the container
      selection.interrupt().on('.zoom', null).property('__zoom', null);
      layer.style.willChange = '';
      layer.style.transform = '';
    },
  };
}

/** At rest the wheel outwards and one finger belong to the page: they scroll it. */
function wanted(event: Event, scale: number): boolean {
  if (event instanceof WheelEvent) return scale > 1 || event.deltaY < 0;
  if (event.type === 'touchstart') return scale > 1 || (event as TouchEvent).touches.length > 1;
  return event instanceof MouseEvent ? !event.ctrlKey && !event.button : true;
}
