import { oneOf } from '../../kernel/allowed';
import { type Network, requireNetwork } from '../../kernel/network';
import { type Direction, readingOf } from '../../kernel/reading';
import { groupsBy, type Missing } from '../groups';
import { checkOptions } from '../options';
import { Scores } from '../scores';
import { DIVERSITY_INDICES, type DiversityIndex, type DiversityIndexId } from './diversity-index';

/** Which index of which neighbours. */
export interface NeighbourDiversityOptions {
  /** Column that makes the groups. Default: `sector`. */
  readonly by?: string;
  /** Neighbours that ties come from, go to, or both, each once. Default: `all`. */
  readonly direction?: Direction;
  /** Count neighbours instead of the strengths of the ties to them. Default: false. */
  readonly unweighted?: boolean;
  /** Neighbours whose group is unknown: left out, or a group of their own. Default: `left-out`. */
  readonly missing?: Missing;
}

/**
 * How diverse everybody's surroundings are: an index of the sectors of the neighbours, the stakeholder itself not counted.
 *
 * The index is read from the strength of the ties to each sector, or with `unweighted` from the number of neighbours in it;
 * with direction `all` somebody tied both ways is one neighbour, the strengths of both ties added.
 *
 * Range: that of the index.
 * Undefined: null without neighbours whose sector is known; evenness also where they are of one sector.
 * Cost: O(n + m).
 * Source: see the index. Agrees with vegan's `specnumber` and `diversity` over the neighbours.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b', sectors: ['business'] }, { id: 'c', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'a', target: 'c' }],
 * }));
 * assert.equal(neighbourDiversity(network, 'sectorHill2').get('a'), 2);
 * assert.equal(neighbourDiversity(network, 'sectorHill2').get('b'), null);
 */
export function neighbourDiversity(
  network: Network,
  index: DiversityIndexId,
  options: NeighbourDiversityOptions = {},
): Scores {
  requireNetwork(network);
  checkOptions(options);
  oneOf('index', index, Object.keys(DIVERSITY_INDICES));
  const { by = 'sector', direction = 'all', unweighted = false, missing = 'left-out' } = options;
  const groups = groupsBy(network, by, missing);
  const k = groups.names.length;
  const { read, range, unit, source }: DiversityIndex = DIVERSITY_INDICES[index];
  const { offsets, neighbours, strengths } = readingOf(network, direction, 'hops').adjacency;
  // the sectors around one stakeholder are few: only these are counted and reset, in the order in which they are met
  const slot = new Int32Array(k).fill(-1);
  const met = new Uint32Array(k);
  const counts = new Float64Array(k);
  const list = network.ids.map((_, i) => {
    let present = 0;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const group = groups.of[neighbours[e] as number] as number;
      if (group < 0) continue;
      if (slot[group] === -1) {
        slot[group] = present;
        counts[present] = 0;
        met[present++] = group;
      }
      counts[slot[group] as number]! += unweighted ? 1 : (strengths[e] as number);
    }
    for (let at = 0; at < present; at++) slot[met[at] as number] = -1;
    return read(counts.subarray(0, present), k);
  });
  const info = { measure: index, range: range(k), unit, source, options: { by, direction, unweighted, missing } };
  return new Scores(info, network, list);
}
