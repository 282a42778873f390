import { describe, expect, it } from 'vitest';
import { nearest, orNearest } from '../../src/kernel/nearest';

describe('nearest', () => {
  it('finds what a misspelt id meant', () => {
    expect(nearest('minstry-health', ['ministry-home', 'ministry-health'])).toBe('ministry-health');
    expect(nearest('משרד הבריאת', ['משרד החינוך', 'משרד הבריאות'])).toBe('משרד הבריאות');
  });

  it('sees through case and spaces round the word', () => {
    expect(nearest(' 007 ', ['700', '007'])).toBe('007');
    expect(nearest('MOH', ['moh'])).toBe('moh');
  });

  it('takes two letters that changed places for one mistake', () => {
    expect(nearest('mho', ['mit', 'moh'])).toBe('moh');
    expect(nearest('n99', ['n01'])).toBeUndefined();
  });

  it('says nothing where nothing is close', () => {
    expect(nearest('hospital', ['ngo', 'ministry'])).toBeUndefined();
    expect(nearest('', ['a'])).toBeUndefined();
    expect(nearest('  ', ['', 'a'])).toBeUndefined();
  });

  it('bears two edits in five letters, one at least, four at most', () => {
    expect([nearest('a', ['b']), nearest('ab', ['xy'])]).toEqual(['b', undefined]);
    expect([nearest('abcde', ['abcxy']), nearest('abcde', ['abxyz'])]).toEqual(['abcxy', undefined]);
    const word = 'abcdefghijklmnopqrst';
    expect(nearest(word, ['abcdefghijklmnop1234'])).toBe('abcdefghijklmnop1234');
    expect(nearest(word, ['abcdefghijklmno12345'])).toBeUndefined();
  });

  it('takes the first of two that are equally near, and the nearest wherever it stands', () => {
    expect(nearest('core', ['cord', 'corn'])).toBe('cord');
    expect(nearest('core', ['cord', 'CORE', 'core'])).toBe('CORE');
    expect(nearest('closenes', ['closeness', 'closenesses'])).toBe('closeness');
    expect(nearest('abc', ['   abc   ', 'abd'])).toBe('abd');
  });

  it('takes letters for changed places only where they are neighbours and all else is the same', () => {
    // as two edits each of these would be too far
    expect([nearest('ab', ['ba']), nearest('abx', ['bax'])]).toEqual(['ba', 'bax']);
    expect([nearest('abc', ['cba']), nearest('abx', ['bay']), nearest('ab', ['bc'])]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('orNearest', () => {
  it('names the nearest word, else all, else how many', () => {
    expect(orNearest('degre', ['degree', 'core'])).toBe('nearest: "degree"');
    expect(orNearest('zzz', ['degree', 'core'])).toBe('there are: degree, core');
    expect(
      orNearest(
        'zzz',
        Array.from({ length: 30 }, (_, i) => `w${i}abc`),
      ),
    ).toBe('there are 30, beginning with w0abc, w1abc, w2abc, w3abc, w4abc');
  });

  it('names up to twenty, and counts more', () => {
    const words = (n: number) => Array.from({ length: n }, (_, i) => `w${i}abc`);
    expect(orNearest('zzz', words(20))).toBe(`there are: ${words(20).join(', ')}`);
    expect(orNearest('zzz', words(21))).toMatch(/^there are 21, beginning with /);
  });
});
