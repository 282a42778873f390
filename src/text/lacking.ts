import { isBlank, isInvisible, isMark } from './characters';
import { fontOf } from './font';
import { graphemes } from './grapheme';

const font = fontOf(400);

const has = (point: number): boolean =>
  isMark(point) || isInvisible(point) || isBlank(point) || (point <= 0xffff && (font.advance[point] as number) >= 0);

/**
 * What of some texts the embedded font cannot draw (emoji, Chinese, ...): each once, as a reader sees it, in the order in which
 * they come.
 *
 * Cost: O(length).
 */
export function lacking(texts: Iterable<string>): string[] {
  const found = new Set<string>();
  for (const text of texts)
    for (const piece of graphemes(text)) {
      if (![...piece].every((char) => has(char.codePointAt(0) as number))) found.add(piece);
    }
  return [...found];
}
