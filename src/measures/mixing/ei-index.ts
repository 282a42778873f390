import { type Adjacency, type Network, requireNetwork } from '../../kernel/network';
import { type Direction, readingOf } from '../../kernel/reading';
import { groupsBy } from '../groups';
import { checkOptions } from '../options';
import { Scores } from '../scores';
import type { MixingOptions } from './mixing-matrix';
import { type MixingIndex, tallyOf } from './tally';

/** Whose groups, and which ties count. */
export interface StakeholderEiOptions extends MixingOptions {
  /** Neighbours that ties come from, go to, or both, each once. Default: `all`. */
  readonly direction?: Direction;
}

const SOURCE = 'Krackhardt and Stern 1988, doi:10.2307/2786835';

/**
 * Whether ties run between sectors or inside them: 1 where all run between, -1 where all run inside.
 *
 * (E - I) / (E + I) for the strength of ties E between and I inside sectors, or their number with `unweighted`.
 * Never read it against 0: what chance alone gives (`expectedEi`, `mixingTests`) is far above 0 where sectors are many.
 *
 * Range: -1 to 1.
 * Undefined: null without ties between stakeholders whose sectors are known.
 * Cost: O(n + m).
 * Source: Krackhardt and Stern 1988. Agrees with netseg's `ei` (unweighted), which counts self-ties that are left out here.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.equal(eiIndex(network), 1);
 */
export function eiIndex(network: Network, options: MixingOptions = {}): number | null {
  requireNetwork(network);
  checkOptions(options);
  return eiOf(tallyOf(network, options));
}

export const eiOf: MixingIndex = ({ total, inner }) => (total > 0 ? (total - 2 * inner) / total : null);

/**
 * Whether a stakeholder's own ties run to other sectors (1) or stay in its own (-1).
 *
 * (E - I) / (E + I) over the neighbours, or the strengths of the ties to them. With direction `all` somebody tied both ways
 * is one neighbour, the strengths of both ties added.
 *
 * Range: -1 to 1.
 * Undefined: null without neighbours whose sector is known, and for a stakeholder whose own sector is not.
 * Cost: O(n + m).
 * Source: Krackhardt and Stern 1988; Everett and Borgatti 2012, doi:10.1016/j.socnet.2011.09.002.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.deepEqual([...stakeholderEi(network, { direction: 'out' })], [['a', 1], ['b', null]]);
 */
export function stakeholderEi(network: Network, options: StakeholderEiOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', direction = 'all', unweighted = false, missing = 'left-out' } = options;
  const { of } = groupsBy(network, by, missing);
  const list = eiOfEach(readingOf(network, direction, 'hops').adjacency, of, unweighted);
  return new Scores(
    {
      measure: 'eiIndex',
      range: [-1, 1],
      unit: 'balance of ties outward and inward',
      source: SOURCE,
      options: { by, direction, unweighted, missing },
    },
    network,
    list,
  );
}

/** E-I of everyone under labels `of`; -1 is no group. */
export function eiOfEach(
  { offsets, neighbours, strengths }: Adjacency,
  of: Int32Array,
  unweighted: boolean,
): (number | null)[] {
  return Array.from(of, (own, i) => {
    if (own < 0) return null;
    let inside = 0;
    let outside = 0;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const group = of[neighbours[e] as number] as number;
      const amount = unweighted ? 1 : (strengths[e] as number);
      if (group === own) inside += amount;
      else if (group >= 0) outside += amount;
    }
    return inside + outside > 0 ? (outside - inside) / (outside + inside) : null;
  });
}
