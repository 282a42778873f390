// Makes src/text/rubik.json (widths), src/text/fonts/ (glyphs to shape and outline) and src/text/faces/ (subsets to embed)
// from the font packages. Its outputs are checked in; run `node .config/make-fonts.mjs` after a change here or of the font's
// version. A test compares them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zlibSync } from 'fflate';
import * as hb from 'harfbuzzjs';

const require = createRequire(import.meta.url);
const ttfFolder = dirname(require.resolve('@expo-google-fonts/rubik/package.json'));
const subsetFolder = dirname(require.resolve('@fontsource/rubik/package.json'));
const TTF = { 400: '400Regular/Rubik_400Regular.ttf', 700: '700Bold/Rubik_700Bold.ttf' };
const WEIGHTS = [400, 700];
const SUBSETS = ['hebrew', 'arabic', 'latin', 'latin-ext', 'cyrillic'];
const unicodeRange = JSON.parse(readFileSync(join(subsetFolder, 'unicode.json'), 'utf8'));

const ZWJ = '\u200d';
// Unicode's joining types of the Arabic letters: those that join only to the letter before, those that never join
const JOINS_BEFORE = 'آأؤإاةدذرزوٱژ';
const JOINS_NEVER = 'ء';
const LAM = 'ل';
const ALEFS = [...'اأإآ'];

const within = (range) => {
  const parts = range.split(',').map((part) =>
    part
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16)),
  );
  return (point) => parts.some(([from, to = from]) => point >= from && point <= to);
};
const isMark = (char) => /\p{M}/u.test(char);
const isArabicLetter = (char) => /[\u0620-\u06ff]/u.test(char) && /\p{L}/u.test(char);

function openFont(weight) {
  const file = readFileSync(join(ttfFolder, TTF[weight]));
  const face = new hb.Face(new hb.Blob(file.buffer.slice(file.byteOffset, file.byteOffset + file.length)));
  const font = new hb.Font(face);
  const width = (text) => {
    const buffer = new hb.Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    hb.shape(font, buffer);
    const sum = buffer.getGlyphPositions().reduce((total, glyph) => total + glyph.xAdvance, 0);
    return sum;
  };
  return { face, font, width };
}

/** Advances as [first code point, advance, advance, ...] for every stretch without gaps. */
function advanceRuns(points, width) {
  const runs = [];
  let before;
  for (const point of points) {
    if (point !== before + 1) runs.push([point]);
    runs.at(-1).push(width(String.fromCodePoint(point)));
    before = point;
  }
  return runs;
}

/** Per Arabic letter the advances [alone, at the end] or [alone, at the end, at the start, in the middle]. */
function joiningForms(points, width) {
  const zwj = width(ZWJ);
  const forms = {};
  for (const char of points.map((point) => String.fromCodePoint(point))) {
    if (!isArabicLetter(char) || JOINS_NEVER.includes(char)) continue;
    forms[char] = [width(char), width(ZWJ + char) - zwj];
    if (!JOINS_BEFORE.includes(char)) forms[char].push(width(char + ZWJ) - zwj, width(ZWJ + char + ZWJ) - 2 * zwj);
  }
  return forms;
}

/**
 * Rows { first: characters, by: [kerning], second: [characters] }. Only within one subset, since browsers do not kern
 * between fonts; none for Arabic, where this font has joining forms only.
 */
function kerningRows(points, width) {
  const firsts = new Map();
  for (const subset of SUBSETS.filter((name) => name !== 'arabic')) {
    const inSubset = within(unicodeRange[subset]);
    const chars = points
      .filter((point) => inSubset(point) && point >= 0x20)
      .map((point) => String.fromCodePoint(point))
      .filter((char) => !isMark(char) && !/\p{Cf}/u.test(char));
    const alone = new Map(chars.map((char) => [char, width(char)]));
    for (const a of chars)
      for (const b of chars) {
        const kerning = width(a + b) - alone.get(a) - alone.get(b);
        if (kerning === 0) continue;
        const row = firsts.get(a) ?? new Map();
        row.set(kerning, (row.get(kerning) ?? '') + b);
        firsts.set(a, row);
      }
  }
  const rows = new Map();
  for (const [a, row] of firsts) {
    const key = JSON.stringify([...row].sort(([x], [y]) => x - y));
    rows.set(key, (rows.get(key) ?? '') + a);
  }
  return [...rows].map(([key, first]) => {
    const row = JSON.parse(key);
    return { first, by: row.map(([kerning]) => kerning), second: row.map(([, chars]) => chars) };
  });
}

function widthTable(weight) {
  const { face, width } = openFont(weight);
  const points = [...face.collectUnicodes()].sort((a, b) => a - b);
  const zwj = width(ZWJ);
  return {
    advances: advanceRuns(
      points.filter((point) => !isMark(String.fromCodePoint(point))),
      width,
    ),
    forms: joiningForms(points, width),
    // the advances of lam + alef: [alone, at the end]
    lamAlef: Object.fromEntries(ALEFS.map((alef) => [alef, [width(LAM + alef), width(ZWJ + LAM + alef) - zwj]])),
    kerning: kerningRows(points, width),
  };
}

/** The font file itself, packed by a program whose bytes do not hang on the version of Node. */
const packed = (weight) =>
  Buffer.from(zlibSync(readFileSync(join(ttfFolder, TTF[weight])), { level: 9 })).toString('base64');

/** All files by their path from the project's root: what this script writes and its test compares. */
export function makeFonts() {
  const { face, font } = openFont(400);
  const { ascender, descender } = font.hExtents();
  const table = {
    unitsPerEm: face.upem,
    ascent: ascender,
    descent: -descender,
    capHeight: font.glyphExtents(font.nominalGlyph('H'.codePointAt(0))).yBearing,
    weights: Object.fromEntries(WEIGHTS.map((weight) => [weight, widthTable(weight)])),
  };
  const files = new Map([['src/text/rubik.json', `${JSON.stringify(table)}\n`]]);
  for (const weight of WEIGHTS) {
    const file = { ranges: SUBSETS.map((subset) => unicodeRange[subset]), zlib: packed(weight) };
    files.set(`src/text/fonts/rubik-${weight}.json`, `${JSON.stringify(file)}\n`);
  }
  for (const subset of SUBSETS)
    for (const weight of WEIGHTS) {
      const woff2 = readFileSync(join(subsetFolder, `files/rubik-${subset}-${weight}-normal.woff2`)).toString('base64');
      const data = { subset, weight, unicodeRange: unicodeRange[subset], woff2 };
      files.set(`src/text/faces/rubik-${subset}-${weight}.json`, `${JSON.stringify(data)}\n`);
    }
  files.set('src/text/faces/OFL.txt', readFileSync(join(subsetFolder, 'LICENSE'), 'utf8'));
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  for (const [path, content] of makeFonts()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
