import { type Colour, grey, readable } from './colour';
import { short } from './outline';
import type { Style } from './scene';
import { lightTheme, type Theme } from './theme';

/** How the ties of a type are drawn: types differ in the dash, not in colour alone. */
export interface TieStyle {
  readonly colour: Colour;
  /** Lengths of dash and gap; null for a solid line. */
  readonly dash: string | null;
  /** Multiplies the width that the strength gives: in greys it tells more types apart than there are dashes. */
  readonly weight: number;
}

/** Any two differ by half or more in a dash or a gap, and show what they are within the sample of a legend. */
const DASHES: readonly (string | null)[] = [
  null,
  '7 3',
  '1.6 2.6',
  '10 2.6 1.6 2.6',
  '16 4',
  '7 2.4 1.6 2.4 1.6 2.4',
  '1.6 6.5',
  '5 8.5',
  '15 2.6 4 2.6',
  '3.4 2.2',
];

/**
 * Colour and dash of every type of tie, in the order of the types.
 *
 * A colour declared in the data is kept where the theme can show it.
 *
 * Range: 90 types before two look alike; 20 told apart without colour, by dash and, in greys, width.
 * Cost: O(types).
 *
 * @throws {PlayermapError} never.
 * @example
 * const styles = tieStyles([{ id: 'funding' }, { id: 'referral' }]);
 * assert.notEqual(styles.get('funding')?.dash, styles.get('referral')?.dash);
 */
export function tieStyles(
  types: readonly { readonly id: string; readonly color?: string | undefined }[],
  theme: Theme = lightTheme,
): ReadonlyMap<string, TieStyle> {
  return new Map(
    types.map(({ id, color }, i) => {
      const base = color ?? (theme.ties[i % theme.ties.length] as Colour);
      return [
        id,
        {
          colour: readable(theme.greyscale ? grey(base) : base, theme, 3),
          dash: DASHES[i % DASHES.length] as string | null,
          weight: theme.greyscale && Math.floor(i / DASHES.length) % 2 === 1 ? 1.7 : 1,
        },
      ];
    }),
  );
}

/** The dash of a line of some width as an attribute: wide lines have longer dashes, or they would look like others. */
export function dashOf({ dash }: Pick<TieStyle, 'dash'>, width: number): Style {
  if (dash === null) return {};
  const stretch = 0.55 + 0.35 * width;
  return {
    'stroke-dasharray': dash
      .split(' ')
      .map((length) => short(Number(length) * stretch))
      .join(' '),
  };
}
