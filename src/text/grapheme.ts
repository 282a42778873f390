import { isInvisible, isMark, isRegional, isSkinTone, ZERO_WIDTH_JOINER } from './characters';

/**
 * A text in pieces that a reader takes for one character each: a letter with its marks, an emoji with its joiners.
 *
 * A plain rule of our own, since the engines' own changes with their version. The pieces joined are the text.
 */
export function graphemes(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  let before = -1;
  let halfFlag = false;
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i) as number;
    const secondHalf: boolean = halfFlag && isRegional(point);
    const goesOn =
      isMark(point) || isInvisible(point) || isSkinTone(point) || before === ZERO_WIDTH_JOINER || secondHalf;
    if (i > 0 && !goesOn) {
      pieces.push(text.slice(start, i));
      start = i;
    }
    halfFlag = isRegional(point) && !secondHalf;
    before = point;
    i += point > 0xffff ? 2 : 1;
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
}
