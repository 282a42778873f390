import type { Highs, Model } from 'highs';
import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import { seededRandom } from '../../kernel/random';
import { panelByChance } from './chance-lottery';
import { conflictOf } from './conflict';
import { seatPeople, ticketAt } from './draw-seats';
import { type Kinds, kindsOf } from './kinds';
import { fairLottery, type Ticket } from './lottery';
import { bestPanel, type Limit, limitsOf, panelModel } from './panel-finder';
import type { Pool } from './pool';
import type { Quota } from './quotas';
import { relaxation } from './relaxation';
import { solver } from './solver';
import { swapSearch } from './swap';

/** How a panel is drawn: the least chance as great as can be; all chances so, from the least; seat by seat. */
export type ConveneMethod = 'maximin' | 'leximin' | 'random';

export const CONVENE_METHODS: readonly ConveneMethod[] = ['maximin', 'leximin', 'random'];

export interface ConveneOptions {
  readonly seats: number;
  /** Default: 1. Say it before the draw, so that nobody can choose it. */
  readonly seed?: number;
  /** Default: `maximin`. */
  readonly method?: ConveneMethod;
  /** A column of the pool: at most one of each of its values is drawn (a household, an organisation). */
  readonly onePer?: string;
  /** Draws from which `random` estimates the chances. Default: 1,000. */
  readonly draws?: number;
}

/** A panel that was drawn, and the chance that everybody had. */
export interface Convened {
  readonly feasible: true;
  readonly method: ConveneMethod;
  readonly seats: number;
  readonly seed: number;
  /** Ids of those drawn, in the order of the pool. */
  readonly selected: readonly string[];
  /** The chance of everybody in the pool, in its order: they add up to the seats. */
  readonly probabilities: ReadonlyMap<string, number>;
  /** The least chance of those who can be drawn at all. */
  readonly minProbability: number;
  /** Those whom no panel under these quotas can hold; their chance is 0. */
  readonly neverSelected: readonly string[];
  /** Number of draws that the chances are estimated from; absent where they are computed. */
  readonly estimatedFrom?: number;
  /** The number from 0 to 1 that chose among the panels, and which one it fell on; absent for `random`. */
  readonly lot?: { readonly number: number; readonly panel: number; readonly panels: number };
}

/** That no panel keeps to the quotas, which of them are in the way of each other, and what would be possible. */
export interface NotConvened {
  readonly feasible: false;
  /** A smallest set of quotas that cannot be kept together; empty where there are fewer candidates (or homes) than seats. */
  readonly conflict: readonly Quota[];
  /** All quotas, changed by as few seats as make a panel possible; null where nothing does. */
  readonly nearest: readonly Quota[] | null;
}

/**
 * Draws a panel from a pool under quotas on several categories at once: everybody's chance first, as equal as the quotas
 * allow, then one seeded draw.
 *
 * The draw is by lot: a number from the seed chooses a panel by kinds of people (all who have the same values), further ones
 * the people of each kind. The same pool, quotas, seats, method and seed give the same panel anywhere.
 *
 * Range: chances from 0 to 1, adding up to the seats.
 * Undefined: quotas that cannot be met give `feasible: false` with a smallest set in conflict. With `random` the chances are
 * estimated and `estimatedFrom` says from how many draws.
 * Cost: seconds for 500 candidates, 40 seats and five categories; `leximin` takes several times as long.
 * Source: Flanigan, Gölz, Gupta, Hennig and Procaccia (2021), Nature 596, doi:10.1038/s41586-021-03788-6.
 *
 * @throws {PlayermapError} `bad-option` for seats, draws, a method or a column that cannot be; `missing-part` where the optional
 * package `highs` is not installed.
 * @example
 * const pool = readPool(readCsv('id,sector\n1,business\n2,public\n3,public', 'pool.csv').value).value;
 * const quotas = [{ category: 'sector', name: 'business', min: 1, max: 1 }, { category: 'sector', name: 'public', min: 0, max: 2 }];
 * const drawn = await convene(pool, quotas, { seats: 2 });
 * assert.ok(drawn.feasible);
 * assert.deepEqual([...drawn.probabilities], [['1', 1], ['2', 0.5], ['3', 0.5]]);
 */
