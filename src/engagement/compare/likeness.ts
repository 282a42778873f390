import type { Network } from '../../kernel/network';
import { compareNetworks, type TieTurnover } from '../../measures/change/compare-networks';
import type { NullTest } from '../../measures/inference/null-test';
import { qap, tiesIn } from '../../measures/inference/qap';
import type { SharedNetworks } from './shared-networks';

/** How far two networks are the same. */
export interface Likeness {
  /** Players on both of all; null where there is nobody. */
  readonly players: number | null;
  /** All ties, and those between players of both maps, with the Jaccard and Ruzicka indices of each. */
  readonly ties: TieTurnover;
  readonly among: TieTurnover;
  /** Pairs of players of both that are tied on one map only (Hamming), and their share of all pairs. */
  readonly hamming: number;
  readonly hammingShare: number | null;
  /** Correlation of both over all pairs of players of both, beside what it is when the players change places. */
  readonly qap: NullTest | null;
}

/** Above so many players the correlation is not tested: every pair of them is looked at. */
const MOST_PLAYERS = 1_500;

/**
 * How alike two networks are: shares of players and ties, pairs that differ, and the QAP correlation.
 *
 * Cost: O(m) and O(n^2), and O(m) per permutation.
 * Source: Snijders, van de Bunt and Steglich 2010, doi:10.1016/j.socnet.2009.02.004 (Jaccard); Hamming 1950; Butts and Carley
 * 2005 (distances between graphs); Krackhardt 1988, doi:10.1016/0378-8733(88)90004-4 (QAP).
 */
export function likenessOf(
  before: Network,
  after: Network,
  shared: SharedNetworks,
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): Likeness {
  const { jaccard, ties, among } = compareNetworks(before, after);
  const n = shared.before.ids.length;
  const pairs = shared.before.directed ? n * (n - 1) : (n * (n - 1)) / 2;
  const hamming = among.formed + among.dissolved;
  const isTested = permutations > 0 && n > 2 && n <= MOST_PLAYERS;
  return {
    players: jaccard,
    ties,
    among,
    hamming,
    hammingShare: pairs > 0 ? hamming / pairs : null,
    qap: isTested
      ? qap(shared.before, presence(shared.after, shared.before), { permutations, seed, unweighted: true })
      : null,
  };
}

/** The relation "tied at all" in another network. */
function presence(other: Network, like: Network) {
  const strength = tiesIn(other, like);
  return (i: number, j: number): number => (strength(i, j) > 0 ? 1 : 0);
}
