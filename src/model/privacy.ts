import { Ecosystem } from './ecosystem';
import type { Stakeholder, Tie } from './schema';

/** Judgements about real people and bodies: they stay in the house unless somebody asks for them. */
export const PRIVATE_FIELDS = [
  'influence',
  'interest',
  'power',
  'legitimacy',
  'urgency',
  'position',
  'veto',
  'trust',
  'contact',
  'notes',
] as const;

/**
 * The ecosystem without judgements about real people and bodies (influence, interest, power, legitimacy, urgency, position,
 * veto, trust), without contacts and notes, and without columns the model has no word for, since nobody knows what
 * stands in them. Every picture, page, table and report is made of this unless private data are asked for.
 *
 * @example
 * const shown = withoutPrivate(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', influence: 0.9 }], ties: [] }));
 * assert.equal(shown.stakeholder('a')?.influence, undefined);
 */
export function withoutPrivate(ecosystem: Ecosystem): Ecosystem {
  const { document } = ecosystem;
  return Ecosystem.fromChecked({
    ...document,
    stakeholders: document.stakeholders.map((one) => stripped<Stakeholder>(one)),
    ties: document.ties.map((one) => stripped<Tie>(one)),
  });
}

/** Whether an ecosystem holds any judgement, contact or note. */
export function holdsPrivate(ecosystem: Ecosystem): boolean {
  const has = (record: object) => PRIVATE_FIELDS.some((field) => Object.hasOwn(record, field));
  return ecosystem.stakeholders.some(has) || ecosystem.ties.some(has);
}

function stripped<T extends object>(record: T): T {
  const hidden: ReadonlySet<string> = new Set([...PRIVATE_FIELDS, 'attributes', 'provenance']);
  return Object.fromEntries(Object.entries(record).filter(([field]) => !hidden.has(field))) as T;
}

/**
 * The ecosystem without names: ids become 1, 2, ... in the order of the data, and every text that could tell who is
 * meant goes. Sectors, rings, tie types, kinds, nesting, dates and strengths stay.
 *
 * @example
 * const hidden = withoutNames(Ecosystem.from({ version: 1, stakeholders: [{ id: 'moh', names: { en: 'Ministry' } }], ties: [] }));
 * assert.deepEqual(hidden.stakeholders, [{ id: '1' }]);
 */
export function withoutNames(ecosystem: Ecosystem): Ecosystem {
  const { document } = ecosystem;
  const alias = new Map(document.stakeholders.map(({ id }, i) => [id, String(i + 1)]));
  const as = (id: string) => alias.get(id) as string;
  return Ecosystem.fromChecked({
    version: document.version,
    ...(document.title && { title: document.title }),
    ...(document.language && { language: document.language }),
    ...(document.date && { date: document.date }),
    ...(document.directed !== undefined && { directed: document.directed }),
    ...(document.recipients && { recipients: document.recipients.map(as) }),
    ...(document.sectors && { sectors: document.sectors }),
    ...(document.rings && { rings: document.rings }),
    ...(document.tieTypes && { tieTypes: document.tieTypes }),
    stakeholders: document.stakeholders.map(({ id, kind, sectors, ring, parent, tier, from, to }) => ({
      id: as(id),
      ...(kind && { kind }),
      ...(sectors && { sectors }),
      ...(ring !== undefined && { ring }),
      ...(parent !== undefined && { parent: as(parent) }),
      ...(tier && { tier }),
      ...(from && { from }),
      ...(to && { to }),
    })),
    ties: document.ties.map(({ source, target, type, directed, strength, sign, formal, from, to }) => ({
      source: as(source),
      target: as(target),
      ...(type !== undefined && { type }),
      ...(directed !== undefined && { directed }),
      ...(strength !== undefined && { strength }),
      ...(sign && { sign }),
      ...(formal !== undefined && { formal }),
      ...(from && { from }),
      ...(to && { to }),
    })),
  });
}
