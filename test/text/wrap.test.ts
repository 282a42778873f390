import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseDirection } from '../../src/text/bidi';
import { graphemes } from '../../src/text/grapheme';
import { textWidth } from '../../src/text/width';
import { wrapText } from '../../src/text/wrap';
import { LABELS } from './labels';

const wrapped = (text: string, maxWidth: number, maxLines = 3) => wrapText(text, { size: 16, maxWidth, maxLines });
const MARKS = /[\u200e\u200f\u061c]/g;
const squeezed = (text: string): string => text.replace(MARKS, '').replace(/\s+/g, '');

describe('a name in lines', () => {
  test('stays on one line where it fits', () => {
    expect(wrapped('משרד הבריאות', 200)).toEqual({
      lines: ['משרד הבריאות'],
      widths: [textWidth('משרד הבריאות', 16)],
      cut: false,
    });
  });

  test('is nothing where the text is blank', () => {
    for (const text of ['', ' ', ' \n\t ']) expect(wrapped(text, 100)).toEqual({ lines: [], widths: [], cut: false });
  });

  test('takes the fewest lines, and of those the most even', () => {
    expect(wrapped('one two three four five six', 130).lines).toEqual(['one two three', 'four five six']);
    expect(wrapped('הרשות המקומית באר שבע והדרום', 170).lines).toEqual(['הרשות המקומית', 'באר שבע והדרום']);
  });

  test('breaks after - / , ; : and maqaf, the sign staying on its line', () => {
    expect(wrapped('Management/Coordination', 120).lines).toEqual(['Management/', 'Coordination']);
    expect(wrapped('בין־מגזריים', 60).lines).toEqual(['בין־', 'מגזריים']);
    expect(wrapped('דו־לאומיות-ישראלית', 90).lines).toEqual(['דו־לאומיות-', 'ישראלית']);
  });

  test('lets no line begin with a dash between words', () => {
    const { lines } = wrapped('דרך אלה – שירותי השמה', 80, 4);
    expect(lines.map((line) => line.replace(MARKS, ''))).toEqual(['דרך אלה –', 'שירותי', 'השמה']);
  });

  test('keeps numbers, and one letter before a hyphen, whole where they fit', () => {
    expect(wrapped('12/2015-2016', 80).lines).toEqual(['12/2015-', '2016']);
    expect(wrapped('budget 12/2015-2016', 110).lines).toEqual(['budget', '12/2015-2016']);
    expect(wrapped('e-government services', 120).lines).toEqual(['e-government', 'services']);
  });

  test('does not break at a space that forbids it', () => {
    expect(wrapped('decision no.\u00a03190', 90).lines).toEqual(['decision', 'no.\u00a03190']);
  });

  test('breaks a word only where it is wider than a line, in even parts', () => {
    const { lines, widths, cut } = wrapped('Donaudampfschifffahrtsgesellschaft', 110);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
    expect(Math.min(...widths)).toBeGreaterThan(60);
    expect(cut).toBe(false);
  });

  test('ends in an ellipsis where lines run out', () => {
    const { lines, cut } = wrapped('Ministry of Health and Ministry of Welfare', 90, 2);
    expect(cut).toBe(true);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/\S…$/);
    expect(wrapped('משרד הבריאות', 5, 1).lines).toEqual(['…']);
    expect(wrapped('משרד הבריאות', 100, 0)).toEqual({ lines: [], widths: [], cut: true });
  });

  test('never parts a letter and its marks, or an emoji and its joiners', () => {
    const { lines } = wrapped('שָׁלוֹםשָׁלוֹם👩‍👩‍👧👍🏽🇮🇱🇪🇺', 24, 50);
    const whole = new Set(graphemes('שָׁלוֹםשָׁלוֹם👩‍👩‍👧👍🏽🇮🇱🇪🇺'));
    for (const letter of lines.flatMap((line) => graphemes(line.replace(MARKS, '')))) expect(whole).toContain(letter);
    expect(whole).toContain('👩‍👩‍👧');
    expect(whole).toContain('🇮🇱');
  });
});

