import { type Network, requireNetwork } from '../../kernel/network';
import { type Tidy, tabled } from '../../text/tidy';
import { checkOptions } from '../options';
import { eiOf } from './ei-index';
import type { MixingOptions } from './mixing-matrix';
import { type MixingIndex, type Tally, tallyOf } from './tally';

/** What the E-I index of a map could be, given the sizes of its sectors and the number of its ties. */
export interface EiBounds {
  /** The index of the map itself, ties counted. */
  readonly observed: number | null;
  /** The mean over all ways to hand out the sectors: also the index of a map in which every pair is tied. */
  readonly expected: number | null;
  readonly least: number | null;
  readonly most: number | null;
  /** The index with `least` moved to -1 and `most` to 1. */
  readonly rescaled: number | null;
}

/**
 * Where the E-I index of a map stands between the least and the most it could be, and what chance alone gives. A map with
 * many small sectors has few pairs inside them, so that most of its ties must run between sectors.
 *
 * For m ties, P pairs inside and Q between sectors: least = (m - 2 min(m, P)) / m, most = (2 min(m, Q) - m) / m,
 * expected = (Q - P) / (Q + P). Ordered pairs where the network is directed. Ties are counted, whatever their strengths.
 *
 * Range: -1 to 1.
 * Undefined: null without ties; `rescaled` also where the sizes leave no choice.
 * Cost: O(n + m).
 * Source: Krackhardt and Stern 1988, doi:10.2307/2786835; rescaled as UCINET does.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.equal(eiBounds(network).expected, 1);
 * assert.equal(eiBounds(network).rescaled, null);
 */
export function eiBounds(network: Network, options: Pick<MixingOptions, 'by' | 'missing'> = {}): EiBounds & Tidy {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', missing = 'left-out' } = options;
  return tabled(boundsUnder(tallyOf(network, { by, missing, unweighted: true })), (found) => [found]);
}

/** The E-I index, scaled by its own bounds, of ties that were counted. */
export const rescaledOf: MixingIndex = (tally) => boundsUnder(tally).rescaled;

/** What margins and diagonal say of the index and its bounds. */
function boundsUnder(tally: Tally): EiBounds {
  const { inside, between } = possiblePairs(tally.sizes);
  // the tally counts an undirected tie from both ends, as the ordered pairs do
  const ties = tally.total;
  if (ties === 0) return { observed: null, expected: null, least: null, most: null, rescaled: null };
  const observed = eiOf(tally) as number;
  const least = (ties - 2 * Math.min(ties, inside)) / ties;
  const most = (2 * Math.min(ties, between) - ties) / ties;
  return {
    observed,
    expected: (between - inside) / (between + inside),
    least,
    most,
    rescaled: most > least ? (2 * (observed - least)) / (most - least) - 1 : null,
  };
}

/** Ordered pairs of two different stakeholders inside groups of these sizes, and between them. */
export function possiblePairs(sizes: ArrayLike<number>): { inside: number; between: number } {
  let n = 0;
  let inside = 0;
  for (let g = 0; g < sizes.length; g++) {
    n += sizes[g] as number;
    inside += (sizes[g] as number) * ((sizes[g] as number) - 1);
  }
  return { inside, between: n * (n - 1) - inside };
}
