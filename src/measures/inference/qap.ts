import { wholeFrom } from '../../kernel/allowed';
import { PlayermapError } from '../../kernel/errors';
import { type Network, requireNetwork } from '../../kernel/network';
import { seededRandom } from '../../kernel/random';
import { tieColumns } from '../../kernel/subnetwork';
import { type Tidy, tabled } from '../../text/tidy';
import { groupsBy, type Missing } from '../groups';
import { checkOptions } from '../options';
import { eachLabeling } from './labelings';
import { NullDraws, type NullTest } from './null-test';

/** A number for every ordered pair of stakeholders, by their positions in a network. */
export type Relation = (i: number, j: number) => number;

export interface QapOptions {
  /** Random orders of the stakeholders. Default: 999; where there are no more orders than this or 5,000, all are taken. */
  readonly permutations?: number;
  /** Default: 1. */
  readonly seed?: number;
  /** Count ties instead of reading their strengths. Default: false. */
  readonly unweighted?: boolean;
}

/**
 * Whether ties go with another relation between the same stakeholders: another kind of tie, the same sector, the same place.
 *
 * Pearson's correlation of both over all ordered pairs, beside what it is when the stakeholders of one change places. Pairs are
 * not independent of each other, so that an ordinary test of a correlation is wrong here, and this one is not.
 *
 * Range: `observed` -1 to 1.
 * Undefined: null where nobody or everybody is tied alike, or the relation does not vary.
 * Cost: O(n^2) once for the relation, O(m) per permutation.
 * Source: Krackhardt 1988, doi:10.1016/0378-8733(88)90004-4. Agrees with sna's `gcor` and `qaptest`.
 *
 * @param relation `sameGroup(network)`, `tiesIn(other, network)`, or a function of two positions.
 * @throws {PlayermapError} `bad-option` where `permutations` is no whole number from 1.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: ['a', 'b', 'c', 'd'].map((id, i) => ({ id, sectors: [i < 2 ? 'business' : 'academia'] })),
 *   ties: [{ source: 'a', target: 'b', directed: false }, { source: 'c', target: 'd', directed: false }],
 * }));
 * assert.equal(qap(network, sameGroup(network)).observed?.toFixed(9), '1.000000000');
 */
export function qap(network: Network, relation: Relation, options: QapOptions = {}): NullTest & Tidy {
  requireNetwork(network);
  checkOptions(options);
  const { permutations = 999, seed = 1, unweighted = false } = options;
  wholeFrom(1, 'permutations', permutations);
  const n = network.ids.length;
  const pairs = n * (n - 1);
  const { from, to, strength } = tieColumns(network);
  const amount = unweighted ? new Float64Array(from.length).fill(1) : strength;
  const both = !network.directed;
  let sum = 0;
  let squares = 0;
  for (const w of amount) {
    sum += both ? 2 * w : w;
    squares += both ? 2 * w * w : w * w;
  }
  const other = spreadOf(relation, n);
  const spread = Math.sqrt(squares - (sum * sum) / pairs) * Math.sqrt(other.squares);
  const at = (places: Int32Array): number | null => {
    if (!(spread > 1e-12)) return null;
    let product = 0;
    for (let t = 0; t < from.length; t++) {
      const i = places[from[t] as number] as number;
      const j = places[to[t] as number] as number;
      product +=
        (amount[t] as number) * (both ? relation(i, j) + relation(j, i) - 2 * other.mean : relation(i, j) - other.mean);
    }
    return Math.max(-1, Math.min(1, product / spread));
  };
  const own = Int32Array.from({ length: n }, (_, i) => i);
  const found = new NullDraws([at(own)]);
  const { exact } = eachLabeling(own, [...own], permutations, seededRandom(seed), (places) => found.add([at(places)]));
  return tabled(found.tests(exact)[0] as NullTest, (found) => [found]);
}

function spreadOf(relation: Relation, n: number): { mean: number; squares: number } {
  let mean = 0;
  let squares = 0;
  let seen = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const value = relation(i, j);
      const off = value - mean;
      mean += off / ++seen;
      squares += off * (value - mean);
    }
  }
  return { mean, squares };
}

/**
 * The relation "of the same sector": 1 or 0. Who has none is like nobody.
 *
 * Range: 0 or 1.
 * Undefined: never; 0 where a sector is unknown.
 * Cost: O(n) once, O(1) a pair.
 * Source: Krackhardt 1988, doi:10.1016/0378-8733(88)90004-4.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['business'] }],
 *   ties: [],
 * }));
 * assert.equal(sameGroup(network)(0, 1), 1);
 */
export function sameGroup(network: Network, by = 'sector', missing: Missing = 'left-out'): Relation {
  requireNetwork(network);
  const { of } = groupsBy(network, by, missing);
  return (i, j) => (of[i]! >= 0 && of[i] === of[j] ? 1 : 0);
}

/**
 * The relation "how strongly tied in another network", such as another kind of tie or another year.
 *
 * Range: from 0, no tie.
 * Undefined: never.
 * Cost: O(n) once, O(log of the ties of one) a pair.
 * Source: Krackhardt 1988, doi:10.1016/0378-8733(88)90004-4.
 *
 * @param like The network whose positions count.
 * @throws {PlayermapError} `bad-option` where a stakeholder of `like` is not in the other network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b', strength: 3 }],
 * }));
 * assert.equal(tiesIn(network, network)(0, 1), 3);
 */
export function tiesIn(other: Network, like: Network): Relation {
  const { offsets, neighbours, strengths } = other.out;
  const place = like.ids.map((id) => {
    const at = other.index.get(id);
    if (at === undefined) throw new PlayermapError('bad-option', `"${id}" is not in the other network`);
    return at;
  });
  return (i, j) => {
    const target = place[j] as number;
    let low = offsets[place[i] as number] as number;
    let high = offsets[(place[i] as number) + 1] as number;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((neighbours[middle] as number) < target) low = middle + 1;
      else high = middle;
    }
    return low < (offsets[(place[i] as number) + 1] as number) && neighbours[low] === target
      ? (strengths[low] as number)
      : 0;
  };
}
