import { type Network, requireNetwork } from '../../kernel/network';
import { checkOptions } from '../options';
import type { Scores } from '../scores';
import { type RobustnessOptions, robustness } from './robustness';

/**
 * How much of a map may be missing before a ranking is no longer to be trusted: the greatest of the shares 0.05 to 0.5 up to which
 * 95 of 100 draws keep a rank correlation of at least 0.7 with the whole. Below 0.25 is read as unstable.
 *
 * Range: 0 to 0.5, in steps of 0.05.
 * Undefined: null where fewer than two stakeholders have a score.
 * Cost: up to ten times that of `robustness`.
 * Source: Epskamp, Borsboom and Fried 2018, doi:10.3758/s13428-017-0862-1 (the correlation stability coefficient).
 *
 * @throws {PlayermapError} as `robustness`.
 * @example
 * const network = project(Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [] }));
 * assert.equal(rankStability(network, degree), null);
 */
export function rankStability(
  network: Network,
  measure: (network: Network) => Scores,
  options: Omit<RobustnessOptions, 'share'> = {},
): number | null {
  requireNetwork(network);
  requireNetwork(network);
  checkOptions(options);
  let stable = 0;
  for (let step = 1; step <= 10; step++) {
    const low = robustness(network, measure, { ...options, share: step / 20 }).rankCorrelationLow;
    if (low === null) return step === 1 ? null : stable;
    if (low < 0.7) return stable;
    stable = step / 20;
  }
  return stable;
}
