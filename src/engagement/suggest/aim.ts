import type { Network } from '../../kernel/network';

/** What new ties are to improve: its measures, the first before the second, and how much each possible tie would add. */
export interface Aim {
  /** Names of the measures of `playermap/measures` that give the values. */
  readonly measures: readonly [first: string, second?: string];
  /** Whether a value is better the smaller it is. */
  readonly less: boolean;
  /** Whether greedy is sure to be near the best in the first value, among the pairs that are possible. */
  promises(network: Network, isPossible: (i: number, j: number) => boolean): boolean;
  /** The values of a network, by the plain measures. */
  values(network: Network): readonly number[];
  /** How much a tie between two would add to each value of this network: 0 and more. */
  gains(network: Network): (i: number, j: number) => readonly number[];
}

/** Rounded, so that the last bit of a sum decides nothing. */
export const rounded = (gain: number): number => Math.round(gain * 1e9) / 1e9;
