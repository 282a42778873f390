import { type Network, requireNetwork } from '../../kernel/network';
import { hopSearch } from '../../kernel/path-search';
import { Scores } from '../scores';
import { Detours } from './detours';

/**
 * How much closer a stakeholder's ties hold the whole map together: what the map would lose, on average, with one of them.
 *
 * The mean over its ties, in and out, of how much the mean reciprocal distance of all ordered pairs falls when the tie is
 * taken away. By hops. It favours loose ends, whose one tie is all that holds them.
 *
 * Range: 0 to 1.
 * Undefined: null without ties.
 * Cost: O(n (n + m)) and the distances that a lost tie changes; at worst O(n m (n + m)).
 * Source: Valente and Fujimoto 2010, doi:10.1016/j.socnet.2010.03.003. influenceR gives half: it divides sums over unordered
 * pairs by the number of ordered ones.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const pair = project(Ecosystem.from({
 *   version: 1,
 *   directed: false,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }));
 * assert.equal(valenteFujimoto(pair).get('a'), 1);
 */
export function valenteFujimoto(network: Network): Scores {
  requireNetwork(network);
  const { out, ids } = network;
  const n = ids.length;
  const drops = tieDrops(network);
  const sums = new Float64Array(n);
  const ties = new Uint32Array(n);
  for (let u = 0; u < n; u++) {
    for (let e = out.offsets[u] as number; e < (out.offsets[u + 1] as number); e++) {
      const w = out.neighbours[e] as number;
      sums[u]! += drops[e] as number;
      sums[w]! += drops[e] as number;
      ties[u]!++;
      if (network.directed) ties[w]!++;
    }
  }
  return new Scores(
    {
      measure: 'valenteFujimoto',
      range: [0, 1],
      unit: 'mean reciprocal distance',
      source: 'Valente and Fujimoto 2010, doi:10.1016/j.socnet.2010.03.003',
      options: {},
    },
    network,
    Array.from(sums, (sum, v) => ((ties[v] as number) > 0 ? sum / (ties[v] as number) / (n * (n - 1)) : null)),
  );
}

/**
 * By arc, how much the sum of reciprocal distances falls without it. From each source only an arc that is somebody's only
 * way in can matter, and only for those that have no way around it among their shortest paths.
 */
function tieDrops(network: Network): Float64Array {
  const { out } = network;
  const n = network.ids.length;
  const search = hopSearch(out);
  const ways = new Uint32Array(n);
  const detours = new Detours(network, search, ways);
  const drops = new Float64Array(out.neighbours.length);
  for (let s = 0; s < n; s++) {
    search.from(s);
    const { order, arcs, firstArc, reached } = search;
    for (let k = 0; k < reached; k++) ways[order[k] as number] = 0;
    const used = firstArc[reached] as number;
    for (let i = 0; i < used; i++) ways[out.neighbours[arcs[i] as number] as number]!++;
    detours.begin();
    for (let k = 0; k < reached; k++) {
      for (let i = firstArc[k] as number; i < (firstArc[k + 1] as number); i++) {
        const arc = arcs[i] as number;
        const w = out.neighbours[arc] as number;
        if (ways[w] === 1) drops[arc]! += detours.lossWithout(order[k] as number, w);
      }
    }
  }
  return drops;
}
