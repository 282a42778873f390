import type { SectorStyle, Texture } from './palette';
import type { Definition, Mark } from './scene';

/** Tiles of 4 units: small enough to show on the smallest shapes. */
const TILE = 4;
const LINES: Readonly<Record<Exclude<Texture, 'plain' | 'dots'>, string>> = {
  stripes: 'M-1 1L1 -1M0 4L4 0M3 5L5 3',
  slopes: 'M-1 3L1 5M0 0L4 4M3 -1L5 1',
  lattice: 'M0 0L4 4M4 0L0 4',
  rows: 'M0 2L4 2',
  columns: 'M2 0L2 4',
  grid: 'M0 2L4 2M2 0L2 4',
};

const idOf = (prefix: string, { texture, fill }: SectorStyle): string => `${prefix}-${texture}-${fill.slice(1)}`;

/** What fills the shapes of a sector: its colour, or the pattern of its texture. */
export const fillOf = (prefix: string, style: SectorStyle): string =>
  style.texture === 'plain' ? style.fill : `url(#${idOf(prefix, style)})`;

function tile(style: SectorStyle): Mark[] {
  const { fill, onFill, texture } = style;
  const ground: Mark = { kind: 'rect', key: 'ground', x: 0, y: 0, width: TILE, height: TILE, style: { fill } };
  if (texture === 'plain') return [ground];
  if (texture === 'dots') {
    return [ground, { kind: 'ellipse', key: 'dot', cx: 2, cy: 2, rx: 0.95, ry: 0.95, style: { fill: onFill } }];
  }
  const style_ = { stroke: onFill, 'stroke-width': 0.9, fill: 'none' };
  return [ground, { kind: 'path', key: 'lines', d: LINES[texture], style: style_ }];
}

/** The patterns that a map's sectors need, each once. */
export function textures(prefix: string, styles: Iterable<SectorStyle>): Definition[] {
  const found = new Map<string, Definition>();
  for (const style of styles) {
    if (style.texture === 'plain') continue;
    const id = idOf(prefix, style);
    if (!found.has(id)) found.set(id, { id, width: TILE, height: TILE, marks: tile(style) });
  }
  return [...found.values()];
}
