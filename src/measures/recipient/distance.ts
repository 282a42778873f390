import { pathSearch } from '../../kernel/length-search';
import { type Network, requireNetwork } from '../../kernel/network';
import { readingOf } from '../../kernel/reading';
import type { ReadingOptions } from '../descriptor';
import { checkOptions } from '../options';
import { Scores } from '../scores';
import { type RecipientOptions, recipientsNote, recipientsOf } from './recipients';

/** Who the recipients are, and how long ties are. */
export type RecipientDistanceOptions = RecipientOptions & Pick<ReadingOptions, 'distance' | 'unweighted'>;

const SOURCE = 'shortest paths restricted to one end; in this form this library’s own';

/**
 * How many steps a stakeholder is from the nearest recipient, walking along the ties: through how many hands what it does
 * passes before a recipient has it.
 *
 * Range: from 0 (a recipient); by hops to n - 1.
 * Undefined: null where no way leads to a recipient, and without recipients.
 * Cost: O(n + m) by hops, O(m log n) by lengths.
 * Source: shortest paths restricted to one end; in this form this library's own.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient who is not in the network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry' }, { id: 'operator' }, { id: 'families', ring: 'recipient' }],
 *   ties: [{ source: 'ministry', target: 'operator' }, { source: 'operator', target: 'families' }],
 * }));
 * const steps = distanceToRecipient(network, { recipients: ['families'] });
 * assert.deepEqual([...steps], [['ministry', 2], ['operator', 1], ['families', 0]]);
 */
export function distanceToRecipient(network: Network, options: RecipientDistanceOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  return distances(network, 'in', options);
}

/**
 * How many steps a stakeholder is from the nearest recipient, walking from the recipient along the ties: how far what
 * recipients say has to travel.
 *
 * Range: from 0 (a recipient); by hops to n - 1.
 * Undefined: null where no way leads from a recipient, and without recipients.
 * Cost: O(n + m) by hops, O(m log n) by lengths.
 * Source: shortest paths restricted to one end; in this form this library's own.
 *
 * @throws {PlayermapError} `unknown-id` for a recipient who is not in the network.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'ministry' }, { id: 'families' }],
 *   ties: [{ source: 'families', target: 'ministry' }],
 * }));
 * assert.equal(distanceFromRecipient(network, { recipients: ['families'] }).get('ministry'), 1);
 */
export function distanceFromRecipient(network: Network, options: RecipientDistanceOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  return distances(network, 'out', options);
}

function distances(network: Network, direction: 'in' | 'out', options: RecipientDistanceOptions): Scores {
  const { distance = 'hops', unweighted = false } = options;
  return new Scores(
    {
      measure: direction === 'in' ? 'distanceToRecipient' : 'distanceFromRecipient',
      range: [0, Number.POSITIVE_INFINITY],
      unit: distance === 'hops' || unweighted ? 'steps' : '1 / strength',
      source: SOURCE,
      options: { distance, unweighted, recipients: recipientsNote(options) },
    },
    network,
    stepsFrom(network, recipientsOf(network, options), direction, distance, unweighted),
  );
}

/** Distance of each from the nearest of some, looking in a direction from them; null where there is no way. */
export function stepsFrom(
  network: Network,
  sources: readonly number[],
  direction: 'in' | 'out' | 'all',
  distance: 'hops' | 'inverse-strength' = 'hops',
  unweighted = false,
): (number | null)[] {
  const { adjacency, lengths } = readingOf(network, direction, distance, unweighted);
  const search = pathSearch(adjacency, lengths);
  search.fromAll(sources);
  const found = new Array<number | null>(network.ids.length).fill(null);
  for (let k = 0; k < search.reached; k++) {
    const v = search.order[k] as number;
    found[v] = search.distance[v] as number;
  }
  return found;
}
