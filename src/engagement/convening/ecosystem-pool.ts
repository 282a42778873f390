import type { Ecosystem } from '../../model/ecosystem';
import { type Tidy, tabled } from '../../text/tidy';
import type { Pool } from './pool';

/**
 * The stakeholders of an ecosystem as people to convene or to seat: sector, ring, kind, tier and body they belong to are the
 * categories, each where some stakeholder has one. Judgements about them are none.
 *
 * Undefined: what is not known is an empty value.
 * Cost: O(stakeholders x columns).
 *
 * @param language of names.
 * @throws {PlayermapError} never.
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'clinic', sectors: ['health'] }, { id: 'school' }], ties: [] });
 * assert.deepEqual(poolOf(ecosystem, 'en').categories, ['sector']);
 */
export function poolOf(ecosystem: Ecosystem, language: string): Pool & Tidy {
  const { stakeholders } = ecosystem;
  const names = new Map(
    [...ecosystem.sectors, ...ecosystem.rings].map((one) => [one.id, ecosystem.nameOf(one, language)]),
  );
  const bodies = new Map(stakeholders.map((one) => [one.id, ecosystem.nameOf(one, language)]));
  const named = (id: string | null) => (id === null ? '' : (names.get(id) ?? id));
  const columns: readonly (readonly [string, readonly string[]])[] = [
    ['sector', stakeholders.map(({ id }) => named(ecosystem.sectorOf(id)))],
    ['ring', stakeholders.map(({ id }) => named(ecosystem.ringOf(id)))],
    ['kind', stakeholders.map(({ kind }) => kind ?? '')],
    ['tier', stakeholders.map(({ tier }) => tier ?? '')],
    ['parent', stakeholders.map(({ parent }) => (parent === undefined ? '' : (bodies.get(parent) ?? parent)))],
  ];
  const told = columns.filter(([, values]) => values.some((value) => value !== ''));
  return tabled(
    {
      file: 'stakeholders',
      categories: told.map(([name]) => name),
      candidates: stakeholders.map((one, i) => ({
        id: one.id,
        name: ecosystem.nameOf(one, language),
        values: told.map(([, values]) => values[i] as string),
        row: i + 2,
      })),
    },
    ({ categories, candidates }) =>
      candidates.map(({ id, name, values }) => ({
        id,
        name,
        ...Object.fromEntries(categories.map((category, c) => [category, values[c]])),
      })),
  );
}
