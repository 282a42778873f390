import { sinCos, snap, TAU } from '../kernel/trigonometry';
import type { Box, Point } from './placement';

/** The rim of the map. Every ring is this ellipse shrunk by its `t` in (0, 1]. */
export interface Rim {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

/** The point of the map at `t` (0 the centre, 1 the rim) and `angle`, clockwise from 12 o'clock. */
export function pointAt(rim: Rim, t: number, angle: number): Point {
  const [s, c] = sinCos(angle);
  return { x: snap(rim.x + rim.rx * t * s), y: snap(rim.y - rim.ry * t * c) };
}

/** The `t` of a point: how far out it stands. */
export function reach(rim: Rim, x: number, y: number): number {
  const dx = (x - rim.x) / rim.rx;
  const dy = (y - rim.y) / rim.ry;
  return Math.sqrt(dx * dx + dy * dy);
}

/** The smallest `t` inside a box: below 1 the box reaches into the rim. */
export function nearestReach(rim: Rim, box: Box): number {
  const x = Math.min(Math.max(rim.x, box.x), box.x + box.width);
  const y = Math.min(Math.max(rim.y, box.y), box.y + box.height);
  return reach(rim, x, y);
}

/** The largest `t` inside a box: that of a corner. */
export function farthestReach(rim: Rim, box: Box): number {
  const x = Math.max(Math.abs(box.x - rim.x), Math.abs(box.x + box.width - rim.x));
  const y = Math.max(Math.abs(box.y - rim.y), Math.abs(box.y + box.height - rim.y));
  return reach(rim, rim.x + x, rim.y + y);
}

/**
 * How many footprints of a given width and height stand side by side round the rim, up to each angle.
 *
 * Two boxes in a row keep clear if they differ by a width across or by a height down, whichever comes first: at 12 o'clock
 * widths count, at 3 o'clock heights.
 */
export interface Places {
  /** Places from angle 0 to `angle`, at t = 1. */
  upTo(angle: number): number;
  /** The angle before which there are `places`. */
  angleAt(places: number): number;
}

const STEPS = 720;

export function placesRound(rim: Rim, width: number, height: number): Places {
  const sums = new Float64Array(STEPS + 1);
  for (let k = 0; k < STEPS; k++) {
    const [s, c] = sinCos(((k + 0.5) * TAU) / STEPS);
    const across = (rim.rx * Math.abs(c)) / width;
    const down = (rim.ry * Math.abs(s)) / height;
    sums[k + 1] = (sums[k] as number) + (Math.max(across, down) * TAU) / STEPS;
  }
  const at = (k: number) => sums[k] as number;
  return {
    upTo(angle) {
      const k = Math.min(Math.max((angle / TAU) * STEPS, 0), STEPS);
      const low = Math.min(Math.floor(k), STEPS - 1);
      return at(low) + (at(low + 1) - at(low)) * (k - low);
    },
    angleAt(places) {
      let low = 0;
      let high = STEPS;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (at(middle) <= places) low = middle;
        else high = middle;
      }
      const part = (places - at(low)) / (at(low + 1) - at(low));
      return ((low + Math.min(Math.max(part, 0), 1)) * TAU) / STEPS;
    },
  };
}

/** Distance in `t` between two rows of footprints that keeps them clear of each other, at an angle of the usual kind. */
export function rowStep(rim: Rim, width: number, height: number): number {
  let sum = 0;
  for (let k = 0; k < STEPS; k++) {
    const [s, c] = sinCos(((k + 0.5) * TAU) / STEPS);
    sum += 1 / Math.max((rim.rx * Math.abs(s)) / width, (rim.ry * Math.abs(c)) / height);
  }
  return sum / STEPS;
}
