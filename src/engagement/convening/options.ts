import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import type { Pool } from './pool';
import type { Quota } from './quotas';

/** How a panel is drawn: the least chance as great as can be; all chances so, from the least; seat by seat. */
export type ConveneMethod = 'maximin' | 'leximin' | 'random';

/** Ways to make the chances of a draw. */
export const CONVENE_METHODS: readonly ConveneMethod[] = ['maximin', 'leximin', 'random'];

/** What a lottery is made for. */
export interface LotteryOptions {
  readonly seats: number;
  /** Default: `maximin`. */
  readonly method?: Exclude<ConveneMethod, 'random'>;
  /** A column of the pool: at most one of each of its values is drawn (a household, an organisation). */
  readonly onePer?: string;
}

/** How a draw is made, and from which seed. */
export interface ConveneOptions extends Omit<LotteryOptions, 'method'> {
  /** Default: 1. Say it before the draw, so that nobody can choose it. */
  readonly seed?: number;
  /** Default: `maximin`. */
  readonly method?: ConveneMethod;
  /** Draws from which `random` estimates the chances. Default: 1,000. */
  readonly draws?: number;
}

/** Seeds are 32 bits: a greater one would be the same as a smaller one, without a word. */
export const GREATEST_SEED = 2 ** 32 - 1;

const bad = (message: string) => new PlayermapError('bad-option', message);

function requireWhole(name: string, value: number | undefined, least: number, most: number): void {
  if (value === undefined || (Number.isSafeInteger(value) && value >= least && value <= most)) return;
  throw bad(`${name} is ${value}, expected a whole number from ${least}${most < 2 ** 40 ? ` to ${most}` : ''}`);
}

/** Refuses a seed that is no whole number of 32 bits. */
export const requireSeed = (seed: number): void => requireWhole('seed', seed, 0, GREATEST_SEED);

/** Refuses options that cannot be, quotas among them that no table could hold. */
export function requireOptions(pool: Pool, quotas: readonly Quota[], options: ConveneOptions): void {
  const { seats, method = 'maximin', onePer, draws, seed = 1 } = options;
  requireWhole('seats', seats, 1, Number.MAX_SAFE_INTEGER);
  requireWhole('draws', draws, 1, 1e9);
  requireSeed(seed);
  if (!CONVENE_METHODS.includes(method)) {
    throw bad(`method is "${method}", expected one of ${CONVENE_METHODS.join(', ')}`);
  }
  if (onePer !== undefined && !pool.categories.includes(onePer)) {
    throw bad(`there is no column "${onePer}"; ${orNearest(onePer, pool.categories)}`);
  }
  const there = pool.candidates.length;
  if (seats > there) throw bad(`seats is ${seats}, and the pool has ${there} candidates`);
  if (new Set(pool.candidates.map(({ id }) => id)).size < there) throw bad('two candidates of the pool have one id');
  for (const { category, name, min, max } of quotas) {
    if (!pool.categories.includes(category)) {
      throw bad(`a quota is for "${category}", which is no column; ${orNearest(category, pool.categories)}`);
    }
    const whole = Number.isSafeInteger(min) && Number.isSafeInteger(max);
    if (whole && min >= 0 && min <= max) continue;
    throw bad(`the quota of "${name}" is ${min} to ${max}, expected whole numbers from 0, min at most max`);
  }
}
