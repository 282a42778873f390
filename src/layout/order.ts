import type { ProgressOptions } from '../kernel/progress';
import { type Random, seededRandom, shuffle } from '../kernel/random';
import { anneal, type Cost } from './anneal';
import type { Arrangement } from './arrangement';
import { CrossingCounter, type Pairs } from './crossings';
import { Energy, type Footprint, type Weights } from './energy';
import type { Box } from './placement';

/** Segment tests for a map, however large it is. */
const BUDGET = 220e6;
/** Moves beyond which a small map gains nothing. */
const MOVES = 150_000;

interface OrderOptions extends ProgressOptions {
  readonly seed: number;
  readonly effort: number;
  readonly freeSlices: number;
  readonly footprints: readonly Footprint[];
  /** Whether names and lines through shapes count, not crossings alone. */
  readonly spacious: boolean;
  readonly spacing: number;
  /** Where captions stand. */
  readonly captions: readonly Box[];
}

/**
 * Looks for the places within cells (and the order of slices, where free) at which few ties cross: first by shortening ties, which is
 * cheap, then by counting crossings, as far as the budget goes.
 *
 * Cost: bounded by the budget of segment tests, never by a clock.
 */
export function searchOrder(state: Arrangement, pairs: Pairs, options: OrderOptions): void {
  // one player alone has nobody to stand well to
  if (state.x.length < 2) return;
  const random = seededRandom(options.seed);
  const counter = new CrossingCounter(pairs, state.x, state.y);
  if (!options.spacious) shorten(state, pairs, random);
  // room is worth more where there are more crossings to gain by giving it up
  const usual = options.spacious ? counter.total() / Math.max(1, state.x.length) : 0;
  const weights: Weights = options.spacious
    ? { hit: Math.max(1.5, usual * 0.06), overlap: Math.max(10, usual * 0.8), crowd: Math.max(0.5, usual * 0.07) }
    : { hit: 0, overlap: 0, crowd: 0 };
  const energy = new Energy(counter, options.footprints, weights, options.spacing, options.captions);
  const perMove = 8 * (1 + (2 * pairs.count) / Math.max(1, state.x.length)) * (pairs.count + state.x.length);
  const budget = Math.min(BUDGET, MOVES * perMove) * options.effort;
  const { freeSlices, onProgress } = options;
  anneal(state, energy, { budget, random, freeSlices, ...(onProgress && { onProgress }) });
}

/** The same search with the summed length of the ties as its cost. */
function shorten(state: Arrangement, pairs: Pairs, random: Random): void {
  const { x, y } = state;
  const cost: Cost = {
    spent: 0,
    ofPlayer(player, without = -1) {
      let sum = 0;
      const end = pairs.offsets[player + 1] as number;
      for (let k = pairs.offsets[player] as number; k < end; k++) {
        const e = pairs.ofPlayer[k] as number;
        const other = pairs.from[e] === player ? (pairs.to[e] as number) : (pairs.from[e] as number);
        if (other === without) continue;
        const dx = (x[other] as number) - (x[player] as number);
        const dy = (y[other] as number) - (y[player] as number);
        sum += (pairs.lines[e] as number) * Math.sqrt(dx * dx + dy * dy);
      }
      cost.spent += 4 + end - (pairs.offsets[player] as number);
      return sum;
    },
    total: () => 0,
  };
  anneal(state, cost, { budget: Math.min(20e6, x.length * 12_000), random, freeSlices: 0 });
}

/** Crossings when every player stands in a random slot of its cell: what the search is measured against. */
export function shuffledCrossings(state: Arrangement, pairs: Pairs, seed: number): number {
  const random = seededRandom(seed);
  for (const player of shuffle([...state.x.keys()], random)) {
    const slots = state.cells[state.cellOf[player] as number]?.slots.length ?? 1;
    state.move(player, Math.floor(random() * slots));
  }
  return new CrossingCounter(pairs, state.x, state.y).total();
}
