import fc from 'fast-check';
import { isWhole } from '../../../src/io/formats/halves';
import { ecosystemJsonSchema } from '../../../src/model/json-schema';
import type { EcosystemDocument } from '../../../src/model/schema';
import { hostile, hostileId } from './ecosystems';

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
}

const SCHEMA = ecosystemJsonSchema() as Schema;
const COLLECTIONS = Object.entries(SCHEMA.properties ?? {}).filter(([, { items }]) => items?.properties);

/** Every field of every collection that the JSON Schema knows, as `collection.field`. */
export const allFields: readonly string[] = COLLECTIONS.flatMap(([collection, { items }]) =>
  Object.keys(items?.properties ?? {}).map((field) => `${collection}.${field}`),
);

const usable = hostileId.filter((id) => id.trim() !== '' && isWhole(id));
const POOLS =
  'sectors rings tieTypes topics stakeholders processes steps audiences engagements conditions decisions clauses goals sources';
const pools = fc.record(
  Object.fromEntries(
    POOLS.split(' ').map((name) => [name, fc.uniqueArray(usable, { minLength: 2, maxLength: 3 })] as const),
  ),
);
type Pools = Readonly<Record<string, readonly string[]>>;

/** Fields that name a record of another collection. */
const NAMED: Readonly<Record<string, string>> = {
  ring: 'rings',
  'ties.type': 'tieTypes',
  topics: 'topics',
  source: 'stakeholders',
  target: 'stakeholders',
  stakeholder: 'stakeholders',
  'steps.stakeholders': 'stakeholders',
  'audiences.stakeholders': 'stakeholders',
  organisation: 'stakeholders',
  adviser: 'stakeholders',
  audience: 'audiences',
  process: 'processes',
  decision: 'decisions',
  clause: 'clauses',
  goal: 'goals',
  sector: 'sectors',
  'stakeholders.sectors': 'sectors',
  speaksFor: 'stakeholders',
};

const text = fc.oneof(hostile, fc.constantFrom('a', 'ב', '=HYPERLINK("x")'));

/** Any value of a schema; objects with any of their keys. */
function anyOf(schema: Schema, name = ''): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => anyOf(one)));
  if (schema.pattern) return fc.constantFrom('#aB01ff', '#000000');
  if (['date', 'asOf', 'to'].includes(name)) return fc.constantFrom('1999', '2001-05', '2016-02-29');
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'number':
      return schema.maximum === 1
        ? fc.double({ min: 0, max: 1, noNaN: true })
        : fc.oneof(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 1e-300, max: 1e300, noNaN: true }));
    case 'array':
      return fc.array(anyOf(schema.items ?? {}), { maxLength: 3 });
    case 'object': {
      if (schema.properties) {
        const fields = Object.entries(schema.properties).map(([key, part]) => [key, anyOf(part, key)] as const);
        return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
      }
      const keys = fc.oneof(fc.constantFrom('he', 'en', 'und', 'nl', 'x.y', 'influence', 'constructor'), text);
      return fc
        .uniqueArray(fc.tuple(keys, anyOf(schema.additionalProperties || {})), {
          maxLength: 3,
          selector: ([key]) => key,
        })
        .map((entries) => Object.fromEntries(entries.filter(([key]) => key !== '__proto__')));
    }
    default:
      return schema.minLength ? usable : text;
  }
}

