import { type Network, requireNetwork } from '../../kernel/network';
import { strengthsRead, undirectedReading } from '../../kernel/reading';
import { eachTriangle } from '../../kernel/triangles';
import type { ReadingOptions } from '../descriptor';
import { checkOptions } from '../options';
import { Scores } from '../scores';

/**
 * How many of a stakeholder's contacts are tied to each other, as a share of all pairs of its contacts. With strengths, a pair
 * counts by the mean strength of the two ties towards it.
 *
 * Direction is ignored; strengths of both directions are added.
 *
 * Range: 0 to 1.
 * Undefined: null below two contacts.
 * Cost: O(m^1.5) at most, O(n + m) memory.
 * Source: Watts and Strogatz 1998, doi:10.1038/30918; with strengths Barrat, Barthélemy, Pastor-Satorras and Vespignani 2004,
 * doi:10.1073/pnas.0400087101. Agrees with igraph.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }, { source: 'c', target: 'a' }],
 * }));
 * assert.equal(clustering(network).get('a'), 1);
 */
export function clustering(network: Network, options: Pick<ReadingOptions, 'unweighted'> = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { unweighted = false } = options;
  const ties = strengthsRead(undirectedReading(network), unweighted);
  const { offsets, strengths } = ties;
  const closed = new Float64Array(network.ids.length);
  eachTriangle(ties, (i, j, k, ij, ik, jk) => {
    const a = strengths[ij] as number;
    const b = strengths[ik] as number;
    const c = strengths[jk] as number;
    closed[i]! += a + b;
    closed[j]! += a + c;
    closed[k]! += b + c;
  });
  return new Scores(
    {
      measure: 'clustering',
      range: [0, 1],
      unit: 'share of pairs of contacts',
      source: 'Watts and Strogatz 1998, doi:10.1038/30918; Barrat et al. 2004, doi:10.1073/pnas.0400087101',
      options: { unweighted },
    },
    network,
    network.ids.map((_, i) => {
      const contacts = (offsets[i + 1] as number) - (offsets[i] as number);
      if (contacts < 2) return null;
      const strength = strengths.subarray(offsets[i], offsets[i + 1]).reduce((sum, entry) => sum + entry, 0);
      return (closed[i] as number) / (strength * (contacts - 1));
    }),
  );
}

/**
 * How often two contacts of one stakeholder are tied too: three times the triangles, over the pairs of ties that meet.
 *
 * Direction and strength are ignored.
 *
 * Range: 0 to 1.
 * Undefined: null where no two ties meet.
 * Cost: as `clustering`.
 * Source: Luce and Perry 1949; Newman, Watts and Strogatz 2002, doi:10.1073/pnas.012582999. Agrees with igraph and NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * }));
 * assert.equal(transitivity(network), 0);
 */
export function transitivity(network: Network): number | null {
  requireNetwork(network);
  const ties = undirectedReading(network);
  let meeting = 0;
  for (let i = 0; i < network.ids.length; i++) {
    const contacts = (ties.offsets[i + 1] as number) - (ties.offsets[i] as number);
    meeting += (contacts * (contacts - 1)) / 2;
  }
  let triangles = 0;
  eachTriangle(ties, () => {
    triangles++;
  });
  return meeting > 0 ? (3 * triangles) / meeting : null;
}

/**
 * How closely knit the contacts of the average stakeholder are: the mean of `clustering` without strengths, 0 below two
 * contacts.
 *
 * Range: 0 to 1.
 * Undefined: null in an empty network.
 * Cost: as `clustering`.
 * Source: Watts and Strogatz 1998, doi:10.1038/30918. Agrees with igraph (`isolates = "zero"`) and NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const network = project(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] }));
 * assert.equal(meanClustering(network), 0);
 */
export function meanClustering(network: Network): number | null {
  requireNetwork(network);
  const { list } = clustering(network, { unweighted: true });
  return list.length > 0 ? list.reduce<number>((sum, share) => sum + (share ?? 0), 0) / list.length : null;
}
