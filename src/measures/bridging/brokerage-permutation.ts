import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import { groupsBy } from '../groups';
import { labelTests, type PermutationOptions } from '../inference/label-permutation';
import type { NullTest } from '../inference/null-test';
import { checkOptions } from '../options';
import { BROKER_ROLES, type BrokerRole, countRoles } from './brokerage-counts';
import { eachClosedTriple, type VisitClosed } from './closed-triples';

export interface BrokeragePermutation {
  readonly by: string;
  readonly ids: readonly string[];
  /** Stakeholder by stakeholder, in the order of the network; null where its group is unknown. */
  readonly roles: Readonly<Record<BrokerRole, readonly (NullTest | null)[]>>;
  readonly network: Readonly<Record<BrokerRole, NullTest>>;
  /** One tidy record per stakeholder and role; those whose group is unknown are left out. */
  rows(): ({ readonly id: string; readonly role: BrokerRole } & NullTest)[];
}

/**
 * Whether a stakeholder brokers in a role more often than its place in the network alone would have it: the ties stay, the
 * sectors are dealt out anew, the broker's own among them.
 *
 * Unlike the z of `brokerage` it takes nothing for granted about how ties come to be, and it has an answer for the only
 * member of a sector, as a recipient often is: its place could have been any sector's. The total does not depend on
 * sectors, so it is not here.
 *
 * Range: z any number; `p`, `atLeast`, `atMost` above 0 to 1.
 * Undefined: z is null where every labeling gives the same count.
 * Cost: O((n + m + closed triples) x labelings).
 * Source: Gould and Fernandez 1989 for the roles; Phipson and Smyth 2010, doi:10.2202/1544-6115.1585, for p.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column, or `permutations` is no whole number from 1.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [
 *     { id: 'family', sectors: ['recipient'] },
 *     { id: 'clinic', sectors: ['health'] },
 *     { id: 'ministry', sectors: ['health'] },
 *   ],
 *   ties: [{ source: 'clinic', target: 'family' }, { source: 'family', target: 'ministry' }],
 * }));
 * const family = brokeragePermutation(network).roles.consultant[0];
 * assert.deepEqual([family?.observed, family?.draws, family?.exact], [1, 3, true]);
 */
export function brokeragePermutation(network: Network, options: PermutationOptions = {}): BrokeragePermutation {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', missing } = options;
  const { names, of } = groupsBy(network, by, missing);
  const n = network.ids.length;
  const triples: number[] = [];
  eachClosedTriple(network, (...triple) => triples.push(...triple));
  const closed = Uint32Array.from(triples);
  const eachClosed = (visit: VisitClosed) => {
    for (let at = 0; at < closed.length; at += 4) {
      visit(closed[at] as number, closed[at + 1] as number, closed[at + 2] as number, closed[at + 3] as number);
    }
  };
  // the whole network is one more row, after the last stakeholder
  const counts = new Float64Array(5 * n + 5);
  const tests = labelTests(
    network,
    (labels) => {
      countRoles(network, labels, names.length, eachClosed, counts);
      const totals = counts.fill(0, 5 * n).subarray(5 * n);
      for (let at = 0; at < 5 * n; at += 5) for (let r = 0; r < 5; r++) totals[r]! += counts[at + r] as number;
      return counts;
    },
    options,
  );
  const roles = {} as Record<BrokerRole, (NullTest | null)[]>;
  const whole = {} as Record<BrokerRole, NullTest>;
  BROKER_ROLES.forEach((role, r) => {
    roles[role] = network.ids.map((_, v) => ((of[v] as number) < 0 ? null : (tests[5 * v + r] as NullTest)));
    whole[role] = tests[5 * n + r] as NullTest;
  });
  return {
    by,
    ids: network.ids,
    roles,
    network: whole,
    rows: () =>
      tidy(
        network.ids.flatMap((id, v) =>
          BROKER_ROLES.flatMap((role) => {
            const test = roles[role][v];
            return test ? [{ id, role, ...test }] : [];
          }),
        ),
      ),
  };
}
