import rubik from './rubik.json';

/** Weights of the one font that maps name and embed. */
export type Weight = 400 | 700;

/** The family name that every picture gives to its texts. */
export const FONT_FAMILY = 'Rubik';

interface WidthTable {
  /** Stretches of [first code point, advance, advance, ...]. */
  readonly advances: readonly (readonly number[])[];
  /** Arabic letters: [alone, at the end, at the start, in the middle], the last two only where the letter joins onwards. */
  readonly forms: Readonly<Record<string, readonly number[]>>;
  /** Lam with this alef as one glyph: [alone, at the end]. */
  readonly lamAlef: Readonly<Record<string, readonly number[]>>;
  /** How much closer (below 0) each `second` stands to each `first`. */
  readonly kerning: readonly {
    readonly first: string;
    readonly by: readonly number[];
    readonly second: readonly string[];
  }[];
}

/** The font's widths laid out for lookup by code point, all in thousandths of the text size. */
export interface Font {
  /** -1 where the font has no such character. */
  readonly advance: Int16Array;
  readonly forms: ReadonlyMap<number, readonly number[]>;
  readonly lamAlef: ReadonlyMap<number, readonly number[]>;
  readonly kerning: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

const byPoint = <T>(record: Readonly<Record<string, T>>): Map<number, T> =>
  new Map(Object.entries(record).map(([char, value]) => [char.codePointAt(0) as number, value]));

function layOut(table: WidthTable): Font {
  const advance = new Int16Array(0x10000).fill(-1);
  for (const [start = 0, ...widths] of table.advances) advance.set(widths, start);
  const kerning = new Map<number, Map<number, number>>();
  for (const { first, by, second } of table.kerning) {
    const row = new Map<number, number>();
    by.forEach((value, i) => {
      for (const char of second[i] as string) row.set(char.codePointAt(0) as number, value);
    });
    for (const char of first) kerning.set(char.codePointAt(0) as number, row);
  }
  return { advance, forms: byPoint(table.forms), lamAlef: byPoint(table.lamAlef), kerning };
}

const laidOut = new Map<Weight, Font>();

/** The widths of one weight, laid out at its first use. */
export function fontOf(weight: Weight): Font {
  let font = laidOut.get(weight);
  if (font === undefined) {
    font = layOut(rubik.weights[weight]);
    laidOut.set(weight, font);
  }
  return font;
}

/** How far a line of text reaches above and below its baseline. */
export interface LineMetrics {
  readonly ascent: number;
  readonly descent: number;
  /** Height of a capital letter: what a line is centred by. */
  readonly capHeight: number;
}

/** The box that a browser gives to a line of text of this size. */
export function lineMetrics(size: number): LineMetrics {
  const scale = size / rubik.unitsPerEm;
  return { ascent: rubik.ascent * scale, descent: rubik.descent * scale, capHeight: rubik.capHeight * scale };
}
