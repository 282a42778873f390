import { baseDirection, visualRuns } from './bidi';
import { isEmoji, isInvisible, isMark, isRegional, isSkinTone, isWide, ZERO_WIDTH_JOINER } from './characters';
import { type Font, fontOf, type Weight } from './font';

// For characters that the font lacks and the reader's machine draws in another: rather too wide than too narrow.
const EMOJI_WIDTH = 1300;
const WIDE_WIDTH = 1000;
const SYMBOL_WIDTH = 850;
const OTHER_WIDTH = 650;

const ZERO_WIDTH_NON_JOINER = 0x200c;
const LAM = 0x644;
const ARABIC_FROM = 0x600;
const ARABIC_TO = 0x6ff;

/** Place of the next character that is not a mark, from `i` on. */
function skipMarks(text: string, i: number): number {
  let next = i;
  while (next < text.length) {
    const point = text.codePointAt(next) as number;
    if (!isMark(point)) break;
    next += point > 0xffff ? 2 : 1;
  }
  return next;
}

/** Whether the character at `i` takes the hand of a letter before it. */
function joinsBack(font: Font, text: string, i: number): boolean {
  const point = text.codePointAt(i);
  return point !== undefined && (font.forms.has(point) || point === ZERO_WIDTH_JOINER);
}

function fallback(point: number): number {
  if (isEmoji(point)) return EMOJI_WIDTH;
  if (isWide(point)) return WIDE_WIDTH;
  return point >= 0x2100 && point <= 0x2bff ? SYMBOL_WIDTH : OTHER_WIDTH;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /[\dA-Za-z\u00aa-\u058f]/;

function unitsOf(text: string, font: Font): number {
  let sum = 0;
  let before = 0; // the visible character before this one, 0 where nothing may kern with it
  let joined = false; // whether the Arabic letter before reaches out to this one
  let sequence = false; // within an emoji sequence: a joiner stands before this one
  for (let i = 0; i < text.length; ) {
    const point = text.codePointAt(i) as number;
    i += point > 0xffff ? 2 : 1;
    if (isMark(point)) continue;
    if (isInvisible(point)) {
      if (point === ZERO_WIDTH_JOINER) {
        joined = true;
        sequence = isEmoji(before);
      } else if (point === ZERO_WIDTH_NON_JOINER) joined = false;
      continue;
    }
    if (point >= ARABIC_FROM && point <= ARABIC_TO) {
      const forms = font.forms.get(point);
      if (forms !== undefined) {
        const next = skipMarks(text, i);
        const alef = point === LAM ? font.lamAlef.get(text.codePointAt(next) ?? 0) : undefined;
        if (alef !== undefined) {
          sum += alef[joined ? 1 : 0] as number;
          i = next + 1;
          joined = false;
        } else {
          const onwards = forms.length > 2 && joinsBack(font, text, next);
          sum += forms[(onwards ? 2 : 0) + (joined ? 1 : 0)] as number;
          joined = onwards;
        }
        before = 0;
        continue;
      }
    }
    joined = false;
    if ((sequence || isSkinTone(point)) && isEmoji(before) && isEmoji(point)) {
      sequence = false;
      continue;
    }
    sequence = false;
    if (isRegional(point) && isRegional(before)) {
      before = 0;
      continue;
    }
    const advance = point <= 0xffff ? (font.advance[point] as number) : -1;
    sum += advance < 0 ? fallback(point) : advance;
    sum += font.kerning.get(before)?.get(point) ?? 0;
    before = point;
  }
  return sum;
}

/**
 * How wide a text is drawn, in the units of `size`, without a browser.
 *
 * The sum of the advances of the embedded font, with the joined forms of Arabic letters, lam-alef, and kerning within
 * a script. Marks and direction signs take no room. Characters the font lacks are guessed, rather too wide.
 *
 * Range: 0 or more, whatever the text holds.
 * Cost: O(length), no memory kept.
 *
 * @throws {PlayermapError} never.
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const font = fontOf(weight);
  const mixed = RIGHT_TO_LEFT.test(text) && LEFT_TO_RIGHT.test(text);
  // letters do not kern with what is drawn in the other direction
  const runs = mixed ? visualRuns(text, baseDirection(text, 'ltr')).map((run) => run.text) : [text];
  const units = runs.reduce((sum, run) => sum + unitsOf(run, font), 0);
  return (units * size) / 1000;
}
