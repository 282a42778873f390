import { comparable } from './names';
import type { Sector } from './schema';

const sector = (id: string, en: string, he: string, ar: string, parent?: string): Sector => ({
  id,
  names: { en, he, ar },
  ...(parent === undefined ? {} : { parent }),
});

/**
 * The sectors that are used where the data declare none: eight coarse ones, and fine ones in government and health.
 * Being a recipient is a ring, not a sector.
 *
 * Source: the groups that the field of cross-sector dialogue names (government, local government, business, civil
 * society, philanthropy, academia, community); regional bodies, health funds and hospitals have a place of their own.
 *
 * @example
 * assert.equal(defaultSectors.find((s) => s.id === 'hospital')?.parent, 'health');
 */
export const defaultSectors: readonly Sector[] = [
  sector('government', 'Government', 'ממשלה', 'الحكومة'),
  sector('central-government', 'Central government', 'שלטון מרכזי', 'الحكومة المركزية', 'government'),
  sector('local-government', 'Local government', 'שלטון מקומי', 'السلطات المحلية', 'government'),
  sector('regional-body', 'Regional body', 'גוף אזורי', 'هيئة إقليمية', 'government'),
  sector('health', 'Health system', 'מערכת הבריאות', 'الجهاز الصحي'),
  sector('health-fund', 'Health fund', 'קופת חולים', 'صندوق المرضى', 'health'),
  sector('hospital', 'Hospital', 'בית חולים', 'مستشفى', 'health'),
  sector('business', 'Business', 'מגזר עסקי', 'القطاع التجاري'),
  sector('civil-society', 'Civil society', 'חברה אזרחית', 'المجتمع المدني'),
  sector('philanthropy', 'Philanthropy', 'פילנתרופיה', 'العمل الخيري'),
  sector('academia', 'Academia', 'אקדמיה', 'الأكاديميا'),
  sector('community', 'Community', 'קהילה', 'المجتمع المحلي'),
  sector('other', 'Other', 'אחר', 'آخر'),
];

/** Finds the entry that a value means, by id or by a name in any language. */
export function matcher<T extends { readonly id: string; readonly names?: Sector['names'] }>(
  entries: readonly T[],
): (value: string) => T | undefined {
  const byName = new Map<string, T>();
  for (const entry of entries) {
    for (const name of [entry.id, ...Object.values(entry.names ?? {})]) {
      if (!byName.has(comparable(name))) byName.set(comparable(name), entry);
    }
  }
  return (value) => byName.get(comparable(value));
}

const defaultOf = matcher(defaultSectors);

/** Values that stand in the data, and what each of them means. */
export interface Resolved<T> {
  /** All entries, in their order. */
  readonly entries: readonly T[];
  /** The id of the entry that a value of the data belongs to. */
  readonly idOf: ReadonlyMap<string, string>;
}

/**
 * The sectors of a map: those declared, else the values found in order of first appearance.
 *
 * An entry without names takes those of the default sector it matches by id or by name in any language; two found
 * values that match the same default sector are one sector, under the value that came first.
 */
export function resolveSectors(declared: readonly Sector[] | undefined, found: Iterable<string>): Resolved<Sector> {
  if (declared) {
    const listed = new Map(declared.map((entry) => [entry.id, entry]));
    // a coarse sector is borrowed from the defaults only where it is declared too, as a coarse one: no id comes from nowhere
    const isCoarse = (id: string | undefined) =>
      id !== undefined && listed.has(id) && listed.get(id)?.parent === undefined;
    return {
      entries: declared.map((entry) => complete(entry, isCoarse)),
      idOf: new Map(declared.map(({ id }) => [id, id])),
    };
  }
  const entries: Sector[] = [];
  const idOf = new Map<string, string>();
  const byDefault = new Map<string, string>();
  for (const value of found) {
    if (idOf.has(value)) continue;
    const known = defaultOf(value);
    const first = known && byDefault.get(known.id);
    idOf.set(value, first ?? value);
    if (first !== undefined) continue;
    if (known) byDefault.set(known.id, value);
    entries.push(complete({ id: value }, () => true));
  }
  return { entries, idOf };
}

/**
 * The default sector that a sector of the data stands for, if any: by its id, else by its names.
 * A map gives it that sector's colour and shape, so that government looks the same on every map.
 */
export function defaultSectorOf(entry: Sector): Sector | undefined {
  for (const name of [entry.id, ...Object.values(entry.names ?? {})]) {
    const known = defaultOf(name);
    if (known) return known;
  }
  return undefined;
}

function complete(entry: Sector, mayBelongTo: (coarse: string | undefined) => boolean): Sector {
  const known = defaultSectorOf(entry);
  if (!known) return entry;
  const parent = entry.parent ?? (mayBelongTo(known.parent) ? known.parent : undefined);
  return { ...entry, names: entry.names ?? known.names, ...(parent === undefined ? {} : { parent }) };
}
