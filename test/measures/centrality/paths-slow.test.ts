import fc from 'fast-check';
import {
  betweenness,
  closeness,
  diameter,
  globalEfficiency,
  harmonic,
  meanDistance,
  tieBetweenness,
} from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, networkOf, SEEDED, shortestPaths } from '../../helpers/random-network';

const distances = ['hops', 'inverse-strength'] as const;
const near = (mine: number | null | undefined, theirs: number) => expect(mine).toBeCloseTo(theirs, 9);

describe('shortest-path measures equal a slow version that tries every path', () => {
  it('betweenness of stakeholders and ties', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.constantFrom(...distances), (drawn, distance) => {
        const network = networkOf(drawn);
        const matrix = matrixOf(network);
        const n = network.ids.length;
        const between = new Array<number>(n).fill(0);
        const over = new Map<string, number>();
        for (let s = 0; s < n; s++)
          for (let t = drawn.directed ? 0 : s + 1; t < n; t++) {
            const paths = shortestPaths(matrix, s, t, distance !== 'hops');
            for (const path of paths) {
              for (const v of path.slice(1, -1)) between[v]! += 1 / paths.length;
              path.slice(1).forEach((w, k) => {
                const v = path[k] as number;
                const [a, b] = drawn.directed || v < w ? [v, w] : [w, v];
                over.set(`${a} ${b}`, (over.get(`${a} ${b}`) ?? 0) + 1 / paths.length);
              });
            }
          }
        const scores = betweenness(network, { distance, normalized: false });
        network.ids.forEach((id, i) => {
          near(scores.get(id), between[i] as number);
        });
        const rows = tieBetweenness(network, { distance, normalized: false }).rows();
        expect(rows).toHaveLength(network.size);
        for (const { source, target, betweenness: score } of rows)
          near(score, over.get(`${network.index.get(source)} ${network.index.get(target)}`) ?? 0);
      }),
      SEEDED,
    );
  });

  it('closeness, harmonic, diameter, mean distance and efficiency', () => {
    fc.assert(
      fc.property(
        drawnNetworks,
        fc.constantFrom(...distances),
        fc.constantFrom('in', 'out', 'all'),
        (drawn, distance, direction) => {
          const network = networkOf(drawn);
          const given = matrixOf(network);
          const n = network.ids.length;
          const to = (i: number, j: number) => {
            const there = given[i]?.[j] ?? 0;
            const back = given[j]?.[i] ?? 0;
            return direction === 'out' || !drawn.directed ? there : direction === 'in' ? back : there + back;
          };
          const far = network.ids.map((_, i) =>
            network.ids.map((__, j) => {
              if (i === j) return 0;
              return to(i, j) > 0 ? (distance === 'hops' ? 1 : 1 / to(i, j)) : Number.POSITIVE_INFINITY;
            }),
          );
          for (let k = 0; k < n; k++)
            for (const row of far)
              row.forEach((_, j) => {
                row[j] = Math.min(row[j] as number, (row[k] as number) + (far[k]?.[j] as number));
              });
          const all: number[] = [];
          network.ids.forEach((id, i) => {
            const others = (far[i] as number[]).filter((d, j) => j !== i && d < Number.POSITIVE_INFINITY);
            all.push(...others);
            const sum = others.reduce((a, b) => a + b, 0);
            const options = { distance, direction } as const;
            if (n > 1) near(closeness(network, options).get(id), sum > 0 ? others.length ** 2 / (sum * (n - 1)) : 0);
            near(
              harmonic(network, { ...options, normalized: false }).get(id),
              others.reduce((a, d) => a + 1 / d, 0),
            );
          });
          const options = { distance, direction } as const;
          if (all.length === 0) {
            expect([diameter(network, options), meanDistance(network, options)]).toEqual([null, null]);
          } else {
            near(diameter(network, options), Math.max(...all));
            near(meanDistance(network, options), all.reduce((a, b) => a + b, 0) / all.length);
            near(globalEfficiency(network, options), all.reduce((a, d) => a + 1 / d, 0) / (n * (n - 1)));
          }
        },
      ),
      SEEDED,
    );
  });

  it('betweenness where trees hang on trees and nothing is a core', () => {
    const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 12 }).map((picks) => ({
      stakeholders: Array.from({ length: picks.length + 1 }, (_, i) => ({ id: `n${i}` })),
      ties: picks.map((pick, i) => ({ source: `n${i + 1}`, target: `n${pick % (i + 1)}`, strength: 1 + (pick % 3) })),
    }));
    fc.assert(
      fc.property(trees, fc.boolean(), (tree, directed) => {
        const network = networkOf({ ...tree, directed });
        const matrix = matrixOf(network);
        const between = new Array<number>(network.ids.length).fill(0);
        for (let s = 0; s < between.length; s++)
          for (let t = 0; t < between.length; t++)
            for (const path of shortestPaths(matrix, s, t, false))
              for (const v of path.slice(1, -1)) between[v]! += directed ? 1 : 0.5;
        expect([...betweenness(network, { normalized: false }).list]).toEqual(between);
      }),
      SEEDED,
    );
  });
});

describe('equal lengths', () => {
  it('are equal but for rounding', () => {
    const tie = (source: string, target: string, strength: number) => ({ source, target, strength });
    const network = networkOf({
      directed: true,
      stakeholders: ['s', 'a', 'b', 'c', 't'].map((id) => ({ id })),
      // 1/10 + 1/5 and 1/20 + 1/4 differ in the last bit
      ties: [tie('s', 'a', 10), tie('a', 't', 5), tie('s', 'c', 20), tie('c', 't', 4)],
    });
    const scores = betweenness(network, { distance: 'inverse-strength', normalized: false });
    expect([scores.get('a'), scores.get('c')]).toEqual([0.5, 0.5]);
  });

  it('hold for paths in more numbers than a whole number can count', () => {
    // a ladder of diamonds: the number of paths doubles at each of 80 rungs
    const rungs = 80;
    const stakeholders = [{ id: 'j0' }];
    const ties = [];
    for (let k = 0; k < rungs; k++) {
      stakeholders.push({ id: `u${k}` }, { id: `l${k}` }, { id: `j${k + 1}` });
      for (const side of ['u', 'l'])
        ties.push(
          { source: `j${k}`, target: `${side}${k}`, strength: 1 },
          { source: `${side}${k}`, target: `j${k + 1}`, strength: 1 },
        );
    }
    const network = networkOf({ directed: true, stakeholders, ties });
    const scores = betweenness(network, { normalized: false });
    expect(scores.get('u0')).toBe(scores.get('l0'));
    const behind = 3 * (rungs - 1) + 1;
    expect(scores.get('u0')).toBeCloseTo(behind / 2, 6);
  });
});
