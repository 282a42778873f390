import { PlayermapError } from '../../kernel/errors';
import type { Network } from '../../kernel/network';

/**
 * The place of everyone's ring from the centre, 0 for the first, and its id; null without a ring.
 *
 * Rings that are all whole numbers are their own places.
 */
export function ringNumbers(network: Network, rings?: readonly string[]) {
  const names = network.columns.get('ring') ?? network.ids.map(() => null);
  const found = [...new Set(names.filter((name) => name !== null))];
  const areNumbers = found.every((name) => /^\d+$/.test(name));
  const places = new Map((rings ?? found).map((name, k) => [name, !rings && areNumbers ? Number(name) : k]));
  const unlisted = found.find((name) => !places.has(name));
  if (unlisted !== undefined) {
    throw new PlayermapError(
      'bad-option',
      `rings is ${[...places.keys()].join(', ')}, expected all rings that stakeholders have: "${unlisted}" is not there`,
    );
  }
  return { names, numbers: names.map((name) => (name === null ? null : (places.get(name) as number))) };
}
