import { snap } from '../kernel/trigonometry';

const SMALLEST = 3;
const AIR = 1;

/**
 * Half the width of each shape: the wish where all have room, smaller in proportion on a crowded map, and never so large that two shapes
 * overlap. At least 3 where players are not closer than that.
 */
export function shapeRadii(x: Float64Array, y: Float64Array, wishes: readonly number[], scale: number): number[] {
  const shrink = Math.min(1, scale);
  const order = [...x.keys()].sort((a, b) => x[a]! - x[b]! || a - b);
  const nearest = new Float64Array(x.length).fill(Number.POSITIVE_INFINITY);
  order.forEach((i, place) => {
    for (let k = place + 1; k < order.length; k++) {
      const j = order[k] as number;
      const across = (x[j] as number) - (x[i] as number);
      if (across >= nearest[i]! && across > 60) break;
      const apart = Math.max(across, Math.abs((y[j] as number) - (y[i] as number)));
      nearest[i] = Math.min(nearest[i]!, apart);
      nearest[j] = Math.min(nearest[j]!, apart);
    }
  });
  return wishes.map((wish, i) => {
    const sound = Number.isFinite(wish) && wish > 0 ? wish : SMALLEST;
    const room = nearest[i]! / 2 - AIR / 2;
    return snap(Math.max(0.25, Math.min(Math.max(SMALLEST, sound * shrink), Math.max(room, nearest[i]! / 2.2))));
  });
}
