import type { Ring } from './schema';
import { matcher, type Resolved } from './sectors';

const ring = (id: string, en: string, he: string, ar: string): Ring => ({ id, names: { en, he, ar } });

/**
 * The rings that are used where the data declare none, from the centre outwards. A ring is a role towards the
 * recipients, not a distance.
 *
 * Source: the player map of the social-procurement incubator (recipients, commissioners, operators, operators of adjacent
 * and complementary services); drawing them as rings, and the ring of the wider environment, are this library's.
 *
 * @example
 * assert.equal(defaultRings[0]?.id, 'recipient');
 */
export const defaultRings: readonly Ring[] = [
  ring('recipient', 'Service recipients', 'מקבלי השירות', 'متلقّو الخدمة'),
  ring('commissioner', 'Commissioners', 'מזמיני השירות', 'الجهات المكلِّفة بالخدمة'),
  ring('operator', 'Operators', 'מפעילי השירות', 'مشغّلو الخدمة'),
  ring('adjacent', 'Adjacent and complementary services', 'שירותים משיקים ומשלימים', 'خدمات متاخمة ومكمّلة'),
  ring('environment', 'Wider environment', 'הסביבה הרחבה', 'البيئة الأوسع'),
];

/** Other words for the default rings, as people write them in a column of roles. */
const synonyms: readonly (readonly [id: string, words: readonly string[]])[] = [
  [
    'recipient',
    [
      'recipients',
      'service recipient',
      'user',
      'users',
      'beneficiary',
      'beneficiaries',
      'מקבל שירות',
      'מקבלי שירות',
      'متلقي الخدمة',
      'متلقو الخدمة',
    ],
  ],
  ['commissioner', ['commissioners', 'commissioning', 'מזמין', 'מזמינים', 'מזמין שירות', 'מזמיני שירות']],
  ['operator', ['operators', 'provider', 'providers', 'מפעיל', 'מפעילים', 'מפעיל שירות', 'מפעילי שירות']],
  [
    'adjacent',
    [
      'adjacent services',
      'complementary',
      'complementary services',
      'שירות משיק',
      'שירות משלים',
      'שירותים משיקים',
      'שירותים משלימים',
    ],
  ],
  ['environment', ['סביבה', 'סביבה רחבה', 'context']],
];

const defaultOf = matcher(
  defaultRings.map((entry) => {
    const words = synonyms.find(([id]) => id === entry.id)?.[1] ?? [];
    return { id: entry.id, names: { ...entry.names, ...Object.fromEntries(words.map((word, i) => [`x${i}`, word])) } };
  }),
);

/**
 * The rings of a map, from the centre outwards: those declared, else all default rings where a value found means one of
 * them (those without players stay), then other values in order of first appearance.
 */
export function resolveRings(declared: readonly Ring[] | undefined, found: Iterable<string>): Resolved<Ring> {
  if (declared) {
    const entries = declared.map((entry) => {
      const known = entry.names ? undefined : defaultOf(entry.id);
      const names = known && defaultRings.find(({ id }) => id === known.id)?.names;
      return names ? { ...entry, names } : entry;
    });
    return { entries, idOf: new Map(declared.map(({ id }) => [id, id])) };
  }
  const idOf = new Map<string, string>();
  const others: Ring[] = [];
  let usesDefaults = false;
  for (const value of found) {
    if (idOf.has(value)) continue;
    const known = defaultOf(value);
    if (known) usesDefaults = true;
    else others.push({ id: value });
    idOf.set(value, known?.id ?? value);
  }
  return { entries: usesDefaults ? [...defaultRings, ...others] : others, idOf };
}
