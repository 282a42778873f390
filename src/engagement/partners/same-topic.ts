import { byText } from '../../kernel/order';
import type { Ecosystem } from '../../model/ecosystem';
import { type Tidy, tabled } from '../../text/tidy';
import { sharedTopics } from '../suggest/candidates';
import { relations } from './relations';

/** Two who work on the same topics and have no tie. */
export interface Unlinked {
  readonly a: string;
  readonly b: string;
  readonly topics: readonly string[];
  readonly otherSector: boolean;
  /** The rarer the topics, the more: the sum of one over how many work on each. */
  readonly rarity: number;
}

/**
 * Who works on the same topic and has no tie: pairs without a tie of any type, conflict included, neither part of the other.
 * Recipients are left out: a topic is about them, not theirs to work on.
 *
 * Range: `rarity` above 0. Pairs of two sectors first, then more shared topics, then rarer ones, then ids.
 * Undefined: no pairs without topics.
 * Cost: O(sum over topics of those who work on it squared).
 * Source: direction 2 of document 001; the order is ours.
 *
 * @throws {PlayermapError} never.
 * @example
 * const [pair] = sameTopicNoTie(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [
 *     { id: 'a', sectors: ['business'], topics: ['work'] },
 *     { id: 'b', sectors: ['business'], topics: ['work'] },
 *     { id: 'c', sectors: ['academia'], topics: ['work'] },
 *   ],
 *   topics: [{ id: 'work' }],
 *   ties: [{ source: 'a', target: 'c' }],
 * }));
 * assert.deepEqual([pair?.a, pair?.b, pair?.otherSector], ['b', 'c', true]);
 */
export function sameTopicNoTie(ecosystem: Ecosystem): Unlinked[] & Tidy {
  const recipients = new Set(ecosystem.recipients);
  const relation = relations(ecosystem);
  const workers = new Map<string, string[]>();
  for (const { id, topics = [] } of ecosystem.stakeholders) {
    if (recipients.has(id)) continue;
    for (const topic of new Set(topics)) {
      const known = workers.get(topic);
      if (known) known.push(id);
      else workers.set(topic, [id]);
    }
  }
  const pairs = new Map<string, readonly [string, string]>();
  for (const those of workers.values()) {
    const ids = [...those].sort(byText);
    ids.forEach((a, i) => {
      for (const b of ids.slice(i + 1)) if (relation(a, b) === 'none') pairs.set(JSON.stringify([a, b]), [a, b]);
    });
  }
  return tabled(
    [...pairs.values()]
      .map(([a, b]): Unlinked => {
        const topics = [...new Set(sharedTopics(ecosystem, a, b))];
        const [one, other] = [ecosystem.sectorOf(a), ecosystem.sectorOf(b)];
        return {
          a,
          b,
          topics,
          otherSector: one !== null && other !== null && one !== other,
          rarity: topics.reduce((sum, topic) => sum + 1 / (workers.get(topic)?.length ?? 1), 0),
        };
      })
      .sort(
        (x, y) =>
          Number(y.otherSector) - Number(x.otherSector) ||
          y.topics.length - x.topics.length ||
          y.rarity - x.rarity ||
          byText(x.a, y.a) ||
          byText(x.b, y.b),
      ),
    (list) => list,
  );
}
