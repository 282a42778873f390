import type { EcosystemDocument } from './schema';

type Records = Pick<
  EcosystemDocument,
  'participations' | 'concerns' | 'steps' | 'audiences' | 'engagements' | 'affiliations' | 'commitments'
>;

/** The collections beside stakeholders and ties that name stakeholders: in one field, or in a list. */
const NAMING: { readonly [collection in keyof Records]-?: readonly (readonly [field: string, whole: boolean])[] } = {
  participations: [['stakeholder', true]],
  concerns: [['stakeholder', true]],
  affiliations: [
    ['stakeholder', true],
    ['organisation', false],
  ],
  commitments: [['stakeholder', true]],
  steps: [['stakeholders', false]],
  audiences: [['stakeholders', false]],
  engagements: [['adviser', false]],
};

/**
 * The records that name stakeholders, with every name replaced by what `stands` gives; null: nobody. A record goes with the
 * stakeholder it is about; a name that is only mentioned is left out.
 */
export function renamed(document: EcosystemDocument, stands: (id: string) => string | null): Partial<Records> {
  const result: Record<string, readonly object[]> = {};
  for (const [collection, fields] of Object.entries(NAMING)) {
    const records = document[collection as keyof Records] as readonly Record<string, unknown>[] | undefined;
    if (!records) continue;
    result[collection] = records.flatMap((record) => {
      let now = record;
      for (const [field, whole] of fields) {
        const named = now[field];
        if (named === undefined) continue;
        const next = Array.isArray(named)
          ? [...new Set(named.map(stands).filter((id) => id !== null))]
          : stands(named as string);
        if (next !== null) now = { ...now, [field]: next };
        else if (whole) return [];
        else now = Object.fromEntries(Object.entries(now).filter(([key]) => key !== field));
      }
      return [now];
    });
  }
  return result as Partial<Records>;
}
