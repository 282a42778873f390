import { type Network, requireNetwork } from '../../kernel/network';
import { tidy } from '../../text/tidy';
import type { Amount } from '../diversity/counted';
import { groupsBy, type Missing } from '../groups';
import { checkOptions } from '../options';

export interface CrossTableOptions {
  /** Column that makes the rows. Default: `ring`. */
  readonly rows?: string;
  /** Column that makes the columns of the table. Default: `sector`. */
  readonly columns?: string;
  /**
   * What the cells hold: stakeholders that are in both groups, or ties (or their strength) from stakeholders of the row to
   * stakeholders of the column. Default: `stakeholders`.
   */
  readonly amount?: Amount;
  readonly missing?: Missing;
}

export interface CrossTable {
  readonly rowNames: readonly string[];
  readonly columnNames: readonly string[];
  readonly cells: readonly (readonly number[])[];
  /** Stakeholders (or ties) with a group that is unknown. */
  readonly leftOut: number;
  /** One tidy record per cell, empty ones included: these are the sectors that a ring lacks. */
  rows(): { readonly row: string; readonly column: string; readonly value: number }[];
}

/**
 * Which sectors are in which ring, or whom a ring is tied to: a table of two columns of the data.
 *
 * Range: cells from 0. With ties, an undirected tie counts once from each of its ends.
 * Undefined: never; somebody whose ring or sector is unknown is in no cell, and counted in `leftOut`.
 * Cost: O(n + m + cells).
 * Source: counting.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   rings: [{ id: 'inner' }, { id: 'outer' }],
 *   stakeholders: [
 *     { id: 'a', sectors: ['business'], ring: 'inner' },
 *     { id: 'b', sectors: ['academia'], ring: 'outer' },
 *   ],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.deepEqual(crossTable(network).cells, [[1, 0], [0, 1]]);
 * assert.deepEqual(crossTable(network, { amount: 'ties' }).cells, [[0, 1], [0, 0]]);
 */
export function crossTable(network: Network, options: CrossTableOptions = {}): CrossTable {
  requireNetwork(network);
  checkOptions(options);
  const { rows: rowColumn = 'ring', columns = 'sector', amount = 'stakeholders', missing = 'left-out' } = options;
  const rows = groupsBy(network, rowColumn, missing);
  const cols = groupsBy(network, columns, missing);
  const cells = rows.names.map(() => new Array<number>(cols.names.length).fill(0));
  let leftOut = 0;
  const add = (i: number, j: number, value: number) => {
    const row = rows.of[i] as number;
    const column = cols.of[j] as number;
    if (row < 0 || column < 0) leftOut++;
    else (cells[row] as number[])[column]! += value;
  };
  const { offsets, neighbours, strengths } = network.out;
  for (let i = 0; i < network.ids.length; i++) {
    if (amount === 'stakeholders') add(i, i, 1);
    else
      for (let e = offsets[i] as number; e < (offsets[i + 1] as number); e++)
        add(i, neighbours[e] as number, amount === 'ties' ? 1 : (strengths[e] as number));
  }
  return {
    rowNames: rows.names,
    columnNames: cols.names,
    cells,
    leftOut,
    rows: () =>
      tidy(rows.names.flatMap((row, r) => cols.names.map((column, c) => ({ row, column, value: cells[r]?.[c] ?? 0 })))),
  };
}