function fieldOf(collection: string, field: string, schema: Schema, ids: Pools): fc.Arbitrary<unknown> {
  const pool = ids[NAMED[`${collection}.${field}`] ?? NAMED[field] ?? ''];
  if (pool) {
    const one = fc.constantFrom(...pool);
    return schema.type === 'array' ? fc.uniqueArray(one, { maxLength: 3 }) : one;
  }
  // nobody is part of a part, so that there are no circles
  if (field === 'parent') return fc.constant(ids[collection]?.[0]);
  if (field === 'from') return fc.constantFrom('1990', '1990-07', '1990-07-01');
  if (field === 'min') return fc.integer({ min: 0, max: 5 });
  if (field === 'max') return fc.integer({ min: 6, max: 9 });
  if (field === 'provenance') {
    const said = (schema.additionalProperties || {}) as Schema;
    return fc.record(
      { influence: anyOf(said), names: anyOf(said), 'veto.means': anyOf(said), any: anyOf(said) },
      { requiredKeys: [] },
    );
  }
  // what a record of a key must say
  if (collection === 'representation' && (field === 'category' || field === 'value')) return usable;
  return anyOf(schema, field);
}

function recordsOf(collection: string, schema: Schema, ids: Pools, every: boolean): fc.Arbitrary<readonly object[]> {
  const shape = (skip: readonly string[]) => {
    const entries = Object.entries(schema.properties ?? {}).filter(
      ([field]) => field !== 'id' && !skip.includes(field),
    );
    const fields = entries.map(([field, part]) => [field, fieldOf(collection, field, part, ids)] as const);
    const either = { concerns: ['decision'], affiliations: ['organisation'], commitments: ['stakeholder'] }[collection];
    const required = [...(schema.required ?? []), ...(either ?? [])].filter((field) => field !== 'id');
    return fc.record(Object.fromEntries(fields), every ? {} : { requiredKeys: required });
  };
  const own = ids[collection];
  if (own) {
    return fc.tuple(...own.map((id, i) => shape(i === 0 ? ['parent'] : []).map((fields) => ({ id, ...fields }))));
  }
  const records = fc.array(shape([]), { minLength: every ? 1 : 0, maxLength: 3 });
  return collection === 'ties' ? records.map((ties) => ties.map((tie, i) => ({ id: `t${i}`, ...tie }))) : records;
}

/** Ecosystems with records of every collection that the JSON Schema knows; with every field of each where `every` is true. */
export const wholeEcosystems = (every = false): fc.Arbitrary<EcosystemDocument> =>
  pools.chain((ids) => {
    const settings = Object.entries(SCHEMA.properties ?? {}).filter(
      ([name, { items }]) => !items?.properties && name !== 'version' && name !== 'recipients',
    );
    return fc
      .record({
        ...Object.fromEntries(settings.map(([name, schema]) => [name, anyOf(schema, name)] as const)),
        recipients: fc.uniqueArray(fc.constantFrom(...(ids.stakeholders ?? [])), { maxLength: 2 }),
        ...Object.fromEntries(
          COLLECTIONS.map(([name, { items }]) => [name, recordsOf(name, items as Schema, ids, every)] as const),
        ),
      })
      .map((document) => ({ version: 1, ...document }) as unknown as EcosystemDocument);
  });

/** The same value as text, whatever the order of keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? 'absent';

/** The fields in which two documents differ, as lists of what is lost name them: each with the number of records. */
export function differences(before: EcosystemDocument, after: EcosystemDocument): Map<string, number> {
  const found = new Map<string, number>();
  const [one, other] = [before, after] as unknown as [Record<string, unknown>, Record<string, unknown>];
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [a, b] = [one[name], other[name]];
    const areRecords = COLLECTIONS.some(([collection]) => collection === name) && Array.isArray(a) && Array.isArray(b);
    if (!areRecords || a.length !== b.length) {
      if (canonical(a) !== canonical(b)) found.set(name, Array.isArray(a) ? a.length : 1);
      continue;
    }
    a.forEach((record: Record<string, unknown>, i) => {
      const again = b[i] as Record<string, unknown>;
      for (const field of new Set([...Object.keys(record), ...Object.keys(again)])) {
        if (canonical(record[field]) === canonical(again[field])) continue;
        found.set(`${name}.${field}`, (found.get(`${name}.${field}`) ?? 0) + 1);
      }
    });
  }
  return found;
}
