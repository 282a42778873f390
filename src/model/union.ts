import type { Ecosystem } from './ecosystem';
import { partOf } from './part';
import { holdsAt } from './period';

/**
 * What an ecosystem is at one date or at another: stakeholders and ties that hold at either of them. Their own dates stay, so
 * that `at` finds in it what held when.
 *
 * @example
 * const both = atEither(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', to: '2016' }, { id: 'b', from: '2020' }, { id: 'c', from: '2017', to: '2018' }],
 *   ties: [],
 * }), '2015', '2021');
 * assert.deepEqual(both.stakeholders.map(({ id }) => id), ['a', 'b']);
 */
export function atEither(ecosystem: Ecosystem, one: string, other: string): Ecosystem {
  const idsAt = (date: string) =>
    new Set(ecosystem.stakeholders.filter((stakeholder) => holdsAt(stakeholder, date)).map(({ id }) => id));
  const there = [one, other].map((date) => ({ date, ids: idsAt(date) }));
  const all = new Set(there.flatMap(({ ids }) => [...ids]));
  return partOf(ecosystem, all, (tie) =>
    there.some(({ date, ids }) => holdsAt(tie, date) && ids.has(tie.source) && ids.has(tie.target)),
  );
}
