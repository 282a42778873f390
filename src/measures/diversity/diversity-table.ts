import { exp } from '../../kernel/exponential';
import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import { type Groups, groupsBy } from '../groups';
import { checkOptions } from '../options';
import { type Composition, composition } from './composition';
import type { Amount, CompositionOptions } from './counted';
import { type Diversity, diversity } from './diversity';
import { shannon } from './shannon';
import { type Similarity, sectorSimilarity } from './similarity';

export interface DiversityTableOptions extends Pick<CompositionOptions, 'by' | 'missing'> {
  /** The parts of the map: a column (`ring`, `tier`), or groups such as communities. Default: `ring`. */
  readonly across?: string | Pick<Groups, 'names' | 'of'>;
  /** What is counted. Default: `stakeholders`. */
  readonly amount?: Amount;
  /** How alike the sectors are. Default: by coarse and fine sector, see `sectorSimilarity`. */
  readonly similarity?: Similarity;
}

export interface PartDiversity {
  readonly part: string;
  readonly composition: Composition;
  readonly diversity: Diversity;
}

export interface DiversityTable {
  readonly parts: readonly PartDiversity[];
  /** The same of the whole map. */
  readonly whole: Omit<PartDiversity, 'part'>;
  /** Shannon's entropy inside the parts, on average (by their size). */
  readonly alpha: number | null;
  /** Shannon's entropy of all parts together. */
  readonly gamma: number | null;
  /** How many parts without a sector in common would differ as much: exp(gamma - alpha), from 1. */
  readonly beta: number | null;
  /** One tidy record per part. */
  rows(): ({ readonly part: string; readonly total: number } & Diversity)[];
}

/**
 * How diverse each ring (or community, or tier) is beside the whole map, and how much the parts differ.
 *
 * Range: see each index.
 * Undefined: null where a part has nobody whose sector is known.
 * Cost: O(n + m + parts x k^2) for k sectors.
 * Source: Jost 2007, doi:10.1890/06-1736.1 (alpha, beta and gamma); see each index.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   rings: [{ id: 'inner' }, { id: 'outer' }],
 *   stakeholders: [
 *     { id: 'a', sectors: ['business'], ring: 'inner' },
 *     { id: 'b', sectors: ['business'], ring: 'outer' },
 *     { id: 'c', sectors: ['academia'], ring: 'outer' },
 *   ],
 *   ties: [],
 * }));
 * assert.deepEqual(diversityTable(network).rows().map(({ part, hill2 }) => [part, hill2]), [['inner', 1], ['outer', 2]]);
 */
export function diversityTable(network: Network, options: DiversityTableOptions = {}): DiversityTable {
  requireNetwork(network);
  checkOptions(options);
  const { across = 'ring', by = 'sector', similarity, ...counting } = options;
  const { names, of } = typeof across === 'string' ? groupsBy(network, across) : across;
  const columns = by === 'sector' ? { by } : { by, coarse: by };
  const alike = similarity ?? sectorSimilarity(network, { ...columns, ...counting });
  const members = names.map((): string[] => []);
  network.ids.forEach((id, i) => {
    members[of[i] as number]?.push(id);
  });
  const measured = (ids: readonly string[]) => {
    const found = composition(network, { ...counting, by, members: ids });
    return { composition: found, diversity: diversity(found.counts, { similarity: alike }) };
  };
  const parts = names.map((part, p) => ({ part, ...measured(members[p] as string[]) }));
  return {
    parts,
    whole: measured(network.ids),
    ...split(parts.map(({ composition: { counts } }) => counts)),
    rows: () =>
      tidy(parts.map(({ part, composition: { total }, diversity: indices }) => ({ part, total, ...indices }))),
  };
}

/** Alpha, beta and gamma of parts; what is in no part is in none of the three. */
function split(parts: readonly (readonly number[])[]): Pick<DiversityTable, 'alpha' | 'beta' | 'gamma'> {
  const together = new Array<number>(parts[0]?.length ?? 0).fill(0);
  let inside = 0;
  let all = 0;
  for (const counts of parts) {
    let size = 0;
    counts.forEach((count, s) => {
      together[s]! += count;
      size += count;
    });
    inside += size * (shannon(counts) ?? 0);
    all += size;
  }
  const gamma = shannon(together);
  if (gamma === null) return { alpha: null, beta: null, gamma };
  const alpha = inside / all;
  return { alpha, beta: exp(gamma - alpha), gamma };
}
