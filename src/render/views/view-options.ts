import type { SelectOptions } from '../../model/select';
import { checkWords, type MapOptions } from '../map-options';

/** What all views beside the player map understand: which part of the ecosystem, in which words, on which ground. */
export type ViewOptions = Pick<
  MapOptions,
  keyof SelectOptions | 'recipients' | 'language' | 'direction' | 'title' | 'theme' | 'id' | 'withPrivate' | 'redact'
>;

/** The words of `ViewOptions`. */
export const VIEW_OPTIONS = [
  'language',
  'direction',
  'title',
  'recipients',
  'withPrivate',
  'redact',
  'theme',
  'id',
  'ties',
  'where',
  'at',
  'level',
] as const satisfies readonly (keyof ViewOptions)[];

/**
 * Refuses options that a view does not know, and words that mean nothing.
 *
 * @throws {PlayermapError} `bad-option` with the value and what was expected.
 */
export function checkViewOptions(options: ViewOptions, further: readonly string[] = []): void {
  checkWords(options, [...VIEW_OPTIONS, ...further]);
}
