import type { Measured, MeasureNote } from './measured';
import type { Draft } from './table-wording';

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
  const row = (id: string, { label, meaning, range, unit, source }: Omit<MeasureNote, 'index'>) => [
    ...[id, label, meaning, range[0], range[1], unit, source],
  ];
  return {
    id: 'measures',
    kinds: { id: null },
    header: ['id', 'label', 'meaning', 'least', 'most', 'unit', 'reference'],
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
