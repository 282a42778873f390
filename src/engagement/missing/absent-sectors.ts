import type { Ecosystem } from '../../model/ecosystem';
import { defaultSectorOf } from '../../model/sectors';
import { sectorsOf } from '../sector-meaning';
import type { Spotted } from './blind-spot';
import { knownCategory } from './categories';
import { type Place, presentAt } from './presence';

const SECTORS: ReadonlySet<string> = new Set(['sector', 'coarseSector']);

/**
 * Sectors of which nobody is there: on the map every sector that is declared, in a ring or process every coarse one. Where no
 * sector is declared, those found elsewhere on the map are asked for. The ring of the recipients is no place for sectors, and
 * the sector "other" is missed by nobody. A place for which the representation key speaks of sectors is left to the key.
 */
export function absentSectorSpots(ecosystem: Ecosystem): Spotted[] {
  const declared = ecosystem.document.sectors !== undefined;
  const asked = ecosystem.sectors.filter((one) => defaultSectorOf(one)?.id !== 'other');
  const parents = new Map(asked.map(({ id, parent }) => [id, parent]));
  const coarse = asked.filter(({ parent }) => parent === undefined || !parents.has(parent));
  const all = sectorsOf(ecosystem);
  const absent = (place: Place, entries: typeof asked): { absent: string[]; present: number } => {
    const there = new Set(presentAt(ecosystem, place).flatMap(({ stakeholder }) => all(stakeholder)));
    for (const id of there) {
      const parent = parents.get(id);
      if (parent !== undefined) there.add(parent);
    }
    return { absent: entries.map(({ id }) => id).filter((id) => !there.has(id)), present: there.size };
  };
  const bySector = (ecosystem.document.representation ?? []).filter(({ category }) =>
    SECTORS.has(knownCategory(category) ?? ''),
  );
  const rings = ecosystem.rings.slice(1).map(({ id }) => ({ ring: id }));
  const processes = (ecosystem.document.processes ?? []).map(({ id }) => ({ process: id }));
  const spots = (code: Spotted['code'], place: Place, entries: typeof asked, about?: string): Spotted[] => {
    if (bySector.some((line) => line.ring === place.ring && line.process === place.process)) return [];
    const found = absent(place, entries);
    // where nobody with a sector is, more is missing than sectors
    if (found.absent.length === 0 || found.present === 0) return [];
    const of = entries.length;
    return [
      {
        code,
        source: code === 'sectors-absent-process' ? '002' : '001',
        place,
        ...(about !== undefined && { about }),
        ...(place.process !== undefined && { processes: [place.process] }),
        extent: found.absent.length / of,
        numbers: { absent: found.absent.length, of, declared: declared ? 1 : 0 },
        sectors: found.absent,
      },
    ];
  };
  return [
    ...(declared ? spots('sectors-absent-map', {}, asked) : []),
    ...rings.flatMap((place) => spots('sectors-absent-ring', place, coarse, place.ring)),
    ...processes.flatMap((place) => spots('sectors-absent-process', place, coarse, place.process)),
  ];
}
