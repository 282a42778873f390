import type { Facts } from '../facts';
import type { DrawnPlayer, DrawnScene } from './drawn-scene';
import { type Arrow, type Stop, stepFrom } from './steps';

export interface KeysTold {
  /** The keyboard came to a player, or left the picture: null. */
  reach(mark: DrawnPlayer | null): void;
  /** Enter or space on a player; Escape: null. */
  press(player: string | null): void;
  /** Plus: 1, minus: -1, zero: 0. */
  zoom(way: 1 | -1 | 0): void;
}

export interface Keys {
  /** After drawing: one player at a time can be reached with Tab. */
  renew(): void;
  stop(): void;
}

const ZOOM: ReadonlyMap<string, 1 | -1 | 0> = new Map([
  ['+', 1],
  ['=', 1],
  ['-', -1],
  ['0', 0],
]);

/** Lets a drawing be worked with the keyboard alone: one stop for Tab, arrows from player to player. */
export function keyboard(layer: HTMLElement, drawing: () => DrawnScene, facts: () => Facts, told: KeysTold): Keys {
  const stopped = new AbortController();
  const { signal } = stopped;
  let current: string | null = null;
  const isThere = ({ element }: DrawnPlayer) => !element.classList.contains('is-out');
  const shown = () => drawing().marks.filter(isThere);
  const markOf = (target: EventTarget | null): DrawnPlayer | undefined => {
    const element = target instanceof Element ? target.closest('g[data-player]') : null;
    return drawing().marks.find((mark) => mark.element === element);
  };
  const renew = () => {
    const there = shown();
    const stop = there.find(({ id }) => id === current) ?? there[0];
    for (const { target } of drawing().marks) target.setAttribute('tabindex', '-1');
    stop?.target.setAttribute('tabindex', '0');
  };
  const step = (from: DrawnPlayer, arrow: Arrow) => {
    const rings = new Map(facts().players.map(({ id, ring }) => [id, ring]));
    const stops = shown().map((mark, i): Stop & { readonly mark: DrawnPlayer } => ({
      id: String(i),
      x: mark.x,
      y: mark.y,
      ring: rings.get(mark.id) ?? null,
      mark,
    }));
    const here = stops.find(({ mark }) => mark.element === from.element);
    const next = here && stepFrom(stops, here, arrow, drawing().centre);
    stops.find(({ id }) => id === next?.id)?.mark.target.focus({ preventScroll: true });
  };
  layer.addEventListener(
    'keydown',
    (event) => {
      const { key, ctrlKey, altKey, metaKey } = event;
      if (ctrlKey || altKey || metaKey) return;
      const mark = markOf(event.target);
      const way = ZOOM.get(key);
      if (way !== undefined) told.zoom(way);
      else if (key === 'Escape') told.press(null);
      else if (!mark) return;
      else if (key === 'Enter' || key === ' ') told.press(mark.id);
      else if (/^Arrow(Left|Right|Up|Down)$/.test(key)) step(mark, key as Arrow);
      else return;
      event.preventDefault();
    },
    { signal },
  );
  layer.addEventListener(
    'focusin',
    ({ target }) => {
      const mark = markOf(target);
      if (!mark) return;
      current = mark.id;
      renew();
      told.reach(mark);
    },
    { signal },
  );
  layer.addEventListener(
    'focusout',
    ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && layer.contains(relatedTarget))) told.reach(null);
    },
    { signal },
  );
  return {
    renew,
    stop: () => stopped.abort(),
  };
}
