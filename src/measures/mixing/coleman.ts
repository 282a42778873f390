import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import { checkOptions } from '../options';
import type { SegregationOptions } from './segregation';
import { type Tally, tallyOf } from './tally';

export interface ColemanHomophily {
  readonly by: string;
  readonly names: readonly string[];
  /** In the order of `names`. */
  readonly coleman: readonly (number | null)[];
  /** One tidy record per sector. */
  rows(): { readonly sector: string; readonly coleman: number | null }[];
}

/**
 * How much each sector prefers its own: 1 where all its ties stay inside, 0 as many as chance gives, -1 none.
 *
 * For a sector of n_g among n stakeholders with m_g ties out, w = m_g (n_g - 1) / (n - 1) expected inside and I found:
 * (I - w) / (m_g - w) where I is at least w, else (I - w) / w. An undirected tie counts in both directions.
 *
 * Range: -1 to 1.
 * Undefined: null for a sector without ties out, of one member, or of everybody.
 * Cost: O(n + m).
 * Source: Coleman 1958, Human Organization 17, 28-36. Agrees with netseg's `coleman`.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['business'] }, { id: 'c', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'c', target: 'a' }],
 * }));
 * assert.deepEqual(coleman(network).coleman, [1, null]);
 */
export function coleman(network: Network, options: SegregationOptions = {}): ColemanHomophily {
  requireNetwork(network);
  checkOptions(options);
  const tally = tallyOf(network, { ...options, unweighted: true });
  const { names } = tally;
  const found = colemanOf(tally);
  return {
    by: options.by ?? 'sector',
    names,
    coleman: found,
    rows: () => tidy(names.map((sector, g) => ({ sector, coleman: found[g] ?? null }))),
  };
}

/** Coleman's index of every group, ties counted. */
export function colemanOf({ sizes, diagonal, out }: Tally): (number | null)[] {
  let n = 0;
  for (let g = 0; g < sizes.length; g++) n += sizes[g] as number;
  return Array.from(diagonal, (inside, g) => {
    const size = sizes[g] as number;
    const ties = out[g] as number;
    if (ties === 0 || size < 2 || size === n) return null;
    const expected = (ties * (size - 1)) / (n - 1);
    return inside >= expected ? (inside - expected) / (ties - expected) : (inside - expected) / expected;
  });
}
