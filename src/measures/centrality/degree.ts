import { type Network, requireNetwork } from '../../kernel/network';
import { checkOptions } from '../options';
import { Scores } from '../scores';

/** Which ties are counted, and whether by what is possible. */
export interface DegreeOptions {
  /** Ties that come in, go out, or both added. Default: `all`. Without meaning in an undirected network. */
  readonly direction?: 'in' | 'out' | 'all';
  /** Divide by the number of other stakeholders. Default: true. */
  readonly normalized?: boolean;
}

/** Which ties are added. */
export interface StrengthOptions extends Pick<DegreeOptions, 'direction'> {
  /** Read every strength as 1: then it is the number of ties. Default: false. */
  readonly unweighted?: boolean;
}

const SOURCE = 'Freeman 1978, Centrality in social networks: conceptual clarification, Social Networks 1, 215-239';

/**
 * How many ties a stakeholder has with others.
 *
 * In a directed network `all` adds ties in and ties out, so that somebody tied both ways counts twice: it is the number of
 * others only in an undirected network.
 *
 * Range: 0 to n - 1; normalized 0 to 1 (to 2 for `all` in a directed network).
 * Undefined: normalized, null in a network of one stakeholder.
 * Cost: O(n).
 * Source: Freeman 1978. Agrees with igraph, sna and NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'a' }],
 * }));
 * assert.deepEqual([...degree(network, { direction: 'in' })], [['a', 0.5], ['b', 0.5], ['c', 0]]);
 */
export function degree(network: Network, options: DegreeOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { direction = 'all', normalized = true } = options;
  const counts = perStakeholder(
    network,
    direction,
    (offsets, _, i) => (offsets[i + 1] as number) - (offsets[i] as number),
  );
  const n = network.ids.length;
  const id = { all: 'degree', in: 'inDegree', out: 'outDegree' }[direction];
  return new Scores(
    {
      measure: id,
      range: [0, normalized ? timesCounted(network, direction) : mostTies(network, direction)],
      unit: normalized ? 'share of the other stakeholders' : 'ties',
      source: SOURCE,
      options: { direction, normalized },
    },
    network,
    normalized ? counts.map((count) => (n > 1 ? count / (n - 1) : null)) : counts,
  );
}

/**
 * How strongly a stakeholder is tied to others: the sum of the strengths of its ties.
 *
 * Range: from 0; `unweighted` as `degree`.
 * Undefined: never; 0 without ties.
 * Cost: O(n + m).
 * Source: Barrat, Barthélemy, Pastor-Satorras and Vespignani 2004, doi:10.1073/pnas.0400087101.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b', strength: 3 }],
 * }));
 * assert.deepEqual([...strength(network)], [['a', 3], ['b', 3]]);
 */
export function strength(network: Network, options: StrengthOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { direction = 'all', unweighted = false } = options;
  const sums = perStakeholder(network, direction, (offsets, strengths, i) => {
    let sum = 0;
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++)
      sum += unweighted ? 1 : (strengths[e] as number);
    return sum;
  });
  const id = { all: 'strength', in: 'inStrength', out: 'outStrength' }[direction];
  const source = 'Barrat, Barthélemy, Pastor-Satorras and Vespignani 2004, doi:10.1073/pnas.0400087101';
  return new Scores(
    {
      measure: id,
      range: [0, unweighted ? mostTies(network, direction) : Number.POSITIVE_INFINITY],
      unit: unweighted ? 'ties' : 'strength',
      source,
      options: { direction, unweighted },
    },
    network,
    sums,
  );
}

/** How often `all` counts somebody tied both ways. */
const timesCounted = ({ directed }: Network, direction: 'in' | 'out' | 'all'): number =>
  directed && direction === 'all' ? 2 : 1;

const mostTies = (network: Network, direction: 'in' | 'out' | 'all'): number =>
  Math.max(0, timesCounted(network, direction) * (network.ids.length - 1));

function perStakeholder(
  network: Network,
  direction: 'in' | 'out' | 'all',
  read: (offsets: Uint32Array, strengths: Float64Array, i: number) => number,
): number[] {
  const { in: inward, out } = network;
  return network.ids.map((_, i) => {
    if (!network.directed || direction === 'out') return read(out.offsets, out.strengths, i);
    if (direction === 'in') return read(inward.offsets, inward.strengths, i);
    return read(inward.offsets, inward.strengths, i) + read(out.offsets, out.strengths, i);
  });
}
