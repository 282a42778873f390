import arabic400 from './faces/rubik-arabic-400.json';
import arabic700 from './faces/rubik-arabic-700.json';
import cyrillic400 from './faces/rubik-cyrillic-400.json';
import cyrillic700 from './faces/rubik-cyrillic-700.json';
import hebrew400 from './faces/rubik-hebrew-400.json';
import hebrew700 from './faces/rubik-hebrew-700.json';
import latin400 from './faces/rubik-latin-400.json';
import latin700 from './faces/rubik-latin-700.json';
import latinExt400 from './faces/rubik-latin-ext-400.json';
import latinExt700 from './faces/rubik-latin-ext-700.json';

interface Face {
  readonly subset: string;
  readonly weight: number;
  readonly unicodeRange: string;
  readonly woff2: string;
}

const FACES: readonly Face[] = [
  latin400,
  latin700,
  latinExt400,
  latinExt700,
  hebrew400,
  hebrew700,
  arabic400,
  arabic700,
  cyrillic400,
  cyrillic700,
];

/** Characters that texts of a weight use. */
export type Used = ReadonlyMap<number, ReadonlySet<number>>;

/** Spaces, digits and marks stand in several subsets; Latin is the one that has them in its own design. */
function claims(range: string): (point: number) => boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (point) => spans.some(([from, to]) => point >= from && point <= to);
}

/**
 * The stylesheet of the fonts that a picture needs: only the scripts and weights that its texts use, as data in the sheet
 * itself, so that the file shows the same letters without a network.
 */
export function fontFaces(used: Used): string {
  return FACES.flatMap(({ weight, unicodeRange, woff2 }) => {
    const points = used.get(weight);
    const claimed = claims(unicodeRange);
    if (!points || ![...points].some(claimed)) return [];
    return [
      `@font-face{font-family:Rubik;font-style:normal;font-weight:${weight};src:url(data:font/woff2;base64,${woff2}) format("woff2");unicode-range:${unicodeRange}}`,
    ];
  }).join('\n');
}
