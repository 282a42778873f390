import { type Colour, readable } from './colour';
import { lightTheme, type Theme } from './theme';

/** How the ties of a type are drawn: types differ in the dash, not in colour alone. */
export interface TieStyle {
  readonly colour: Colour;
  /** Lengths of dash and gap; null for a solid line. */
  readonly dash: string | null;
}

const COLOURS: readonly Colour[] = ['#4b5b70', '#0f6ab0', '#b5541c', '#1b7a56', '#84397a', '#7a6a17'];
const DASHES: readonly (string | null)[] = [null, '7 4', '1.6 3.4', '11 3 2 3', '14 5', '6 3 2 3 2 3', '3 3'];

/**
 * Colour and dash of every type of tie, in the order of the types.
 *
 * Range: 42 types before two look alike; 7 told apart without colour.
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
    types.map(({ id, color }, i) => [
      id,
      {
        colour: readable(color ?? (COLOURS[i % COLOURS.length] as Colour), theme.page, 3),
        dash: DASHES[i % DASHES.length] as string | null,
      },
    ]),
  );
}
