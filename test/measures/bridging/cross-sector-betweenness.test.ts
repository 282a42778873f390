import fc from 'fast-check';
import { crossSectorBetweenness, crossSectorShare, groupsBy, sectorPairBetweenness } from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, networkOf, SEEDED, shortestPaths } from '../../helpers/random-network';
import { eachView, viewNetwork } from '../../helpers/reference';
import { expectT8, t8 } from '../../helpers/t8';

const DISTANCES = [
  ['hops', 'hops'],
  ['invw', 'inverse-strength'],
] as const;

/** Share of all pairs of two groups whose ways pass each stakeholder, by trying every path. */
function slow(network: Network, inverse: boolean): Map<string, number[]> {
  const matrix = matrixOf(network);
  const column = network.columns.get('sector') ?? [];
  const found = new Map<string, number[]>();
  const n = matrix.length;
  for (let s = 0; s < n; s++) {
    for (let t = 0; t < n; t++) {
      if (column[s] === null || column[t] === null || column[s] === column[t]) continue;
      const paths = shortestPaths(matrix, s, t, inverse);
      const key = `${column[s]}>${column[t]}`;
      const sums = found.get(key) ?? new Array<number>(n).fill(0);
      for (const path of paths) for (const v of path.slice(1, -1)) sums[v] = (sums[v] as number) + 1 / paths.length;
      found.set(key, sums);
    }
  }
  return found;
}

describe('cross-sector betweenness', () => {
  it('agrees with gefura on the test graph, raw and normalized', () => {
    for (const graph of ['D', 'U'] as const) {
      for (const [name, distance] of DISTANCES) {
        const key = `crossSectorBetweenness.${graph}.${name}`;
        expectT8(crossSectorBetweenness(t8(graph), { distance, normalized: false }), `${key}.raw`);
        expectT8(crossSectorBetweenness(t8(graph), { distance }), `${key}.norm`);
      }
    }
  });

  it('has the local form of gefura in its sector pairs: those that begin in the own sector', () => {
    for (const graph of ['D', 'U'] as const) {
      for (const [name, distance] of DISTANCES) {
        const network = t8(graph);
        const pairs = sectorPairBetweenness(network, { distance });
        const { of, names } = groupsBy(network, 'sector');
        const local = network.ids.map((id, v): [string, number] => {
          const own = names[of[v] as number] as string;
          return [
            id,
            names.reduce((sum, other) => sum + (other === own ? 0 : (pairs.between(own, other)[v] as number)), 0),
          ];
        });
        expectT8(new Map(local), `localGefura.${graph}.${name}.out.raw`);
      }
    }
  });

  it('equals trying every path, in all and for every sector pair, on small random networks', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.boolean(), (drawn, inverse) => {
        const network = networkOf(drawn);
        const distance = inverse ? 'inverse-strength' : 'hops';
        const truth = slow(network, inverse);
        const raw = crossSectorBetweenness(network, { distance, normalized: false });
        const pairs = sectorPairBetweenness(network, { distance });
        network.ids.forEach((_, v) => {
          let total = 0;
          for (const [key, sums] of truth) {
            const [source = '', target = ''] = key.split('>');
            total += sums[v] as number;
            expect(pairs.between(source, target)[v]).toBeCloseTo(sums[v] as number, 9);
          }
          expect(raw.list[v]).toBeCloseTo(drawn.directed ? total : total / 2, 9);
        });
        const carried = pairs.rows().reduce((sum, row) => sum + row.pairs, 0);
        expect(carried).toBeCloseTo(
          raw.list.reduce((sum: number, value) => sum + (value as number), 0),
          9,
        );
        for (const row of pairs.rows()) expect(row.share).toBeLessThanOrEqual(1 + 1e-12);
      }),
      SEEDED,
    );
  });

  it('is 16.5 of 18.5 for c: the share of its betweenness that is between sectors', () => {
    expect(crossSectorShare(t8('D')).get('c')).toBeCloseTo(16.5 / 18.5, 12);
    expect(crossSectorShare(t8('U')).get('b')).toBeCloseTo(6 / (19 / 3), 12);
    expect(crossSectorShare(t8('D')).get('k')).toBeNull();
  });

  it('has nothing to share out in one sector, and null when normalized', () => {
    const network = t8('D');
    const one = { ...network, columns: new Map([['sector', network.ids.map(() => 'all')]]) };
    expect(crossSectorBetweenness(one).list.every((value) => value === null)).toBe(true);
    expect(crossSectorBetweenness(one, { normalized: false }).list.every((value) => value === 0)).toBe(true);
    expect(sectorPairBetweenness(one).rows()).toEqual([]);
  });

  it('does not count ways twice where paths tie, as counting paths would', () => {
    // networktools counts paths instead of shares: c 11, b 8, e 5
    const scores = crossSectorBetweenness(t8('U'), { normalized: false });
    expect([scores.get('c'), scores.get('b'), scores.get('e')].map((x) => Number(x?.toFixed(9)))).toEqual([
      7.5, 6, 2.5,
    ]);
  });

  it('names an unknown sector as carrying nothing', () => {
    expect(sectorPairBetweenness(t8('D')).between('civil', 'nobody')).toEqual([]);
  });

  it('has on average what every labeling of the test graph gives', () => {
    const network = t8('D');
    const column = network.columns.get('sector') ?? [];
    const sums = new Float64Array(8);
    const atLeast = new Float64Array(8);
    const observed = crossSectorBetweenness(network, { normalized: false }).list;
    const labelings = orders([...column].sort() as string[]);
    for (const sectors of labelings) {
      const dealt = { ...network, columns: new Map([['sector', sectors]]) };
      crossSectorBetweenness(dealt, { normalized: false }).list.forEach((value, v) => {
        sums[v]! += value as number;
        if ((value as number) >= (observed[v] as number) - 1e-9) atLeast[v]!++;
      });
    }
    expect(labelings).toHaveLength(1680);
    const mean = network.ids.map((_, v) => Number(((sums[v] as number) / 1680).toFixed(2)));
    expect(mean).toEqual([9.04, 8.21, 2.46, 15.2, 8.21, 5.34, 6.57, 0]);
    const p = (id: string) => Number(((atLeast[network.ids.indexOf(id)] as number) / 1680).toFixed(3));
    expect([p('g'), p('c'), p('e'), p('b')]).toEqual([0.044, 0.094, 0.104, 0.911]);
  });

  it('is near what all sources give when some are sampled, and the same with enough of them', () => {
    eachView((reference, view, name) => {
      if (name !== 'local_health_departments/communication') return;
      const network = viewNetwork(reference, view);
      const all = crossSectorBetweenness(network).list as number[];
      const some = crossSectorBetweenness(network, { samples: 400, seed: 5 }).list as number[];
      const most = Math.max(...all.map((value, v) => Math.abs(value - (some[v] as number))));
      expect(most).toBeGreaterThan(0);
      expect(most).toBeLessThan(1.36 / Math.sqrt(400));
      expect(some).toEqual(crossSectorBetweenness(network, { samples: 400, seed: 5 }).list);
      expect(crossSectorBetweenness(network, { samples: 1283 }).list).toEqual(all);
    });
    expect(() => crossSectorBetweenness(t8('D'), { samples: 0 })).toThrow(
      'samples is 0, expected a whole number from 1',
    );
  });
});

/** All different orders of some sorted labels. */
function orders(labels: readonly string[]): string[][] {
  if (labels.length === 0) return [[]];
  return [...new Set(labels)].flatMap((first) => {
    const at = labels.indexOf(first);
    return orders(labels.toSpliced(at, 1)).map((rest) => [first, ...rest]);
  });
}
