import type { Measured, MeasureNote } from './measured';
import type { Draft } from './table-wording';

const DIVERSITY = ['hill0', 'hill1', 'hill2', 'hillInfinity', 'shannon', 'simpson', 'iqv', 'evenness'] as const;
const ALIKE = ['bergerParker', 'rao', 'similar0', 'similar1', 'similar2'] as const;

/** One row per ring, and per community. */
export function diversityTableOf({ diversity = {} }: Measured): Draft {
  const across = (['rings', 'communities'] as const).flatMap((kind) =>
    (diversity[kind]?.parts ?? []).map((row) => [kind, row] as const),
  );
  return {
    id: 'diversity',
    header: ['across', 'part', 'stakeholders', ...DIVERSITY, ...ALIKE],
    kinds: { part: 'ring' },
    rows: across.map(([kind, row]) => [
      // communities have numbers, which are the names of nothing else
      ...[kind, kind === 'communities' ? Number(row.part) : row.part, row.total],
      ...[...DIVERSITY, ...ALIKE].map((index) => row[index]),
    ]),
  };
}

/** One row per sector pair. */
export function pairTable({ pairs = [] }: Measured): Draft {
  return {
    id: 'pairs',
    kinds: { source: 'group', target: 'group' },
    header: [
      ...['source', 'target', 'ties', 'strength', 'possible', 'density'],
      ...['mean', 'sd', 'z', 'p', 'pHolm', 'carrier', 'carrierShare'],
    ],
    rows: pairs.map(({ source, target, ties, strength, possible, density, chance, carriers }) => [
      ...[source, target, ties ?? null, strength ?? null, possible ?? null, density ?? null],
      ...[chance?.mean, chance?.sd, chance?.z, chance?.p, chance?.pHolm].map((figure) => figure ?? null),
      ...[carriers?.[0]?.id ?? null, carriers?.[0]?.share ?? null],
    ]),
  };
}

/** One row per cell of the mixing matrix; not where the table of pairs has the same strengths. */
export function mixingTable({ sectors, pairs = [], selection }: Measured): Draft | undefined {
  if (!sectors?.mixing || pairs.some(({ strength }) => strength !== undefined)) return undefined;
  const { names, mixing } = sectors;
  return {
    id: 'mixing',
    kinds: { source: 'group', target: 'group' },
    header: ['source', 'target', 'strength'],
    rows: names.flatMap((source, a) =>
      names.flatMap((target, b) => (selection.directed || b >= a ? [[source, target, mixing[a]?.[b] ?? 0]] : [])),
    ),
  };
}

/** One row per tie. */
export function tieTable({ ties = [] }: Measured): Draft {
  return {
    id: 'ties',
    header: ['source', 'target', 'strength', 'betweenness', 'bridge', 'span', 'ringsSkipped'],
    rows: ties.map(({ source, target, strength, betweenness, bridge, span, ringsSkipped }) => [
      ...[source, target, strength, betweenness ?? null, bridge ?? null, span ?? null, ringsSkipped ?? null],
    ]),
  };
}

/** One row per measure; one that is both of stakeholders and of the map has two. */
export function measureTable({ measures }: Measured): Draft {
  const row = (id: string, { label, meaning, range, unit, source, convention }: Omit<MeasureNote, 'index'>) => [
    ...[id, label, meaning, range[0], range[1], unit, source, convention ?? null],
  ];
  return {
    id: 'measures',
    kinds: { id: null },
    header: ['id', 'label', 'meaning', 'least', 'most', 'unit', 'reference', 'convention'],
    rows: Object.entries(measures).flatMap(([id, note]) => [
      row(id, note),
      ...(note.index ? [row(id, note.index)] : []),
    ]),
  };
}

/** One row per finding, the weightiest first. */
export function findingTable({ findings = [] }: Measured): Draft {
  return {
    id: 'findings',
    header: ['weight', 'sentence', 'p', 'concerned', 'basis'],
    rows: findings.map(({ weight, sentence, uncertainty, stakeholders, measures }) => [
      ...[weight, sentence, uncertainty?.p ?? null, stakeholders, measures],
    ]),
  };
}

/** One row per member of a set. */
export function setTable({ sets = [] }: Measured): Draft {
  return {
    id: 'sets',
    header: ['goal', 'size', 'amongColumn', 'amongValues', 'id', 'value', 'before', 'search'],
    rows: sets.flatMap(({ goal, size, among, members, value, before, search }) =>
      members.map((id) => [goal, size, among?.by ?? null, among?.values ?? null, id, value, before, search]),
    ),
  };
}
