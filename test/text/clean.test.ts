import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLabel, shownName } from '../../src/text/clean';

describe('a name that may be drawn', () => {
  test.each([
    ['  two\n\tlines\r\n of\u00a0it ', 'two lines of it'],
    ['a\u2028b\u0085c\u001fd', 'a b c d'],
    ['\ufeffמשרד', 'משרד'],
    ['a\u0000\u0007\u009fb', 'ab'],
    ['safe\u202eelif\u202c', 'safeelif'],
    ['\u202a\u202b\u202d\u2066\u2067\u2068x\u2069\u061c', 'x'],
    ['half \ud83d half', 'half \ufffd half'],
    ['\udc00', '\ufffd'],
    ['e\u0301', 'é'],
    ['😀 👩‍👧', '😀 👩‍👧'],
    ['שָׁלוֹם', 'שָׁלוֹם'.normalize('NFC')],
    ['x\ufffe\uffff\ufdd0', 'x'],
    [' \n ', ''],
    ['</script><b>&', '</script><b>&'],
  ])('of %j is %j', (text, clean) => {
    expect(cleanLabel(text)).toBe(clean);
  });

  test('holds nothing that steers, and cleaning twice changes nothing', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
      fc.string({ unit: fc.constantFrom(...'a א\u202e\u0000\n\ud800\udc00\u0301\u2067\u00a0\ufeff\u0085') }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = cleanLabel(text);
        expect(clean).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/);
        expect(clean).not.toMatch(/[\ud800-\udfff]/u);
        expect(clean).not.toMatch(/\s{2}|^\s|\s$/);
        expect(cleanLabel(clean)).toBe(clean);
      }),
      { seed: 2017, numRuns: 3000 },
    );
  });
});

describe('shownName', () => {
  test('is the name where it can be seen', () => {
    expect(shownName(' Ministry\u202e ', 'm', 0)).toBe('Ministry');
  });

  test('is the id where nothing of the name can be seen, and the number of the position where the id is blank too', () => {
    for (const blank of ['', '  ', '\u200f', '\u200b\u2060', '\u2800', '\u3164', '\u00ad', '\ufe0f', '\u202e\u202c']) {
      expect(shownName(blank, 'm', 6)).toBe('m');
      expect(shownName(blank, blank, 6)).toBe('7');
    }
  });
});
