import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import { groupsBy } from '../groups';
import { colemanOf } from '../mixing/coleman';
import { sectorEiOf } from '../mixing/sector-ei';
import { count, emptyTally, labelledTies } from '../mixing/tally';
import { checkOptions } from '../options';
import { labelTests, type PermutationOptions } from './label-permutation';
import type { NullTest } from './null-test';

export interface SectorTests {
  readonly names: readonly string[];
  /** In the order of `names`. */
  readonly eiIndex: readonly NullTest[];
  readonly coleman: readonly NullTest[];
  /** One tidy record per sector and index. */
  rows(): ({ readonly sector: string; readonly index: 'eiIndex' | 'coleman' } & NullTest)[];
}

/**
 * Which sectors keep to themselves, or reach out, more than chance: the E-I index and Coleman's index of every sector
 * beside their means when the same sectors are dealt out anew over the same ties.
 *
 * Several sectors are several questions: adjust the p-values (`holm`) before calling one of them special.
 *
 * Range: as `mixingTests`.
 * Undefined: null where the index is; Coleman's for a sector of one member.
 * Cost: O((n + m) x labelings).
 * Source: as `sectorEi`, `coleman` and `mixingTests`.
 *
 * @throws {PlayermapError} as `mixingTests`.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: ['a', 'b', 'c', 'd'].map((id, i) => ({ id, sectors: [i < 2 ? 'business' : 'academia'] })),
 *   ties: [{ source: 'a', target: 'b' }, { source: 'c', target: 'd' }],
 * }));
 * assert.equal(sectorTests(network).eiIndex[0]?.observed, -1);
 */
export function sectorTests(
  network: Network,
  options: PermutationOptions & {
    /** Count ties instead of adding their strengths, for the E-I index. Default: false. */
    readonly unweighted?: boolean;
  } = {},
): SectorTests {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', missing, unweighted = false } = options;
  const { names, of, counts } = groupsBy(network, by, missing);
  const strong = labelledTies(network, of, unweighted);
  const counted = labelledTies(network, of, true);
  const ei = emptyTally(strong, counts);
  const homophily = emptyTally(counted, counts);
  const tests = labelTests(
    network,
    (labels) => [...sectorEiOf(count(strong, labels, ei)), ...colemanOf(count(counted, labels, homophily))],
    options,
  );
  const eiIndex = tests.slice(0, names.length);
  const coleman = tests.slice(names.length);
  return {
    names,
    eiIndex,
    coleman,
    rows: () =>
      tidy(
        names.flatMap((sector, g) => [
          { sector, index: 'eiIndex' as const, ...(eiIndex[g] as NullTest) },
          { sector, index: 'coleman' as const, ...(coleman[g] as NullTest) },
        ]),
      ),
  };
}
