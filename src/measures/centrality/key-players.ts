import { type Network, requireNetwork } from '../../kernel/network';
import type { Direction } from '../../kernel/reading';
import { tidy } from '../../text/tidy';
import { groupsBy } from '../groups';
import { checkOptions } from '../options';
import { betterSet, type Search, type SetFigure } from './key-player-search';
import { reachOfSet } from './reach-of-set';
import { distanceFragmentation, fragmentation, recipientLoss } from './removal';

/** What a set of key players is wanted for. */
export type KeyPlayerGoal = 'fragmentation' | 'distance-fragmentation' | 'recipient-loss' | 'reach' | 'distance-reach';

export interface KeyPlayerOptions {
  /** How many to find. Default: 2. */
  readonly size?: number;
  /**
   * Whose loss breaks the map up most (`fragmentation`, `distance-fragmentation`) or cuts most others off from the recipients
   * (`recipient-loss`), or who together is nearest to all (`reach` within `steps`, `distance-reach`). Default: `fragmentation`.
   */
  readonly goal?: KeyPlayerGoal;
  /** Only stakeholders with one of these values in a column, such as a sector or ring. Default: everyone. */
  readonly among?: { readonly by: string; readonly values: readonly string[] };
  /** For `reach`: within how many steps. Default: 1. */
  readonly steps?: number;
  /** For `reach` and `distance-reach`: along the ties, against them, or both. Default: `all`. */
  readonly direction?: Direction;
}

/** The set that was found. */
export interface KeyPlayers {
  readonly goal: KeyPlayerGoal;
  /** Ids, in the order of the network. */
  readonly members: readonly string[];
  /** What the set comes to; null where undefined. */
  readonly value: number | null;
  /** The same figure of the whole network: with nobody gone, or nobody chosen. */
  readonly before: number | null;
  /** `exhaustive`: no set is better. `greedy`: the best by adding one at a time, then swapping while that helps. */
  readonly search: Search;
  rows(): { readonly goal: KeyPlayerGoal; readonly id: string; readonly value: number | null }[];
}

/**
 * Which few stakeholders matter most together: without whom the map falls apart, or from whom all others are soonest
 * reached. The best pair need not hold the best single one.
 *
 * `fragmentation`: share of the remaining pairs without a way between them; `distance-fragmentation`: 1 minus their mean 1 / steps;
 * direction ignored. `recipient-loss`: share of the remaining others without a way to a recipient, along the ties; recipients
 * are not chosen. `reach`: share of all within `steps` of the set; `distance-reach`: mean over all of 1 / steps from the
 * set; members count as reached, at 1. Among equal sets the first in the order of the network is taken.
 *
 * Range: 0 to 1.
 * Undefined: `value` is null where too few remain, or there are no recipients; `members` then is empty.
 * Cost: every set is tried for `size` 1, and where that is at most thirty million steps; with eight arcs for each stakeholder
 * that is up to some 1,300 stakeholders for pairs and 150 for triples of `fragmentation`, 860 and 110 of `recipient-loss`, 390 and
 * 115 of the reach goals, 85 and 43 of `distance-fragmentation`. Else (size + swaps) rounds, each of all n changes of one member. What a change comes to is known for all n in O(n + m) for `fragmentation`, as for `gatekeeping` for `recipient-loss`;
 * one takes O(n) for the reach goals, O(n m / 32) for each step of the longest way for `distance-fragmentation`.
 * Source: Borgatti 2006, doi:10.1007/s10588-006-7084-x. Distance-weighted reach counts members as UCINET does.
 *
 * @throws {PlayermapError} `bad-option` for a size that is not a whole number above 0, an unknown goal, or a column that is not there.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }, { source: 'b', target: 'd' }],
 * }));
 * const found = keyPlayers(network, { size: 1 });
 * assert.deepEqual(found.members, ['b']);
 * assert.equal(found.value, 1);
 */
export function keyPlayers(network: Network, options: KeyPlayerOptions = {}): KeyPlayers {
  requireNetwork(network);
  checkOptions(options);
  const { size = 2, goal = 'fragmentation', steps = 1, direction = 'all' } = options;
  const candidates = candidatesOf(network, options);
  const figure = figureOf(network, goal, steps, direction, candidates);
  const best = betterSet(candidates, size, figure);
  const members = best.value === null ? [] : best.members.map((i) => network.ids[i] as string);
  return {
    goal,
    members,
    value: best.value,
    before: figure.none,
    search: best.search,
    rows: () => tidy(members.map((id) => ({ goal, id, value: best.value }))),
  };
}

function candidatesOf(network: Network, { among, goal }: KeyPlayerOptions): number[] {
  const everyone = network.ids.map((_, i) => i);
  const spared = new Set(goal === 'recipient-loss' ? network.recipients : []);
  const groups = among && groupsBy(network, among.by);
  const wanted = new Set(among?.values.map((value) => groups?.names.indexOf(value) ?? -1));
  wanted.delete(-1);
  return everyone.filter((i) => !spared.has(i) && (!groups || wanted.has(groups.of[i] as number)));
}

function figureOf(
  network: Network,
  goal: KeyPlayerGoal,
  steps: number,
  direction: Direction,
  candidates: readonly number[],
): SetFigure {
  if (goal === 'fragmentation') return fragmentation(network);
  if (goal === 'distance-fragmentation') return distanceFragmentation(network);
  if (goal === 'recipient-loss') return recipientLoss(network);
  return reachOfSet(network, direction, candidates, goal === 'reach' ? steps : null);
}
