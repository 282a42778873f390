import type { Ecosystem } from '../../model/ecosystem';
import type { Language } from '../../text/language';
import { type Account, told } from '../account';
import type { Comparison } from './compare-ecosystems';
import { comparisonSentences } from './comparison-sentences';
import { comparisonTables } from './comparison-tables';
import { type ComparisonOptions, comparisonVoice } from './comparison-voice';

/**
 * What differs between two maps, in words: sentences in order of weight, then tables. `as` chooses the words: two dates, two
 * services, two people's maps of one service, or just two maps.
 *
 * Undefined: tables that would be empty are left out.
 * Cost: O(what was found).
 *
 * @throws {PlayermapError} never.
 * @example
 * const map = (ids: readonly string[]) => Ecosystem.from({ version: 1, stakeholders: ids.map((id) => ({ id })), ties: [] });
 * const [before, after] = [map(['city']), map(['city', 'fund'])];
 * const found = compareEcosystems(before, after);
 * const { sentences } = comparisonAccount(before, after, found, 'en', { as: 'dates', names: ['2019', '2022'] });
 * assert.deepEqual(sentences, ['Players: 1 (2019), 2 (2022); in both: 1 (50% of all).', 'New: fund.']);
 */
export function comparisonAccount(
  before: Ecosystem,
  after: Ecosystem,
  found: Comparison,
  language: Language,
  options: ComparisonOptions = {},
): Account {
  const voice = comparisonVoice(before, after, found, language, options);
  const { as, say } = voice;
  // a title stands alone, and is cut where it is long
  const [a, b] = voice.names;
  const title = { dates: 'titleDates', services: 'titleServices', views: 'titleViews', maps: 'titleMaps' } as const;
  return told({
    language,
    title: say(title[as], { a, b }),
    sentences: comparisonSentences(voice),
    tables: comparisonTables(voice),
  });
}
