import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseDirection, visualRuns } from '../../src/text/bidi';
import { placesInChromium } from './chromium';
import { LABELS } from './labels';

const seen = (text: string, direction: 'ltr' | 'rtl') => visualRuns(text, direction).map((run) => run.text);

describe('the direction of a name', () => {
  test.each([
    ['משרד הבריאות', 'rtl'],
    ['وزارة', 'rtl'],
    ['Ministry משרד', 'ltr'],
    ['2025 (א)', 'rtl'],
    ['"AT&T" ישראל', 'ltr'],
    ['😀 שלום', 'rtl'],
    ['\u{1ee00}', 'rtl'],
    ['\u2067abc\u2069 אב', 'rtl'],
    ['\u2066אב\u2069 abc', 'ltr'],
    ['\u2069 abc', 'ltr'],
  ] as const)('of %j is %s, that of its first letter outside isolates', (text, direction) => {
    expect(baseDirection(text, direction === 'rtl' ? 'ltr' : 'rtl')).toBe(direction);
  });

  test('is the fallback where there is no letter', () => {
    for (const text of ['', ' ', '123-45', '!?', '😀', '\u0301', '\u2067abc'])
      for (const fallback of ['ltr', 'rtl'] as const) expect(baseDirection(text, fallback)).toBe(fallback);
  });
});

describe('runs from left to right', () => {
  test('a Hebrew name with a number and an English name', () => {
    expect(seen('תוכנית 2025', 'rtl')).toEqual(['2025', 'תוכנית ']);
    expect(seen('JDC ישראל', 'ltr')).toEqual(['JDC ', 'ישראל']);
    expect(seen('JDC ישראל', 'rtl')).toEqual([' ישראל', 'JDC']);
    expect(seen('אב AB 12 גד', 'rtl')).toEqual([' גד', 'AB 12', 'אב ']);
  });

  test('Hebrew beside Arabic is cut, though both go to the left', () => {
    const runs = visualRuns('סיכוי–أفق', 'rtl');
    expect(runs.map(({ text, script }) => [text, script])).toEqual([
      ['أفق', 'arabic'],
      ['סיכוי–', 'hebrew'],
    ]);
  });

  test('brackets are mirrored only where the run goes to the left', () => {
    const [english, hebrew] = visualRuns('(אב) C(1)', 'rtl').map((run) => run.mirrored);
    expect(hebrew).toBe(')אב( ');
    expect(english).toBe('C(1)');
    expect(visualRuns('a (b)', 'ltr').map((run) => run.mirrored)).toEqual(['a (b)']);
  });

  test('an emoji takes the direction of what stands around it', () => {
    expect(seen('א😀ב', 'rtl')).toEqual(['א😀ב']);
    expect(seen('אב 😀', 'rtl')).toEqual(['אב 😀']);
  });

  test('nothing gives no runs', () => {
    expect(visualRuns('', 'rtl')).toEqual([]);
  });

  test('hold every character once, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'אבlمa1 2().-😀\u202e\u2067\u2069\u05bc\ud800'), maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), fc.constantFrom('ltr', 'rtl'), (any, direction) => {
        const runs = visualRuns(any, direction).sort((a, b) => a.start - b.start);
        expect(runs.map((run) => run.text).join('')).toBe(any);
        for (const run of runs) expect(any.startsWith(run.text, run.start)).toBe(true);
      }),
      { seed: 546, numRuns: 2000 },
    );
  });

  test.each(['ltr', 'rtl'] as const)('stand in the order in which Chromium draws them, %s', async (direction) => {
    const labels = [...LABELS.mixed, ...LABELS.hebrew, 'א😀 AB', '12:30–13:00 פגישה', 'فريق 10-12 (ب)'];
    const places = await placesInChromium(labels, direction);
    labels.forEach((label, i) => {
      const lefts = visualRuns(label, direction).map(({ start, text }) =>
        Math.min(...(places[i] as number[]).slice(start, start + text.length)),
      );
      expect(lefts, label).toEqual([...lefts].sort((a, b) => a - b));
    });
  });
});
