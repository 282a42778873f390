import { nearest } from '../kernel/nearest';
import type { Problem } from '../kernel/problem';
import type { CheckContext, RawRecord } from './check';
import { type CollectionName, collections, type EcosystemDocument, EcosystemSchema, VERSION } from './schema';

const SETTINGS = new Set(Object.keys(EcosystemSchema.shape));

/** Checks every record against its schema, and keeps the records as they stand for the checks between them. */
export function checkShape(
  input: Readonly<Record<string, unknown>>,
  report: CheckContext['report'],
): { document: EcosystemDocument; context: CheckContext } {
  const raw = new Map<CollectionName, readonly RawRecord[]>();
  const document: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(input)) {
    if (Object.hasOwn(collections, field) || field === 'version') continue;
    if (!SETTINGS.has(field)) {
      const hint = nearest(field, SETTINGS);
      report(
        { collection: 'settings', field },
        {
          severity: 'error',
          code: 'unknown-field',
          found: field,
          expected: 'a field of an ecosystem',
          ...(hint && { hint }),
        },
      );
      continue;
    }
    const schema = EcosystemSchema.shape[field as keyof typeof EcosystemSchema.shape];
    const result = schema.safeParse(value);
    if (result.success) document[field] = result.data;
    else
      for (const issue of result.error.issues) {
        report({ collection: 'settings', field: [field, ...issue.path].join('.') }, toProblem(issue, value));
      }
  }
  for (const name of Object.keys(collections) as CollectionName[]) {
    const value = input[name] ?? (name === 'stakeholders' || name === 'ties' ? [] : undefined);
    if (value === undefined) continue;
    if (!Array.isArray(value)) {
      report(
        { collection: 'settings', field: name },
        { severity: 'error', code: 'wrong-type', found: show(value), expected: 'a list' },
      );
      continue;
    }
    const kept: RawRecord[] = [];
    document[name] = value.map((record: unknown, index) => {
      const result = collections[name].safeParse(record);
      if (typeof record === 'object' && record !== null)
        kept.push({ index, fields: record as Record<string, unknown> });
      if (result.success) return result.data;
      for (const issue of result.error.issues) {
        report(
          { collection: name, index, ...(issue.path.length > 0 && { field: issue.path.join('.') }) },
          toProblem(issue, record),
        );
      }
      return record;
    });
    raw.set(name, kept);
  }
  if ((raw.get('stakeholders') ?? []).length === 0) {
    report(
      { collection: 'settings', field: 'stakeholders' },
      { severity: 'error', code: 'empty-ecosystem', found: '0', expected: 'at least one stakeholder' },
    );
  }
  const context: CheckContext = {
    records: (name) => raw.get(name) ?? [],
    isDeclared: (name) => raw.has(name),
    settings: input,
    report,
  };
  return { document: { ...document, version: VERSION } as unknown as EcosystemDocument, context };
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly [detail: string]: unknown;
}

/** A schema's complaint in the words that a person reads. */
function toProblem(issue: unknown, record: unknown): Omit<Problem, 'file' | 'row' | 'column'> {
  const { code, path, message, ...detail } = issue as Issue;
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], record);
  const found = value === undefined ? {} : { found: show(value) };
  const field = String(path.at(-1) ?? '');
  const problem = (kind: Problem['code'], expected: string, hint?: string) =>
    ({ severity: 'error', code: kind, ...found, expected, ...(hint && { hint }) }) as const;
  if (value === undefined && code !== 'unrecognized_keys') return problem('missing-value', `a value for ${field}`);
  if (code === 'unrecognized_keys') {
    const keys = detail.keys as string[];
    return { ...problem('unknown-field', 'a field of the model', 'put it under "attributes"'), found: keys.join(', ') };
  }
  if (code === 'invalid_value') {
    const values = (detail.values as unknown[]).map(String);
    return problem('unknown-value', `one of ${values.join(', ')}`, nearest(String(value), values));
  }
  if (code === 'too_small' || code === 'too_big') {
    if (typeof value === 'string') return problem('missing-value', 'a text that is not empty');
    if (field === 'strength')
      return problem('out-of-range', 'a number above 0', 'for conflict or opposition use sign = -1');
    const least = field === 'budget' || field === 'count' ? 'a number of at least 0' : 'a number from 0 to 1';
    return problem('out-of-range', least);
  }
  if (code === 'custom' && message.startsWith('a date')) return problem('bad-date', message);
  if (code === 'invalid_type' && detail.expected === 'number') return problem('not-a-number', 'a number');
  if (code === 'invalid_union') return problem('unknown-value', field === 'sign' ? '1 or -1' : message);
  const expected = code === 'invalid_type' ? `a value of type ${String(detail.expected)}` : message;
  return problem('wrong-type', expected);
}

/** A value as it is shown in a message: short, and never an object's innards. */
function show(value: unknown): string {
  if (typeof value === 'string') return value.length > 80 ? `${value.slice(0, 79)}…` : value;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
