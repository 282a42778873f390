import { readdirSync, readFileSync } from 'node:fs';
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

  test('are all said somewhere', () => {
    const source = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.includes('messages-'))
      .map((name) => readFileSync(`src/${name}`, 'utf8'))
      .join('\n');
    const said = [...source.matchAll(/\b(?:message|say)\([^;]*?\)/g)].map(([call]) => call).join('\n');
    const silent = Object.keys(MESSAGES.en).filter((key) => !said.includes(`'${key}'`));
    expect(silent).toEqual([]);
  });

  test('take their values as they stand', () => {
    expect(message('en', 'legend')).toBe('Legend');
    expect(message('he', 'tieCount', { count: 12 })).toBe('קשרים: 12');
    expect(message('en', 'sizeLeast', { value: 0.15 })).toBe('0.15 and less');
    expect(message('en', 'sizeBy', { measure: '{measure} $& $1' })).toBe('Size: {measure} $& $1');
    expect(message('en', 'source', { source: '' })).toBe('Source: ');
  });
});
