import { PlayermapError } from '../../kernel/errors';
import type { Network } from '../../kernel/network';
import type { Language } from '../../text/language';
import type { ReadingOptions } from '../descriptor';
import { groupsBy } from '../groups';
import type { Measured } from './measured';
import { type Wanted, wantedOf } from './wanted';

export interface MeasureAllOptions extends Omit<ReadingOptions, 'missing'> {
  /** Ids of the measures; nothing else is computed. Default: all that do not take long on a network of this size. */
  readonly measures?: readonly string[];
  /** Random dealings of the sectors for tests against chance; 0 for none. Default: 999. */
  readonly permutations?: number;
  /** Ids of the rings from the centre outwards. Default: numbers by size, else in the order in which they first occur. */
  readonly rings?: readonly string[];
  /** Language of labels, meanings and notes. Default: `en`. */
  readonly language?: Language;
  /** Told before each measure and each part, so that people see how far it is: how many are done, and what comes next. */
  readonly onProgress?: (done: number, next: string) => void;
}

/** A network made from columns may have neither sectors nor rings: then nobody's is known. */
function withColumns(network: Network): Network {
  const absent = ['sector', 'ring'].filter((column) => !network.columns.has(column));
  if (absent.length === 0) return network;
  const unknown = network.ids.map(() => null);
  return { ...network, columns: new Map([...network.columns, ...absent.map((column) => [column, unknown] as const)]) };
}

/** What is to be measured, every default filled in. */
export interface Job {
  readonly network: Network;
  readonly reading: Measured['reading'];
  readonly rings: readonly string[] | undefined;
  readonly language: Language;
  readonly wanted: Wanted;
  /** Whether a measure is wanted: by its id. */
  has(id: string): boolean;
}

export function jobOf(given: Network, options: MeasureAllOptions): Job {
  const network = withColumns(given);
  const { by = 'sector', direction = 'all', distance = 'hops', unweighted = false, normalized = true } = options;
  const { seed = 1, permutations = 999 } = options;
  if (!Number.isInteger(permutations) || permutations < 0) {
    throw new PlayermapError('bad-option', `permutations is ${permutations}, expected a whole number from 0`);
  }
  // an unknown column is wrong use, whatever is measured
  const { names } = groupsBy(network, by);
  const wanted = wantedOf(network, names.length, options);
  return {
    network,
    reading: { by, direction, distance, unweighted, normalized, seed, permutations: wanted.permutations },
    rings: options.rings,
    language: options.language ?? 'en',
    wanted,
    has: (id) => wanted.ids.has(id),
  };
}
