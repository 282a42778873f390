import type { Sector } from '../model/schema';
import { defaultSectorOf, defaultSectors } from '../model/sectors';
import { type Colour, contrast, grey, mix, readable } from './colour';
import { OUTLINES, type Outline } from './outline';
import { lightTheme, type Theme } from './theme';

/** Textures that tell sectors of one colour and outline apart. */
export type Texture = 'plain' | 'stripes' | 'dots' | 'rows' | 'grid' | 'columns' | 'slopes' | 'lattice';

const TEXTURES: readonly Texture[] = ['plain', 'stripes', 'dots', 'rows', 'grid', 'columns', 'slopes', 'lattice'];

/** How the players of a sector are drawn. Two sectors of a map differ in outline or texture, not in colour alone. */
export interface SectorStyle {
  readonly fill: Colour;
  /** The outline's line and the sector's name. */
  readonly ink: Colour;
  /** Marks on the fill. */
  readonly onFill: Colour;
  readonly outline: Outline;
  readonly texture: Texture;
  /** An empty shape with a broken line: the sector is not known. */
  readonly hollow: boolean;
}

/** The outline that the first sector of the data has: the square of government is the last but two. */
const FIRST_OUTLINE = 3;

/** Least contrast of a shape or its marks with what they stand on. */
const LEAST = 3;

/** The coarse default sectors in the order of the fills and outlines, so that government is the same on every map. */
const COARSE: readonly string[] = defaultSectors.filter((s) => s.parent === undefined).map(({ id }) => id);
const SLOTS = OUTLINES.length;

interface Slot {
  readonly slot: number;
  /** Position among the fills of default sectors, or of others. */
  readonly hue: { readonly of: 'sectors' | 'otherSectors'; readonly at: number };
}

interface Look extends Slot {
  readonly texture: number;
  /** Colour that the data declare. */
  readonly own: string | undefined;
  readonly fine: boolean;
}

/** A colour that the data declare, as a theme can show it. */
function declared(colour: Colour, theme: Theme): Colour {
  if (theme.greyscale) return grey(colour);
  return theme.scheme === 'dark' ? readable(colour, theme, LEAST) : colour;
}

function styleOf({ slot, hue, texture, own, fine }: Look, theme: Theme): SectorStyle {
  const fills = theme[hue.of];
  const base = own ? declared(own as Colour, theme) : (fills[hue.at % fills.length] as Colour);
  const pale = fine && texture > 0 ? mix(base, theme.page, texture % 2 === 1 ? 0.22 : 0.4) : base;
  const fill = theme.scheme === 'dark' ? readable(pale, theme, LEAST) : pale;
  return {
    fill,
    ink: readable(base, theme),
    onFill: contrast(theme.page, fill) >= LEAST ? theme.page : theme.ink,
    outline: OUTLINES[slot % SLOTS] as Outline,
    texture: TEXTURES[texture % TEXTURES.length] as Texture,
    hollow: false,
  };
}

/** How players are drawn whose sector nobody recorded. */
export const unknownSectorStyle = (theme: Theme = lightTheme): SectorStyle => ({
  fill: theme.page,
  ink: theme.muted,
  onFill: theme.muted,
  outline: 'circle',
  texture: 'plain',
  hollow: true,
});

/** How recipients are drawn of whom no sector is recorded: being a recipient is a ring, and needs no sector. */
export const recipientStyle = (theme: Theme = lightTheme): SectorStyle => ({
  ...unknownSectorStyle(theme),
  ink: theme.recipient,
  onFill: theme.recipient,
  hollow: false,
});

/**
 * Colour, outline and texture of every sector of a map.
 *
 * The default sectors always look the same. Others have colours of their own and the outlines that are left, in their
 * order; a fine sector has the outline and hue of
 * the coarse one with a texture of its own. A colour declared in the data is kept where the theme can show it: a dark theme
 * lightens it as far as it must, a theme of greys takes the grey that is as light.
 *
 * Range: 64 sectors before two look alike, 8 of one family.
 * Undefined: a sector whose parent is not in the list is drawn as a coarse one.
 * Cost: O(sectors).
 *
 * @throws {PlayermapError} never.
 * @example
 * const styles = sectorStyles([{ id: 'government' }, { id: 'hospital' }]);
 * assert.equal(styles.get('government')?.outline, 'square');
 */
export function sectorStyles(sectors: readonly Sector[], theme: Theme = lightTheme): ReadonlyMap<string, SectorStyle> {
  const topOf = families(sectors);
  const slots = slotsOf(sectors.map(topOf));
  const used = new Map<number, Set<number>>();
  const styles = new Map<string, SectorStyle>();
  // coarse sectors choose before fine ones, so that theirs are the plain fills
  for (const fine of [false, true]) {
    for (const sector of sectors) {
      const top = topOf(sector);
      if ((top.id !== sector.id) !== fine) continue;
      const { slot, hue } = slots.get(top.id) as Slot;
      const taken = used.get(slot % SLOTS) ?? new Set<number>();
      used.set(slot % SLOTS, taken);
      let texture = fine ? 0 : Math.floor(slot / SLOTS);
      while (taken.has(texture) && texture < TEXTURES.length) texture++;
      taken.add(texture);
      styles.set(sector.id, styleOf({ slot, hue, texture, own: sector.color ?? top.color, fine }, theme));
    }
  }
  return new Map(sectors.map(({ id }) => [id, styles.get(id) as SectorStyle]));
}

const defaultById = new Map(defaultSectors.map((sector) => [sector.id, sector]));

/** The coarsest sector that each belongs to, itself where it has no parent. */
function families(sectors: readonly Sector[]): (sector: Sector) => Sector {
  const listed = new Map(sectors.map((sector) => [sector.id, sector]));
  const known = (id: string | undefined) => (id === undefined ? undefined : (listed.get(id) ?? defaultById.get(id)));
  return (sector) => {
    const seen = new Set<string>();
    let top = sector;
    for (let up = known(top.parent); up && !seen.has(up.id); up = known(top.parent)) {
      seen.add(up.id);
      top = up;
    }
    return top;
  };
}

/** Which colour and outline each coarse sector has: the default ones their own, others the next outline that is free. */
function slotsOf(tops: readonly Sector[]): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>();
  const taken = new Set<number>();
  for (const top of tops) {
    const slot = COARSE.indexOf(defaultSectorOf(top)?.id ?? '');
    if (slot < 0 || taken.has(slot) || slots.has(top.id)) continue;
    slots.set(top.id, { slot, hue: { of: 'sectors', at: slot } });
    taken.add(slot);
  }
  let next = 0;
  let others = 0;
  const slotAt = (place: number) => place - (place % SLOTS) + ((place + FIRST_OUTLINE) % SLOTS);
  for (const { id } of tops) {
    if (slots.has(id)) continue;
    while (taken.has(slotAt(next))) next++;
    slots.set(id, { slot: slotAt(next), hue: { of: 'otherSectors', at: others } });
    taken.add(slotAt(next));
    others++;
  }
  return slots;
}
