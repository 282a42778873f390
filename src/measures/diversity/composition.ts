import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import { checkOptions } from '../options';
import { type CompositionOptions, counted } from './counted';

/** How much of each group there is. */
export interface Composition {
  readonly by: string;
  /** All groups of the network, those without members here included. */
  readonly names: readonly string[];
  /** Amounts in the order of `names`: what every index of diversity reads. */
  readonly counts: readonly number[];
  readonly total: number;
  /** Stakeholders that were not counted, since their group is unknown. */
  readonly leftOut: number;
  /** One tidy record per group; `share` null where nothing was counted. */
  rows(): { readonly group: string; readonly count: number; readonly share: number | null }[];
}

/**
 * Who is there, by sector: how many stakeholders (or ties, or how much strength) each sector has on the map, in a ring or
 * community (`members`), or in the surroundings of one stakeholder (`around`).
 *
 * Every index of diversity is read from its `counts`. Sectors that the network has and this part has not stand with 0,
 * so that a missing sector can be seen.
 *
 * Range: counts from 0.
 * Undefined: never; a share of nothing is null.
 * Cost: O(n + m).
 * Source: the composition variables of McCarty, Lubbers, Vacca and Molina 2019, Conducting Personal Network Research, ch. 9.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column, `unknown-id` for somebody who is not in it.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['academia'] }, { id: 'c', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.deepEqual(composition(network).counts, [1, 2]);
 * assert.deepEqual(composition(network, { around: 'a' }).counts, [0, 1]);
 */
export function composition(network: Network, options: CompositionOptions = {}): Composition {
  requireNetwork(network);
  checkOptions(options);
  const { groups, who, amounts } = counted(network, options);
  const counts = new Array<number>(groups.names.length).fill(0);
  let leftOut = 0;
  who.forEach((i, at) => {
    const group = groups.of[i] as number;
    if (group < 0) leftOut++;
    else counts[group]! += amounts[at] as number;
  });
  const total = counts.reduce((sum, count) => sum + count, 0);
  return {
    by: options.by ?? 'sector',
    names: groups.names,
    counts,
    total,
    leftOut,
    rows: () =>
      tidy(
        groups.names.map((group, s) => {
          const count = counts[s] as number;
          return { group, count, share: total > 0 ? count / total : null };
        }),
      ),
  };
}
