import { PlayermapError } from '../../kernel/errors';
import type { Language } from '../../text/language';
import { message } from '../../text/messages';
import { JUDGEMENT_LABELS, type Judgement } from '../map-sizing';
import { readableNumber } from '../number';
import type { ViewOptions } from './view-options';

/**
 * Refuses to draw judgements about people and bodies without leave.
 *
 * @throws {PlayermapError} `private-data`.
 */
export function requirePrivate(options: ViewOptions, judgements: readonly Judgement[]): void {
  if (options.withPrivate) return;
  const names = judgements.map((judgement) => JUDGEMENT_LABELS[judgement].en.toLowerCase()).join(', ');
  throw new PlayermapError(
    'private-data',
    `${names}: these are judgements about people and bodies, drawn only with private data (--with-private)`,
  );
}

/**
 * The value from which on a judgement counts as high.
 *
 * @throws {PlayermapError} `bad-option` for anything but a number above 0, up to 1.
 */
export function thresholdOf(threshold = 0.5): number {
  if (typeof threshold === 'number' && threshold > 0 && threshold <= 1) return threshold;
  throw new PlayermapError('bad-option', `threshold is ${String(threshold)}, expected a number above 0, up to 1`);
}

/** A judgement in figures, or that it is not known. */
export const judgedValue = (value: number | undefined, language: Language): string =>
  value === undefined ? message(language, 'unknown') : readableNumber(value);
