import { resolveRings } from '../model/rings';
import type { CollectionName, Names, Sector } from '../model/schema';
import { matcher, resolveSectors } from '../model/sectors';
import type { Resolve } from './cells';

/**
 * How the cells of a field find what was declared: by id, else by a name in any language. A field without a declaration
 * has none, and its values stand as found.
 */
export function resolversOf(document: Readonly<Record<string, unknown>>): ReadonlyMap<string, Resolve> {
  const sectors = entriesOf(document, 'sectors');
  const rings = entriesOf(document, 'rings');
  const found = new Map<string, Resolve>();
  const resolved = sectors && resolveSectors(sectors, []).entries;
  for (const field of ['sectors', 'sector']) add(found, field, resolved);
  add(found, 'ring', rings && resolveRings(rings, []).entries);
  add(found, 'type', entriesOf(document, 'tieTypes'));
  add(found, 'topics', entriesOf(document, 'topics'));
  return found;
}

function add(found: Map<string, Resolve>, field: string, entries: readonly Sector[] | undefined): void {
  if (!entries) return;
  const ids = new Set(entries.map(({ id }) => id));
  const byName = matcher(entries);
  found.set(field, (value) => (ids.has(value) ? value : byName(value)?.id));
}

/** The ids and names of a collection that is not yet checked: whatever has the wrong shape is passed over. */
function entriesOf(document: Readonly<Record<string, unknown>>, collection: CollectionName): Sector[] | undefined {
  const list = document[collection];
  if (!Array.isArray(list)) return undefined;
  const entries: Sector[] = [];
  for (const entry of list as unknown[]) {
    const { id, names } = (entry ?? {}) as { id?: unknown; names?: unknown };
    if (typeof id !== 'string') continue;
    const texts = Object.entries((names ?? {}) as object).filter(
      (pair): pair is [string, string] => typeof pair[1] === 'string',
    );
    const clean: Names = Object.fromEntries(texts);
    entries.push(texts.length > 0 ? { id, names: clean } : { id });
  }
  return entries;
}
