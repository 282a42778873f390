import { collections, type EcosystemDocument, EcosystemSchema } from '../model/schema';

/**
 * Writes an ecosystem as JSON, to be read back by `readJson` without loss: fields always in the same order, two spaces,
 * a line break at the end, so that versions of a file compare line by line.
 *
 * Cost: O(records).
 *
 * @example
 * const text = toJson({ version: 1, stakeholders: [{ ring: 'recipient', id: 'family' }], ties: [] });
 * assert.equal(readJson(text).ecosystem?.stakeholders[0]?.id, 'family');
 */
export function toJson(document: EcosystemDocument): string {
  const ordered = inOrder(document, Object.keys(EcosystemSchema.shape), (name, value) =>
    Object.hasOwn(collections, name) && Array.isArray(value)
      ? value.map((record: object) => inOrder(record, Object.keys(collections[name as keyof typeof collections].shape)))
      : value,
  );
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function inOrder(
  record: object,
  fields: readonly string[],
  each: (field: string, value: unknown) => unknown = (_, value) => value,
): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const field of fields) {
    if (Object.hasOwn(record, field)) ordered[field] = each(field, (record as Record<string, unknown>)[field]);
  }
  return ordered;
}
