import { sinCos } from '../kernel/trigonometry';
import type { Placement, Point, RingPlace, SlicePlace } from '../layout/placement';
import { short } from './outline';
import type { PlayerMapInput, SectorView } from './player-map-input';
import type { Mark } from './scene';
import type { Theme } from './theme';
import { halo, placedText } from './writing';

const RIM = 4.5;
/** Free angle at both ends of a sector's stretch of the rim. */
const RIM_GAP = 0.006;

const onRing = ({ centre }: Placement, { rx, ry }: Pick<RingPlace, 'rx' | 'ry'>, angle: number): Point => {
  const [s, c] = sinCos(angle);
  return { x: short(centre.x + rx * s), y: short(centre.y - ry * c) };
};

/** Whether the first ring is the recipients' disc: then slices begin at its edge. */
const hasDisc = ({ rings, players, disc }: Placement): boolean =>
  rings.length > 1 && (disc ?? !players.some(({ ring, slice }) => ring === 0 && slice >= 0));

function bands(placement: Placement, theme: Theme): Mark[] {
  const { rings, centre } = placement;
  const disc = hasDisc(placement);
  return rings
    .map(
      ({ rx, ry }, i): Mark => ({
        kind: 'ellipse',
        key: String(i),
        class: 'ring',
        cx: centre.x,
        cy: centre.y,
        rx,
        ry,
        style: {
          fill: i === 0 && disc ? theme.centre : (theme.bands[(rings.length - 1 - i) % 2] as string),
          stroke: theme.ring,
          'stroke-width': short((i === 0 && disc ? 1.2 : 0.8) * theme.weight),
        },
      }),
    )
    .reverse();
}

function separators(placement: Placement, theme: Theme): Mark[] {
  const { rings, slices } = placement;
  const outer = rings.at(-1);
  if (!outer || slices.length < 2) return [];
  const inner = hasDisc(placement) ? (rings[0] as RingPlace) : { rx: 0, ry: 0 };
  return slices.map(({ from }, i) => {
    const a = onRing(placement, inner, from);
    const b = onRing(placement, outer, from);
    return {
      kind: 'path',
      key: String(i),
      d: `M${a.x} ${a.y}L${b.x} ${b.y}`,
      style: { fill: 'none', stroke: theme.separator, 'stroke-width': short(theme.weight) },
    };
  });
}

/** The sector's stretch of the rim, in two arcs: one arc could not go all the way round. */
function rimPath(placement: Placement, outer: RingPlace, { from, to }: SlicePlace): string {
  const axes = { rx: outer.rx + RIM / 2 + 1, ry: outer.ry + RIM / 2 + 1 };
  const gap = placement.slices.length > 1 ? Math.min(RIM_GAP, (to - from) / 4) : 0;
  const [a, b, c] = [from + gap, (from + to) / 2, to - gap].map((angle) => onRing(placement, axes, angle)) as [
    Point,
    Point,
    Point,
  ];
  const arc = (p: Point) => `A${short(axes.rx)} ${short(axes.ry)} 0 0 1 ${p.x} ${p.y}`;
  return `M${a.x} ${a.y}${arc(b)}${arc(c)}`;
}

/** Rings, slices and their captions: what stands behind the players. */
export function backdrop({ placement, sectors }: PlayerMapInput, theme: Theme): Mark[] {
  const { rings, slices, direction } = placement;
  const outer = rings.at(-1);
  const sectorOf = new Map<string | null, SectorView>(sectors.map((sector) => [sector.id, sector]));
  const styleOf = ({ sector }: SlicePlace) => sectorOf.get(sector)?.style;
  const rims = slices.map(
    (slice, i): Mark => ({
      kind: 'path',
      key: String(i),
      d: outer ? rimPath(placement, outer, slice) : '',
      style: {
        fill: 'none',
        stroke: styleOf(slice)?.hollow === false ? (styleOf(slice)?.fill ?? theme.ring) : theme.ring,
        'stroke-width': RIM,
      },
    }),
  );
  return [
    { kind: 'group', key: 'rings', class: 'rings', children: bands(placement, theme) },
    { kind: 'group', key: 'separators', class: 'separators', children: separators(placement, theme) },
    { kind: 'group', key: 'rims', class: 'rims', children: outer ? rims : [] },
    {
      kind: 'group',
      key: 'sector-captions',
      class: 'sector-captions',
      children: slices.flatMap((slice, i) =>
        slice.caption
          ? [placedText(String(i), slice.caption, direction, { fill: styleOf(slice)?.ink ?? theme.muted }, 700)]
          : [],
      ),
    },
  ];
}

/** Captions of the rings; drawn above the ties, so that they can be read. */
export function ringCaptions({ placement }: PlayerMapInput, theme: Theme): Mark {
  return {
    kind: 'group',
    key: 'ring-captions',
    class: 'ring-captions',
    children: placement.rings.flatMap(({ caption }, i) =>
      caption === null
        ? []
        : [
            placedText(String(i), caption, placement.direction, {
              fill: theme.muted,
              ...halo(theme.halo, caption.size),
            }),
          ],
    ),
  };
}
