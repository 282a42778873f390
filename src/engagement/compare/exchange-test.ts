import type { Network } from '../../kernel/network';
import { type Random, seededRandom } from '../../kernel/random';
import { tieColumns, withTies } from '../../kernel/subnetwork';
import { NullDraws, type NullTest } from '../../measures/inference/null-test';
import type { SharedNetworks } from './shared-networks';

/** Pairs of players up to which all ways are gone through: 2 to the power of that. */
const EXACT = 10;

/** A number of a network, such as its density; null where it is not defined. */
export type NetworkIndex = (network: Network) => number | null;

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
}

/**
 * Whether numbers of two networks of the same players differ by more than chance gives: the differences, beside what they are where
 * for every pair of players whose ties differ a coin says which network has which of them.
 *
 * It asks whether the differences lean one way. Pairs are tossed each for itself: where one player changed many ties at once, chance
 * is wider than this shows, and a small p should be read with care.
 *
 * Range: `observed` as the index, after less before.
 * Undefined: no draws where no tie differs; null where the index is.
 * Cost: two indices per draw; with up to 10 pairs that differ all ways are gone through.
 * Source: a paired randomization test (Fisher 1935); for two networks van Borkulo et al. 2022, doi:10.1037/met0000476, who
 * exchange observations so; on the dependence of pairs Snijders and Borgatti 1999, Connections 22(2).
 */
export function exchangeTest(
  { before, after }: SharedNetworks,
  indices: readonly NetworkIndex[],
  { permutations, seed }: { readonly permutations: number; readonly seed: number },
): NullTest[] {
  const differenceOf = (one: Network, other: Network) =>
    indices.map((index) => {
      const [was, is] = [index(one), index(other)];
      return was === null || is === null ? null : is - was;
    });
  const draws = new NullDraws(differenceOf(before, after));
  const { common, pairs } = apart(before, after);
  const toss = (isTurned: (pair: number) => boolean) => {
    const [one, other] = [[...common.before], [...common.after]];
    pairs.forEach((pair, k) => {
      const [first, second] = isTurned(k) ? [pair.after, pair.before] : [pair.before, pair.after];
      one.push(...first);
      other.push(...second);
    });
    draws.add(differenceOf(network(before, one), network(after, other)));
  };
  const exact = pairs.length > 0 && pairs.length <= EXACT;
  if (exact) for (let way = 0; way < 2 ** pairs.length; way++) toss((k) => ((way >>> k) & 1) === 1);
  else if (pairs.length > 0) {
    const random: Random = seededRandom(seed);
    for (let draw = 0; draw < permutations; draw++) toss(() => random() < 0.5);
  }
  return draws.tests(exact);
}

/** Ties that are the same in both, and the pairs of players whose ties are not. */
function apart(before: Network, after: Network) {
  const n = before.ids.length;
  const pairs = new Map<number, { before: Arc[]; after: Arc[] }>();
  for (const [side, of] of [
    ['before', before],
    ['after', after],
  ] as const) {
    const { from, to, strength } = tieColumns(of);
    for (let t = 0; t < from.length; t++) {
      const arc = { from: from[t] as number, to: to[t] as number, strength: strength[t] as number };
      const key = Math.min(arc.from, arc.to) * n + Math.max(arc.from, arc.to);
      const pair = pairs.get(key) ?? { before: [], after: [] };
      pairs.set(key, pair);
      pair[side].push(arc);
    }
  }
  const isSame = (pair: { before: Arc[]; after: Arc[] }) =>
    pair.before.length === pair.after.length &&
    pair.before.every((arc) => pair.after.some((one) => one.from === arc.from && one.strength === arc.strength));
  // the same order whatever the order of the records
  const sorted = [...pairs].sort(([a], [b]) => a - b).map(([, pair]) => pair);
  const same = sorted.filter(isSame);
  return {
    common: { before: same.flatMap((pair) => pair.before), after: same.flatMap((pair) => pair.after) },
    pairs: sorted.filter((pair) => !isSame(pair)),
  };
}

const network = (like: Network, arcs: readonly Arc[]): Network =>
  withTies(like, {
    from: Uint32Array.from(arcs, ({ from }) => from),
    to: Uint32Array.from(arcs, ({ to }) => to),
    strength: Float64Array.from(arcs, ({ strength }) => strength),
  });
