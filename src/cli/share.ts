import { PlayermapError } from '../kernel/errors';

/** Reads the value of an option that is a share: between 0 and 1, neither of them. */
export const share =
  (option: string) =>
  (text: string): number => {
    const number = Number(text);
    if (text.trim() !== '' && number > 0 && number < 1) return number;
    throw new PlayermapError('bad-option', `${option} is "${text}", expected a number between 0 and 1`);
  };
