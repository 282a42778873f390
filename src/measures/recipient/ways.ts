import { oneOf } from '../../kernel/allowed';
import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import { type Network, requireNetwork } from '../../kernel/network';
import { readingOf } from '../../kernel/reading';
import { type Tidy, tabled } from '../../text/tidy';
import { checkOptions } from '../options';
import { stepsFrom } from './distance';
import { type RecipientOptions, recipientsOf } from './recipients';

export interface WayOptions extends RecipientOptions {
  /** `out`: along the ties, as what somebody does reaches a recipient; `all`: ties both ways. Default: `out`. */
  readonly direction?: 'out' | 'all';
}

/** How a stakeholder gets to the recipients. */
export interface WayToRecipient {
  /** Steps of every shortest way: 0 for a recipient, null where no way leads to one. */
  readonly steps: number | null;
  /** One of the shortest ways, from the stakeholder to a recipient: where several go on, to whoever comes first in the data. */
  readonly way: readonly string[];
  /** How many shortest ways there are. */
  readonly count: number;
  /** All steps of all shortest ways, each once, nearest to the stakeholder first. */
  readonly arcs: readonly (readonly [from: string, to: string])[];
}

/**
 * The shortest ways of a stakeholder to the nearest recipients: through whose hands what it does passes before a recipient has it.
 *
 * Steps are counted along the direction of the ties, as `distanceToRecipient` counts them; an undirected tie leads both ways.
 *
 * Range: `steps` from 0 to n - 1.
 * Undefined: `steps` null and no way where none leads to a recipient, and without recipients.
 * Cost: O(n + m).
 * Source: breadth-first search from the recipients; in this form this library's own.
 *
 * @throws {PlayermapError} `unknown-id` for a stakeholder or recipient who is not in the network, with the nearest.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry' }, { id: 'operator' }, { id: 'families', ring: 'recipient' }],
 *   ties: [{ source: 'ministry', target: 'operator' }, { source: 'operator', target: 'families' }],
 * }));
 * assert.deepEqual(wayToRecipient(network, 'ministry').way, ['ministry', 'operator', 'families']);
 */
export function wayToRecipient(network: Network, id: string, options: WayOptions = {}): WayToRecipient & Tidy {
  requireNetwork(network);
  checkOptions(options);
  const { direction = 'out' } = options;
  // towards the recipients ties are walked onward, or both ways
  oneOf('direction', direction, ['out', 'all']);
  const { ids, index } = network;
  const start = index.get(id);
  if (start === undefined) {
    throw new PlayermapError('unknown-id', `no stakeholder has the id "${id}"; ${orNearest(id, ids)}`);
  }
  // walking from the recipients against the ties finds who gets to them
  const left = stepsFrom(network, recipientsOf(network, options), direction === 'out' ? 'in' : 'all');
  const steps = left[start] ?? null;
  if (steps === null) return withRows({ steps, way: [], count: 0, arcs: [] });
  const { offsets, neighbours } = readingOf(network, direction, 'hops').adjacency;
  const ways = new Map([[start, 1]]);
  const arcs: (readonly [string, string])[] = [];
  const way = [start];
  let count = 0;
  // a Map grows while it is walked: whoever is reached is reached at its one distance, nearest first
  for (const [from, before] of ways) {
    if (left[from] === 0) count += before;
    for (let e = offsets[from] as number; e < (offsets[from + 1] as number); e++) {
      const to = neighbours[e] as number;
      if (left[to] !== (left[from] as number) - 1) continue;
      if (from === way.at(-1)) way.push(to);
      arcs.push([ids[from] as string, ids[to] as string]);
      ways.set(to, (ways.get(to) ?? 0) + before);
    }
  }
  return withRows({ steps, way: way.map((i) => ids[i] as string), count, arcs });
}

const withRows = (found: WayToRecipient): WayToRecipient & Tidy =>
  tabled(found, ({ arcs }) => arcs.map(([from, to]) => ({ from, to })));
