import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemes } from '../../src/text/grapheme';
import { textWidth } from '../../src/text/width';
import { measureInChromium } from './chromium';
import { LABELS } from './labels';

const SIZE = 16;
// the greatest error of a label and the mean error, in percent of the browser's width
const BOUNDS = {
  hebrew: [0.2, 0.05],
  arabic: [0.2, 0.05],
  latin: [0.3, 0.05],
  cyrillic: [0.2, 0.05],
  mixed: [0.6, 0.1],
} as const;

describe('widths agree with what Chromium draws', () => {
  test.each([400, 700] as const)('at weight %i, in every script', async (weight) => {
    const all = Object.values(LABELS).flat();
    expect(all.length).toBeGreaterThan(80);
    const measured = await measureInChromium(all, SIZE, weight);
    const browser = new Map(all.map((label, i) => [label, measured[i]?.width ?? 0]));
    for (const script of Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]) {
      const errors = LABELS[script].map((label) => {
        const truth = browser.get(label) as number;
        return { label, percent: Math.abs((100 * (textWidth(label, SIZE, weight) - truth)) / truth) };
      });
      const [worst, mean] = BOUNDS[script];
      expect(errors.filter(({ percent }) => percent > worst)).toEqual([]);
      expect(errors.reduce((sum, { percent }) => sum + percent, 0) / errors.length).toBeLessThan(mean);
    }
  });
});

describe('widths of single cases', () => {
  test('nothing is 0 wide, and so are marks, controls and direction signs alone', () => {
    for (const text of ['', '\u0301', '\u05b8\u05bc', '\u064e\u0651', '\u200e\u200f\u202e\u2066', '\u0000\u0007'])
      expect(textWidth(text, 10)).toBe(0);
  });

  test('niqqud and harakat do not change a width', () => {
    expect(textWidth('שָׁלוֹם', 20)).toBe(textWidth('שלום', 20));
    expect(textWidth('مُدَرِّس', 20)).toBe(textWidth('مدرس', 20));
    expect(textWidth('لَا', 20)).toBe(textWidth('لا', 20));
  });

  test('lam and alef are one glyph, alone and at the end of a word', () => {
    const apart = textWidth('ل\u200cا', 100);
    expect(textWidth('لا', 100)).toBeLessThan(apart);
    expect(textWidth('بلا', 100)).not.toBe(textWidth('ب', 100) + textWidth('لا', 100));
  });

  test('a joined Arabic word is not the sum of its letters alone', () => {
    const alone = [...'صحيفة'].reduce((sum, letter) => sum + textWidth(letter, 100), 0);
    expect(textWidth('صحيفة', 100)).toBeLessThan(0.9 * alone);
  });

  test('a pair such as AV stands closer than its letters', () => {
    expect(textWidth('AV', 100)).toBeLessThan(textWidth('A', 100) + textWidth('V', 100));
  });

  test('bold is wider, and width grows with size in proportion', () => {
    for (const label of Object.values(LABELS).flat()) {
      expect(textWidth(label, 16, 700)).toBeGreaterThan(textWidth(label, 16));
      expect(textWidth(label, 32)).toBeCloseTo(2 * textWidth(label, 16), 9);
    }
  });

  test('what the font lacks has a width of its own kind, an emoji sequence or a flag counts once', () => {
    expect(textWidth('漢', 10)).toBe(10);
    expect(textWidth('😀', 10)).toBe(13);
    for (const one of ['👩‍👩‍👧‍👦', '👍🏽', '🇮🇱', '❤️', '🏴\u{e0067}\u{e0062}\u{e007f}'])
      expect(textWidth(one, 10)).toBe(13);
    expect(textWidth('🇮🇱🇪🇺', 10)).toBe(26);
    expect(textWidth('😀😀', 10)).toBe(26);
    expect(textWidth('አ', 10)).toBe(6.5);
    expect(textWidth('\u{10330}', 10)).toBe(6.5);
  });

  test('the direction of the line does not count: an override in a name has no width', () => {
    expect(textWidth('\u202eMinistry\u202c', 16)).toBe(textWidth('Ministry', 16));
  });
});

describe('widths of any text', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({
      unit: fc.constantFrom(...'אבגשלום אלמحمد لا الله AVTo fi 0123(),.-"\u05bc\u064e\u200d\u200c😀🇮'),
      maxLength: 60,
    }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  );

  test('is a number that is not below 0', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const width = textWidth(text, 16);
        expect(Number.isFinite(width)).toBe(true);
        expect(width).toBeGreaterThanOrEqual(0);
      }),
      { seed: 3190, numRuns: 2000 },
    );
  });

  test('joins its characters without losing any', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(graphemes(text).join('')).toBe(text);
      }),
      { seed: 3190, numRuns: 2000 },
    );
  });

  test('of ten thousand characters is found without harm', () => {
    const hostile = ['א', 'A', 'ل', 'لا', '\u0301', '\ud800', '😀', '\u202e', '(', 'א(', 'aא', '1א\u202e', 'A\u2067'];
    for (const unit of hostile) {
      const text = unit.repeat(Math.ceil(10_000 / unit.length));
      expect(Number.isFinite(textWidth(text, 16))).toBe(true);
    }
  });
});
