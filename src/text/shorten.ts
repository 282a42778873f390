import type { Weight } from './font';
import { graphemes } from './grapheme';
import { textWidth } from './width';

/**
 * A text cut in its middle to fit a width: what stands at both ends stays, since names of one family differ at their end.
 *
 * Undefined: where not even the ellipsis fits, the ellipsis alone.
 * Cost: O(log n) measurements.
 */
export function shortened(text: string, size: number, maxWidth: number, weight: Weight = 400): string {
  if (textWidth(text, size, weight) <= maxWidth) return text;
  const letters = graphemes(text);
  const cut = (kept: number): string => {
    const start = Math.ceil(kept * 0.6);
    return `${letters.slice(0, start).join('').trimEnd()}…${letters
      .slice(letters.length - (kept - start))
      .join('')
      .trimStart()}`;
  };
  let low = 0;
  let high = letters.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (textWidth(cut(middle), size, weight) <= maxWidth) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '…' : cut(low);
}
