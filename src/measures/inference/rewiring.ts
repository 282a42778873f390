import { type Network, requireNetwork } from '../../kernel/network';
import { type Random, seededRandom } from '../../kernel/random';
import { type TieColumns, tieColumns, withTies } from '../../kernel/subnetwork';
import { type Tidy, tabled } from '../../text/tidy';
import { checkOptions } from '../options';
import { NullDraws, type NullTest } from './null-test';
import { pairSet } from './pair-set';

export interface RewiringOptions {
  /** Rewired networks to draw. Default: 999. */
  readonly draws?: number;
  /** Changes made per tie between one network and the next. Default: 10. */
  readonly swapsPerTie?: number;
  /** Default: 1. */
  readonly seed?: number;
}

/**
 * A random network in which everybody has as many ties (in and out) as before.
 *
 * Two ties at a time change ends, a > b and c > d becoming a > d and c > b, where that makes neither a self-tie nor a
 * double; in a directed network circles of three ties are turned around too, since without that some networks are never
 * reached. A try that is not allowed counts as a step that stays, which makes all such networks equally likely. A
 * strength stays with the tie's source. Networks that allow no change (a star) come back as they were.
 *
 * Range: the same degrees, number of ties and stakeholders.
 * Undefined: never.
 * Cost: O(n + m x swapsPerTie); n^2 / 8 bytes up to 16,000 stakeholders.
 * Source: Maslov and Sneppen 2002, doi:10.1126/science.1065103; Fosdick, Larremore, Nishimura and Ugander 2018,
 * doi:10.1137/16M1087175; Roberts and Coolen 2012, doi:10.1103/PhysRevE.85.046103, for the circles.
 *
 * @throws {PlayermapError} `bad-option` where `swapsPerTie` is no whole number from 1.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
 *   ties: [{ source: 'a', target: 'b' }, { source: 'c', target: 'd' }],
 * }));
 * assert.deepEqual([...degree(rewired(network))], [...degree(network)]);
 */
export function rewired(network: Network, options: Omit<RewiringOptions, 'draws'> = {}): Network {
  requireNetwork(network);
  checkOptions(options);
  return rewirings(network, options)();
}

/**
 * Any number of a network beside what it is in random networks in which everybody has as many ties as here: whether it says
 * more than who has how many ties.
 *
 * Range: see `NullTest`.
 * Undefined: null where the number is.
 * Cost: (that of the statistic + O(n + m x swapsPerTie)) x draws.
 * Source: as `rewired`; p after Phipson and Smyth 2010, doi:10.2202/1544-6115.1585.
 *
 * @throws {PlayermapError} `bad-option` where `draws` or `swapsPerTie` is no whole number from 1.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: ['a', 'b', 'c', 'd'].map((id, i) => ({ id, sectors: [i < 2 ? 'business' : 'academia'] })),
 *   ties: [{ source: 'a', target: 'b' }, { source: 'c', target: 'd' }],
 * }));
 * assert.equal(rewiringTest(network, (random) => eiIndex(random), { draws: 99 }).observed, -1);
 */
export function rewiringTest(
  network: Network,
  statistic: (network: Network) => number | null,
  options: RewiringOptions = {},
): NullTest & Tidy {
  requireNetwork(network);
  requireNetwork(network);
  checkOptions(options);
  const { draws = 999 } = options;
  const next = rewirings(network, options);
  const found = new NullDraws([statistic(network)]);
  for (let draw = 0; draw < draws; draw++) found.add([statistic(next())]);
  return tabled(found.tests(false)[0] as NullTest, (found) => [found]);
}

/** A chain of random networks: each call changes the last one further. */
function rewirings(network: Network, { swapsPerTie = 10, seed = 1 }: RewiringOptions): () => Network {
  const ties = tieColumns(network);
  const m = ties.from.length;
  const n = network.ids.length;
  const tied = pairSet(n);
  for (let t = 0; t < m; t++) mark(t, true);
  const random = seededRandom(seed);
  const step = () => (network.directed && random() < 0.25 ? turnCircle() : swap());
  // how many tries make the wanted changes is found once; a chain of a fixed number of tries keeps all networks equally
  // likely, one that stops at a change does not. Stars and cliques refuse every change: the bound ends the search there
  const wanted = swapsPerTie * m;
  let tries = 0;
  for (let made = 0; m > 1 && made < wanted && tries < 20 * wanted; tries++) if (step()) made++;
  return () => {
    for (let k = 0; k < tries; k++) step();
    return withTies(network, ties);
  };

  function mark(t: number, there: boolean): void {
    const a = ties.from[t] as number;
    const b = ties.to[t] as number;
    tied.set(a, b, there);
    if (!network.directed) tied.set(b, a, there);
  }
  function swap(): boolean {
    const s = below(random, m);
    const t = below(random, m);
    if (!network.directed && random() < 0.5) flip(ties, t);
    const a = ties.from[s] as number;
    const b = ties.to[s] as number;
    const c = ties.from[t] as number;
    const d = ties.to[t] as number;
    if (s === t || a === d || c === b || a === c || b === d || tied.has(a, d) || tied.has(c, b)) return false;
    mark(s, false);
    mark(t, false);
    ties.to[s] = d;
    ties.to[t] = b;
    mark(s, true);
    mark(t, true);
    return true;
  }
  /** a > b > c > a becomes a > c > b > a, where there is such a circle and no tie against it. */
  function turnCircle(): boolean {
    // the sources of directed ties never change, so that those of b still stand where they stood
    const s = below(random, m);
    const a = ties.from[s] as number;
    const b = ties.to[s] as number;
    const [start = 0, end = 0] = network.out.offsets.subarray(b, b + 2);
    if (start === end) return false;
    const t = start + below(random, end - start);
    const c = ties.to[t] as number;
    if (c === a || !tied.has(c, a) || tied.has(b, a) || tied.has(c, b) || tied.has(a, c)) return false;
    const u = ties.to.indexOf(a, network.out.offsets[c]);
    for (const k of [s, t, u]) mark(k, false);
    ties.to[s] = c;
    ties.to[t] = a;
    ties.to[u] = b;
    for (const k of [s, t, u]) mark(k, true);
    return true;
  }
}

function flip({ from, to }: TieColumns, t: number): void {
  const kept = from[t] as number;
  from[t] = to[t] as number;
  to[t] = kept;
}

const below = (random: Random, count: number): number => Math.floor(random() * count);
