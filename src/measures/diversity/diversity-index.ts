import { log } from '../../kernel/exponential';
import { hill } from './hill';
import { evenness, richness, shannon } from './shannon';
import { bergerParker, iqv, simpson } from './simpson';

/** An index of diversity by its id, as scores and commands name it. */
export interface DiversityIndex {
  /** The index of counts; k is how many sectors the network has. */
  readonly read: (counts: ArrayLike<number>, k: number) => number | null;
  /** Least and greatest value among k sectors. */
  readonly range: (k: number) => readonly [min: number, max: number];
  readonly unit: string;
  readonly source: string;
}

const HILL = 'Hill 1973, doi:10.2307/1934352';
const effective = (order: number): DiversityIndex => ({
  read: (counts) => hill(counts, order),
  range: (k) => [1, Math.max(1, k)],
  unit: 'effective sectors',
  source: HILL,
});

const INDICES = {
  sectorRichness: { read: richness, range: (k) => [1, Math.max(1, k)], unit: 'sectors', source: HILL },
  sectorShannon: {
    read: shannon,
    range: (k) => [0, log(Math.max(1, k))],
    unit: 'nat',
    source: 'Shannon 1948, A mathematical theory of communication',
  },
  sectorSimpson: {
    read: simpson,
    range: (k) => [0, 1 - 1 / Math.max(1, k)],
    unit: 'probability',
    source: 'Simpson 1949, doi:10.1038/163688a0; Blau 1977, Inequality and Heterogeneity',
  },
  sectorHill0: effective(0),
  sectorHill1: effective(1),
  sectorHill2: effective(2),
  sectorHillInfinity: effective(Number.POSITIVE_INFINITY),
  sectorEvenness: {
    read: evenness,
    range: () => [0, 1],
    unit: 'share of the greatest entropy',
    source: 'Pielou 1966, doi:10.1016/0022-5193(66)90013-0',
  },
  sectorIqv: {
    read: iqv,
    range: () => [0, 1],
    unit: 'share of the greatest diversity',
    source: 'Agresti and Agresti 1978, doi:10.2307/270810',
  },
  sectorBergerParker: {
    read: bergerParker,
    range: (k) => [1 / Math.max(1, k), 1],
    unit: 'share of the largest sector',
    source: 'Berger and Parker 1970, doi:10.1126/science.168.3937.1345',
  },
} as const satisfies Readonly<Record<string, DiversityIndex>>;

/** Ids of the indices of diversity. @useDeclaredType */
export type DiversityIndexId = keyof typeof INDICES;

/** Every index that needs nothing but the counts. */
export const DIVERSITY_INDICES: Readonly<Record<DiversityIndexId, DiversityIndex>> = INDICES;
