import { groupShareWork } from '../../kernel/group-share-work';
import { groupSharesTask } from '../../kernel/group-shares';
import { inWorkers, type WorkerOptions } from '../../kernel/in-workers';
import { type Network, requireNetwork } from '../../kernel/network';
import { inParts } from '../../kernel/parts';
import { pathShares } from '../../kernel/path-shares';
import type { Task } from '../../kernel/tasks';
import { distanceRead } from '../centrality/betweenness';
import type { ReadingOptions } from '../descriptor';
import { type Groups, groupsBy } from '../groups';
import { checkOptions } from '../options';
import { accuracyOf, drawSources, type SampleOptions } from '../sampling';
import { Scores } from '../scores';

export interface CrossSectorOptions
  extends Pick<ReadingOptions, 'by' | 'missing' | 'distance' | 'unweighted' | 'normalized'>,
    SampleOptions {}

const SOURCE =
  'Flom, Friedman, Strauss and Neaigus 2004, Connections 26(1), 62-70; Guns and Rousseau 2015, doi:10.1016/j.joi.2015.01.007';

/**
 * How much of what goes from one sector to another passes through a stakeholder: the bridge between sectors, not the hub
 * inside one.
 *
 * Betweenness over pairs (s, t) of different sectors only: the sum of the share of their shortest paths that have the
 * stakeholder strictly inside. Normalized: divided by the number of such pairs without it. An undirected pair counts once.
 *
 * Range: raw 0 to the number of such pairs without it; normalized 0 to 1.
 * Undefined: normalized, null where no pair of other stakeholders is of two sectors. Those whose sector is unknown begin
 * and end no pair, but may pass things on.
 * Cost: O(s (n + m)) by hops, O(s (n + m) log n) by lengths, for s = n sources or `samples`; O(n + m) memory. Up to
 * 64 sectors s, n and m are those without the trees that hang on the network. From `samples` stakeholders no score is off by more than `info.accuracy.within`.
 * Source: Flom et al. 2004 (two groups); Guns and Rousseau 2015 (gefura, any number of groups). Agrees with gefura.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column, `samples` is no whole number from 1,
 * or `confidence` not between 0 and 1.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [
 *     { id: 'fund', sectors: ['philanthropy'] },
 *     { id: 'hub', sectors: ['civil-society'] },
 *     { id: 'city', sectors: ['government'] },
 *   ],
 *   ties: [{ source: 'fund', target: 'hub' }, { source: 'hub', target: 'city' }],
 * }));
 * assert.equal(crossSectorBetweenness(network, { normalized: false }).get('hub'), 1);
 */
export function crossSectorBetweenness(network: Network, options: CrossSectorOptions = {}): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { drawn, groups, scores } = prepared(network, options);
  return scores(drawn ? doneHere(acrossGroups(network, groups, drawn, options)) : acrossAll(network, groups, options));
}

/**
 * Cross-sector betweenness worked out by several workers at once, in the browser and in Node; meanwhile this thread stays
 * free. The scores are those of `crossSectorBetweenness`, to the last bit, for any number of workers.
 *
 * Range: as `crossSectorBetweenness`.
 * Undefined: as `crossSectorBetweenness`.
 * Cost: as `crossSectorBetweenness`, divided by the number of workers.
 * Source: as `crossSectorBetweenness`.
 *
 * @throws {PlayermapError} as `crossSectorBetweenness`, and `bad-option` where `workers` is no whole number from 0. The
 * reason of `signal` where it ends the work.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [
 *     { id: 'fund', sectors: ['philanthropy'] },
 *     { id: 'hub', sectors: ['civil-society'] },
 *     { id: 'city', sectors: ['government'] },
 *   ],
 *   ties: [{ source: 'fund', target: 'hub' }, { source: 'hub', target: 'city' }],
 * }));
 * assert.equal((await crossSectorBetweennessInWorkers(network, { workers: 2 })).get('hub'), 0.5);
 */
export async function crossSectorBetweennessInWorkers(
  network: Network,
  options: CrossSectorOptions & WorkerOptions = {},
): Promise<Scores> {
  requireNetwork(network);
  checkOptions(options);
  const { drawn, groups, scores } = prepared(network, options);
  const known = drawn ? undefined : knownAcross(network, options);
  const raw = known ?? (await inWorkers(acrossGroups(network, groups, drawn ?? knownOf(groups), options), options));
  return scores(drawn || known ? raw : keepAcross(network, options, raw));
}

