import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/text/language';
import { MESSAGES, message } from '../../src/text/messages';

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('messages', () => {
  test.each(LANGUAGES)('in %s have every key, none empty, and the placeholders of the English ones', (language) => {
    const own = MESSAGES[language];
    expect(Object.keys(own)).toEqual(Object.keys(MESSAGES.en));
    for (const key of Object.keys(MESSAGES.en) as (keyof typeof own)[]) {
      expect(own[key].trim(), key).not.toBe('');
      expect(placeholders(own[key]), key).toEqual(placeholders(MESSAGES.en[key]));
    }
  });

  test('in Hebrew and Arabic are written in those scripts', () => {
    for (const text of Object.values(MESSAGES.he))
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z\u0600-\u06ff]/);
    for (const text of Object.values(MESSAGES.ar))
      expect(text.replace(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z\u0590-\u05ff]/);
  });

  test('take their values as they stand', () => {
    expect(message('en', 'legend')).toBe('Legend');
    expect(message('he', 'tieCount', { count: 12 })).toBe('קשרים: 12');
    expect(message('en', 'width', { least: 1, greatest: 5 })).toBe('Line width: strength 1 to 5');
    expect(message('en', 'sizeBy', { measure: '{measure} $& $1' })).toBe('Size: {measure} $& $1');
    expect(message('en', 'source', { source: '' })).toBe('Source: ');
  });
});
