import { seededRandom, shuffle } from '../kernel/random';
import type { Ecosystem } from './ecosystem';
import { PUBLIC } from './public-fields';
import type { EcosystemDocument } from './schema';

/** Judgements about real people and bodies: they stay in the house unless somebody asks for them. */
export const PRIVATE_FIELDS = [
  'influence',
  'interest',
  'power',
  'legitimacy',
  'urgency',
  'position',
  'veto',
  'benefit',
  'trust',
  'contact',
  'notes',
] as const;

/**
 * The ecosystem without judgements about real people and bodies (influence, interest, power, legitimacy, urgency, position,
 * veto, trust, what is in it for whom, barriers), without contacts and notes, and without columns the model has no word
 * for, since nobody knows what stands in them. Every picture, page, table and report is made of this unless private data
 * are asked for. The sign of a tie stays: it is what the tie is.
 *
 * @example
 * const shown = withoutPrivate(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a', influence: 0.9 }], ties: [] }));
 * assert.equal(shown.stakeholder('a')?.influence, undefined);
 */
export function withoutPrivate(ecosystem: Ecosystem): Ecosystem {
  const shown = Object.entries(PUBLIC).flatMap(([collection, fields]) => {
    const records = ecosystem.document[collection as keyof typeof PUBLIC];
    return records ? [[collection, records.map((record) => only(record, fields))]] : [];
  });
  return ecosystem.derive(Object.fromEntries(shown) as Partial<EcosystemDocument>);
}

function only(record: object, fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => fields.includes(field)));
}

/** Whether an ecosystem holds any judgement, contact or note. */
export function holdsPrivate(ecosystem: Ecosystem): boolean {
  const has = (record: object) => PRIVATE_FIELDS.some((field) => Object.hasOwn(record, field));
  return ecosystem.stakeholders.some(has) || ecosystem.ties.some(has);
}

/** An ecosystem without names, and the key to them. */
export interface WithoutNames {
  readonly ecosystem: Ecosystem;
  /** The id that each stakeholder has now, by the one it had. Keep it in the house. */
  readonly hidden: ReadonlyMap<string, string>;
}

/**
 * The ecosystem without names: ids become 1, 2, ... in an order that says nothing of the data's, and every text that could
 * tell who is meant goes. Sectors, rings, tie types, kinds, nesting, dates and strengths stay, and so does the title: see
 * that it names nobody. Who has the data can always tell who is meant, by place and ties.
 *
 * @example
 * const { ecosystem } = withoutNames(Ecosystem.from({ version: 1, stakeholders: [{ id: 'moh', names: { en: 'Ministry' } }], ties: [] }));
 * assert.deepEqual(ecosystem.stakeholders, [{ id: '1' }]);
 */
export function withoutNames(ecosystem: Ecosystem): WithoutNames {
  const { document } = ecosystem;
  const random = seededRandom(document.stakeholders.length);
  const order = shuffle([...document.stakeholders], random);
  const hidden = new Map(order.map(({ id }, i) => [id, String(i + 1)]));
  const as = (id: string) => hidden.get(id) as string;
  const shown = ecosystem.derive({
    description: undefined,
    evidence: undefined,
    topics: undefined,
    processes: undefined,
    participations: undefined,
    steps: undefined,
    audiences: undefined,
    engagements: undefined,
    conditions: undefined,
    representation: undefined,
    affiliations: undefined,
    decisions: undefined,
    clauses: undefined,
    concerns: undefined,
    goals: undefined,
    commitments: undefined,
    sources: undefined,
    recipients: ecosystem.recipients.map(as),
    stakeholders: order.map(({ id, kind, sectors, ring, parent, tier, from, to }) => ({
      id: as(id),
      ...(kind && { kind }),
      ...(sectors && { sectors }),
      ...(ring !== undefined && { ring }),
      ...(parent !== undefined && { parent: as(parent) }),
      ...(tier && { tier }),
      ...(from && { from }),
      ...(to && { to }),
    })),
    ties: shuffle([...document.ties], random).map(
      ({ source, target, type, directed, strength, sign, formal, from, to }) => ({
        source: as(source),
        target: as(target),
        ...(type !== undefined && { type }),
        ...(directed !== undefined && { directed }),
        ...(strength !== undefined && { strength }),
        ...(sign && { sign }),
        ...(formal !== undefined && { formal }),
        ...(from && { from }),
        ...(to && { to }),
      }),
    ),
  });
  return { ecosystem: shown, hidden };
}
