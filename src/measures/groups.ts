import { oneOf } from '../kernel/allowed';
import { PlayermapError } from '../kernel/errors';
import { orNearest } from '../kernel/nearest';
import { type Network, requireNetwork } from '../kernel/network';
import { type Tidy, tabled } from '../text/tidy';

/** What becomes of stakeholders whose group is unknown: left out, or a group of their own, named ''. */
export type Missing = 'left-out' | 'group';

/** Stakeholders sorted into groups by a column. */
export interface Groups {
  /** In order of first appearance. */
  readonly names: readonly string[];
  /** Position in `names` of each stakeholder's group; -1 where the column is empty and it is left out. */
  readonly of: Int32Array;
  /** How many stakeholders each group has. */
  readonly counts: readonly number[];
}

/**
 * The groups of a network's stakeholders by a column such as `sector`, `ring`, or any column of the data.
 *
 * Range: no more groups than stakeholders, none of them empty.
 * Undefined: who has no value is in no group (-1), or in the group '' on request.
 * Cost: O(n).
 * Source: counting.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column; the message names the nearest.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a', sectors: ['business'] }, { id: 'b' }],
 *   ties: [],
 * }));
 * assert.deepEqual(groupsBy(network, 'sector').names, ['business']);
 */
export function groupsBy(network: Network, by: string, missing: Missing = 'left-out'): Groups & Tidy {
  requireNetwork(network);
  oneOf('missing', missing, ['left-out', 'group']);
  const column = network.columns.get(by);
  if (!column) {
    throw new PlayermapError(
      'bad-option',
      `stakeholders have no column "${by}"; ${orNearest(by, network.columns.keys())}`,
    );
  }
  const position = new Map<string, number>();
  const counts: number[] = [];
  const of = new Int32Array(column.length).fill(-1);
  column.forEach((value, i) => {
    if (value === null && missing === 'left-out') return;
    const name = value ?? '';
    let at = position.get(name);
    if (at === undefined) {
      at = position.size;
      position.set(name, at);
      counts.push(0);
    }
    of[i] = at;
    counts[at]!++;
  });
  return tabled({ names: [...position.keys()], of, counts }, ({ names, of }) =>
    network.ids.map((id, i) => ({ id, group: names[of[i] as number] ?? null })),
  );
}
