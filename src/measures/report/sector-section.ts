import { groupsBy } from '../groups';
import { sectorTests } from '../inference/sector-tests';
import { coleman } from '../mixing/coleman';
import { crossTable } from '../mixing/cross-table';
import { mixingMatrix } from '../mixing/mixing-matrix';
import { sectorEi } from '../mixing/sector-ei';
import { chanceAmong } from './chance';
import type { Job } from './job';
import type { RingSection, SectorSection } from './measured';

/** What is measured of every sector; undefined where nothing of it is wanted. */
export function sectorSection({ network, reading, has }: Job): SectorSection | undefined {
  const { by, unweighted, permutations, seed } = reading;
  const wanted = { mixing: has('mixing'), coleman: has('coleman'), eiIndex: has('eiIndex') };
  if (!wanted.mixing && !wanted.coleman && !wanted.eiIndex) return undefined;
  const { names, counts } = groupsBy(network, by);
  const isTested = permutations > 0 && (wanted.coleman || wanted.eiIndex);
  const tests = isTested ? sectorTests(network, { by, unweighted, permutations, seed }) : undefined;
  return {
    by,
    names,
    counts,
    ...(wanted.mixing && { mixing: mixingMatrix(network, { by, unweighted }).matrix }),
    ...(wanted.coleman && { coleman: coleman(network, { by }).coleman }),
    ...(wanted.eiIndex && { eiIndex: sectorEi(network, { by, unweighted }).eiIndex }),
    ...(tests && {
      tests: {
        ...(wanted.coleman && { coleman: chanceAmong(tests.coleman) }),
        ...(wanted.eiIndex && { eiIndex: chanceAmong(tests.eiIndex) }),
      },
    }),
  };
}

/** Which sectors stand in which ring; undefined where that is not wanted. */
export function ringSection({ network, reading, rings, has }: Job): RingSection | undefined {
  if (!has('rings')) return undefined;
  // rings by rings says nothing
  const by = reading.by === 'ring' ? 'sector' : reading.by;
  const { names, counts } = groupsBy(network, 'ring');
  const { columnNames, cells } = crossTable(network, { columns: by });
  const sorted = rings ? [...rings, ...names.filter((name) => !rings.includes(name))] : names;
  const place = new Map(names.map((name, i) => [name, i]));
  const at = (name: string) => place.get(name) ?? -1;
  return {
    names: sorted,
    counts: sorted.map((name) => counts[at(name)] ?? 0),
    sectors: columnNames,
    bySector: sorted.map((name) => cells[at(name)] ?? columnNames.map(() => 0)),
  };
}
