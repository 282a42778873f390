import { PlayermapError } from './errors';
import { nearest } from './nearest';

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
