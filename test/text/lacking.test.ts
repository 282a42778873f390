import { describe, expect, test } from 'vitest';
import { lacking } from '../../src/text/lacking';
import { LANGUAGES } from '../../src/text/language';
import { MESSAGES } from '../../src/text/messages';
import { LABELS } from './labels';

describe('characters that the font lacks', () => {
  test('are named as a reader sees them, each once, in the order in which they come', () => {
    expect(lacking(['Garden 🌻 of 中 🌻', 'עמותה 👩‍👩‍👧 🇮🇱', 'a → b'])).toEqual(['🌻', '中', '👩‍👩‍👧', '🇮🇱', '→']);
  });

  test('are not letters of Hebrew, Arabic, Latin or Cyrillic, their marks, digits, spaces and signs of direction', () => {
    expect(lacking([...Object.values(LABELS).flat(), 'Школа № 5', '\u200f\u2068x\u2069\u00a0\u00ad ١٢٣', ''])).toEqual(
      [],
    );
  });

  test.each(LANGUAGES)('are in no message in %s', (language) => {
    expect(lacking(Object.values(MESSAGES[language]))).toEqual([]);
  });
});
