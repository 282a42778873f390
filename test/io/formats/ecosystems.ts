import fc from 'fast-check';
import type { EcosystemDocument, Stakeholder, Tie } from '../../../src/model/schema';

export const fixed = (numRuns: number) => ({ seed: 20261122, numRuns });

const TRAPS = [
  '3708',
  '__proto__',
  'constructor',
  ' 007 ',
  'שלום',
  'مرحبا',
  '🙂',
  '=1+1',
  '"',
  "'",
  'a,b;c\td',
  'a|b',
  '[1]',
  '{}',
  'true',
  'NaN',
  'two\nlines',
  'two\r\nlines',
  '\u0000',
  '_x000D_',
  '\ud800',
  '</data>',
  ']]>',
  '&amp;',
  '&#10;',
  '1e5',
  '-5',
  '\u202eabc',
  'toString',
  'label',
  'weight',
  'name',
  'id',
  'x',
  'type',
  'attributes.a',
  'names.he',
  'sector',
  'playermap',
  '<!DOCTYPE',
  '?>',
  '--> ',
];

/** Texts that break writers and readers. */
export const hostile = fc.oneof(
  fc.constantFrom(...TRAPS),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
export const hostileId = hostile.filter((text) => text !== '');
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const day = fc.constantFrom('2015', '2016-02', '2016-02-29');
const names = fc.dictionary(fc.constantFrom('he', 'ar', 'en', 'und', 'x.y'), hostile, { maxKeys: 3 });
const attributes = fc
  .uniqueArray(fc.tuple(hostile, hostile), { maxLength: 3, selector: ([key]) => key })
  .map((entries) => Object.fromEntries(entries.filter(([key]) => key !== '__proto__')));

const optional = <T>(shape: { [field in keyof T]: fc.Arbitrary<T[field]> }) => fc.record(shape, { requiredKeys: [] });

const stakeholder = optional<Omit<Stakeholder, 'id'>>({
  names,
  kind: fc.constantFrom('organisation', 'unit', 'person', 'group'),
  sectors: fc.array(hostileId, { maxLength: 3 }),
  ring: hostileId,
  tier: fc.constantFrom('national', 'local'),
  topics: fc.array(hostile, { maxLength: 2 }),
  influence: share,
  position: fc.constantFrom('supports', 'opposes'),
  veto: fc.record({ means: hostile, stage: hostile }, { requiredKeys: [] }),
  professional: fc.boolean(),
  contact: hostile,
  notes: hostile,
  from: fc.constantFrom('2001', '2001-05'),
  to: day,
  provenance: fc.constant({ influence: { evidence: 'a "b"\n', asOf: '2015' } }),
  attributes,
});

const tie = optional<Omit<Tie, 'source' | 'target'>>({
  id: fc.integer({ min: 0, max: 1e9 }).map((n) => `t${n}`),
  type: hostileId,
  directed: fc.boolean(),
  strength: fc.oneof(fc.constant(2), fc.double({ min: 1e-9, max: 1e9, noNaN: true })),
  sign: fc.constantFrom(1 as const, -1 as const),
  formal: fc.boolean(),
  amount: fc.integer({ min: 0, max: 1e9 }),
  trust: fc.dictionary(fc.constantFrom('benevolence', 'a.b', 'מהימנות'), fc.integer({ min: -9, max: 9 }), {
    maxKeys: 2,
  }),
  from: fc.constantFrom('2001', '2001-05-06'),
  to: day,
  attributes,
});

const settings = optional<Partial<EcosystemDocument>>({
  title: names,
  language: fc.constantFrom('he', 'ar', 'en'),
  date: day,
  directed: fc.boolean(),
  evidence: hostile,
});

const players = fc.uniqueArray(hostileId, { minLength: 1, maxLength: 5 });

/** Ecosystems with hostile ids, names and columns, several ties a pair, directed and not, ties of a player to itself. */
export const ecosystems: fc.Arbitrary<EcosystemDocument> = players.chain((ids) => {
  const one = fc.constantFrom(...ids);
  return fc
    .record({
      settings,
      stakeholders: fc.tuple(...ids.map((id) => stakeholder.map((fields) => ({ id, ...fields })))),
      ties: fc.uniqueArray(
        fc.tuple(one, one, tie).map(([source, target, fields]) => ({ source, target, ...fields })),
        { maxLength: 5, selector: (made) => made.id ?? made },
      ),
      recipients: fc.option(fc.uniqueArray(one, { maxLength: 2 }), { nil: undefined }),
      declares: fc.boolean(),
      names,
    })
    .map(({ settings, stakeholders, ties, recipients, declares, names }) => {
      const found = (values: readonly (string | undefined)[]) =>
        [...new Set(values.filter((value) => value !== undefined))].map((id) => ({ id, names }));
      return {
        version: 1 as const,
        ...settings,
        ...(recipients && { recipients }),
        ...(declares && {
          sectors: found(stakeholders.flatMap(({ sectors = [] }) => sectors)),
          rings: found(stakeholders.map(({ ring }) => ring)),
          tieTypes: found(ties.map(({ type }) => type)).map((type) => ({ ...type, directed: false })),
          topics: found(stakeholders.flatMap(({ topics = [] }) => topics)).filter(({ id }) => id !== ''),
        }),
        stakeholders,
        ties,
        ...(declares && {
          goals: [{ id: 'goal', means: names, names }].map(({ id, names: own }) => ({ id, names: own })),
        }),
      };
    })
    .filter(({ stakeholders, topics }) => !topics || stakeholders.every(({ topics: own = [] }) => !own.includes('')));
});
