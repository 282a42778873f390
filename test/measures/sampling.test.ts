import { betweenness, crossSectorBetweenness, estimateInterval, type Scores } from 'playermap/measures';
import { type Network, networkFromTables } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { seededTables } from '../helpers/seeded-tables';

const NETWORKS: readonly (readonly [string, Network])[] = [
  ['a seeded network', networkFromTables(seededTables(1500, 4000, 8), { directed: false })],
  ['a seeded directed network', networkFromTables(seededTables(1200, 5000, 9))],
  ['a star', networkFromTables(star(800), { directed: false })],
  ['two cliques and a bridge', networkFromTables(cliques(60), { directed: false })],
];
const MEASURES = [
  ['betweenness', betweenness],
  ['cross-sector betweenness', crossSectorBetweenness],
] as const;

function star(rays: number) {
  const column = { names: ['a', 'b'], codes: Array.from({ length: rays + 1 }, (_, i) => i % 2) };
  return {
    ids: Array.from({ length: rays + 1 }, (_, i) => `${i}`),
    columns: new Map([['sector', column]]),
    source: new Uint32Array(rays),
    target: Uint32Array.from({ length: rays }, (_, i) => i + 1),
  };
}

function cliques(size: number) {
  const pairs: [number, number][] = [[0, size]];
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) pairs.push([i, j], [size + i, size + j]);
  return {
    ids: Array.from({ length: 2 * size }, (_, i) => `${i}`),
    columns: new Map([
      ['sector', { names: ['a', 'b'], codes: Array.from({ length: 2 * size }, (_, i) => Number(i < size)) }],
    ]),
    source: pairs.map(([a]) => a),
    target: pairs.map(([, b]) => b),
  };
}

/** How far the worst estimate is off, and whether every exact score is in its interval. */
function held(estimates: Scores, exact: Scores) {
  const off = Math.max(...estimates.list.map((score, v) => Math.abs((score ?? 0) - (exact.list[v] ?? 0))));
  const inside = estimates.ids.every((id) => {
    const score = exact.get(id) as number | null;
    const interval = estimateInterval(estimates, id);
    return score === null ? interval === null : interval && interval[0] <= score && score <= interval[1];
  });
  return { off, inside };
}

describe.each(MEASURES)('sampled %s', (_, measure) => {
  it.each(NETWORKS)('is within its bound on %s, for forty draws', (_name, network) => {
    for (const normalized of [true, false]) {
      const exact = measure(network, { normalized });
      let outside = 0;
      for (let seed = 1; seed <= 20; seed++) {
        const estimates = measure(network, { samples: 40 + seed, seed, normalized });
        const { off, inside } = held(estimates, exact);
        if (off > (estimates.info.accuracy?.within as number) || !inside) outside++;
      }
      expect(outside).toBeLessThanOrEqual(1);
    }
  });

  it('has a bound that shrinks as more are drawn, and grows with the confidence', () => {
    const [, network] = NETWORKS[0] as (typeof NETWORKS)[number];
    const within = (samples: number, confidence?: number) =>
      measure(network, { samples, ...(confidence && { confidence }) }).info.accuracy?.within as number;
    expect(within(100)).toBeLessThan(within(50));
    expect(within(100, 0.99)).toBeGreaterThan(within(100));
    expect(within(1000)).toBeLessThan(0.08);
  });

  it('is exact, and says nothing of a bound, where all are drawn', () => {
    const [, network] = NETWORKS[3] as (typeof NETWORKS)[number];
    const all = measure(network, { samples: network.ids.length });
    expect(all.list).toEqual(measure(network).list);
    expect(all.info).toEqual(measure(network).info);
    expect(estimateInterval(all, '0')).toEqual([all.get('0'), all.get('0')]);
  });

  it('repeats itself for a seed, and only then', () => {
    const [, network] = NETWORKS[0] as (typeof NETWORKS)[number];
    const drawn = (seed?: number) => measure(network, { samples: 60, ...(seed && { seed }) });
    expect(drawn(2).list).toEqual(drawn(2).list);
    expect(drawn(2).list).not.toEqual(drawn(3).list);
    expect(drawn().list).toEqual(drawn(1).list);
    expect(drawn().info.options).toMatchObject({ samples: 60, seed: 1 });
  });

  it('refuses numbers that make no sample', () => {
    const [, network] = NETWORKS[3] as (typeof NETWORKS)[number];
    expect(() => measure(network, { samples: 0 })).toThrow('samples is 0, expected a whole number from 1');
    expect(() => measure(network, { samples: 2.5 })).toThrow('samples is 2.5');
    expect(() => measure(network, { samples: 9, confidence: 1 })).toThrow('confidence is 1, expected');
    expect(() => measure(network, { confidence: Number.NaN })).toThrow('confidence is NaN, expected');
  });
});

describe('the interval of an estimate', () => {
  it('is narrow where nothing was found, and never wider than the bound', () => {
    const [, network] = NETWORKS[0] as (typeof NETWORKS)[number];
    const scores = betweenness(network, { samples: 400 });
    const within = scores.info.accuracy?.within as number;
    const nobody = scores.ids.find((id) => scores.get(id) === 0) as string;
    const [low, high] = estimateInterval(scores, nobody) as [number, number];
    expect(low).toBe(0);
    expect(high).toBeLessThan(within / 3);
    for (const id of scores.ids) {
      const [from, to] = estimateInterval(scores, id) as [number, number];
      const score = scores.get(id) as number;
      expect(from <= score && score <= to && score - from <= within && to - score <= within).toBe(true);
    }
  });

  it('is refused for somebody who is not there', () => {
    const [, network] = NETWORKS[3] as (typeof NETWORKS)[number];
    expect(() => estimateInterval(betweenness(network), 'nobody')).toThrow('there is no stakeholder "nobody"');
  });

  it('is null where the score is', () => {
    const two = networkFromTables({ ids: ['a', 'b', 'c'], source: [0], target: [1] });
    const scores = crossSectorBetweenness(
      networkFromTables({ ...star(2), columns: new Map([['sector', { names: ['a'], codes: [0, 0, 0] }]]) }),
    );
    expect(estimateInterval(scores, '0')).toBeNull();
    expect(estimateInterval(betweenness(two, { samples: 1 }), 'a')?.[0]).toBe(0);
  });
});