function prepared(network: Network, options: CrossSectorOptions) {
  const { by = 'sector', missing = 'left-out', distance = 'hops', unweighted = false } = options;
  const { normalized = true, seed = 1 } = options;
  const groups = groupsBy(network, by, missing);
  const { of, counts } = groups;
  const all = knownOf(groups);
  const drawn = drawSources(all, options);
  const known = all.length;
  const halves = network.directed ? 1 : 2;
  const pairs = known * known - counts.reduce((sum, size) => sum + size * size, 0);
  // pairs of two sectors without a stakeholder of this one
  const others = (own: number) => (pairs - (own < 0 ? 0 : 2 * (known - (counts[own] as number)))) / halves;
  const scale = drawn ? known / drawn.length : 1;
  const greatest = of.reduce((most, own) => Math.max(most, others(own)), 0);
  const scores = (raw: Float64Array) =>
    new Scores(
      {
        measure: 'crossSectorBetweenness',
        range: [0, normalized ? 1 : greatest],
        unit: normalized ? 'share of the pairs of two sectors' : 'pairs of two sectors',
        source: SOURCE,
        options: { by, missing, distance, unweighted, normalized, ...(drawn && { samples: drawn.length, seed }) },
        ...(drawn && { accuracy: accuracyOf(drawn.length, known, network.ids.length, mostFrom(), options) }),
      },
      network,
      Array.from(raw, (part, v) => {
        const possible = others(of[v] as number);
        // an estimate may be above what is possible
        const pairsOn = drawn ? Math.min(possible, part * scale) : part;
        if (!normalized) return pairsOn;
        return possible > 0 ? Math.min(1, pairsOn / possible) : null;
      }),
    );
  return { drawn, groups, scores };

  /** The score of somebody on all paths from a source with as many targets as any. */
  function mostFrom(): number {
    const targets = counts.reduce((most, size) => (size > 0 ? Math.max(most, known - size) : most), 0);
    const fewest = [-1, ...counts.keys()].map(others).filter((possible) => possible > 0);
    return (known * targets) / halves / (normalized ? Math.min(...fewest) : 1);
  }
}

/**
 * What part of a stakeholder's betweenness is between sectors: near 1 a bridge, near 0 a hub inside its own world.
 *
 * Range: 0 to 1.
 * Undefined: null where the betweenness is 0.
 * Cost: as `crossSectorBetweenness`, and once betweenness.
 * Source: the share is this library's; its parts are Freeman's betweenness and the measure above.
 *
 * @throws {PlayermapError} `bad-option` where the network has no such column.
 * @example
 * const network = project(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [
 *     { id: 'fund', sectors: ['philanthropy'] },
 *     { id: 'hub', sectors: ['civil-society'] },
 *     { id: 'city', sectors: ['government'] },
 *   ],
 *   ties: [{ source: 'fund', target: 'hub' }, { source: 'hub', target: 'city' }],
 * }));
 * assert.equal(crossSectorShare(network).get('hub'), 1);
 */
export function crossSectorShare(
  network: Network,
  options: Omit<CrossSectorOptions, 'normalized' | keyof SampleOptions> = {},
): Scores {
  requireNetwork(network);
  checkOptions(options);
  const { by = 'sector', missing = 'left-out', distance = 'hops', unweighted = false } = options;
  const groups = groupsBy(network, by, missing);
  const across = acrossAll(network, groups, options);
  const all = pathShares(network, distanceRead(options)).stakeholders;
  const halves = network.directed ? 1 : 2;
  return new Scores(
    {
      measure: 'crossSectorShare',
      range: [0, 1],
      unit: 'share of betweenness',
      source: SOURCE,
      options: { by, missing, distance, unweighted },
    },
    network,
    // sums in another order may leave 1 + 1e-16
    Array.from(across, (value, v) =>
      (all[v] as number) > 0 ? Math.min(1, (halves * value) / (all[v] as number)) : null,
    ),
  );
}

/** Those whose group is known. */
const knownOf = ({ of }: Groups): number[] => Array.from(of.keys()).filter((i) => (of[i] as number) >= 0);

const known = new WeakMap<Network, Map<string, Float64Array>>();

const keyOf = (options: CrossSectorOptions): string => {
  const { by = 'sector', missing = 'left-out' } = options;
  return `${distanceRead(options)} ${missing} ${by}`;
};

const knownAcross = (network: Network, options: CrossSectorOptions): Float64Array | undefined =>
  known.get(network)?.get(keyOf(options));

/** Keeps what comes from all sources for the other measures that are made of it. */
function keepAcross(network: Network, options: CrossSectorOptions, raw: Float64Array): Float64Array {
  const kept = known.get(network) ?? new Map<string, Float64Array>();
  known.set(network, kept.set(keyOf(options), raw));
  return raw;
}

/** Raw cross-sector betweenness from all whose group is known. */
function acrossAll(network: Network, groups: Groups, options: CrossSectorOptions): Float64Array {
  return (
    knownAcross(network, options) ??
    keepAcross(network, options, doneHere(acrossGroups(network, groups, knownOf(groups), options)))
  );
}

const doneHere = ({ input, parts, result }: Task<'groupShares', Float64Array>): Float64Array =>
  result(inParts(groupShareWork(input), parts));

/** Raw cross-sector betweenness from some sources. */
function acrossGroups(
  network: Network,
  { of, names }: Groups,
  sources: readonly number[],
  options: CrossSectorOptions,
): Task<'groupShares', Float64Array> {
  const task = groupSharesTask(network, { distance: distanceRead(options), of, groups: names.length, sources });
  if (network.directed) return task;
  return { ...task, result: (sums) => task.result(sums).map((sum) => sum / 2) };
}
