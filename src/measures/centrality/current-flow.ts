import { weakComponents } from '../../kernel/components';
import { type Adjacency, type Network, requireNetwork } from '../../kernel/network';
import { strengthsRead, undirectedReading } from '../../kernel/reading';
import { groundedInverse } from '../../kernel/resistance';
import type { ReadingOptions } from '../descriptor';
import { checkOptions } from '../options';
import { Scores } from '../scores';

/**
 * How well a stakeholder is joined to the others by all ways at once, not only the shortest: as if ties were wires, strong
 * ones better conductors, the harmonic mean of its conductance to each.
 *
 * Direction is ignored. Each part of the network is taken for itself.
 *
 * Range: from 0.
 * Undefined: null for an isolate.
 * Cost: O(n^3) time and O(n^2) memory, n of the largest part: for maps of up to some thousand stakeholders.
 * Source: Stephenson and Zelen 1989, doi:10.1016/0378-8733(89)90016-6. Agrees with sna; NetworkX divides by n.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.deepEqual([...informationCentrality(network)], [['a', 2], ['b', 2]]);
 */
export function informationCentrality(network: Network, options: Pick<ReadingOptions, 'unweighted'> = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { unweighted = false } = options;
  const scores = new Array<number | null>(network.ids.length).fill(null);
  eachCircuit(network, unweighted, (members, inverse) => {
    const size = members.length;
    const trace = inverse.reduce((sum, row, i) => sum + (row[i] as number), 0);
    members.forEach((v, i) => {
      const row = inverse[i] as Float64Array;
      const resistance = size * (row[i] as number) + trace - 2 * row.reduce((sum, entry) => sum + entry, 0);
      scores[v] = size / resistance;
    });
  });
  return new Scores(
    {
      measure: 'informationCentrality',
      range: [0, Number.POSITIVE_INFINITY],
      unit: 'conductance',
      source: 'Stephenson and Zelen 1989, doi:10.1016/0378-8733(89)90016-6',
      options: { unweighted },
    },
    network,
    scores,
  );
}

/**
 * Who is on the way between others when not only shortest paths count: the current through a stakeholder, if one unit flows
 * between each pair of others and ties are wires, strong ones better conductors.
 *
 * Direction is ignored. Pairs without a way between them have no current.
 *
 * Range: 0 to 1 as a share of the other pairs (`normalized`, the default), else 0 to (n - 1)(n - 2) / 2.
 * Undefined: normalized, null for everybody below three stakeholders.
 * Cost: O(n^3 + m n log n) time and O(n^2) memory, n of the largest part.
 * Source: Newman 2005, doi:10.1016/j.socnet.2004.11.009; Brandes and Fleischer 2005, doi:10.1007/978-3-540-31856-9_44. Agrees
 * with NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * }));
 * assert.ok(Math.abs((currentFlowBetweenness(network).get('b') ?? 0) - 1) < 1e-12);
 */
export function currentFlowBetweenness(
  network: Network,
  options: Pick<ReadingOptions, 'unweighted' | 'normalized'> = {},
): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { unweighted = false, normalized = true } = options;
  const n = network.ids.length;
  const pairs = n > 2 ? ((n - 1) * (n - 2)) / 2 : 0;
  const flow = new Float64Array(n);
  eachCircuit(network, unweighted, (members, inverse, { offsets, neighbours, strengths }) => {
    const position = new Map(members.map((v, i) => [v, i]));
    members.forEach((v, i) => {
      flow[v]! -= (members.length - 1) / 2;
      for (let e = offsets[v] as number; e < (offsets[v + 1] as number); e++) {
        const w = neighbours[e] as number;
        if (w < v) continue;
        const other = inverse[position.get(w) as number] as Float64Array;
        const current = spreadOf(inverse[i] as Float64Array, other) * (strengths[e] as number);
        flow[v]! += current / 2;
        flow[w]! += current / 2;
      }
    });
  });
  return new Scores(
    {
      measure: 'currentFlowBetweenness',
      range: [0, normalized ? 1 : pairs],
      unit: normalized ? 'share of the other pairs' : 'pairs',
      source: 'Newman 2005, doi:10.1016/j.socnet.2004.11.009',
      options: { unweighted, normalized },
    },
    network,
    Array.from(flow, (sum) => {
      const current = Math.max(0, sum);
      return normalized ? (pairs > 0 ? current / pairs : null) : current;
    }),
  );
}

/** The sum over all pairs of how far their differences between the two rows are apart: current over a tie, for every pair. */
function spreadOf(a: Float64Array, b: Float64Array): number {
  const differences = a.map((entry, k) => entry - (b[k] as number)).sort();
  return differences.reduce((sum, entry, k) => sum + entry * (2 * k + 1 - differences.length), 0);
}

type Visit = (members: readonly number[], inverse: readonly Float64Array[], ties: Adjacency) => void;

function eachCircuit(network: Network, unweighted: boolean, visit: Visit): void {
  const ties = strengthsRead(undirectedReading(network), unweighted);
  const parts = weakComponents(network);
  const members: number[][] = parts.sizes.map(() => []);
  network.ids.forEach((_, i) => {
    (members[parts.of[i] as number] as number[]).push(i);
  });
  for (const part of members) if (part.length > 1) visit(part, groundedInverse(ties, part), ties);
}
