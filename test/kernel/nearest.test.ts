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
});
