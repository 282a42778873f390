import { Ecosystem } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { SENTENCES, type SentenceKey, sentence } from '../../../src/measures/findings/sentences';
import { wordingOf } from '../../../src/measures/findings/wording';
import { finding, smallMap } from '../../helpers/small-map';

const keys = Object.keys(SENTENCES.en) as SentenceKey[];
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('sentences of findings', () => {
  it.each(['he', 'ar'] as const)('are complete in %s, with the same placeholders, and in its letters', (language) => {
    expect(Object.keys(SENTENCES[language])).toEqual(keys);
    for (const key of keys) {
      expect(placeholders(SENTENCES[language][key]), key).toEqual(placeholders(SENTENCES.en[key]));
      expect(SENTENCES[language][key], key).toMatch(language === 'he' ? /[א-ת]/ : /[\u0620-\u064a]/);
      expect(SENTENCES[language][key].replace(/\{\w+\}|E–I|\bp\b/g, ''), key).not.toMatch(/[A-Za-z]/);
    }
  });

  it('end as sentences do, but for the pieces of sentences', () => {
    const pieces = new Set<SentenceKey>(['mixingIndices', 'byStrength', 'between', 'steps', 'noWay', 'more']);
    for (const texts of Object.values(SENTENCES)) {
      for (const key of keys) expect(texts[key].endsWith('.'), `${key}: ${texts[key]}`).toBe(!pieces.has(key));
    }
  });

  it('leave a placeholder that stands in a name alone', () => {
    expect(sentence('en', 'between', { a: '{b}', b: 'x' })).toBe('between {b} and x');
  });
});

describe('names and numbers in sentences', () => {
  const named = (id: string, names: Record<string, string>) =>
    Ecosystem.from({ version: 1, stakeholders: [{ id, names }], ties: [] });

  it('cleans names of what steers the page, and falls back on the id', () => {
    expect(wordingOf(named('a', { en: 'Min\u202eistry\nof  Health' }), 'en').stakeholder('a')).toBe(
      'Ministry of Health',
    );
    expect(wordingOf(named('a', { en: '\u202e' }), 'en').stakeholder('a')).toBe('a');
    expect(wordingOf(named('\u202e', { en: '\u202e' }), 'en').stakeholder('\u202e')).toBe('?');
  });

  it('puts names with commas or dashes of their own into quotes', () => {
    expect(wordingOf(named('a', { en: 'Health, Ministry of' }), 'en').stakeholder('a')).toBe('“Health, Ministry of”');
    expect(wordingOf(named('a', { he: 'בית – קהילה' }), 'he').stakeholder('a')).toBe('\u2068"בית – קהילה"\u2069');
  });

  it('keeps a name that runs the other way in one piece', () => {
    expect(wordingOf(named('a', { en: 'Ward (3)' }), 'he').stakeholder('a')).toBe('\u2068Ward (3)\u2069');
    expect(wordingOf(named('a', { he: 'מחלקה' }), 'he').stakeholder('a')).toBe('מחלקה');
    expect(wordingOf(named('a', { he: 'מחלקה' }), 'en').stakeholder('a')).toBe('\u2068מחלקה\u2069');
  });

  it('shortens lists, but never to say that there is one more', () => {
    const { list } = wordingOf(named('a', {}), 'en');
    expect(list(['1', '2', '3', '4', '5', '6'])).toBe('1, 2, 3, 4, 5, 6');
    expect(list(['1', '2', '3', '4', '5', '6', '7'])).toBe('1, 2, 3, 4, 5, and 2 more');
  });

  it('writes only all as 100% and only none as 0%', () => {
    const { percent } = wordingOf(named('a', {}), 'en');
    expect([0, 0.001, 0.5, 0.999, 1].map(percent)).toEqual(['0%', '<1%', '50%', '>99%', '100%']);
    expect(wordingOf(named('a', {}), 'he').percent(0.999)).toBe('\u2066>99%\u2069');
  });

  it('writes numbers without a zero that is negative, and chance never as 0', () => {
    const { decimal, chance } = wordingOf(named('a', {}), 'en');
    expect([-0.5, -0.001, 0.125].map((value) => decimal(value))).toEqual(['−0.50', '0.00', '0.13']);
    expect([0.0004, 0.0124].map(chance)).toEqual(['p < 0.001', 'p = 0.012']);
    expect(wordingOf(named('a', {}), 'he').decimal(-0.5)).toBe('\u2066−0.50\u2069');
  });

  it('speaks the language of the ecosystem, else English', () => {
    const map = (language?: string) => smallMap('a', '', language ? { language } : {});
    const said = (ecosystem: Ecosystem) => finding(ecosystem, 'no-ties', { language: undefined } as object)?.sentence;
    expect(said(map('he'))).toBe(SENTENCES.he.noTies);
    expect(said(map('ar'))).toBe(SENTENCES.ar.noTies);
    expect(said(map('fr'))).toBe(SENTENCES.en.noTies);
    expect(said(map())).toBe(SENTENCES.en.noTies);
  });
});
