import { type Network, requireNetwork } from '../../kernel/network';
import { type Tidy, tabled } from '../../text/tidy';
import { agreementUnder } from '../communities/agreement';
import type { Communities } from '../communities/communities';
import { groupsBy } from '../groups';
import { checkOptions } from '../options';
import { labelTests, type PermutationOptions } from './label-permutation';
import type { NullTest } from './null-test';

/**
 * Whether communities follow sectors more than chance: their agreement beside its mean when the same sectors are dealt out
 * anew. The communities stay as they are, since they are found without sectors.
 *
 * Range: as `mixingTests`; the means are near 0, which is what both indices are adjusted to.
 * Undefined: null where fewer than two stakeholders have a known sector.
 * Cost: O(n x labelings).
 * Source: as `agreementOf` and `mixingTests`.
 *
 * @throws {PlayermapError} as `mixingTests`.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   directed: false,
 *   stakeholders: ['a', 'b', 'c', 'x', 'y', 'z'].map((id, i) => ({ id, sectors: [i < 3 ? 'health' : 'business'] })),
 *   ties: ['ab', 'bc', 'ca', 'xy', 'yz', 'zx', 'cx'].map(([source, target]) => ({ source, target })),
 * }));
 * const { ari } = agreementTests(network, communities(network));
 * assert.deepEqual([ari.observed, ari.p, ari.draws], [1, 0.2, 20]);
 */
export function agreementTests(
  network: Network,
  communities: Communities,
  options: PermutationOptions = {},
): { readonly ami: NullTest; readonly ari: NullTest } & Tidy {
  requireNetwork(network);
  checkOptions(options);
  const { of } = groupsBy(network, options.by ?? 'sector', options.missing);
  const agreement = agreementUnder(communities.of, of);
  const statistics = (labels: Int32Array) => {
    const found = agreement(labels);
    return [found?.ami ?? null, found?.ari ?? null];
  };
  const [ami, ari] = labelTests(network, statistics, options);
  return tabled({ ami: ami as NullTest, ari: ari as NullTest }, (tests) =>
    Object.entries(tests).map(([index, test]) => ({ index, ...test })),
  );
}
