import type { Ecosystem } from '../model/ecosystem';
import { lineageOf } from '../model/lineage';
import type { Stakeholder } from '../model/schema';
import { defaultSectorOf, matcher } from '../model/sectors';

/** All sectors of a stakeholder, the main one first, by the ids of the map. */
export function sectorsOf(ecosystem: Ecosystem): (one: Stakeholder) => readonly string[] {
  const find = matcher(ecosystem.sectors);
  return (one) => {
    const [, ...others] = one.sectors ?? [];
    const main = ecosystem.sectorOf(one.id);
    return main === null ? [] : [...new Set([main, ...others.map((value) => find(value)?.id ?? value)])];
  };
}

/**
 * What a sector of the map means: the library's own sectors that it and those above it stand for by id or name, the finest first.
 * One that the library has no word for means itself.
 */
export function sectorMeaning(ecosystem: Ecosystem): (sector: string) => readonly string[] {
  const byId = new Map(ecosystem.sectors.map((one) => [one.id, one]));
  const lineage = lineageOf(ecosystem.sectors);
  return (sector) => {
    const meant = lineage(sector).flatMap((id) => {
      const known = defaultSectorOf(byId.get(id) ?? { id });
      return known ? [known.id, ...(known.parent === undefined ? [] : [known.parent])] : [id];
    });
    return [...new Set(meant)];
  };
}

/** The sectors of a map that mean one of the library's own, and the finer ones within them. */
export function sectorsMeaning(ecosystem: Ecosystem, known: string): ReadonlySet<string> {
  const meaning = sectorMeaning(ecosystem);
  return new Set(ecosystem.sectors.map(({ id }) => id).filter((id) => meaning(id).includes(known)));
}

/** Where in government a body stands; `unsaid` where it is of government as such, and its tier is not known. */
export type Government = 'central' | 'local' | 'unsaid';

/**
 * Where in government every body stands, by its main sector or one that this belongs to; null for all that are not of government.
 * A body of government as such stands where its tier is. A regional body is local.
 */
export function governmentOf(ecosystem: Ecosystem): (id: string) => Government | null {
  const meaning = sectorMeaning(ecosystem);
  return (id) => {
    const sector = ecosystem.sectorOf(id);
    if (sector === null) return null;
    const meant = meaning(sector);
    if (meant.includes('central-government')) return 'central';
    if (meant.includes('local-government') || meant.includes('regional-body')) return 'local';
    if (!meant.includes('government')) return null;
    const tier = ecosystem.stakeholder(id)?.tier;
    return tier === undefined ? 'unsaid' : tier === 'national' ? 'central' : 'local';
  };
}
