import * as hb from 'harfbuzzjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { baseDirection } from '../../src/text/bidi';
import { openShaper, type PlacedGlyph, type Shaper } from '../../src/text/shaper';
import { textWidth } from '../../src/text/width';
import { measureInChromium, placesInChromium } from './chromium';
import { LABELS } from './labels';

let shaper: Shaper;
beforeAll(async () => {
  shaper = await openShaper(hb);
});

const ALL = Object.values(LABELS).flat();
const line = (text: string, direction = baseDirection(text, 'ltr')) => shaper.line(text, direction, 400);
/** What glyphs show, from left to right. */
const shown = (glyphs: readonly PlacedGlyph[]) => glyphs.map(({ text }) => text).join('');

describe('a shaped line', () => {
  test.each([400, 700] as const)('is as wide as Chromium draws it (weight %i)', async (weight) => {
    const measured = await measureInChromium(ALL, 16, weight);
    ALL.forEach((text, i) => {
      const { width } = shaper.line(text, baseDirection(text, 'ltr'), weight);
      expect([text, Math.abs(width * 16 - (measured[i]?.width ?? 0)) < 0.05]).toEqual([text, true]);
    });
  });

  test('is as wide as the layout took it to be, or a little less', () => {
    for (const text of ALL)
      expect(Math.abs(line(text).width - textWidth(text, 1))).toBeLessThan(0.02 + line(text).width / 50);
  });

  test('has its letters where Chromium has them', async () => {
    const texts = ALL.filter((text) => !/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]|ل[اأإآ]|fi|ff|fj|الله/.test(text));
    for (const direction of ['ltr', 'rtl'] as const) {
      const places = await placesInChromium(texts, direction);
      texts.forEach((text, i) => {
        const found = line(text, direction).glyphs.map(({ x }) => x * 16);
        const known = [...(places[i] ?? [])].sort((a, b) => a - b).map((x) => x - Math.min(...(places[i] ?? [])));
        const worst = Math.max(...found.sort((a, b) => a - b).map((x, k) => Math.abs(x - (known[k] ?? Number.NaN))));
        // a browser tells where the cursor would stand: kerning lies on either side of that
        expect([text, direction, worst < 0.7]).toEqual([text, direction, true]);
      });
    }
  });

  test('shows Hebrew from the right, with Latin and numbers in their own direction', () => {
    expect(shown(line('משרד').glyphs)).toBe('דרשמ');
    expect(shown(line('תוכנית 2025').glyphs)).toBe('2025 תינכות');
    expect(shown(line('ועדת R&D').glyphs)).toBe('R&D תדעו');
    expect(shown(line('المرحلة ١٢٣').glyphs)).toBe('١٢٣ ةلحرملا');
  });

  test('turns brackets round where they are drawn from the right', () => {
    expect(shown(line('(ע״ר)').glyphs)).toBe('(ר״ע)');
    const [opening] = line('(').glyphs;
    expect(line('(ע״ר)').glyphs[0]?.glyph).toBe(opening?.glyph);
  });

  test('joins lam and alef in one glyph that shows both', () => {
    const { glyphs } = line('لا');
    expect(glyphs).toHaveLength(1);
    expect(glyphs[0]?.text).toBe('ال');
  });

  test('puts vowel signs on their letters, where they take no room', () => {
    const bare = line('שלום');
    const vowels = line('שָׁלוֹם');
    expect(vowels.glyphs.length).toBeGreaterThan(bare.glyphs.length);
    expect(Math.abs(vowels.width - bare.width)).toBeLessThan(0.05);
    expect([...shown(vowels.glyphs)].reverse().join('')).toBe('שָׁלוֹם');
  });

  test('has one box for a character that the font lacks, as wide as the layout made room for', () => {
    for (const text of ['😀', '👩‍👩‍👧', '東', '🇮🇱']) {
      const { glyphs, width } = line(text);
      expect(glyphs.map(({ glyph }) => glyph)).toEqual([null]);
      expect(width).toBeCloseTo(textWidth(text, 1), 6);
    }
    expect(line('מטה 😀 צפון').glyphs.filter(({ glyph }) => glyph === null)).toHaveLength(1);
  });

  test('draws nothing for direction marks, and a letter without the mark that the font lacks', () => {
    expect(line('\u200fא\u200e').width).toBeCloseTo(line('א').width, 6);
    expect(line('a\u20e3').width).toBeCloseTo(line('a').width, 6);
    expect(line('').glyphs).toEqual([]);
  });

  test('takes every text, whatever stands in it', () => {
    for (const text of ['\ud800', '\u0000', '\u202eabc', 'x'.repeat(5000), '\u0301', ' ']) {
      expect(Number.isFinite(line(text).width)).toBe(true);
    }
  });
});

describe('an outline', () => {
  test('begins with a move, ends closed, and is as high as the letter', () => {
    const [glyph] = line('H').glyphs;
    const steps = shaper.outline(glyph?.glyph as number, 400);
    expect(steps[0]?.type).toBe('M');
    expect(steps.at(-1)?.type).toBe('Z');
    const heights = steps.flatMap(({ values }) => values.filter((_, i) => i % 2 === 1));
    expect(Math.min(...heights)).toBeCloseTo(0, 2);
    expect(Math.max(...heights)).toBeCloseTo(0.7, 1);
  });
});
