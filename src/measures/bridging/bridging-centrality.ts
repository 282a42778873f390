import { type Network, requireNetwork } from '../../kernel/network';
import { pathShares } from '../../kernel/path-shares';
import { undirectedReading } from '../../kernel/reading';
import { type BetweennessOptions, distanceRead } from '../centrality/betweenness';
import { checkOptions } from '../options';
import { Scores } from '../scores';

const SOURCE = 'Hwang, Kim, Ramanathan and Zhang 2008, doi:10.1145/1401890.1401934';

/**
 * Whether a stakeholder with few ties stands among neighbours with many: the look of a bridge. High at every loose end
 * too, so read it only together with betweenness: see `bridgingCentrality`.
 *
 * (1 / degree) / the sum over neighbours of 1 / their degree. Degrees are numbers of neighbours, whichever way the tie goes.
 *
 * Range: above 0.
 * Undefined: null without ties.
 * Cost: O(n + m).
 * Source: Hwang et al. 2008.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const way = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * }));
 * assert.deepEqual([...bridgingCoefficient(way)], [['a', 2], ['b', 0.25], ['c', 2]]);
 */
export function bridgingCoefficient(network: Network): Scores {
  requireNetwork(network);
  return new Scores(
    {
      measure: 'bridgingCoefficient',
      range: [0, Number.POSITIVE_INFINITY],
      unit: 'bridging coefficient',
      source: SOURCE,
      options: {},
    },
    network,
    coefficients(network),
  );
}

/**
 * Who connects parts of the map that are otherwise far apart: betweenness that is not owed to having many ties.
 *
 * Betweenness times the bridging coefficient.
 *
 * Range: from 0.
 * Undefined: null without ties; normalized, also below three stakeholders.
 * Cost: as betweenness.
 * Source: Hwang et al. 2008; the paper of 2006 multiplied ranks.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const way = project(Ecosystem.from({
 *   version: 1,
 *   directed: false,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * }));
 * assert.deepEqual([...bridgingCentrality(way)], [['a', 0], ['b', 0.25], ['c', 0]]);
 */
export function bridgingCentrality(network: Network, options: BetweennessOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { distance = 'hops', unweighted = false, normalized = true } = options;
  const between = pathShares(network, distanceRead(options)).stakeholders;
  const n = network.ids.length;
  // sums are over ordered pairs: an undirected pair stands twice
  const pairs = normalized ? (n - 1) * (n - 2) : network.directed ? 1 : 2;
  return new Scores(
    {
      measure: 'bridgingCentrality',
      range: [0, Number.POSITIVE_INFINITY],
      unit: normalized ? 'share of pairs x coefficient' : 'pairs x coefficient',
      source: SOURCE,
      options: { distance, unweighted, normalized },
    },
    network,
    coefficients(network).map((coefficient, v) =>
      coefficient === null || pairs <= 0 ? null : ((between[v] as number) / pairs) * coefficient,
    ),
  );
}

function coefficients(network: Network): (number | null)[] {
  const { offsets, neighbours } = undirectedReading(network);
  const degree = (i: number) => (offsets[i + 1] as number) - (offsets[i] as number);
  return network.ids.map((_, i) => {
    if (degree(i) === 0) return null;
    let sum = 0;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) sum += 1 / degree(neighbours[e] as number);
    return 1 / degree(i) / sum;
  });
}
