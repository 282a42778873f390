import { type Network, requireNetwork } from '../../kernel/network';
import { pathShares } from '../../kernel/path-shares';
import { undirectedReading } from '../../kernel/reading';
import { Scores } from '../scores';

/**
 * How much a stakeholder connects for every tie it has: a bridge with few ties ranks above a hub with many.
 *
 * Undirected: (2 betweenness + others it reaches) / degree, without the second term where it has one tie. Directed: the mean
 * of (betweenness + those that reach it) / in-degree and (betweenness + those it reaches) / out-degree, 0 where
 * betweenness is 0. By hops.
 *
 * Range: from 0.
 * Undefined: null without ties.
 * Cost: as betweenness.
 * Source: Everett and Valente 2016, doi:10.1016/j.socnet.2015.09.001. The paper has connected networks only; here those
 * reached stand in for all others.
 *
 * @throws {PlayermapError} `bad-option` for what is no network.
 * @example
 * const way = project(Ecosystem.from({
 *   version: 1,
 *   directed: false,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
 *   ties: [{ source: 'a', target: 'b' }, { source: 'b', target: 'c' }],
 * }));
 * assert.deepEqual([...everettValente(way)], [['a', 0], ['b', 2], ['c', 0]]);
 */
export function everettValente(network: Network): Scores {
  requireNetwork(network);
  const { stakeholders: between, reaching, reachable } = pathShares(network, 'hops');
  const both = undirectedReading(network).offsets;
  const ins = network.in.offsets;
  const outs = network.out.offsets;
  const list = network.ids.map((_, v) => {
    const degree = (both[v + 1] as number) - (both[v] as number);
    if (degree === 0) return null;
    // sums over ordered pairs: in an undirected network already twice the betweenness
    const b = between[v] as number;
    if (!network.directed) return (degree === 1 ? b : b + Math.round(reachable[v] as number) - 1) / degree;
    if (b === 0) return 0;
    const inward = (b + Math.round(reaching[v] as number) - 1) / ((ins[v + 1] as number) - (ins[v] as number));
    const outward = (b + Math.round(reachable[v] as number) - 1) / ((outs[v + 1] as number) - (outs[v] as number));
    return (inward + outward) / 2;
  });
  return new Scores(
    {
      measure: 'everettValente',
      range: [0, Number.POSITIVE_INFINITY],
      unit: 'pairs a tie',
      source: 'Everett and Valente 2016, doi:10.1016/j.socnet.2015.09.001',
      options: {},
    },
    network,
    list,
  );
}
