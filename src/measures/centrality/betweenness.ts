import { inWorkers, type WorkerOptions } from '../../kernel/in-workers';
import { type Network, requireNetwork } from '../../kernel/network';
import { keepShares, knownShares, pathShares, pathSharesTask, sharesFrom } from '../../kernel/path-shares';
import type { Distance } from '../../kernel/reading';
import { tidy } from '../../text/tidy';
import type { ReadingOptions } from '../descriptor';
import { checkOptions } from '../options';
import { accuracyOf, drawSources, type SampleOptions } from '../sampling';
import { Scores } from '../scores';

export type BetweennessOptions = Pick<ReadingOptions, 'distance' | 'unweighted' | 'normalized'>;

export interface SampledBetweennessOptions extends BetweennessOptions, SampleOptions {}

const SOURCE = 'Freeman 1977, doi:10.2307/3033543; Brandes 2001, doi:10.1080/0022250X.2001.9990249';

/** Ties read without strengths are all equally long. */
export function distanceRead({ distance = 'hops', unweighted = false }: BetweennessOptions): Distance {
  return unweighted ? 'hops' : distance;
}

/**
 * Who stands on the way between others: the shortest paths between all other pairs that pass through a stakeholder.
 *
 * Paths of equal length share the credit of their pair equally. In an undirected network each pair counts once, in a directed
 * network each direction. Lengths are equal where they differ by less than 1e-10 of their size.
 *
 * Range: 0 to 1 as a share of the other pairs (`normalized`, the default), else 0 to (n - 1)(n - 2), halved if undirected.
 * Undefined: normalized, null for everybody below three stakeholders. An isolate scores 0.
 * Cost: O(n m) by hops, O(n m log n) by lengths, n and m without the trees that hang on the network; O(n + m) memory. From
 * `samples` stakeholders O(samples m), and no score is then off by more than `info.accuracy.within`.
 * Source: Freeman 1977, doi:10.2307/3033543; Brandes 2001, doi:10.1080/0022250X.2001.9990249. Agrees with igraph and NetworkX.
 * Sampled: Brandes and Pich 2007, doi:10.1142/S0218127407018403, with the bound of Serfling 1974, doi:10.1214/aos/1176342611.
 *
 * @throws {PlayermapError} `bad-option` where `samples` is no whole number from 1, or `confidence` not between 0 and 1.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b', directed: false }, { source: 'b', target: 'c', directed: false }],
 * }));
 * assert.deepEqual([...betweenness(network)], [['a', 0], ['b', 1], ['c', 0]]);
 */
export function betweenness(network: Network, options: SampledBetweennessOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const distance = distanceRead(options);
  const drawn = drawSources([...network.ids.keys()], options);
  const { stakeholders } = drawn ? sharesFrom(network, { distance, drawn }) : pathShares(network, distance);
  return scoresOf(network, stakeholders, drawn, options);
}

/**
 * Betweenness worked out by several workers at once, in the browser and in Node; meanwhile this thread stays free. The
 * scores are those of `betweenness`, to the last bit, for any number of workers. All measures that need the same
 * paths then have them.
 *
 * Range: as `betweenness`.
 * Undefined: as `betweenness`.
 * Cost: as `betweenness`, divided by the number of workers.
 * Source: as `betweenness`.
 *
 * @throws {PlayermapError} as `betweenness`, and `bad-option` where `workers` is no whole number from 0. The reason of
 * `signal` where it ends the work.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b', directed: false }, { source: 'b', target: 'c', directed: false }],
 * }));
 * const scores = await betweennessInWorkers(network, { workers: 2 });
 * assert.deepEqual([...scores], [...betweenness(network)]);
 */
export async function betweennessInWorkers(
  network: Network,
  options: SampledBetweennessOptions & WorkerOptions = {},
): Promise<Scores> {
  requireNetwork(network);
  checkOptions(options);
  const distance = distanceRead(options);
  const drawn = drawSources([...network.ids.keys()], options);
  const known = drawn ? undefined : knownShares(network, distance);
  const shares = known ?? (await inWorkers(pathSharesTask(network, { distance, ...(drawn && { drawn }) }), options));
  if (!drawn && !known) keepShares(network, distance, false, shares);
  return scoresOf(network, shares.stakeholders, drawn, options);
}

function scoresOf(
  network: Network,
  ordered: Float64Array,
  drawn: readonly number[] | undefined,
  options: SampledBetweennessOptions,
): Scores {
  const { distance = 'hops', unweighted = false, normalized = true, seed = 1 } = options;
  const n = network.ids.length;
  const pairs = network.directed ? 1 : 2;
  const most = n > 2 ? (n - 1) * (n - 2) : 0;
  const unit = normalized ? most : pairs;
  const scale = drawn ? n / drawn.length : 1;
  return new Scores(
    {
      measure: 'betweenness',
      range: [0, normalized ? 1 : most / pairs],
      unit: normalized ? 'share of the other pairs' : 'pairs',
      source: SOURCE,
      options: { distance, unweighted, normalized, ...(drawn && { samples: drawn.length, seed }) },
      // a source needs nobody for itself and for whom it asks: n - 2 targets at the most
      ...(drawn && most > 0 && { accuracy: accuracyOf(drawn.length, n, n, (n * (n - 2)) / unit, options) }),
    },
    network,
    Array.from(ordered, (sum) => (unit > 0 ? Math.min(most, sum * scale) / unit : null)),
  );
}

/** One tie and its betweenness. */
export interface TieScore {
  readonly source: string;
  readonly target: string;
  readonly betweenness: number | null;
}

/** The betweenness of every tie. */
export interface TieBetweenness {
  /** One tidy record per tie; an undirected tie stands once. */
  rows(): TieScore[];
}

/**
 * Which ties others rely on: the shortest paths between all pairs that run over a tie, shared where paths are equally long.
 *
 * Range: 0 to 1 as a share of all pairs (`normalized`, the default), else 0 to n (n - 1), halved if undirected.
 * Undefined: never; no ties, no rows.
 * Cost: as `betweenness`.
 * Source: Girvan and Newman 2002, doi:10.1073/pnas.122653799. Agrees with igraph and NetworkX.
 *
 * @throws {PlayermapError} `bad-option` for an option that cannot be.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.deepEqual(tieBetweenness(network, { normalized: false }).rows(), [{ source: 'a', target: 'b', betweenness: 1 }]);
 */
export function tieBetweenness(network: Network, options: BetweennessOptions = {}): TieBetweenness {
  requireNetwork(network);
  checkOptions(options);
  const { normalized = true } = options;
  const { ids, directed, out } = network;
  const ordered = pathShares(network, distanceRead(options), true).ties;
  // an undirected tie carries half of its ordered pairs in each direction
  const divisor = normalized ? (ids.length * (ids.length - 1)) / (directed ? 1 : 2) : 1;
  const rows = () =>
    tidy(
      ids.flatMap((source, i) => {
        const found: TieScore[] = [];
        for (let e = out.offsets[i] as number; e < (out.offsets[i + 1] as number); e++) {
          const j = out.neighbours[e] as number;
          if (!directed && j < i) continue;
          found.push({ source, target: ids[j] as string, betweenness: (ordered[e] as number) / divisor });
        }
        return found;
      }),
    );
  return { rows };
}
