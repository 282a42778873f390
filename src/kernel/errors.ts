import type { Problem } from './problem';

/** Why something was refused: stable words that programs may test. */
export type ErrorCode =
  | 'invalid-data'
  | 'bad-option'
  | 'unknown-id'
  | 'unknown-measure'
  | 'private-data'
  | 'unsupported-format'
  | 'missing-file'
  | 'missing-part'
  | 'file-exists';

/**
 * The one kind of error this library throws on purpose.
 *
 * Wrong use has a `code` and a sentence with the value and the fix. Wrong data has code `invalid-data` and every problem
 * that was found in `problems`.
 *
 * @example
 * const error = new PlayermapError('bad-option', 'level is "units", expected one of organisation, unit, person');
 * assert.equal(error.code, 'bad-option');
 */
export class PlayermapError extends Error {
  override readonly name = 'PlayermapError';
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: ErrorCode, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.code = code;
    this.problems = problems;
  }
}
