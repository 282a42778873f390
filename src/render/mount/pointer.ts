import { type DrawnScene, onScreen } from './drawn-scene';
import { tieFinder } from './near-tie';

/** What a pointer is on: a player, else a tie, else nothing. */
export interface Pointed {
  readonly player: string | null;
  readonly tie: string | null;
}

export interface PointerTold {
  hover(pointed: Pointed, at: { readonly x: number; readonly y: number }): void;
  /** A click or a tap; on the ground: null. */
  press(player: string | null): void;
}

/** Pixels within which a pointer is on a line. */
const REACH = 5;
const NOTHING: Pointed = { player: null, tie: null };

/** Tells what a pointer is on, at most once a frame, and what is pressed. */
export function pointing(
  layer: HTMLElement,
  drawing: () => DrawnScene,
  told: PointerTold,
): { readonly stop: () => void } {
  const stopped = new AbortController();
  const { signal } = stopped;
  let frame = 0;
  let found: { readonly of: DrawnScene; readonly tieAt: ReturnType<typeof tieFinder> } | undefined;
  const tieAt = (x: number, y: number): string | null => {
    const now = drawing();
    if (found?.of !== now) found = { of: now, tieAt: tieFinder(now) };
    const { unit, x: left, y: top } = onScreen(now);
    return found.tieAt({ x: (x - left) / unit, y: (y - top) / unit }, REACH / unit)?.id ?? null;
  };
  const playerOf = (target: EventTarget | null): string | null =>
    (target instanceof Element ? target.closest<SVGGElement>('g[data-player]')?.dataset.player : null) ?? null;
  const cancel = () => cancelAnimationFrame(frame);
  layer.addEventListener(
    'pointermove',
    ({ target, clientX: x, clientY: y, buttons, pointerType }) => {
      cancel();
      if (buttons > 0 || pointerType === 'touch') return;
      frame = requestAnimationFrame(() => {
        const player = playerOf(target);
        told.hover({ player, tie: player === null ? tieAt(x, y) : null }, { x, y });
      });
    },
    { signal },
  );
  layer.addEventListener(
    'pointerleave',
    ({ clientX: x, clientY: y }) => {
      cancel();
      told.hover(NOTHING, { x, y });
    },
    { signal },
  );
  layer.addEventListener('pointerdown', ({ clientX: x, clientY: y }) => told.hover(NOTHING, { x, y }), { signal });
  layer.addEventListener('click', ({ target }) => told.press(playerOf(target)), { signal });
  return {
    stop: () => {
      cancel();
      stopped.abort();
    },
  };
}
