import type { BrokerRole } from '../bridging/brokerage-counts';
import { brokeragePermutation } from '../bridging/brokerage-permutation';
import { crossSectorBetweenness, crossSectorShare } from '../bridging/cross-sector-betweenness';
import { groupsBy } from '../groups';
import { holm } from '../inference/multiple-testing';
import type { Found } from './finding';
import type { MapReading } from './map-reading';
import type { SentenceKey } from './sentences';
import type { Brokered } from './tests-made';
import { BETWEEN_SECTORS, MOST, SIGNIFICANT, UP_TO } from './thresholds';

/** Through whom much of what goes between sectors passes. */
export function betweenSectorsFindings({ network, words, small, reading }: MapReading): Found[] {
  const { by, distance, unweighted } = reading;
  if (small || network.ids.length > UP_TO.allWays || groupsBy(network, by).names.length < 2) return [];
  const shares = crossSectorBetweenness(network, { by, distance, unweighted });
  const parts = crossSectorShare(network, { by, distance, unweighted });
  return shares
    .top(MOST.ofOneKind)
    .filter(([, share]) => share >= BETWEEN_SECTORS)
    .map(([id, share]) => ({
      kind: 'between-sectors',
      about: id,
      measures: ['crossSectorBetweenness', 'crossSectorShare'],
      sentence: words.say('betweenSectors', { percent: words.percent(share), name: words.stakeholder(id) }),
      extent: share,
      numbers: { share, ofOwnBetweenness: parts.get(id) ?? 0 },
      stakeholders: [id],
    }));
}

type Across = Exclude<BrokerRole, 'coordinator'>;
const ACROSS: readonly Across[] = ['liaison', 'representative', 'gatekeeper', 'consultant'];

/**
 * Who links sectors in a role beyond what its place in the network alone would give.
 *
 * The stakeholders that have a role at all are one family of questions (Holm).
 */
export function brokerFindings({ network, words, small, permutations, reading, made }: MapReading): Found[] {
  const { by, seed } = reading;
  if (small || permutations === 0 || network.ids.length > UP_TO.permutations) return [];
  if (groupsBy(network, by).names.length < 2) return [];
  const drawn = made.roles ? undefined : brokeragePermutation(network, { by, seed, permutations }).roles;
  // in an undirected network representative and gatekeeper are one role
  const asked = network.directed ? ACROSS : ACROSS.filter((role) => role !== 'gatekeeper');
  const found = asked.flatMap((role) => {
    const having = network.ids.flatMap((id, i) => {
      const test: Brokered | null | undefined = made.roles?.get(role)?.get(id) ?? drawn?.[role][i];
      return test && (test.observed ?? 0) > 0 ? [{ id, test }] : [];
    });
    const ps = holm(having.map(({ test }) => test.atLeast));
    const key: SentenceKey & (Across | 'ownAndOthers') =
      role === 'representative' && !network.directed ? 'ownAndOthers' : role;
    return having.flatMap(({ id, test }, k): Found[] => {
      const p = ps[k] ?? null;
      if (p === null || p > SIGNIFICANT || test.observed === null || test.mean === null) return [];
      const values = { name: words.stakeholder(id), count: test.observed, mean: words.decimal(test.mean, 1) };
      return [
        {
          kind: 'broker',
          about: `${role} ${id}`,
          measures: ['brokeragePermutation'],
          sentence: words.say(key, { ...values, p: words.chance(p) }),
          extent: 1 - test.mean / test.observed,
          numbers: { count: test.observed, mean: test.mean },
          uncertainty: { p, interval: null },
          stakeholders: [id],
        },
      ];
    });
  });
  return found.sort((a, b) => (b.extent as number) - (a.extent as number)).slice(0, MOST.ofOneKind);
}
