import { PlayermapError } from '../kernel/errors';

/** Reads the value of an option that is a whole number, from `least` on if given. */
export const wholeNumber =
  (option: string, least = Number.NEGATIVE_INFINITY) =>
  (text: string): number => {
    const number = Number(text);
    if (text.trim() !== '' && Number.isSafeInteger(number) && number >= least) return number;
    const from = Number.isFinite(least) ? ` from ${least}` : '';
    throw new PlayermapError('bad-option', `${option} is "${text}", expected a whole number${from}`);
  };
