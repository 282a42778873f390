import { type Colour, contrast, mix } from './colour';
import type { SectorStyle } from './palette';
import type { Theme } from './theme';
import type { TieStyle } from './tie-style';

/** How far what steps back goes towards the ground: shapes and lines, and what has to be read. */
const SHAPES = 0.68;
const LETTERS = 0.5;
/** How far marks on a shape go towards its fill. */
const ON_SHAPES = 0.4;

const towards = (theme: Theme, share: number) => (colour: Colour) => mix(colour, theme.page, share);

/** A theme for what steps back: the same hues nearer to the ground, letters less so than shapes. */
export function themeBehind(theme: Theme): Theme {
  const shape = towards(theme, SHAPES);
  const letter = towards(theme, LETTERS);
  return {
    ...theme,
    ink: letter(theme.ink),
    muted: letter(theme.muted),
    recipient: letter(theme.recipient),
    leader: shape(theme.leader),
    alert: shape(theme.alert),
  };
}

/** How a player that steps back is drawn: as ever, and paler; what is written on it can still be read. */
export function styleBehind(style: SectorStyle, theme: Theme): SectorStyle {
  const shape = towards(theme, SHAPES);
  const fill = shape(style.fill);
  const letters = [theme.page, theme.ink].map((colour) => mix(colour, fill, ON_SHAPES));
  const [page, ink] = letters as [Colour, Colour];
  return { ...style, fill, ink: shape(style.ink), onFill: contrast(page, fill) > contrast(ink, fill) ? page : ink };
}

/** How a tie that steps back is drawn. */
export const tieBehind = (style: TieStyle, theme: Theme): TieStyle => ({
  ...style,
  colour: towards(theme, SHAPES)(style.colour),
});