export async function convene(
  pool: Pool,
  quotas: readonly Quota[],
  options: ConveneOptions,
): Promise<Convened | NotConvened> {
  const { seats, seed = 1, method = 'maximin', onePer, draws = 1000 } = options;
  checkOptions(pool, options);
  const highs = await solver();
  const kinds = kindsOf(pool, quotas, onePer);
  const { fixed, quotas: limits } = limitsOf(kinds, quotas, seats);
  const panels = panelModel(highs, kinds, [...fixed, ...limits]);
  try {
    if (!bestPanel(panels, new Float64Array(kinds.list.length))) {
      const { quotas: conflict, nearest } = conflictOf(highs, kinds, quotas, seats);
      return { feasible: false, conflict, nearest };
    }
    const all = [...fixed, ...limits];
    return method === 'random'
      ? byChance(pool, kinds, panels, fixed, limits, seats, seed, draws)
      : byLot(highs, pool, kinds, panels, all, method, seats, seed);
  } finally {
    panels.dispose();
  }
}

function byLot(
  highs: Highs,
  pool: Pool,
  kinds: Kinds,
  panels: Model,
  limits: readonly Limit[],
  method: 'maximin' | 'leximin',
  seats: number,
  seed: number,
): Convened {
  const relaxed = relaxation(highs, kinds, limits);
  try {
    const lottery = fairLottery(highs, kinds, panels, relaxed, swapSearch(kinds, limits), method === 'leximin');
    const random = seededRandom(seed);
    const number = random();
    const panel = ticketAt(lottery.tickets, number);
    const seated = seatPeople(kinds, (lottery.tickets[panel] as Ticket).panel, random);
    return {
      ...result(pool, kinds, lottery.chances, lottery.never, seated),
      method,
      seats,
      seed,
      lot: { number, panel, panels: lottery.tickets.length },
    };
  } finally {
    relaxed.dispose();
  }
}

function byChance(
  pool: Pool,
  kinds: Kinds,
  panels: Model,
  fixed: readonly Limit[],
  limits: readonly Limit[],
  seats: number,
  seed: number,
  draws: number,
): Convened {
  const random = seededRandom(seed);
  const draw = () => {
    const panel = panelByChance(kinds, fixed, limits, random);
    if (panel) return panel;
    // tight quotas: a panel of random weights keeps to them always
    const weights = kinds.list.map(() => random());
    return (bestPanel(panels, weights) as { panel: Int32Array }).panel;
  };
  const seated = seatPeople(kinds, draw(), random);
  const chances = new Float64Array(kinds.list.length);
  for (let d = 0; d < draws; d++) {
    for (const [k, seatsOfKind] of draw().entries()) {
      chances[k] = (chances[k] as number) + seatsOfKind / ((kinds.list[k]?.size as number) * draws);
    }
  }
  const never = new Set([...chances.keys()].filter((k) => chances[k] === 0));
  return { ...result(pool, kinds, chances, never, seated), method: 'random', seats, seed, estimatedFrom: draws };
}

function result(
  pool: Pool,
  kinds: Kinds,
  chances: Float64Array,
  never: ReadonlySet<number>,
  seated: readonly number[],
): Pick<Convened, 'feasible' | 'selected' | 'probabilities' | 'minProbability' | 'neverSelected'> {
  const ids = pool.candidates.map(({ id }) => id);
  const chanceOf = new Float64Array(ids.length);
  const out: number[] = [];
  for (const [k, { homes }] of kinds.list.entries()) {
    for (const person of homes.flat()) {
      chanceOf[person] = chances[k] as number;
      if (never.has(k)) out.push(person);
    }
  }
  const possible = [...chances].filter((_, k) => !never.has(k));
  return {
    feasible: true,
    selected: seated.map((i) => ids[i] as string),
    probabilities: new Map(ids.map((id, i) => [id, chanceOf[i] as number])),
    minProbability: Math.min(...possible),
    neverSelected: out.sort((a, b) => a - b).map((i) => ids[i] as string),
  };
}

function checkOptions(pool: Pool, { seats, method, onePer, draws, seed }: ConveneOptions): void {
  const whole = (name: string, value: number | undefined, least: number) => {
    if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return;
    throw new PlayermapError('bad-option', `${name} is ${value}, expected a whole number from ${least}`);
  };
  whole('seats', seats, 1);
  whole('draws', draws, 1);
  whole('seed', seed, 0);
  if (method !== undefined && !CONVENE_METHODS.includes(method)) {
    throw new PlayermapError('bad-option', `method is "${method}", expected one of ${CONVENE_METHODS.join(', ')}`);
  }
  if (onePer !== undefined && !pool.categories.includes(onePer)) {
    throw new PlayermapError('bad-option', `there is no column "${onePer}"; ${orNearest(onePer, pool.categories)}`);
  }
  if (seats > pool.candidates.length) {
    const there = pool.candidates.length;
    throw new PlayermapError('bad-option', `seats is ${seats}, and the pool has ${there} candidates`);
  }
}
