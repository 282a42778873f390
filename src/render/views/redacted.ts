import { PlayermapError } from '../../kernel/errors';
import type { ViewOptions } from './view-options';

/**
 * Refuses to hide the names of a view that shows nothing else.
 *
 * @throws {PlayermapError} `bad-option`.
 */
export function refuseRedacted({ redact }: ViewOptions, what: string): void {
  if (!redact) return;
  throw new PlayermapError('bad-option', `${what} cannot be drawn without names: names are what this view shows`);
}
