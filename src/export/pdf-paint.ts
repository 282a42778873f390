import type { Style } from '../render/scene';

/** How a mark is painted: the presentation attributes of SVG with its defaults. */
export interface Paint {
  /** A colour, `url(#id)` for a pattern, or null. */
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly fillOpacity: number;
  readonly strokeOpacity: number;
  readonly width: number;
  readonly dash: readonly number[] | null;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  /** The line lies under the fill: a halo. */
  readonly strokeFirst: boolean;
}

/** What a mark inherits and adds. `opacity` is not inherited: it belongs to the mark as a whole. */
export function inherited(outer: Style, own: Style | undefined): Style {
  if (own === undefined) return outer;
  const { opacity: _, ...rest } = own;
  return { ...outer, ...rest };
}

const colour = (value: string | number | undefined, usual: string | null): string | null => {
  if (value === undefined) return usual;
  return value === 'none' || value === 'transparent' ? null : String(value);
};

const numbers = (value: string | number | undefined): number[] =>
  value === undefined || value === 'none'
    ? []
    : String(value)
        .split(/[\s,]+/)
        .map(Number);

/** The paint that a style means. */
export function paintOf(style: Style): Paint {
  const dash = numbers(style['stroke-dasharray']);
  return {
    fill: colour(style.fill, '#000000'),
    stroke: colour(style.stroke, null),
    fillOpacity: Number(style['fill-opacity'] ?? 1),
    strokeOpacity: Number(style['stroke-opacity'] ?? 1),
    width: Number(style['stroke-width'] ?? 1),
    dash: dash.length > 0 && dash.some((length) => length > 0) ? dash : null,
    cap: (style['stroke-linecap'] ?? 'butt') as Paint['cap'],
    join: (style['stroke-linejoin'] ?? 'miter') as Paint['join'],
    strokeFirst: String(style['paint-order'] ?? '').startsWith('stroke'),
  };
}
