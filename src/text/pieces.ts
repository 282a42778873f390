import { type Script, visualRuns } from './bidi';
import { isInvisible, isMark } from './characters';
import { graphemes } from './grapheme';
import type { Direction } from './language';

/** A stretch of a line that is shaped at once. */
export interface Piece {
  readonly text: string;
  readonly direction: Direction;
  readonly script: Script;
  /** One character that the font has no glyph for. */
  readonly lacking: boolean;
}

/** What a font says about its characters. */
export interface Characters {
  has(point: number): boolean;
  /** Characters of two subsets are drawn in two fonts by a browser. */
  subsetOf(point: number): number;
}

/** A letter and its marks without the marks that the font lacks; null where it lacks the letter. */
function drawable(grapheme: string, { has }: Characters): string | null {
  let kept = '';
  for (const char of grapheme) {
    const point = char.codePointAt(0) as number;
    if (isInvisible(point) || has(point)) kept += char;
    else if (!isMark(point)) return null;
  }
  return kept;
}

const firstVisible = (text: string): number | undefined =>
  [...text].map((char) => char.codePointAt(0) as number).find((point) => !isInvisible(point));

/**
 * A line of text in the pieces that are shaped at once, from left to right: cut where direction, script or subset of the font
 * change, and at characters that the font lacks.
 *
 * Cost: O(length).
 */
export function pieces(text: string, direction: Direction, characters: Characters): Piece[] {
  return visualRuns(text, direction).flatMap((run) => {
    const found: Piece[] = [];
    let subset: number | undefined;
    for (const grapheme of graphemes(run.text)) {
      const drawn = drawable(grapheme, characters);
      const first = drawn === null ? undefined : firstVisible(drawn);
      const here: number | undefined = first === undefined ? subset : characters.subsetOf(first);
      const last = found.at(-1);
      const { direction: towards, script } = run;
      if (drawn === null) found.push({ text: grapheme, direction: towards, script, lacking: true });
      else if (last && !last.lacking && here === subset) found[found.length - 1] = { ...last, text: last.text + drawn };
      else found.push({ text: drawn, direction: towards, script, lacking: false });
      subset = here;
    }
    return run.direction === 'rtl' ? found.reverse() : found;
  });
}
