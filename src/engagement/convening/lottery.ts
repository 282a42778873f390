import type { Highs, Model } from 'highs';
import { type Tidy, tabled } from '../../text/tidy';
import { conflictOf } from './conflict';
import { fairShares } from './fair-shares';
import { type Kinds, kindsOf } from './kinds';
import { type LotteryOptions, requireOptions } from './options';
import { bestPanel, type Limit, limitsOf, panelModel } from './panel-finder';
import type { Pool } from './pool';
import type { Quota } from './quotas';
import { relaxation } from './relaxation';
import { solver } from './solver';
import { swapSearch } from './swap';
import { TICKETS, wholeTickets } from './tickets';

/** Candidates whom nothing tells apart: they have the same chance. */
export interface LotteryKind {
  /** Values by category, in the order of the lottery's categories. */
  readonly values: readonly string[];
  /** Homes of the same make-up are a group: kinds of one group share its homes, and each home gives one person at most. */
  readonly group: number;
  /** For each home of the group, the ids of its people of this kind. Without `onePer` everybody has a home of their own. */
  readonly homes: readonly (readonly string[])[];
}

/** Everybody's chance, and what is drawn from: plain data that can be printed before the seed is known. */
export interface Lottery {
  readonly feasible: true;
  readonly method: 'maximin' | 'leximin';
  readonly seats: number;
  /** The categories with quotas. */
  readonly categories: readonly string[];
  readonly kinds: readonly LotteryKind[];
  /** What may be drawn: how many seats each kind has, and how many of the 4,294,967,296 tickets. */
  readonly panels: readonly { readonly tickets: number; readonly seats: readonly number[] }[];
  /** The chance of everybody in the pool, in its order: they add up to the seats. */
  readonly probabilities: ReadonlyMap<string, number>;
  /** The least chance of those who can be drawn at all. */
  readonly minProbability: number;
  /** Those whom no panel under these quotas can hold; their chance is 0. */
  readonly neverSelected: readonly string[];
}

/** Chances, and who was drawn. */
type Convening = Pick<Lottery, 'feasible' | 'probabilities'> & { readonly selected: readonly string[] };

/** That no panel keeps to the quotas, which of them are in the way of each other, and what would be possible. */
export interface NotConvened {
  readonly feasible: false;
  /** A smallest set of quotas that cannot be kept together; empty where there are fewer homes than seats. */
  readonly conflict: readonly Quota[];
  /** All quotas, changed by as few seats as make a panel possible; null where nothing does. */
  readonly nearest: readonly Quota[] | null;
}

/** What is known of a pool once some panel keeps to its quotas. */
export interface Panels {
  readonly highs: Highs;
  readonly kinds: Kinds;
  readonly model: Model;
  readonly fixed: readonly Limit[];
  readonly limits: readonly Limit[];
}

/** Does something with the panels of a pool, or says why there are none. */
export async function withPanels<T>(
  pool: Pool,
  quotas: readonly Quota[],
  { seats, onePer }: LotteryOptions,
  work: (panels: Panels) => T,
): Promise<T | NotConvened> {
  const highs = await solver();
  const kinds = kindsOf(pool, quotas, onePer);
  const { fixed, quotas: limits } = limitsOf(kinds, quotas, seats);
  const model = panelModel(highs, kinds, [...fixed, ...limits]);
  try {
    if (bestPanel(model, new Float64Array(kinds.list.length))) return work({ highs, kinds, model, fixed, limits });
    const { quotas: conflict, nearest } = conflictOf(highs, kinds, quotas, seats);
    return { feasible: false, conflict, nearest };
  } finally {
    model.dispose();
  }
}

