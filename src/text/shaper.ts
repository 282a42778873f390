import type * as HarfBuzz from 'harfbuzzjs';
import { mirror, type Script } from './bidi';
import type { Weight } from './font';
import { type GlyphFont, glyphFont } from './glyph-font';
import type { Direction } from './language';
import { type Piece, pieces } from './pieces';
import { textWidth } from './width';

/** The package harfbuzzjs, when it is loaded. */
export type Engine = typeof HarfBuzz;

/** One command of a glyph's outline, in units of 1 for the size of the text, y upwards. */
export interface OutlineStep {
  readonly type: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly values: readonly number[];
}

/** A glyph where it stands in its line; all lengths are shares of the size of the text, y downwards. */
export interface PlacedGlyph {
  /** Its number in the font; null for a character that the font lacks: a box of this width stands for it. */
  readonly glyph: number | null;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
  /** The characters it shows, from left to right and brackets as they are drawn; empty where another glyph shows them. */
  readonly text: string;
}

export interface ShapedLine {
  readonly width: number;
  /** From left to right. */
  readonly glyphs: readonly PlacedGlyph[];
}

/** Turns lines of text into the glyphs that a browser would draw, and these into outlines. */
export interface Shaper {
  line(text: string, direction: Direction, weight: Weight): ShapedLine;
  outline(glyph: number, weight: Weight): readonly OutlineStep[];
  /** How far a glyph moves the pen where nothing is said about its neighbours. */
  advance(glyph: number, weight: Weight): number;
  /** The font file of a weight, for whoever embeds it. */
  fontFile(weight: Weight): Uint8Array;
}

const SCRIPTS: Readonly<Record<Script, string | null>> = { hebrew: 'Hebr', arabic: 'Arab', other: null };

interface OpenFont {
  readonly file: Uint8Array;
  line(text: string, direction: Direction): ShapedLine;
  outline(glyph: number): readonly OutlineStep[];
  advance(glyph: number): number;
}

/** Which characters each glyph stands for. A cluster with as many letters as glyphs gives each its own. */
function textsOf(text: string, clusters: readonly number[]): string[] {
  const starts = [...new Set(clusters)].sort((a, b) => a - b);
  const endOf = new Map(starts.map((start, i) => [start, starts[i + 1] ?? text.length]));
  const rightToLeft = (clusters[0] ?? 0) > (clusters.at(-1) ?? 0);
  const texts = clusters.map(() => '');
  for (const start of starts) {
    const members = clusters.flatMap((cluster, i) => (cluster === start ? [i] : []));
    const letters = [...text.slice(start, endOf.get(start))];
    const inReading = rightToLeft ? members.reverse() : members;
    inReading.forEach((place, i) => {
      if (letters.length === inReading.length) texts[place] = letters[i] as string;
      else if (i === 0) texts[place] = letters.join('');
    });
  }
  return texts;
}

function open(hb: Engine, { file, subsetOf }: GlyphFont, weight: Weight): OpenFont {
  const face = new hb.Face(new hb.Blob(file));
  const font = new hb.Font(face);
  const { Buffer: Letters } = hb;
  const em = face.upem;
  const points = new Set(face.collectUnicodes());
  const characters = { has: (point: number) => points.has(point), subsetOf };
  const outlines = new Map<number, readonly OutlineStep[]>();

  const shape = ({ text, direction, script }: Piece): PlacedGlyph[] => {
    const buffer = new Letters();
    buffer.setClusterLevel(hb.ClusterLevel.MONOTONE_CHARACTERS);
    buffer.addText(text);
    buffer.guessSegmentProperties();
    buffer.setDirection(direction === 'rtl' ? hb.Direction.RTL : hb.Direction.LTR);
    if (SCRIPTS[script] !== null) buffer.setScript(SCRIPTS[script]);
    // the font draws he, ar and en alike; without this the engine asks the machine
    buffer.setLanguage('en');
    hb.shape(font, buffer);
    const infos = buffer.getGlyphInfos();
    const places = buffer.getGlyphPositions();
    const texts = textsOf(
      text,
      infos.map(({ cluster }) => cluster),
    );
    return infos.map(({ codepoint }, i) => {
      const { xAdvance, xOffset, yOffset } = places[i] as HarfBuzz.GlyphPosition;
      return {
        glyph: codepoint,
        x: xOffset / em,
        y: -yOffset / em,
        advance: xAdvance / em,
        text: direction === 'rtl' ? [...mirror(texts[i] as string)].reverse().join('') : (texts[i] as string),
      };
    });
  };

  const glyphsOf = (piece: Piece): PlacedGlyph[] =>
    piece.lacking
      ? [{ glyph: null, x: 0, y: 0, advance: textWidth(piece.text, 1, weight), text: piece.text }]
      : shape(piece);

  return {
    file,
    line(text, direction) {
      let width = 0;
      const glyphs = pieces(text, direction, characters)
        .flatMap(glyphsOf)
        .map((glyph) => {
          const placed = { ...glyph, x: width + glyph.x };
          width += glyph.advance;
          return placed;
        });
      return { width, glyphs };
    },
    advance: (glyph) => font.glyphHAdvance(glyph) / em,
    outline(glyph) {
      const known = outlines.get(glyph);
      if (known) return known;
      const steps = font.glyphToJson(glyph).map(({ type, values }) => ({
        type: type as OutlineStep['type'],
        values: values.map((value) => value / em),
      }));
      outlines.set(glyph, steps);
      return steps;
    },
  };
}

const opened = new Map<Weight, Promise<OpenFont>>();

function openOnce(hb: Engine, weight: Weight): Promise<OpenFont> {
  const known = opened.get(weight);
  if (known) return known;
  const opening = glyphFont(weight).then((font) => open(hb, font, weight));
  opened.set(weight, opening);
  return opening;
}

/**
 * Opens the font of the maps for shaping.
 *
 * The same glyphs at the same places as in a browser: lines are cut by the bidi algorithm, by script, and where a browser
 * changes from one subset of the font to another.
 *
 * Source: HarfBuzz, UAX #9. Cost: some 50 ms at first; then some 20 µs a line.
 */
export async function openShaper(hb: Engine): Promise<Shaper> {
  const [regular, bold] = await Promise.all([openOnce(hb, 400), openOnce(hb, 700)]);
  const of = (weight: Weight) => (weight === 700 ? bold : regular);
  return {
    line: (text, direction, weight) => of(weight).line(text, direction),
    outline: (glyph, weight) => of(weight).outline(glyph),
    advance: (glyph, weight) => of(weight).advance(glyph),
    fontFile: (weight) => of(weight).file,
  };
}
