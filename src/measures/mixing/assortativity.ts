import { type Network, requireNetwork } from '../../kernel/network';
import { checkOptions } from '../options';
import type { MixingOptions } from './mixing-matrix';
import { type MixingIndex, type Tally, tallyOf } from './tally';

/** Share of ties inside groups, and the share that the margins alone would give. */
function shares({ total, inner, out, in: inward }: Tally): { inside: number; expected: number } | null {
  if (total === 0) return null;
  let expected = 0;
  for (let g = 0; g < out.length; g++) expected += ((out[g] as number) / total) * ((inward[g] as number) / total);
  return { inside: inner / total, expected };
}

export const assortativityOf: MixingIndex = (tally) => {
  const found = shares(tally);
  if (!found || 1 - found.expected < 1e-12) return null;
  return (found.inside - found.expected) / (1 - found.expected);
};

export const modularityOf: MixingIndex = (tally) => {
  const found = shares(tally);
  return found && found.inside - found.expected;
};

/**
 * Whether stakeholders are tied to their own sector more than to others, given how many ties each sector has: 1 where all
 * ties stay inside, 0 where sectors do not matter, below 0 where ties seek other sectors.
 *
 * r = (sum e_gg - sum a_g b_g) / (1 - sum a_g b_g) over the shares e of the mixing matrix and its margins a, b.
 * On a small map chance alone gives less than 0: always read it beside its permutation mean (`mixingTests`).
 *
 * Range: above -1, to 1.
 * Undefined: null without ties, and where all ties touch one sector only.
 * Cost: O(n + m).
 * Source: Newman 2003, doi:10.1103/PhysRevE.67.026126. Agrees with igraph, NetworkX (unweighted) and graph-tool
 * (weighted); netseg makes a directed matrix symmetric first, which gives another number.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b', directed: false }],
 * }));
 * assert.equal(assortativity(network), -1);
 */
export function assortativity(network: Network, options: MixingOptions = {}): number | null {
  requireNetwork(network);
  checkOptions(options);
  return assortativityOf(tallyOf(network, options));
}

/**
 * How much more of the ties lie inside sectors than the numbers of ties alone would put there: whether sectors are also
 * communities.
 *
 * Q = sum e_gg - sum a_g b_g over the shares e of the mixing matrix and its margins a, b. Not divided by the most it could
 * be: that is assortativity.
 *
 * Range: -1 to 1; undirected from -0.5.
 * Undefined: null without ties.
 * Cost: O(n + m).
 * Source: Newman and Girvan 2004, doi:10.1103/PhysRevE.69.026113; directed Leicht and Newman 2008,
 * doi:10.1103/PhysRevLett.100.118703. Agrees with igraph, NetworkX and graphology; graph-tool ignores direction.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b', directed: false }],
 * }));
 * assert.equal(sectorModularity(network), -0.5);
 */
export function sectorModularity(network: Network, options: MixingOptions = {}): number | null {
  requireNetwork(network);
  checkOptions(options);
  return modularityOf(tallyOf(network, options));
}

/**
 * Whether the two ends of a tie have similar numbers: influential with influential, inner ring with inner ring.
 *
 * Pearson's correlation of the values at source and target over all ties (an undirected tie in both orders), weighted by
 * strength unless `unweighted`.
 *
 * Range: -1 to 1.
 * Undefined: null without ties between stakeholders with a value, and where the values at an end are all equal.
 * Cost: O(n + m).
 * Source: Newman 2003, doi:10.1103/PhysRevE.67.026126. Agrees with igraph's `assortativity` and NetworkX.
 *
 * @param values A number per stakeholder: scores of a measure, or a map by id. Who has none is left out with its ties.
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b', directed: false }, { source: 'b', target: 'c', directed: false }],
 * }));
 * assert.equal(numericAssortativity(network, degree(network)), -1);
 */
export function numericAssortativity(
  network: Network,
  values: ReadonlyMap<string, number | null>,
  options: Pick<MixingOptions, 'unweighted'> = {},
): number | null {
  requireNetwork(network);
  checkOptions(options);
  const { unweighted = false } = options;
  const value = Float64Array.from(network.ids, (id) => values.get(id) ?? Number.NaN);
  const ties = eachTie(network, value, unweighted);
  let total = 0;
  let meanX = 0;
  let meanY = 0;
  ties((x, y, w) => {
    total += w;
    meanX += ((x - meanX) * w) / total;
    meanY += ((y - meanY) * w) / total;
  });
  let xx = 0;
  let yy = 0;
  let xy = 0;
  ties((x, y, w) => {
    xx += w * (x - meanX) * (x - meanX);
    yy += w * (y - meanY) * (y - meanY);
    xy += w * (x - meanX) * (y - meanY);
  });
  const spread = Math.sqrt(xx) * Math.sqrt(yy);
  // values that are all equal leave a spread of rounding errors
  const scale = total * Math.max(meanX * meanX, meanY * meanY);
  return spread > 1e-20 * scale && spread > 0 ? Math.max(-1, Math.min(1, xy / spread)) : null;
}

type Visit = (x: number, y: number, w: number) => void;

/** Every tie whose ends have a value; an undirected one in both orders. */
function eachTie({ ids, out }: Network, value: Float64Array, unweighted: boolean): (visit: Visit) => void {
  return (visit) => {
    for (let i = 0; i < ids.length; i++) {
      const x = value[i] as number;
      if (!Number.isFinite(x)) continue;
      for (let e = out.offsets[i] as number; e < (out.offsets[i + 1] as number); e++) {
        const y = value[out.neighbours[e] as number] as number;
        if (Number.isFinite(y)) visit(x, y, unweighted ? 1 : (out.strengths[e] as number));
      }
    }
  };
}
