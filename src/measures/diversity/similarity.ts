import { exp, log, power } from '../../kernel/exponential';
import { type Network, requireNetwork } from '../../kernel/network';
import { groupsBy, type Missing } from '../groups';
import { checkOptions, checkOrder } from '../options';
import { total } from './total';

/** How alike two sectors are, 0 to 1, in the order of the counts; 1 on the diagonal. */
export type Similarity = readonly (readonly number[])[];

/** How alike the fine groups of one coarse group are. */
export interface SimilarityOptions {
  /** Column of the fine groups. Default: `sector`. */
  readonly by?: string;
  /** Column of the coarse groups that the fine ones belong to. Default: `coarseSector`. */
  readonly coarse?: string;
  /** How alike two fine groups of one coarse group are. Default: 0.5. */
  readonly within?: number;
  readonly missing?: Missing;
}

/**
 * How alike the sectors of a map are by the taxonomy: 1 a sector with itself, `within` two fine sectors of one coarse
 * sector (a hospital and a health fund), 0 others.
 *
 * Range: 0 to 1, in the order of `groupsBy(network, by).names`.
 * Undefined: never; a sector whose coarse sector is unknown is like no other.
 * Cost: O(n + k^2) for k sectors.
 * Source: Leinster and Cobbold 2012, the taxonomic matrix.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   sectors: [{ id: 'health' }, { id: 'clinic', parent: 'health' }, { id: 'hospital', parent: 'health' }],
 *   stakeholders: [{ id: 'a', sectors: ['clinic'] }, { id: 'b', sectors: ['hospital'] }],
 *   ties: [],
 * }));
 * assert.deepEqual(sectorSimilarity(network), [[1, 0.5], [0.5, 1]]);
 */
export function sectorSimilarity(network: Network, options: SimilarityOptions = {}): Similarity {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', coarse = 'coarseSector', within = 0.5, missing = 'left-out' } = options;
  const fine = groupsBy(network, by, missing);
  const above = groupsBy(network, coarse);
  const parent = new Int32Array(fine.names.length).fill(-1);
  for (let i = fine.of.length - 1; i >= 0; i--)
    if (fine.of[i]! >= 0) parent[fine.of[i] as number] = above.of[i] as number;
  return fine.names.map((_, s) =>
    fine.names.map((_, t) => (s === t ? 1 : parent[s]! >= 0 && parent[s] === parent[t] ? within : 0)),
  );
}

/**
 * How different two drawn at random are on average, where sectors differ by more or less: Rao's quadratic entropy.
 *
 * Q = sum of (1 - similarity) p p' over all pairs of sectors.
 *
 * Range: 0 to 1. Without similarities it is Simpson's index.
 * Undefined: null where nothing was counted.
 * Cost: O(k^2) for k sectors.
 * Source: Rao 1982, doi:10.1016/0040-5809(82)90004-1.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * assert.equal(raoQ([1, 1], [[1, 0.5], [0.5, 1]]), 0.25);
 */
export function raoQ(counts: ArrayLike<number>, similarity: Similarity): number | null {
  checkOptions({ similarity });
  const all = total(counts);
  if (all === 0) return null;
  let sum = 0;
  for (let s = 0; s < counts.length; s++) {
    for (let t = 0; t < counts.length; t++) {
      sum += (1 - likeness(similarity, s, t)) * ((counts[s] as number) / all) * ((counts[t] as number) / all);
    }
  }
  return sum;
}

/**
 * The effective number of sectors where some are alike: two that are half alike count for less than two.
 *
 * (sum p (Zp)^(q - 1))^(1 / (1 - q)) for similarities Z; exp(- sum p ln Zp) at q = 1; one over the greatest Zp at Infinity.
 *
 * Range: 1 to the number of sectors present; at most `hill` of the same order, and equal to it where no two are alike.
 * Undefined: null where nothing was counted.
 * Cost: O(k^2) for k sectors.
 * Source: Leinster and Cobbold 2012, doi:10.1890/10-2402.1.
 *
 * @param order q, from 0; Infinity is possible.
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * assert.equal(similarityDiversity([1, 1], [[1, 0], [0, 1]], 2), 2);
 * assert.equal(similarityDiversity([1, 1], [[1, 1], [1, 1]], 2), 1);
 */
export function similarityDiversity(counts: ArrayLike<number>, similarity: Similarity, order: number): number | null {
  checkOptions({ similarity });
  checkOrder(order);
  const all = total(counts);
  if (all === 0) return null;
  let sum = 0;
  let greatest = 0;
  for (let s = 0; s < counts.length; s++) {
    const share = (counts[s] as number) / all;
    if (share === 0) continue;
    let ordinary = 0;
    for (let t = 0; t < counts.length; t++) ordinary += likeness(similarity, s, t) * ((counts[t] as number) / all);
    greatest = Math.max(greatest, ordinary);
    if (order === 1) sum -= share * log(ordinary);
    else if (order !== Number.POSITIVE_INFINITY) sum += share * power(ordinary, order - 1);
  }
  if (order === Number.POSITIVE_INFINITY) return 1 / greatest;
  return order === 1 ? exp(sum) : power(sum, 1 / (1 - order));
}

const likeness = (similarity: Similarity, s: number, t: number): number => similarity[s]?.[t] ?? (s === t ? 1 : 0);
