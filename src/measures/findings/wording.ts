import type { Ecosystem } from '../../model/ecosystem';
import { defaultSectors } from '../../model/sectors';
import { cleanLabel } from '../../text/clean';
import { nameInSentence } from '../../text/in-sentence';
import { directionOf, type Language } from '../../text/language';
import { type SentenceKey, type SentenceValues, sentence } from './sentences';
import { MOST } from './thresholds';

/** How sentences, names and numbers are written in a language. */
export interface Wording {
  say<Key extends SentenceKey>(key: Key, ...values: SentenceValues<Key>): string;
  stakeholder(id: string): string;
  sector(id: string): string;
  ring(id: string): string;
  /** Some of many, and how many more there are. */
  list(items: readonly string[]): string;
  /** An item with something in brackets. */
  noted(item: string, note: string): string;
  and(parts: readonly string[]): string;
  /** Groups of items, each a list of its own. */
  parts(lists: readonly string[]): string;
  /** Two stakeholders that a tie joins. */
  pair(a: string, b: string): string;
  percent(share: number): string;
  decimal(value: number, digits?: number): string;
  chance(p: number): string;
  /** The same of several, the greatest of which is `p`. */
  chanceAtMost(p: number): string;
}

export function wordingOf(ecosystem: Ecosystem, language: Language): Wording {
  const direction = directionOf(language);
  const leftToRight = (text: string): string => (direction === 'rtl' ? `\u2066${text}\u2069` : text);
  const separator = language === 'ar' ? '، ' : ', ';
  const named = (entry: Parameters<Ecosystem['nameOf']>[0]): string =>
    nameInSentence(cleanLabel(ecosystem.nameOf(entry, language)) || cleanLabel(entry.id) || '?', language);
  const sectors = new Map([...defaultSectors, ...ecosystem.sectors].map((one) => [one.id, one]));
  const rings = new Map(ecosystem.rings.map((one) => [one.id, one]));
  const say: Wording['say'] = (key, ...values) => sentence(language, key, ...values);
  const decimal = (value: number, digits = 2): string => {
    const text = value.toFixed(digits);
    if (Number(text) === 0) return (0).toFixed(digits);
    return value < 0 ? leftToRight(`\u2212${text.slice(1)}`) : text;
  };
  const stakeholder = (id: string) => named(ecosystem.stakeholder(id) ?? { id });
  const shortened = (items: readonly string[], between: string): string => {
    const rest = items.length - MOST.names;
    // "and 1 more" is longer than the one name
    if (rest <= 1) return items.join(between);
    return [...items.slice(0, MOST.names), say('more', { count: rest })].join(between);
  };
  return {
    say,
    stakeholder,
    sector: (id) => named(sectors.get(id) ?? { id }),
    ring: (id) => named(rings.get(id) ?? { id }),
    list: (items) => shortened(items, separator),
    noted: (item, note) => `${item} (${note})`,
    and: (parts) => parts.join(separator),
    parts: (lists) => shortened(lists, language === 'ar' ? '؛ ' : '; '),
    pair: (a, b) => say('between', { a: stakeholder(a), b: stakeholder(b) }),
    percent: (share) => {
      const whole = Math.round(100 * share);
      // only all is 100 % and only none is 0 %
      if (whole === 100 && share < 1 - 1e-9) return leftToRight('>99%');
      return whole === 0 && share > 1e-9 ? leftToRight('<1%') : `${whole}%`;
    },
    decimal,
    chance: (p) => leftToRight(p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`),
    chanceAtMost: (p) =>
      leftToRight(p < 0.001 ? 'p < 0.001' : `p \u2264 ${(Math.ceil(1000 * p - 1e-9) / 1000).toFixed(3)}`),
  };
}
