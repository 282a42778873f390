import type { AccountTable } from '../../engagement/account';
import { byScoreThenId } from '../../kernel/order';
import { ROLES } from '../../measures/bridging/brokerage';
import { valueWord } from '../../measures/report/headings';
import type { ReportBasis } from './report-basis';

/** As many sectors as people read; the largest where there are more. */
const MOST = 25;
/** As many columns as a sheet holds. */
const WIDE = 8;

/** Sectors with their ties beside what chance gives, sectors by rings, and who is in between. */
export const groupTables = (basis: ReportBasis): AccountTable[] =>
  [sectorTable(basis), ringTable(basis), roleTable(basis)].flatMap((table) => table ?? []);

function sectorTable({ measured, say, heading, group, number, chance }: ReportBasis): AccountTable | undefined {
  const { sectors } = measured;
  if (!sectors || sectors.names.length === 0) return undefined;
  const { names, counts, tests } = sectors;
  const kinds = (['eiIndex', 'coleman'] as const).filter((kind) => sectors[kind]);
  if (kinds.length === 0) return undefined;
  const largest = names.map((_, g) => g).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  const kept = new Set(largest.slice(0, MOST));
  const label = (kind: 'eiIndex' | 'coleman') => measured.measures[kind]?.label ?? kind;
  return {
    id: 'sectors',
    heading: say('sectors'),
    sentences: [
      ...kinds.map((kind) => `${label(kind)}: ${measured.measures[kind]?.meaning ?? ''}`),
      ...(names.length > MOST ? [say('more', { count: names.length - MOST })] : []),
    ],
    header: [
      heading(sectors.by),
      heading('count'),
      ...kinds.flatMap((kind) => [label(kind), say('chanceMean'), say('pHolm')]),
    ],
    rows: names.flatMap((name, g) =>
      kept.has(g)
        ? [
            [
              group(name, sectors.by),
              String(counts[g] ?? 0),
              ...kinds.flatMap((kind) => {
                const test = tests?.[kind]?.[g];
                return [number(sectors[kind]?.[g]), chance(test?.mean), chance(test?.pHolm)];
              }),
            ],
          ]
        : [],
    ),
    numbers: [1, 2, 3, 4, 5, 6, 7],
  };
}

/** How many of each sector stand in each ring. */
function ringTable({ measured, say, heading, group }: ReportBasis): AccountTable | undefined {
  const { rings, reading } = measured;
  // rings by rings say nothing: then sectors stand in them
  const by = reading.by === 'ring' ? 'sector' : reading.by;
  if (!rings || rings.names.length === 0 || rings.names.length > WIDE || rings.sectors.length === 0) return undefined;
  return {
    id: 'rings',
    heading: say('ringsBySector'),
    header: [heading(by), ...rings.names.map((name) => group(name, 'ring'))],
    rows: rings.sectors
      .slice(0, MOST)
      .map((sector, s) => [group(sector, by), ...rings.names.map((_, r) => String(rings.bySector[r]?.[s] ?? 0))]),
    numbers: rings.names.map((_, r) => r + 1),
  };
}

/** Who has each role most often. */
function roleTable(basis: ReportBasis): AccountTable | undefined {
  const { measured, language, say, heading, player, number, chance } = basis;
  const { brokerage, stakeholders, reading, measures } = measured;
  if (!brokerage) return undefined;
  const rows = ROLES.flatMap((role) => {
    const { count, chance: drawn } = brokerage[role];
    const ranked = stakeholders.map((id, i) => [id, count?.[i] ?? null, i] as const);
    const [best] = [...ranked].sort((a, b) => byScoreThenId([a[0], a[1]], [b[0], b[1]]));
    if (!best || best[1] === null || best[1] === 0) return [];
    const [id, most, i] = best;
    const name = valueWord(role, language, reading.by) ?? role;
    return [
      [name, player(id), number(most), ...[drawn?.mean, drawn?.z, drawn?.p].map((column) => chance(column?.[i]))],
    ];
  });
  if (rows.length === 0) return undefined;
  const { meaning } = measures.brokerage ?? {};
  return {
    id: 'roles',
    heading: say('roles'),
    sentences: meaning === undefined ? [] : [meaning],
    header: [heading('role'), heading('stakeholder'), say('times'), say('chanceMean'), 'z', 'p'],
    rows,
    numbers: [2, 3, 4, 5],
  };
}
