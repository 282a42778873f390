import { snap } from '../kernel/trigonometry';

const SMALLEST = 3;
const AIR = 1;
/** Shapes whose sizes mean something shrink together, but not below this share for the sake of a few. */
const LEAST_SHARE = 0.6;

/**
 * Half the width of each shape: the wish where all have room, smaller in proportion on a crowded map, and never so large that two shapes
 * overlap. Where wishes differ all shrink together as far as it helps, since their areas stand for values. At least 3 where
 * players are not closer than that.
 */
export function shapeRadii(x: Float64Array, y: Float64Array, wishes: readonly number[], scale: number): number[] {
  const shrink = Math.min(1, scale);
  const scaled = wishes.map((wish) => {
    const sound = Number.isFinite(wish) && wish > 0 ? wish : SMALLEST;
    return Math.max(SMALLEST, sound * shrink);
  });
  const largest = scaled.reduce((a, b) => Math.max(a, b), SMALLEST);
  const order = [...x.keys()].sort((a, b) => x[a]! - x[b]! || a - b);
  const eachClose = (see: (i: number, j: number, apart: number) => void) => {
    order.forEach((i, place) => {
      for (let k = place + 1; k < order.length; k++) {
        const j = order[k] as number;
        const across = (x[j] as number) - (x[i] as number);
        if (across > 2 * largest + AIR) break;
        see(i, j, Math.max(across, Math.abs((y[j] as number) - (y[i] as number))));
      }
    });
  };
  let share = 1;
  if (scaled.some((radius) => radius !== largest))
    eachClose((i, j, apart) => {
      share = Math.min(share, Math.max(LEAST_SHARE, (apart - AIR) / ((scaled[i] as number) + (scaled[j] as number))));
    });
  const radii = scaled.map((radius) => Math.max(SMALLEST, radius * share));
  const nearest = new Float64Array(x.length).fill(Number.POSITIVE_INFINITY);
  eachClose((i, j, apart) => {
    if ((radii[i] as number) + (radii[j] as number) <= apart - AIR) return;
    nearest[i] = Math.min(nearest[i]!, apart);
    nearest[j] = Math.min(nearest[j]!, apart);
  });
  return radii.map((radius, i) => {
    const room = nearest[i]! / 2 - AIR / 2;
    return snap(Math.max(0.25, Math.min(radius, Math.max(room, nearest[i]! / 2.2))));
  });
}
