import { describe, expect, test } from 'vitest';
import { shortened } from '../../src/text/shorten';
import { textWidth } from '../../src/text/width';

describe('a name cut in its middle', () => {
  test('stays as it is where it fits', () => {
    expect(shortened('משרד', 10, 100)).toBe('משרד');
  });

  test('keeps both ends, so that names of one family can be told apart', () => {
    const names = ['Local health department AZ008', 'Local health department MO049'].map((name) =>
      shortened(name, 9, 80),
    );
    expect(names[0]).not.toBe(names[1]);
    for (const name of names) {
      expect(name).toMatch(/^Local.*….*\d{2}$/);
      expect(textWidth(name, 9)).toBeLessThanOrEqual(80);
    }
    expect(shortened('הרשות המקומית לפיתוח אזורי בדרום', 9, 80)).toMatch(/^הרשות.*….*רום$/);
  });

  test('is an ellipsis where nothing more fits, and never splits a character', () => {
    expect(shortened('אבגדה', 10, 1)).toBe('…');
    expect(shortened('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 10, 40)).toMatch(/^(👩‍👩‍👧)*…(👩‍👩‍👧)*$/u);
  });
});
