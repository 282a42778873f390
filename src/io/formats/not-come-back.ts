import type { EcosystemDocument } from '../../model/schema';
import type { Lost } from './exchange';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a document said and the same does not say after it was written and read back: fields of stakeholders and ties with the number of
 * records, then everything else once, lists with their length. What came to it, such as a direction that is now said, is not lost.
 * Nothing read back: everything is lost.
 */
export function notComeBack(before: EcosystemDocument, after: EcosystemDocument | null): Lost[] {
  const counts = new Map<string, number>();
  for (const collection of ['stakeholders', 'ties'] as const) {
    before[collection].forEach((record: Fields, i) => {
      const again: Fields = after?.[collection][i] ?? {};
      for (const [field, value] of Object.entries(record)) {
        if (isSaid(value, again[field])) continue;
        counts.set(`${collection}.${field}`, (counts.get(`${collection}.${field}`) ?? 0) + 1);
      }
    });
  }
  for (const [name, value] of Object.entries(before)) {
    if (name === 'version' || name === 'stakeholders' || name === 'ties') continue;
    if (isSaid(value, (after as Fields | null)?.[name])) continue;
    counts.set(name, Array.isArray(value) ? Math.max(1, value.length) : 1);
  }
  return [...counts].map(([field, count]) => ({ field, count }));
}

/** Whether all parts of a value stand in another, too. */
function isSaid(value: unknown, again: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return value === undefined || JSON.stringify(value) === JSON.stringify(again);
  if (typeof again !== 'object' || again === null) return false;
  return Object.entries(value).every(([key, part]) =>
    isSaid(part, Object.hasOwn(again, key) ? (again as Fields)[key] : undefined),
  );
}
