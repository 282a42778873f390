import { TAU } from '../kernel/trigonometry';
import type { PlacedText, Placement, Point } from './placement';

/** The same placement with left and right exchanged: slices then run the other way round. Texts stay readable. */
export function mirrored(placement: Placement): Placement {
  const twice = 2 * placement.area.x + placement.area.width;
  const point = ({ x, y }: Point): Point => ({ x: twice - x, y });
  function text(placed: PlacedText): PlacedText;
  function text(placed: PlacedText | null): PlacedText | null;
  function text(placed: PlacedText | null): PlacedText | null {
    if (placed === null) return null;
    const { box } = placed;
    return { ...placed, x: twice - placed.x, box: { ...box, x: twice - box.x - box.width } };
  }
  return {
    ...placement,
    centre: point(placement.centre),
    rings: placement.rings.map((ring) => ({ ...ring, caption: text(ring.caption) })),
    slices: placement.slices.map((slice) => ({
      ...slice,
      from: TAU - slice.to,
      to: TAU - slice.from,
      caption: text(slice.caption),
    })),
    players: placement.players.map((player) => ({
      ...player,
      ...point(player),
      label: text(player.label),
      leader: player.leader === null ? null : [point(player.leader[0]), point(player.leader[1])],
    })),
    ties: placement.ties.map((tie) => {
      const [a, b, c, d] = tie.path;
      return { ...tie, path: [point(a), point(b), point(c), point(d)] as const };
    }),
  };
}
