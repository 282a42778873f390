import { PlayermapError } from './errors';
import { nearest, orNearest } from './nearest';
import { shown } from './shown';

/**
 * Refuses a word that an option does not know: it would silently give other numbers.
 *
 * @throws {PlayermapError} `bad-option` with the word and what was expected.
 */
export function oneOf(option: string, value: string, words: readonly string[]): void {
  if (words.includes(value)) return;
  const near = nearest(String(value), words);
  const hint = near === undefined ? '' : `; nearest: "${near}"`;
  throw new PlayermapError('bad-option', `${option} is "${value}", expected one of ${words.join(', ')}${hint}`);
}

/**
 * Refuses a number that is not whole, or less than `least`.
 *
 * @throws {PlayermapError} `bad-option` with the number and what was expected.
 */
export function wholeFrom(least: number, option: string, value: number): void {
  if (Number.isInteger(value) && value >= least) return;
  throw new PlayermapError('bad-option', `${option} is ${value}, expected a whole number from ${least}`);
}

/**
 * Refuses what is neither true nor false.
 *
 * @throws {PlayermapError} `bad-option` with the value.
 */
export function trueOrFalse(option: string, value: unknown): void {
  if (typeof value === 'boolean') return;
  throw new PlayermapError('bad-option', `${option} is ${shown(value)}, expected true or false`);
}

/**
 * Refuses options that do not exist, and what holds no options.
 *
 * @throws {PlayermapError} `bad-option` with the name and the nearest that exists.
 */
export function checkNames(options: object, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new PlayermapError('bad-option', `options is ${shown(options)}, expected an object`);
  }
  for (const name of Object.keys(options)) {
    if (known.includes(name)) continue;
    throw new PlayermapError('bad-option', `there is no option "${name}"; ${orNearest(name, known)}`);
  }
}