test('lines of mixed text read as they do in the whole, drawn with its direction', () => {
  const bidi = bidiFactory();
  const drawn = (text: string, order: number[]) =>
    order
      .map((i) => text[i])
      .join('')
      .replace(MARKS, '');
  const check = (label: string, maxWidth: number) => {
    const direction = baseDirection(label, 'ltr');
    const levels = bidi.getEmbeddingLevels(label, direction);
    let from = 0;
    for (const line of wrapped(label, maxWidth, 99).lines) {
      const bare = line.replace(MARKS, '');
      const start = label.indexOf(bare, from);
      expect(start).toBeGreaterThanOrEqual(from);
      from = start + bare.length;
      const order = bidi.getReorderedIndices(label, levels, start, from - 1);
      const inWhole = order.slice(start, from);
      const alone = bidi.getReorderedIndices(line, bidi.getEmbeddingLevels(line, direction));
      expect(drawn(line, alone), `${label} | ${line}`).toBe(drawn(label, inWhole));
    }
  };
  for (const label of [...Object.values(LABELS).flat(), 'فريق العمل 10-12', 'שפת C++ Net', 'אגף AB, CD. EF גד'])
    for (const maxWidth of [20, 60, 90, 130]) check(label, maxWidth);
  const word = fc.string({ unit: fc.constantFrom(...'אבABمح1,-./:'), minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom(90, 130), (words, maxWidth) => {
      check(words.join(' '), maxWidth);
    }),
    { seed: 3190, numRuns: 1000 },
  );
});

describe('any text in lines', () => {
  const letters = 'אבגד לשם הו AVTo fi محمد لا 01/23,-:;־ ().😀🇮\u05bc\u064e\u200d\u00a0\n';
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...letters), maxLength: 80 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(...Object.values(LABELS).flat()),
  );
  const weight = fc.constantFrom(400 as const, 700 as const);
  const width = fc.integer({ min: 1, max: 300 });

  test('loses nothing but white space where lines suffice', () => {
    fc.assert(
      fc.property(text, width, weight, (any, maxWidth, bold) => {
        const { lines, cut } = wrapText(any, { size: 12, weight: bold, maxWidth, maxLines: 1000 });
        expect(cut).toBe(false);
        expect(squeezed(lines.join(''))).toBe(squeezed(any));
        for (const line of lines) expect(line).not.toBe('');
      }),
      { seed: 2025, numRuns: 1500 },
    );
  });

  test('keeps to the width and to the lines, unless one character is wider', () => {
    fc.assert(
      fc.property(text, width, weight, fc.integer({ min: 1, max: 4 }), (any, maxWidth, bold, maxLines) => {
        const { lines, widths, cut } = wrapText(any, { size: 12, weight: bold, maxWidth, maxLines });
        expect(lines.length).toBeLessThanOrEqual(maxLines);
        expect(widths).toEqual(lines.map((line) => textWidth(line, 12, bold)));
        lines.forEach((line, i) => {
          if (graphemes(line.replace(MARKS, '')).length > 1) expect(widths[i], line).toBeLessThanOrEqual(maxWidth);
        });
        if (cut) {
          expect(lines.at(-1)?.endsWith('…')).toBe(true);
          expect(squeezed(any).startsWith(squeezed(lines.join('')).replace(/…$/, ''))).toBe(true);
        }
      }),
      { seed: 2025, numRuns: 1500 },
    );
  });

  test('of ten thousand characters is wrapped at once', () => {
    for (const unit of ['א', 'word ', 'a-b', '\u0301', '\ud800', '😀', '\u202e', 'א 1 ', 'لا', '(א'])
      for (const maxWidth of [0, 100, 100_000]) {
        const long = unit.repeat(Math.ceil(10_000 / unit.length));
        const { lines } = wrapText(long, { size: 12, maxWidth, maxLines: 3 });
        expect(lines.length).toBeLessThanOrEqual(3);
      }
  });
});
