// Classes of characters, written out: the engines' own tables change with their versions of Unicode, drawings must not.

type Range = readonly [from: number, to: number];

const holds = (ranges: readonly Range[], point: number): boolean => {
  let low = 0;
  let high = ranges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = ranges[middle] as Range;
    if (point < from) high = middle - 1;
    else if (point > to) low = middle + 1;
    else return true;
  }
  return false;
};

const MARKS: readonly Range[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x5bf, 0x5bf],
  [0x5c1, 0x5c2],
  [0x5c4, 0x5c5],
  [0x5c7, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e4],
  [0x6e7, 0x6e8],
  [0x6ea, 0x6ed],
  [0x711, 0x711],
  [0x730, 0x74a],
  [0x7eb, 0x7f3],
  [0x8ca, 0x8e1],
  [0x8e3, 0x902],
  [0x93a, 0x93a],
  [0x93c, 0x93c],
  [0x941, 0x948],
  [0x94d, 0x94d],
  [0x951, 0x957],
  [0x9bc, 0x9bc],
  [0x9c1, 0x9c4],
  [0x9cd, 0x9cd],
  [0xe31, 0xe31],
  [0xe34, 0xe3a],
  [0xe47, 0xe4e],
  [0x135d, 0x135f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0x302a, 0x302d],
  [0x3099, 0x309a],
  [0xfb1e, 0xfb1e],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xe0100, 0xe01ef],
];

const INVISIBLE: readonly Range[] = [
  [0x0, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe00ff],
];

const EMOJI: readonly Range[] = [
  [0x231a, 0x231b],
  [0x2328, 0x2328],
  [0x23cf, 0x23cf],
  [0x23e9, 0x23fa],
  [0x25aa, 0x25ab],
  [0x25b6, 0x25b6],
  [0x25c0, 0x25c0],
  [0x25fb, 0x25fe],
  [0x2600, 0x27bf],
  [0x2934, 0x2935],
  [0x2b05, 0x2b07],
  [0x2b1b, 0x2b1c],
  [0x2b50, 0x2b55],
  [0x1f000, 0x1faff],
];

const WIDE: readonly Range[] = [
  [0x1100, 0x11ff],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x20000, 0x3fffd],
];

// fillers and joiners that are letters or marks by class, and selectors of a variant of what stands before them
const EMPTY: readonly Range[] = [
  [0x34f, 0x34f],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x2800, 0x2800],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xffa0, 0xffa0],
  [0xe0100, 0xe01ef],
];

/** A sign that is drawn on the letter before it: niqqud, harakat, accents, variation selectors. */
export const isMark = (point: number): boolean => point >= 0x300 && holds(MARKS, point);

/** Controls, joiners and direction signs: they steer what is drawn and take no room. */
export const isInvisible = (point: number): boolean => (point < 0x20 || point >= 0x7f) && holds(INVISIBLE, point);

/** Where a reader sees nothing: white space, what is invisible, and letters without ink. */
export const isBlank = (point: number): boolean =>
  isInvisible(point) || holds(EMPTY, point) || /\s/.test(String.fromCodePoint(point));

export const isEmoji = (point: number): boolean => point >= 0x231a && holds(EMOJI, point);

/** East Asian characters that fill a square. */
export const isWide = (point: number): boolean => point >= 0x1100 && holds(WIDE, point);

export const isSkinTone = (point: number): boolean => point >= 0x1f3fb && point <= 0x1f3ff;

/** Half of a flag. */
export const isRegional = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;

export const ZERO_WIDTH_JOINER = 0x200d;

/** Letters, marks and signs of the Hebrew script. */
export const isHebrew = (point: number): boolean =>
  (point >= 0x590 && point <= 0x5ff) || (point >= 0xfb1d && point <= 0xfb4f);

/** Letters, marks and signs of the Arabic script; its comma and digits, which others use too, included. */
export const isArabic = (point: number): boolean =>
  (point >= 0x600 && point <= 0x6ff) ||
  (point >= 0x750 && point <= 0x77f) ||
  (point >= 0x870 && point <= 0x8ff) ||
  (point >= 0xfb50 && point <= 0xfdff) ||
  (point >= 0xfe70 && point <= 0xfefc);
