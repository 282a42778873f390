import type { Ecosystem } from '../../model/ecosystem';
import { comparable } from '../../model/names';
import type { Stakeholder } from '../../model/schema';
import { defaultSectorOf, matcher } from '../../model/sectors';

/** The sectors of a map that mean one of the library's own by id or name, and the finer ones within them. */
export function sectorsMeaning(ecosystem: Ecosystem, known: string): ReadonlySet<string> {
  const means = new Set(ecosystem.sectors.filter((one) => defaultSectorOf(one)?.id === known).map(({ id }) => id));
  // a Set grows while it is walked: finer ones of finer ones
  for (const id of means) for (const { id: fine, parent } of ecosystem.sectors) if (parent === id) means.add(fine);
  return means;
}

/** All sectors of a stakeholder, the main one first, by the ids of the map. */
export function sectorsOf(ecosystem: Ecosystem): (one: Stakeholder) => readonly string[] {
  const find = matcher(ecosystem.sectors);
  return (one) => {
    const [, ...others] = one.sectors ?? [];
    const main = ecosystem.sectorOf(one.id);
    return main === null ? [] : [...new Set([main, ...others.map((value) => find(value)?.id ?? value)])];
  };
}

/** Whether two texts from the data say the same. */
export const same = (a: string, b: string): boolean => comparable(a) === comparable(b);
