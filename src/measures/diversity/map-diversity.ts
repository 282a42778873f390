import { oneOf } from '../../kernel/allowed';
import { type Network, requireNetwork } from '../../kernel/network';
import { checkOptions } from '../options';
import { composition } from './composition';
import type { Amount, CompositionOptions } from './counted';
import { DIVERSITY_INDICES, type DiversityIndex, type DiversityIndexId } from './diversity-index';

/** Which groups of whom, and what is counted. */
export interface MapDiversityOptions extends Pick<CompositionOptions, 'by' | 'missing' | 'members'> {
  /** What is counted. Default: `stakeholders`. */
  readonly amount?: Amount;
}

/**
 * How diverse the map is: an index of the sectors of its stakeholders.
 *
 * Range: that of the index.
 * Undefined: null where nobody's sector is known; evenness and IQV also where there is one sector.
 * Cost: O(n), with another `amount` O(n + m).
 * Source: see the index. Agrees with vegan.
 *
 * @throws {PlayermapError} as `composition`.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['academia'] }],
 *   ties: [],
 * }));
 * assert.equal(mapDiversity(network, 'sectorSimpson'), 0.5);
 */
export function mapDiversity(
  network: Network,
  index: DiversityIndexId,
  options: MapDiversityOptions = {},
): number | null {
  requireNetwork(network);
  checkOptions(options);
  oneOf('index', index, Object.keys(DIVERSITY_INDICES));
  const { counts } = composition(network, options);
  const { read }: DiversityIndex = DIVERSITY_INDICES[index];
  return read(counts, counts.length);
}
