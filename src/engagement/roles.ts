import type { Ecosystem } from '../model/ecosystem';
import { comparable } from '../model/names';
import { defaultRings } from '../model/rings';

/** The rings whose role the source documents name, as the library calls them where the data do not. */
export type RoleRing = 'recipient' | 'commissioner' | 'operator' | 'adjacent' | 'environment';

/** Whether a stakeholder stands in the ring of a role, whatever the data call that ring. */
export function isInRing(ecosystem: Ecosystem, role: RoleRing): (id: string) => boolean {
  const ours = defaultRings.find(({ id }) => id === role);
  const words = new Set([role, ...Object.values(ours?.names ?? {})].map(comparable));
  const rings = new Set(
    ecosystem.rings
      .filter(({ id, names }) => [id, ...Object.values(names ?? {})].some((word) => words.has(comparable(word))))
      .map(({ id }) => id),
  );
  return (id) => rings.has(ecosystem.ringOf(id) ?? '');
}

/** Ids of the stakeholders in the ring of a role. */
export const inRing = (ecosystem: Ecosystem, role: RoleRing): readonly string[] =>
  ecosystem.stakeholders.map(({ id }) => id).filter(isInRing(ecosystem, role));
