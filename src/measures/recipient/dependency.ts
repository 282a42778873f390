import { pathSearch } from '../../kernel/length-search';
import { type Network, requireNetwork } from '../../kernel/network';
import { readingOf } from '../../kernel/reading';
import { tidy } from '../../text/tidy';
import type { ReadingOptions } from '../descriptor';
import { groupsBy } from '../groups';
import { checkOptions } from '../options';
import { Scores } from '../scores';
import { type RecipientOptions, recipientsNote, recipientsOf } from './recipients';

export interface DependencyOptions
  extends RecipientOptions,
    Pick<ReadingOptions, 'distance' | 'unweighted' | 'normalized'> {
  /** `in`: ways to the recipients; `out`: ways from them. Default: `in`. */
  readonly direction?: 'in' | 'out' | 'all';
}

const SOURCE = 'Freeman 1980, doi:10.1007/BF00184012; Brandes 2001, doi:10.1080/0022250X.2001.9990249';

/**
 * How many others reach the recipients through a stakeholder: for each other, the share of its shortest ways to the nearest
 * recipient that pass through, added up.
 *
 * Range: 0 to 1 as a share of the others that have a way (`normalized`, the default), else 0 to their number.
 * Undefined: null for recipients, who are where ways end, for everybody without recipients, and normalized where fewer than two
 * have a way. Who has no way scores 0.
 * Cost: O(n + m) by hops, O(m log n) by lengths.
 * Source: pair dependency of Freeman 1980, doi:10.1007/BF00184012; Brandes 2001. Agrees with NetworkX
 * (`betweenness_centrality_subset`, which halves it in undirected networks).
 *
 * @throws {PlayermapError} `unknown-id` for a recipient who is not in the network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry' }, { id: 'operator' }, { id: 'families' }],
 *   ties: [{ source: 'ministry', target: 'operator' }, { source: 'operator', target: 'families' }],
 * }));
 * assert.equal(recipientDependency(network, { recipients: ['families'] }).get('operator'), 1);
 */
export function recipientDependency(network: Network, options: DependencyOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { direction = 'in', distance = 'hops', unweighted = false, normalized = true } = options;
  const everyone = new Float64Array(network.ids.length).fill(1);
  const { sums, reached } = through(network, options, [everyone]);
  const list = sums[0] as (number | null)[];
  return new Scores(
    {
      measure: 'recipientDependency',
      range: [0, normalized ? 1 : Math.max(0, network.ids.length - 2)],
      unit: normalized ? 'share of the others with a way' : 'others',
      source: SOURCE,
      options: { direction, distance, unweighted, normalized, recipients: recipientsNote(options) },
    },
    network,
    normalized ? list.map((sum) => (sum === null || reached < 2 ? null : sum / (reached - 1))) : list,
  );
}

/** Who depends on whom for the way to the recipients, by sector of those who depend. */
export interface DependencyByGroup {
  readonly by: string;
  readonly names: readonly string[];
  /** One tidy record per stakeholder and group with a dependency above 0. */
  rows(): { readonly id: string; readonly group: string; readonly dependency: number; readonly share: number }[];
}

/**
 * Which sectors reach the recipients through a stakeholder: `recipientDependency` taken apart by the group of those who depend.
 *
 * `dependency` is a number of members of the group; `share` divides it by the members of the group that have a way, the
 * stakeholder itself not counted.
 *
 * Range: `dependency` from 0 to the members of the group, `share` 0 to 1.
 * Undefined: who has no group is in no record; no records without recipients.
 * Cost: O(groups x (n + m)).
 * Source: pair dependency of Freeman 1980, doi:10.1007/BF00184012; by sector this library's own.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient, `bad-option` for a column, that is not in the network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'fund', sectors: ['business'] }, { id: 'operator' }, { id: 'families' }],
 *   ties: [{ source: 'fund', target: 'operator' }, { source: 'operator', target: 'families' }],
 * }));
 * assert.deepEqual(recipientDependencyBy(network, { recipients: ['families'] }).rows(), [
 *   { id: 'operator', group: 'business', dependency: 1, share: 1 },
 * ]);
 */
export function recipientDependencyBy(
  network: Network,
  options: Omit<DependencyOptions, 'normalized'> & { readonly by?: string } = {},
): DependencyByGroup {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector' } = options;
  const { names, of } = groupsBy(network, by);
  const members = names.map((_, g) => Float64Array.from(of, (group) => (group === g ? 1 : 0)));
  const { sums, hasWay } = through(network, options, members);
  const able = members.map((marks) => marks.reduce((sum, mark, i) => sum + (hasWay[i] === 1 ? mark : 0), 0));
  const rows = () =>
    tidy(
      network.ids.flatMap((id, i) =>
        names.flatMap((group, g) => {
          const dependency = sums[g]?.[i] ?? 0;
          if (dependency <= 0) return [];
          return [{ id, group, dependency, share: dependency / ((able[g] as number) - (of[i] === g ? 1 : 0)) }];
        }),
      ),
    );
  return { by, names, rows };
}

/** One search from the recipients; then, for each set of dependants, who is on their way. */
function through(network: Network, options: DependencyOptions, dependants: readonly Float64Array[]) {
  const { direction = 'in', distance = 'hops', unweighted = false } = options;
  const n = network.ids.length;
  const recipients = recipientsOf(network, options);
  const { adjacency, lengths } = readingOf(network, direction, distance, unweighted);
  const search = pathSearch(adjacency, lengths);
  search.fromAll(recipients);
  const { order, paths, arcs, firstArc } = search;
  const isRecipient = new Set(recipients);
  const hasWay = new Uint8Array(n);
  for (let k = 0; k < search.reached; k++) hasWay[order[k] as number] = 1;
  for (const r of recipients) hasWay[r] = 0;
  const sums = dependants.map((marks) => {
    const onward = new Float64Array(n);
    const found = new Array<number | null>(n).fill(recipients.length > 0 ? 0 : null);
    for (let k = search.reached - 1; k >= 0; k--) {
      const v = order[k] as number;
      let sum = 0;
      for (let i = firstArc[k] as number; i < (firstArc[k + 1] as number); i++)
        sum += onward[adjacency.neighbours[arcs[i] as number] as number] as number;
      onward[v] = sum + (marks[v] as number) / (paths[v] as number);
      found[v] = isRecipient.has(v) ? null : sum * (paths[v] as number);
    }
    return found;
  });
  return { sums, hasWay, reached: Math.max(0, search.reached - recipients.length) };
}
