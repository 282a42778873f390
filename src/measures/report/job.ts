import { wholeFrom } from '../../kernel/allowed';
import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import type { Network } from '../../kernel/network';
import type { Language } from '../../text/language';
import type { ReadingOptions } from '../descriptor';
import { groupsBy } from '../groups';
import { type SampleOptions, USUAL_CONFIDENCE } from '../sampling';
import type { KeyPlayerChoice, Measured } from './measured';
import { type Wanted, wantedOf } from './wanted';

/** What may be asked of `measureAll`: how the network is read, and what is measured of it. */
export interface MeasureAllOptions extends Omit<ReadingOptions, 'missing'>, Omit<SampleOptions, 'seed'> {
  /** Ids of the measures; nothing else is computed. Default: all that do not take long on a network of this size. */
  readonly measures?: readonly string[];
  /** Random dealings of the sectors for tests against chance; 0 for none. Default: 999. */
  readonly permutations?: number;
  /** Sizes of the sets of key players. Default: 1, 2 and 3; above 60 stakeholders, where that takes long, 1 and 2. */
  readonly sizes?: readonly number[];
  /**
   * Of whom key players are chosen, besides of everybody: a column such as `sector`, each of whose groups is asked apart, or
   * some of its values together. Default: `ring`.
   */
  readonly among?: KeyPlayerChoice;
  /** Ids of the rings from the centre outwards. Default: numbers by size, else in the order in which they first occur. */
  readonly rings?: readonly string[];
  /** Language of labels, meanings and notes. Default: `en`. */
  readonly language?: Language;
  /**
   * Told before each measure and each part, so that people see how far it is: how many are done, and what comes next. While
   * workers are at it, also how much of that is done, from 0 to 1.
   */
  readonly onProgress?: (done: number, next: string, share?: number) => void;
}

/** Up to so many stakeholders all sets of three are tried in a moment. */
const SMALL_MAP = 60;

/** A network made from columns may have neither sectors nor rings: then nobody's is known. */
function withColumns(network: Network): Network {
  const absent = ['sector', 'ring'].filter((column) => !network.columns.has(column));
  if (absent.length === 0) return network;
  const unknown = network.ids.map(() => null);
  return { ...network, columns: new Map([...network.columns, ...absent.map((column) => [column, unknown] as const)]) };
}

/** What is to be measured, every default filled in: what every part of the report is made from. */
export interface Job {
  readonly network: Network;
  readonly reading: Measured['reading'];
  readonly rings: readonly string[] | undefined;
  readonly language: Language;
  readonly wanted: Wanted;
  /** Whether a measure is wanted: by its id. */
  has(id: string): boolean;
}

/** Checks what was asked, and fills in the defaults. */
export function jobOf(given: Network, options: MeasureAllOptions): Job {
  const network = withColumns(given);
  const { by = 'sector', direction = 'all', distance = 'hops', unweighted = false, normalized = true } = options;
  const { seed = 1, permutations = 999, samples, confidence } = options;
  wholeFrom(0, 'permutations', permutations);
  const { sizes = network.ids.length <= SMALL_MAP ? [1, 2, 3] : [1, 2], among = 'ring' } = options;
  for (const size of sizes) {
    wholeFrom(1, 'sizes', size);
  }
  checkAmong(network, among);
  // an unknown column is wrong use, whatever is measured
  const { names } = groupsBy(network, by);
  const wanted = wantedOf(network, names.length, options);
  return {
    network,
    reading: {
      ...{ by, direction, distance, unweighted, normalized, seed },
      ...{ permutations: wanted.permutations, sizes, among },
      ...(samples !== undefined && { samples, confidence: confidence ?? USUAL_CONFIDENCE }),
    },
    rings: options.rings,
    language: options.language ?? 'en',
    wanted,
    has: (id) => wanted.ids.has(id),
  };
}

/** A value that nobody has would silently give no set. */
function checkAmong(network: Network, among: KeyPlayerChoice): void {
  const { by, values } = typeof among === 'string' ? { by: among, values: [] } : among;
  const { names } = groupsBy(network, by);
  for (const value of values) {
    if (names.includes(value)) continue;
    throw new PlayermapError('bad-option', `no stakeholder has "${value}" in "${by}"; ${orNearest(value, names)}`);
  }
}
