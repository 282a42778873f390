import { InvalidArgumentError } from 'commander';

/** Words separated by commas. */
export const list = (text: string): string[] => text.split(',');

export type Condition = readonly [column: string, value: string];

/** `COLUMN=VALUE`, which may be repeated. */
export function condition(text: string, earlier: readonly Condition[] = []): Condition[] {
  const at = text.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('Expected COLUMN=VALUE.');
  return [...earlier, [text.slice(0, at), text.slice(at + 1)]];
}
