import type { Ecosystem } from '../../model/ecosystem';
import { defaultRings } from '../../model/rings';
import { defaultSectors } from '../../model/sectors';
import type { Language } from '../../text/language';

type Entry = Parameters<Ecosystem['nameOf']>[0];

/** Names of sectors and rings, by column and id. A declared one without a name has that of ours with the same id. */
export function groupNamesOf(
  ecosystem: Ecosystem,
  language: Language,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const known = (ours: readonly Entry[], declared: readonly Entry[]) =>
    new Map(
      [...declared, ...ours]
        .filter(({ names }) => names)
        .reverse()
        .map((entry) => [entry.id, ecosystem.nameOf(entry, language)]),
    );
  const sectors = known(defaultSectors, ecosystem.sectors);
  return new Map([
    ['sector', sectors],
    ['coarseSector', sectors],
    ['ring', known(defaultRings, ecosystem.rings)],
  ]);
}
