import type { Ecosystem } from '../../model/ecosystem';
import type { Lost } from './exchange';

/** What a format has room for. */
export interface Room {
  /** Fields of stakeholders and of ties; `names` means the one name that is shown. */
  readonly stakeholders: ReadonlySet<string> | 'all';
  readonly ties: ReadonlySet<string> | 'all';
}

const NOT_SAID = new Set(['version', 'stakeholders', 'ties']);

/**
 * What an ecosystem holds and a format has no room for: each field with the number of records that have it, each further
 * collection with its records, each setting once. `language` is the one whose names are shown.
 */
export function lostIn(ecosystem: Ecosystem, room: Room, language: string): Lost[] {
  const counts = new Map<string, number>();
  const count = (field: string, by = 1) => counts.set(field, (counts.get(field) ?? 0) + by);
  for (const collection of ['stakeholders', 'ties'] as const) {
    const held = room[collection];
    for (const record of ecosystem.document[collection]) {
      for (const [field, value] of Object.entries(record)) {
        if (value === undefined) continue;
        if (held !== 'all' && field === 'names' && held.has('names')) {
          const others = Object.values(value as object).filter(
            (name) => name !== ecosystem.nameOf(record as { id: string }, language),
          );
          if (others.length > 0) count(`${collection}.names in other languages`);
        } else if (held !== 'all' && field === 'sectors' && held.has('sector')) {
          if ((value as readonly string[]).length > 1) count(`${collection}.sectors after the first`);
        } else if (held !== 'all' && !held.has(field)) count(`${collection}.${field}`);
      }
    }
  }
  for (const [name, value] of Object.entries(ecosystem.document)) {
    if (value === undefined || NOT_SAID.has(name)) continue;
    count(name, Array.isArray(value) ? Math.max(1, value.length) : 1);
  }
  return [...counts].filter(([, number]) => number > 0).map(([field, number]) => ({ field, count: number }));
}
