import { exp, power } from '../../kernel/exponential';
import type { ProgressOptions } from '../../kernel/progress';
import { type Random, seededRandom } from '../../kernel/random';
import { exchanges } from './exchange';
import type { Places, SeatingTask } from './plan';
import { atRandom, inRows } from './start';
import { type Cost, type Tally, tally } from './tally';

const ORDER = ['apart', 'uneven', 'repeated', 'bunched'] as const;

function less(a: Cost, b: Cost): boolean {
  for (const part of ORDER) if (a[part] !== b[part]) return a[part] < b[part];
  return false;
}

/** Whether nothing can be better. */
export type Enough = (cost: Cost) => boolean;

/** What a swap weighs: a repeated meeting is 1. Evenness comes before it, and more so in each further run. */
const weigh = ({ apart, uneven, repeated, bunched }: Cost, weight: number): number =>
  4 * weight * apart + weight * uneven + repeated + bunched / 16;

const RUNS = 6;
const WARM = 0.7;
const COLD = 0.12;
const STEPS = 60;

/**
 * The best seating found in so many swaps, by annealing: first from a plan in rows, then from seats at random. Null where the
 * groups that stay together do not fit the tables.
 */
export function bestSeating(
  task: SeatingTask,
  seed: number,
  swaps: number,
  enough: Enough,
  onProgress?: ProgressOptions['onProgress'],
): Places | null {
  const random = seededRandom(seed);
  const free = new Set(task.groups).size === task.people;
  let best: { readonly places: Places; readonly cost: Cost } | null = null;
  for (let run = 0; run < RUNS; run++) {
    const start = run === 0 && free ? inRows(task) : atRandom(task, random);
    if (!start) return null;
    const told = (share: number) => onProgress?.((run + share) / RUNS);
    const found = anneal(task, tally(task, start), random, swaps / RUNS, 3 * 2 ** run, run === 0 && free, enough, told);
    if (!best || less(found.cost, best.cost)) best = found;
    if (enough(best.cost) || task.sizes.length === 1) break;
  }
  return best?.places ?? null;
}

function anneal(
  task: SeatingTask,
  state: Tally,
  random: Random,
  swaps: number,
  weight: number,
  planned: boolean,
  enough: Enough,
  told: (share: number) => void,
): { readonly places: Places; readonly cost: Cost } {
  const copy = () => ({ places: state.places.map((round) => Int32Array.from(round)), cost: state.cost() });
  const exchange = exchanges(task, state, random);
  let best = copy();
  for (let step = 0; step < STEPS && task.sizes.length > 1 && !enough(best.cost); step++) {
    const share = (step + 1) / STEPS;
    // a plan is near the best already: it is only warmed a little
    const heat = WARM * power(COLD / WARM, planned ? (1 + share) / 2 : share);
    for (let swap = 0; swap < swaps / STEPS; swap++) {
      const swapped = exchange();
      if (!swapped) continue;
      const worse = weigh(swapped.rise, weight);
      if (worse > 0 && random() >= exp(-worse / heat)) swapped.undo();
      else if (worse !== 0 && less(state.cost(), best.cost)) {
        best = copy();
        if (enough(best.cost)) break;
      }
    }
    told(share);
  }
  return best;
}
