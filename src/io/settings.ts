import type { Place, Problem } from '../kernel/problem';
import type { JsonSource } from './json-source';

/** What an ecosystem says beside its tables: title, language, recipients, declared sectors ... */
export interface Settings {
  readonly fields: Readonly<Record<string, unknown>>;
  /** The place of a part of the settings, by the keys that lead to it. */
  readonly place: (path: readonly string[]) => Place;
}

/** Lists whose entries may be given by their id alone. */
const PLAIN_LISTS = new Set(['sectors', 'rings', 'tieTypes', 'topics']);
const TEXTS = new Set(['title', 'description']);
const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['tie_types', 'tieTypes'],
  ['tie-types', 'tieTypes'],
]);

/**
 * Reads `ecosystem.json`, the settings beside the tables of a folder. A sector, ring, tie type or topic is an id or an
 * object, a title a text or texts by language. Whatever has the wrong shape is left for the check to report.
 */
export function settingsFromJson(source: JsonSource, problems: Problem[]): Settings {
  for (const problem of source.problems) problems.push(problem);
  const { value, place } = source;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    if (value !== undefined) {
      const found = Array.isArray(value) ? 'a list' : String(value);
      problems.push({
        severity: 'error',
        code: 'wrong-type',
        ...place([]),
        found,
        expected: 'an object: { "title": ..., "sectors": [...] }',
      });
    }
    return { fields: {}, place };
  }
  const fields: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    const field = OTHER_SPELLINGS.get(key) ?? key;
    if (field === 'stakeholders' || field === 'ties') {
      const hint = `delete it here, or put the whole ecosystem in one .json file`;
      problems.push({
        severity: 'error',
        code: 'duplicate-table',
        ...place([key]),
        found: key,
        expected: `${field} in their own table`,
        hint,
      });
    } else if (key === '$schema') continue;
    else if (PLAIN_LISTS.has(field) && Array.isArray(entry)) {
      fields[field] = entry.map((one: unknown) => (typeof one === 'string' ? { id: one } : one));
    } else if (TEXTS.has(field) && typeof entry === 'string') fields[field] = { und: entry };
    else if (field !== '__proto__') fields[field] = entry;
  }
  return { fields, place };
}
