import { oneOf, wholeFrom } from '../../kernel/allowed';
import { type Network, requireNetwork } from '../../kernel/network';
import { byText } from '../../kernel/order';
import { seededRandom } from '../../kernel/random';
import { type Tidy, tabled } from '../../text/tidy';
import { groupsBy, type Missing } from '../groups';
import { assortativityOf, modularityOf } from '../mixing/assortativity';
import { rescaledOf } from '../mixing/ei-bounds';
import { eiOf } from '../mixing/ei-index';
import { freemanOf, guptaAndersonMayOf, withinOddsOf } from '../mixing/segregation';
import { count, emptyTally, labelledTies, type MixingIndex } from '../mixing/tally';
import { checkOptions } from '../options';
import { eachLabeling } from './labelings';
import { NullDraws, type NullTest } from './null-test';

export interface PermutationOptions {
  /** Column that makes the groups. Default: `sector`. */
  readonly by?: string;
  readonly missing?: Missing;
  /** Random labelings. Default: 999; where there are no more labelings than this or 5,000, all of them are taken. */
  readonly permutations?: number;
  /** Default: 1. */
  readonly seed?: number;
  /** Let the recipients keep their group. Default: false. */
  readonly fixRecipients?: boolean;
}

/** Indices that the margins and the diagonal of the mixing matrix give, and whether they read strengths. */
const MIXING_INDICES = {
  eiIndex: { of: eiOf, strengths: true },
  eiRescaled: { of: rescaledOf, strengths: false },
  assortativity: { of: assortativityOf, strengths: true },
  sectorModularity: { of: modularityOf, strengths: true },
  freemanSegregation: { of: freemanOf, strengths: false },
  withinOddsRatio: { of: withinOddsOf, strengths: false },
  guptaAndersonMay: { of: guptaAndersonMayOf, strengths: false },
} as const satisfies Readonly<Record<string, { readonly of: MixingIndex; readonly strengths: boolean }>>;

export type MixingIndexId = keyof typeof MIXING_INDICES;
export const MIXING_INDEX_IDS = Object.keys(MIXING_INDICES) as readonly MixingIndexId[];

/**
 * Whether sectors mix more or less than chance: every index of mixing beside its mean when the same sectors are dealt out
 * anew over the same ties. On a small map chance is far from 0, so that an index says nothing without this.
 *
 * Range: `p` above 0 to 1; two-sided, `atLeast` and `atMost` one-sided.
 * Undefined: null where the index is, `z` where no labeling changes it.
 * Cost: O((n + m) x labelings) for all indices together, no memory per labeling.
 * Source: Phipson and Smyth 2010, doi:10.2202/1544-6115.1585, for p of drawn permutations: never 0. Exact where all
 * labelings were taken. Stakeholders whose group is unknown stay so.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column, or `permutations` is no whole number from 1.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: ['a', 'b', 'c', 'd'].map((id, i) => ({ id, sectors: [i < 2 ? 'business' : 'academia'] })),
 *   ties: [{ source: 'a', target: 'b' }, { source: 'c', target: 'd' }],
 * }));
 * const test = mixingTests(network).get('eiIndex');
 * assert.deepEqual([test?.observed, test?.exact, test?.draws], [-1, true, 6]);
 * assert.equal(test?.mean?.toFixed(4), '0.3333');
 */
export function mixingTests(
  network: Network,
  options: PermutationOptions & {
    /** Count ties instead of adding their strengths. Default: false. */
    readonly unweighted?: boolean;
    /** Default: all of them. */
    readonly indices?: readonly MixingIndexId[];
  } = {},
): ReadonlyMap<MixingIndexId, NullTest> & Tidy {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', missing, unweighted = false, indices = MIXING_INDEX_IDS } = options;
  for (const id of indices) oneOf('indices', id, MIXING_INDEX_IDS);
  const groups = groupsBy(network, by, missing);
  const readings = [false, true]
    .map((strengths) => ({ strengths, ids: indices.filter((id) => MIXING_INDICES[id].strengths === strengths) }))
    .filter(({ ids }) => ids.length > 0)
    .map(({ strengths, ids }) => {
      const ties = labelledTies(network, groups.of, unweighted || !strengths);
      return { ids, ties, tally: emptyTally(ties, groups.counts) };
    });
  const tests = labelTests(
    network,
    (labels) =>
      readings.flatMap(({ ids, ties, tally }) => {
        count(ties, labels, tally);
        return ids.map((id) => MIXING_INDICES[id].of(tally));
      }),
    options,
  );
  const found = new Map(readings.flatMap(({ ids }) => ids).map((id, at) => [id, tests[at] as NullTest]));
  return tabled(new Map(indices.map((id) => [id, found.get(id) as NullTest])), (tests) =>
    [...tests].map(([index, test]) => ({ index, ...test })),
  );
}

/**
 * Any number that depends on who is in which sector, beside what it is when the sectors are dealt out anew.
 *
 * `statistic` sees the network with the column of the groups changed, and may be any measure that gives a number.
 *
 * Range: as `mixingTests`.
 * Undefined: as `mixingTests`.
 * Cost: that of the statistic, and O(n), per labeling.
 * Source: as `mixingTests`.
 *
 * @throws {PlayermapError} as `mixingTests`.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: ['a', 'b', 'c', 'd'].map((id, i) => ({ id, sectors: [i < 2 ? 'business' : 'academia'] })),
 *   ties: [{ source: 'a', target: 'b' }, { source: 'c', target: 'd' }],
 * }));
 * const test = labelPermutation(network, (dealt) => meanSpectralSegregation(dealt));
 * assert.equal(test.observed?.toFixed(9), '1.000000000');
 */
export function labelPermutation(
  network: Network,
  statistic: (network: Network) => number | null,
  options: PermutationOptions = {},
): NullTest & Tidy {
  requireNetwork(network);
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', missing } = options;
  const { names } = groupsBy(network, by, missing);
  const dealt = (labels: Int32Array): Network => {
    const column = Array.from(labels, (group) => names[group] ?? null);
    return { ...network, columns: new Map(network.columns).set(by, column) };
  };
  return tabled(labelTests(network, (labels) => [statistic(dealt(labels))], options)[0] as NullTest, (found) => [
    found,
  ]);
}

/** Several numbers that depend on the labels, each beside what it is when these are dealt out anew; the list may be the same each time. */
export function labelTests(
  network: Network,
  statistics: (labels: Int32Array) => ArrayLike<number | null>,
  options: PermutationOptions,
): NullTest[] {
  const { by = 'sector', missing, permutations = 999, seed = 1, fixRecipients = false } = options;
  wholeFrom(1, 'permutations', permutations);
  const { of } = groupsBy(network, by, missing);
  const fixed = new Set(fixRecipients ? network.recipients : []);
  // dealt out in the order of the ids: the draws are the same whatever the order of the data
  const free = network.ids.flatMap((_, i) => (of[i]! >= 0 && !fixed.has(i) ? [i] : []));
  free.sort((a, b) => byText(network.ids[a] as string, network.ids[b] as string));
  const draws = new NullDraws(statistics(of));
  const { exact } = eachLabeling(of, free, permutations, seededRandom(seed), (labels) => draws.add(statistics(labels)));
  return draws.tests(exact);
}
