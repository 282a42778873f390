import type { PlayerPlace, TiePlace } from '../layout/placement';
import type { Focus, FocusRole } from './focus';
import { type Outline, outlineMark, short } from './outline';
import type { SectorStyle } from './palette';
import type { Group, Mark } from './scene';
import { styleBehind, themeBehind, tieBehind } from './stepping-back';
import type { Theme } from './theme';
import { type TieEnd, type TieScale, tieMark } from './tie-marks';
import type { TieStyle } from './tie-style';

type Role = FocusRole | 'behind';

/** What is drawn first lies below: what steps back, then what is near, then the way, and the one in focus on top. */
const ORDER: readonly Role[] = ['behind', 'near', 'way', 'self'];

const inOrder = <T>(items: readonly T[], roleOf: (item: T) => Role): T[] =>
  ORDER.flatMap((role) => items.filter((item) => roleOf(item) === role));

/** From the shape of the one in focus to the line round it. */
const RING = 4.5;
/** How much wider lines on the way are. */
const WIDER = 1.8;

export interface LinesToDraw {
  readonly ties: readonly TiePlace[];
  readonly endOf: (id: string) => TieEnd | undefined;
  readonly styleOf: (tie: TiePlace) => TieStyle;
  readonly scale: TieScale;
  readonly theme: Theme;
}

/** The lines of a map; with a focus those on its way to the recipients are strong, its own clear, the rest pale. */
export function lineMarks({ ties, endOf, styleOf, scale, theme }: LinesToDraw, focus: Focus | undefined): Mark[] {
  const draw = (tie: TiePlace, style: TieStyle, width: TieScale, shade: Theme): Group[] => {
    const [from, to] = [endOf(tie.source), endOf(tie.target)];
    return from && to ? [tieMark(tie, from, to, style, width, shade) as Group] : [];
  };
  if (!focus) return ties.flatMap((tie) => draw(tie, styleOf(tie), scale, theme));
  const clear = { ...scale, opacity: Math.max(0.9, scale.opacity) };
  const wide = { ...scale, opacity: 1, thinnest: scale.thinnest + WIDER, thickest: scale.thickest + WIDER };
  const behind = themeBehind(theme);
  const roleOf = ({ id }: TiePlace): Role => focus.ties.get(id) ?? 'behind';
  return inOrder(ties, roleOf).flatMap((tie) => {
    const role = roleOf(tie);
    const style = styleOf(tie);
    const marks =
      role === 'behind'
        ? draw(tie, tieBehind(style, theme), scale, behind)
        : role === 'way'
          ? draw(tie, { ...style, colour: theme.accent }, wide, theme)
          : draw(tie, style, clear, theme);
    return marks.map((mark) => inFocus(mark, role));
  });
}

export interface PlayersToDraw {
  readonly places: readonly PlayerPlace[];
  readonly styleOf: (place: PlayerPlace) => SectorStyle;
  readonly theme: Theme;
  readonly draw: (place: PlayerPlace, style: SectorStyle, theme: Theme) => Group;
}

/** The players of a map; with a focus those who have nothing to do with it are pale, and a line runs round the one in focus. */
export function playersInFocus({ places, styleOf, theme, draw }: PlayersToDraw, focus: Focus | undefined): Mark[] {
  if (!focus) return places.map((place) => draw(place, styleOf(place), theme));
  const behind = themeBehind(theme);
  const roleOf = ({ id }: PlayerPlace): Role => focus.players.get(id) ?? 'behind';
  return inOrder(places, roleOf).map((place) => {
    const role = roleOf(place);
    const style = styleOf(place);
    if (role === 'behind') return inFocus(draw(place, styleBehind(style, theme), behind), role);
    const mark = draw(place, style, theme);
    const ringed = role === 'self' ? [focusRing(place, style.outline, theme), ...mark.children] : mark.children;
    return inFocus({ ...mark, children: ringed }, role);
  });
}

const inFocus = (mark: Group, role: Role): Group => ({
  ...mark,
  attributes: { ...mark.attributes, 'data-focus': role },
});

/** The line round the one in focus, along its outline; round a plus, which has corners inwards, a circle. */
function focusRing(place: PlayerPlace, outline: Outline, theme: Theme): Mark {
  const [along, radius]: [Outline, number] =
    outline === 'plus' ? ['circle', place.radius * 1.22 + RING] : [outline, place.radius + RING];
  return outlineMark(along, place, radius, {
    key: 'focus',
    style: {
      fill: 'none',
      stroke: theme.accent,
      'stroke-width': short(2.2 * theme.weight),
      'stroke-linejoin': 'round',
    },
  });
}
