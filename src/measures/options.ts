import { oneOf, trueOrFalse, wholeFrom } from '../kernel/allowed';
import { PlayermapError } from '../kernel/errors';
import { orNearest } from '../kernel/nearest';
import { DIRECTIONS, DISTANCES } from '../kernel/reading';
import { shown } from '../kernel/shown';
import { LANGUAGES } from '../text/language';

type Check = (option: string, value: unknown) => void;

const words =
  (...allowed: readonly string[]): Check =>
  (option, value) =>
    oneOf(option, value as string, allowed);

const whole =
  (least: number): Check =>
  (option, value) =>
    wholeFrom(least, option, value as number);

const number =
  (expected: string, isRight: (value: number) => boolean): Check =>
  (option, value) => {
    if (typeof value === 'number' && isRight(value)) return;
    throw new PlayermapError('bad-option', `${option} is ${shown(value)}, expected ${expected}`);
  };

const share = number('a number from 0 to 1', (value) => value >= 0 && value <= 1);
const certainty = number('a number between 0 and 1', (value) => value > 0 && value < 1);
const alike: Check = (option, value) => {
  for (const row of value as readonly (readonly number[])[]) for (const one of row) share(option, one);
};

/**
 * What each option may be, by its word: the same in every measure. Columns, ids and dates are checked where they are
 * looked up, and what depends on the network or the measure (`attenuation`, `permutations`) there.
 */
const CHECKS: ReadonlyMap<string, Check> = new Map([
  ['direction', words(...DIRECTIONS)],
  ['distance', words(...DISTANCES)],
  ['missing', words('left-out', 'group')],
  ['amount', words('stakeholders', 'ties', 'strength')],
  ['goal', words('fragmentation', 'distance-fragmentation', 'recipient-loss', 'reach', 'distance-reach')],
  ['restart', words('everyone', 'recipients')],
  ['lost', words('ties', 'stakeholders')],
  ['disjoint', words('stakeholders', 'ties')],
  ['inside', words('once', 'twice')],
  ['form', words('bias-corrected', 'classic')],
  ['headings', words('ids', 'labels')],
  ['language', words(...LANGUAGES)],
  ...['unweighted', 'normalized', 'fixRecipients', 'reversed', 'self', 'withPrivate', 'directed'].map(
    (option) => [option, trueOrFalse] as const,
  ),
  ['seed', number('a whole number', Number.isSafeInteger)],
  ['draws', whole(1)],
  ['runs', whole(1)],
  ['samples', whole(1)],
  ['workers', whole(0)],
  ['size', whole(1)],
  ['steps', whole(0)],
  ['swapsPerTie', whole(1)],
  ['categories', whole(0)],
  ['confidence', certainty],
  ['threshold', share],
  ['share', share],
  ['within', share],
  ['similarity', alike],
  ['damping', number('a number from 0 up to, but without, 1', (value) => value >= 0 && value < 1)],
  ['resolution', number('a number above 0', (value) => value > 0 && value < Number.POSITIVE_INFINITY)],
]);

/** What is checked where it is looked up, and what is no value to check. */
const OTHERS: readonly string[] = [
  ...[
    'across',
    'among',
    'around',
    'at',
    'by',
    'coarse',
    'columns',
    'from',
    'groupNames',
    'indices',
    'level',
    'measured',
  ],
  ...['measures', 'members', 'names', 'recipients', 'rings', 'rows', 'sizes', 'ties', 'where'],
  ...['attenuation', 'combine', 'onProgress', 'order', 'permutations', 'signal'],
];
const KNOWN: ReadonlySet<string> = new Set([...CHECKS.keys(), ...OTHERS]);

/** Orders of diversity: any from 0, infinity too. */
export function checkOrder(order: number): void {
  number('a number from 0', (value) => value >= 0)('order', order);
}

/**
 * Refuses options that no measure has, and values that cannot be: they would silently give other numbers. Those that are absent or undefined have their default.
 *
 * @throws {PlayermapError} `bad-option` with the option, its value and what was expected.
 */
export function checkOptions(options: object): void {
  if (typeof options !== 'object' || options === null) {
    throw new PlayermapError('bad-option', `options is ${shown(options)}, expected an object`);
  }
  for (const [option, value] of Object.entries(options)) {
    if (!KNOWN.has(option)) {
      throw new PlayermapError('bad-option', `there is no option "${option}"; ${orNearest(option, [...KNOWN])}`);
    }
    if (value !== undefined) CHECKS.get(option)?.(option, value);
  }
}
