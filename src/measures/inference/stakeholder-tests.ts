import { type Network, requireNetwork } from '../../kernel/network';
import { readingOf } from '../../kernel/reading';
import { type Tidy, tabled } from '../../text/tidy';
import { eiOfEach, type StakeholderEiOptions } from '../mixing/ei-index';
import { checkOptions } from '../options';
import { labelTests, type PermutationOptions } from './label-permutation';
import type { NullTest } from './null-test';

/**
 * Who keeps to its own sector, or reaches out, more than chance: the E-I index of every stakeholder beside its mean when the
 * same sectors are dealt out anew over the same ties.
 *
 * With few ties chance alone gives 1 or -1 easily; and as many questions are asked as there are stakeholders: adjust the
 * p-values (`holm`) before calling one of them special.
 *
 * Range: as `mixingTests`; one test per stakeholder, in the order of the network.
 * Undefined: as `stakeholderEi`.
 * Cost: O((n + m) x labelings).
 * Source: as `stakeholderEi` and `mixingTests`.
 *
 * @throws {PlayermapError} as `mixingTests`.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: ['a', 'b', 'c', 'd'].map((id, i) => ({ id, sectors: [i < 2 ? 'business' : 'academia'] })),
 *   ties: [{ source: 'a', target: 'b' }, { source: 'c', target: 'd' }],
 * }));
 * const [test] = stakeholderTests(network);
 * assert.deepEqual([test?.observed, test?.mean?.toFixed(4), test?.draws], [-1, '0.3333', 6]);
 */
export function stakeholderTests(
  network: Network,
  options: PermutationOptions & StakeholderEiOptions = {},
): NullTest[] & Tidy {
  requireNetwork(network);
  checkOptions(options);
  const { direction = 'all', unweighted = false } = options;
  const { adjacency } = readingOf(network, direction, 'hops');
  return tabled(
    labelTests(network, (labels) => eiOfEach(adjacency, labels, unweighted), options),
    (tests) => tests.map((test, i) => ({ id: network.ids[i], ...test })),
  );
}
