import { seededRandom } from '../../kernel/random';
import type { Tidy } from '../../text/tidy';
import { type DrawnPanel, drawPanel, seatPeople } from './draw-panel';
import { covering } from './fair-shares';
import { chancesOf, type Lottery, type NotConvened, type Panels, planLottery, withPanels, withRows } from './lottery';
import { type ConveneMethod, type ConveneOptions, requireOptions } from './options';
import { panelByChance } from './panel-by-chance';
import { bestPanel } from './panel-finder';
import type { Pool } from './pool';
import type { Quota } from './quotas';

/** A panel that was drawn, and the chance that everybody had. */
export interface Convened extends Pick<Lottery, 'probabilities' | 'minProbability' | 'neverSelected'> {
  readonly feasible: true;
  readonly method: ConveneMethod;
  readonly seats: number;
  readonly seed: number;
  /** Ids of those drawn, in the order of the pool. */
  readonly selected: readonly string[];
  /** Number of draws that the chances are estimated from; absent where they are computed. */
  readonly estimatedFrom?: number;
  /** The ticket that the seed gave, from 0, and the panel that holds it; absent for `random`. */
  readonly lot?: DrawnPanel['lot'];
  /** What was drawn from; absent for `random`. */
  readonly lottery?: Lottery;
}

/**
 * Draws a panel from a pool under quotas on several categories at once: everybody's chance first, as equal as the quotas
 * allow, then one seeded draw. The same pool, quotas, seats, method and seed give the same panel anywhere.
 *
 * Range: chances from 0 to 1, adding up to the seats.
 * Undefined: quotas that cannot be met give `feasible: false` with a smallest set in conflict. With `random` the chances are
 * estimated and `estimatedFrom` says from how many draws.
 * Cost: seconds for 500 candidates, 40 seats and five categories; `leximin` takes several times as long.
 * Source: Flanigan, Gölz, Gupta, Hennig and Procaccia (2021), Nature 596, doi:10.1038/s41586-021-03788-6.
 *
 * @throws {PlayermapError} `bad-option` for seats, quotas, a seed, a method or a column that cannot be; `missing-part` where the
 * optional package `highs` is not installed.
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
): Promise<(Convened | NotConvened) & Tidy> {
  requireOptions(pool, quotas, options);
  const { seats, seed = 1, method = 'maximin', onePer, draws = 1000 } = options;
  const asked = { seats, ...(onePer !== undefined && { onePer }) };
  if (method === 'random') {
    return withRows(await withPanels(pool, quotas, asked, (panels) => byChance(pool, panels, seats, seed, draws)));
  }
  const lottery = await planLottery(pool, quotas, { ...asked, method });
  if (!lottery.feasible) return lottery;
  const { probabilities, minProbability, neverSelected } = lottery;
  const drawn = drawPanel(lottery, seed);
  return withRows({ feasible: true, method, seats, ...drawn, probabilities, minProbability, neverSelected, lottery });
}

function byChance(
  pool: Pool,
  { kinds, model, fixed, limits }: Panels,
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
    return (bestPanel(model, weights) as { panel: Int32Array }).panel;
  };
  const seated = new Set(seatPeople(kinds.list, draw(), random));
  const seatsOf = new Float64Array(kinds.list.length);
  for (let d = 0; d < draws; d++) {
    for (const [k, count] of draw().entries()) seatsOf[k] = (seatsOf[k] as number) + count;
  }
  const chances = kinds.list.map(({ size }, k) => (seatsOf[k] as number) / size / draws);
  const { never } = covering(kinds, model);
  return {
    feasible: true,
    method: 'random',
    seats,
    seed,
    selected: pool.candidates.filter((_, i) => seated.has(i)).map(({ id }) => id),
    ...chancesOf(pool, kinds, chances, never),
    estimatedFrom: draws,
  };
}
