import { unzlibSync } from 'fflate';
import type { Weight } from './font';

/** A weight of the font as a shaping engine and a PDF take it. */
export interface GlyphFont {
  /** The TrueType file. */
  readonly file: Uint8Array<ArrayBuffer>;
  /** Which of the subsets that a browser loads draws a character; -1 where none does. Letters of two subsets do not kern. */
  subsetOf(point: number): number;
}

// by weight and by `import()`: 115 KB each that nobody loads who writes no outlines
const FILES = {
  400: () => import('./fonts/rubik-400.json'),
  700: () => import('./fonts/rubik-700.json'),
};

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** "U+0590-05FF,U+20AA" as a test. */
function within(range: string): (point: number) => boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (point) => spans.some(([from, to]) => point >= from && point <= to);
}

/** The glyphs of one weight, loaded at its first use. */
export async function glyphFont(weight: Weight): Promise<GlyphFont> {
  const { ranges, zlib } = await FILES[weight]();
  const subsets = ranges.map(within);
  const known = new Map<number, number>();
  const find = (point: number): number => {
    const subset = subsets.findIndex((has) => has(point));
    known.set(point, subset);
    return subset;
  };
  const file = unzlibSync(bytesOf(zlib));
  return { file: new Uint8Array(file), subsetOf: (point) => known.get(point) ?? find(point) };
}
