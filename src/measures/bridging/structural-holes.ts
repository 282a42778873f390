import { type Network, requireNetwork } from '../../kernel/network';
import type { ReadingOptions } from '../descriptor';
import { checkOptions } from '../options';
import { type MeasureInfo, Scores } from '../scores';
import { contactsOf } from './contacts';

/** `unweighted` reads every strength as 1; a mutual tie of a directed network still counts 2. */
export type StructuralHoleOptions = Pick<ReadingOptions, 'unweighted'>;

const SOURCE = 'Burt 1992, Structural Holes, Harvard University Press, chapter 2';

/** Per stakeholder, null without contacts. */
interface Surroundings {
  readonly constraint: (number | null)[];
  readonly effectiveSize: (number | null)[];
  readonly efficiency: (number | null)[];
  readonly hierarchy: (number | null)[];
}

/**
 * How much a stakeholder depends on contacts that are tied to each other: high where all roads lead to the same few,
 * low where its contacts do not know one another and it alone connects them.
 *
 * The sum over contacts j of (p_ij + sum over q of p_iq p_qj)^2, p_ij the part of the strength of i's ties, of both directions,
 * that is with j; with `unweighted` the part of their number.
 *
 * Range: above 0 to 1.125 for undirected ties that are all alike, below 2 in general.
 * Undefined: null without contacts.
 * Cost: O(sum of squared degrees).
 * Source: Burt 1992. Agrees with igraph.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const star = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'hub' }, { id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'hub', target: 'a' }, { source: 'hub', target: 'b' }],
 * }));
 * assert.deepEqual([...constraint(star)], [['hub', 0.5], ['a', 1], ['b', 1]]);
 */
export function constraint(network: Network, options: StructuralHoleOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const alike = options.unweighted === true && !network.directed;
  return scores('constraint', [0, alike ? 1.125 : 2], 'constraint', network, options);
}

/**
 * How many separate worlds a stakeholder's contacts give access to: their number, less what overlaps.
 *
 * The sum over contacts j of 1 - sum over q of p_iq m_jq, m_jq the strength of j with q as part of j's strongest tie.
 * Undirected and unweighted: n - 2 t / n for n contacts with t ties among them.
 *
 * Range: 0 to the number of contacts.
 * Undefined: null without contacts.
 * Cost: O(sum of squared degrees).
 * Source: Burt 1992. Agrees with NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const star = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'hub' }, { id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'hub', target: 'a' }, { source: 'hub', target: 'b' }],
 * }));
 * assert.equal(effectiveSize(star).get('hub'), 2);
 */
export function effectiveSize(network: Network, options: StructuralHoleOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const most = Math.max(0, network.ids.length - 1);
  return scores('effectiveSize', [0, most], 'contacts', network, options);
}

/**
 * What part of a stakeholder's contacts is not redundant: effective size divided by their number.
 *
 * Range: 0 to 1.
 * Undefined: null without contacts.
 * Cost: O(sum of squared degrees).
 * Source: Burt 1992. Not the graph efficiency of Krackhardt, which sna has under this name.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const triangle = project(Ecosystem.from({
 *   version: 1,
 *   directed: false,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }, { source: 'c', target: 'a' }],
 * }));
 * assert.equal(efficiency(triangle).get('a'), 0.5);
 */
export function efficiency(network: Network, options: StructuralHoleOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  return scores('efficiency', [0, 1], 'share of the contacts', network, options);
}

/**
 * Whether constraint comes from one contact or from all alike: 1 where a single one constrains, 0 where all do the same.
 *
 * The Coleman-Theil index of the parts c_ij of constraint: sum of r ln r / (n ln n), r = c_ij / (constraint / n).
 *
 * Range: 0 to 1; 1 for a single contact.
 * Undefined: null without contacts.
 * Cost: O(sum of squared degrees).
 * Source: Burt 1992. Not Krackhardt's hierarchy, which sna has under this name.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const star = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'hub' }, { id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'hub', target: 'a' }, { source: 'hub', target: 'b' }],
 * }));
 * assert.deepEqual([...hierarchy(star).values()], [0, 1, 1]);
 */
export function hierarchy(network: Network, options: StructuralHoleOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  return scores('hierarchy', [0, 1], 'Coleman-Theil index', network, options);
}

function scores(
  measure: keyof Surroundings,
  range: MeasureInfo['range'],
  unit: string,
  network: Network,
  { unweighted = false }: StructuralHoleOptions,
): Scores {
  const info = { measure, range, unit, source: SOURCE, options: { unweighted } };
  return new Scores(info, network, surroundings(network, unweighted)[measure]);
}

function surroundings(network: Network, unweighted: boolean): Surroundings {
  const { offsets, neighbours, strengths } = contactsOf(network, unweighted);
  const n = network.ids.length;
  const sums = new Float64Array(n);
  const strongest = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      sums[i]! += strengths[e] as number;
      strongest[i] = Math.max(strongest[i] as number, strengths[e] as number);
    }
  }
  const none = () => new Array<number | null>(n).fill(null);
  const all = { constraint: none(), effectiveSize: none(), efficiency: none(), hierarchy: none() };
  const isContact = new Int32Array(n).fill(-1);
  const invested = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const first = offsets[i] as number;
    const end = offsets[i + 1] as number;
    const contacts = end - first;
    if (contacts === 0) continue;
    for (let e = first; e < end; e++) {
      const j = neighbours[e] as number;
      isContact[j] = i;
      invested[j] = (strengths[e] as number) / (sums[i] as number);
    }
    let overlap = 0;
    for (let e = first; e < end; e++) {
      const q = neighbours[e] as number;
      const part = (strengths[e] as number) / (sums[i] as number);
      for (let f = offsets[q] as number; f < (offsets[q + 1] as number); f++) {
        const j = neighbours[f] as number;
        if (isContact[j] !== i) continue;
        invested[j]! += (part * (strengths[f] as number)) / (sums[q] as number);
        overlap += (part * (strengths[f] as number)) / (strongest[j] as number);
      }
    }
    let total = 0;
    let spread = 0;
    for (let e = first; e < end; e++) {
      const share = invested[neighbours[e] as number] as number;
      const part = share * share;
      total += part;
      if (part > 0) spread += part * Math.log(part);
    }
    all.constraint[i] = total;
    all.effectiveSize[i] = contacts - overlap;
    all.efficiency[i] = (contacts - overlap) / contacts;
    // sum of r ln r with r = part n / total; rounding may leave it just below 0
    const theil = (contacts * (spread - total * Math.log(total / contacts))) / total;
    all.hierarchy[i] = contacts === 1 ? 1 : Math.min(1, Math.max(0, theil / (contacts * Math.log(contacts))));
  }
  return all;
}