/**
 * Everybody's chance to be drawn from a pool under quotas, as equal as the quotas allow, and the lottery that gives it. From
 * one lottery any number of seeds can be drawn with `drawPanel`.
 *
 * Range: chances from 0 to 1, adding up to the seats. They are those of the draw itself: whole tickets of 2^32, so that the
 * least is up to 1e-7 below the greatest possible.
 * Undefined: quotas that cannot be met give `feasible: false` with a smallest set in conflict.
 * Cost: seconds for 500 candidates, 40 seats and five categories; `leximin` takes several times as long.
 * Source: Flanigan, Gölz, Gupta, Hennig and Procaccia (2021), Nature 596, doi:10.1038/s41586-021-03788-6.
 *
 * @throws {PlayermapError} `bad-option` for seats, quotas or a column that cannot be; `missing-part` where the optional package
 * `highs` is not installed.
 * @example
 * const pool = readPool(readCsv('id,sector\n1,business\n2,public\n3,public', 'pool.csv').value).value;
 * const quotas = [{ category: 'sector', name: 'business', min: 1, max: 1 }];
 * const lottery = await planLottery(pool, quotas, { seats: 2 });
 * assert.ok(lottery.feasible);
 * assert.deepEqual(drawPanel(lottery, 5).selected, drawPanel(lottery, 5).selected);
 */
export async function planLottery(
  pool: Pool,
  quotas: readonly Quota[],
  options: LotteryOptions,
): Promise<(Lottery | NotConvened) & Tidy> {
  requireOptions(pool, quotas, options);
  const { seats, method = 'maximin' } = options;
  const found = await withPanels(pool, quotas, options, ({ highs, kinds, model, fixed, limits }): Lottery => {
    const all = [...fixed, ...limits];
    const relaxed = relaxation(highs, kinds, all);
    try {
      const shares = fairShares(highs, kinds, all, model, relaxed, swapSearch(kinds, all), method === 'leximin');
      const tickets = wholeTickets(shares.panels.map(({ probability }) => probability));
      const panels = shares.panels
        .map(({ panel }, p) => ({ tickets: tickets[p] as number, seats: [...panel] }))
        .filter((panel) => panel.tickets > 0);
      const seatsOf = kinds.list.map((_, k) =>
        panels.reduce((sum, panel) => sum + panel.tickets * (panel.seats[k] as number), 0),
      );
      const chances = kinds.list.map(({ size }, k) => (seatsOf[k] as number) / size / TICKETS);
      const idOf = (i: number) => pool.candidates[i]?.id as string;
      return {
        feasible: true,
        method,
        seats,
        categories: kinds.categories,
        kinds: kinds.list.map(({ values, group, homes }) => ({
          values,
          group,
          homes: homes.map((people) => people.map(idOf)),
        })),
        panels,
        ...chancesOf(pool, kinds, chances, shares.never),
      };
    } finally {
      relaxed.dispose();
    }
  });
  return withRows(found);
}

/** One record per candidate with its chance; where nobody can be drawn, the quotas that stand in each other's way. */
export const withRows = <Found extends Lottery | Convening | NotConvened>(found: Found): Found & Tidy =>
  tabled(found, () =>
    found.feasible
      ? [...found.probabilities].map(([id, probability]) => ({
          id,
          ...('selected' in found && { selected: found.selected.includes(id) }),
          probability,
        }))
      : found.conflict,
  );

/** What the chances of kinds are for people. */
export function chancesOf(
  pool: Pool,
  kinds: Kinds,
  chances: readonly number[],
  never: ReadonlySet<number>,
): Pick<Lottery, 'probabilities' | 'minProbability' | 'neverSelected'> {
  const kindOf = new Uint32Array(pool.candidates.length);
  for (const [k, { homes }] of kinds.list.entries()) for (const person of homes.flat()) kindOf[person] = k;
  const ids = pool.candidates.map(({ id }) => id);
  return {
    probabilities: new Map(ids.map((id, i) => [id, chances[kindOf[i] as number] as number])),
    minProbability: Math.min(...chances.filter((_, k) => !never.has(k))),
    neverSelected: ids.filter((_, i) => never.has(kindOf[i] as number)),
  };
}
