import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import { groupsBy, type Missing } from '../groups';
import { checkOptions } from '../options';

export interface MixingOptions {
  /** Column that makes the groups. Default: `sector`. */
  readonly by?: string;
  /** Count ties instead of adding their strengths. Default: false. */
  readonly unweighted?: boolean;
  /** Stakeholders whose group is unknown: left out, or a group of their own. Default: `left-out`. */
  readonly missing?: Missing;
}

/** Ties by the group of their source and the group of their target. */
export interface MixingMatrix {
  readonly by: string;
  readonly names: readonly string[];
  /** Stakeholders in each group. */
  readonly counts: readonly number[];
  readonly matrix: readonly (readonly number[])[];
  readonly directed: boolean;
  /** Ties with an end whose group is unknown. */
  readonly tiesLeftOut: number;
  /** One tidy record per pair of groups with a tie: the value of the cell. An undirected pair stands once. */
  rows(): { readonly source: string; readonly target: string; readonly value: number }[];
}

/**
 * Who is tied to whom, by sector: the table that E-I, assortativity and most measures of mixing are made of.
 *
 * Directed: row of the source, column of the target. Undirected: a tie inside a group stands once in its cell, a tie
 * between two groups stands in both cells. Cells hold strengths, or numbers of ties with `unweighted`.
 *
 * Range: cells from 0.
 * Undefined: a tie with an end whose group is unknown is in no cell, and counted in `tiesLeftOut`.
 * Cost: O(n + m + k^2) for k groups.
 * Source: Newman 2003, doi:10.1103/PhysRevE.67.026126.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b', sectors: ['academia'] }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.deepEqual(mixingMatrix(network).matrix, [[0, 1], [0, 0]]);
 */
export function mixingMatrix(network: Network, options: MixingOptions = {}): MixingMatrix {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', unweighted = false, missing = 'left-out' } = options;
  const { names, of, counts } = groupsBy(network, by, missing);
  const matrix = names.map(() => new Array<number>(names.length).fill(0));
  const { offsets, neighbours, strengths } = network.out;
  let left = 0;
  for (let i = 0; i < network.ids.length; i++) {
    for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++) {
      const j = neighbours[e] as number;
      const from = of[i] as number;
      const to = of[j] as number;
      // an undirected tie stands in both lists: inside a group it counts from its first end only
      const again = !network.directed && i > j;
      if (from < 0 || to < 0) left += again ? 0 : 1;
      else if (!again || from !== to) (matrix[from] as number[])[to]! += unweighted ? 1 : (strengths[e] as number);
    }
  }
  return {
    by,
    names,
    counts,
    matrix,
    directed: network.directed,
    tiesLeftOut: left,
    rows: () => tidy(rows(names, matrix, network.directed)),
  };
}

function rows(names: readonly string[], matrix: readonly (readonly number[])[], directed: boolean) {
  return names.flatMap((source, i) =>
    names.flatMap((target, j) => {
      const value = matrix[i]?.[j] ?? 0;
      return value > 0 && (directed || i <= j) ? [{ source, target, value }] : [];
    }),
  );
}
