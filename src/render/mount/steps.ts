import type { Point } from '../../layout/placement';

/** A player as the arrow keys see it. */
export interface Stop extends Point {
  readonly id: string;
  /** Null where the picture has no rings. */
  readonly ring: number | null;
}

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** Where a direction lies on the clock, from 0 (12 o'clock) clockwise to 4; for comparing only. */
function clock({ x, y }: Point, centre: Point): number {
  const dx = x - centre.x;
  const dy = y - centre.y;
  const length = Math.abs(dx) + Math.abs(dy);
  if (length === 0) return 0;
  const across = dx / length;
  if (across >= 0) return dy < 0 ? across : 2 - across;
  return dy >= 0 ? 2 - across : 4 + across;
}

const apart = (a: number, b: number): number => Math.min(Math.abs(a - b), 4 - Math.abs(a - b));

/**
 * The player that an arrow key leads to: right and left go clockwise and back round the ring, up and down to the nearest in the
 * next ring outwards and inwards. Where there are no rings, to the nearest that way. Null where nobody is.
 */
export function stepFrom(stops: readonly Stop[], from: Stop, arrow: Arrow, centre: Point): Stop | null {
  if (from.ring === null) return nearestThatWay(stops, from, arrow);
  const way = arrow === 'ArrowRight' || arrow === 'ArrowUp' ? 1 : -1;
  if (arrow === 'ArrowLeft' || arrow === 'ArrowRight') {
    const round = stops
      .filter(({ ring }) => ring === from.ring)
      .map((stop) => ({ stop, at: clock(stop, centre) }))
      .sort((a, b) => a.at - b.at || (a.stop.id < b.stop.id ? -1 : 1));
    const here = round.findIndex(({ stop }) => stop.id === from.id);
    const next = round[(here + way + round.length) % round.length]?.stop;
    return next && next.id !== from.id ? next : null;
  }
  const further = stops.filter(({ ring }) => ring !== null && (ring - (from.ring as number)) * way > 0);
  const nextRing = further.reduce<number | null>(
    (best, { ring }) => (best === null || ((ring as number) - best) * way < 0 ? ring : best),
    null,
  );
  const at = clock(from, centre);
  return nearest(
    further.filter(({ ring }) => ring === nextRing),
    (stop) => apart(clock(stop, centre), at),
  );
}

function nearestThatWay(stops: readonly Stop[], from: Stop, arrow: Arrow): Stop | null {
  const sideways = arrow === 'ArrowLeft' || arrow === 'ArrowRight';
  const sign = arrow === 'ArrowRight' || arrow === 'ArrowDown' ? 1 : -1;
  const along = (stop: Stop) => (sideways ? stop.x - from.x : stop.y - from.y) * sign;
  const across = (stop: Stop) => Math.abs(sideways ? stop.y - from.y : stop.x - from.x);
  return nearest(
    stops.filter((stop) => along(stop) > 0.5),
    (stop) => along(stop) + 2 * across(stop),
  );
}

function nearest(stops: readonly Stop[], distance: (stop: Stop) => number): Stop | null {
  let best: Stop | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const stop of stops) {
    const far = distance(stop);
    if (far < least) [best, least] = [stop, far];
  }
  return best;
}
