import fc from 'fast-check';
import { qap, sameGroup, tiesIn } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, networkOf } from '../../helpers/random-network';
import { entries, t8 } from '../../helpers/t8';

describe('QAP correlation', () => {
  it('agrees with sna on the test graph, exactly where all 40,320 orders are taken', () => {
    const D = t8('D');
    const hops = { unweighted: true };
    const exact = qap(D, sameGroup(D), { ...hops, permutations: 40_320 });
    expect(exact.observed).toBeCloseTo(entries['qap.cor.D_vs_sameSector']?.v as number, 9);
    expect(exact).toMatchObject({ exact: true, draws: 40_320 });
    expect(exact.atLeast).toBeCloseTo(0.030952, 6);
    const U = t8('U');
    expect(qap(U, sameGroup(U), hops).observed).toBeCloseTo(0.349948, 6);
    const drawn = qap(D, sameGroup(D), { ...hops, permutations: 10_000, seed: 2 });
    expect(drawn.exact).toBe(false);
    expect(Math.abs((drawn.atLeast as number) - 0.030952)).toBeLessThan(0.006);
  });

  it('is the correlation of both matrices off the diagonal', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.integer({ min: 0, max: 50 }), (drawn, salt) => {
        const network = networkOf(drawn);
        const relation = (i: number, j: number) => ((i * 7 + j * 13 + salt) % 5) - 1;
        const { observed } = qap(network, relation, { permutations: 1 });
        const cells = matrixOf(network).flatMap((row, i) =>
          row.flatMap((w, j) => (i === j ? [] : [[w, relation(i, j)]])),
        );
        const mean = (k: 0 | 1) => cells.reduce((sum, cell) => sum + (cell[k] as number), 0) / cells.length;
        const [a, b] = [mean(0), mean(1)];
        const sum = (f: (x: number, y: number) => number) =>
          cells.reduce((total, [x, y]) => total + f((x as number) - a, (y as number) - b), 0);
        const [xx, yy, xy] = [sum((x) => x * x), sum((_, y) => y * y), sum((x, y) => x * y)];
        if (!(xx > 1e-9 && yy > 1e-9)) expect(observed).toBeNull();
        else expect(observed).toBeCloseTo(xy / Math.sqrt(xx * yy), 9);
      }),
      { seed: 9, numRuns: 200 },
    );
  });

  it('is 1 of a network with itself, whatever the order of its stakeholders', () => {
    const D = t8('D');
    const other = t8('D');
    const test = qap(D, tiesIn(other, D), { permutations: 200 });
    expect(test.observed).toBeCloseTo(1, 12);
    expect(test.atLeast).toBeLessThan(0.02);
    const { ids } = D;
    const relation = tiesIn(other, D);
    for (const [i, row] of matrixOf(D).entries())
      for (const [j, w] of row.entries()) expect(relation(i, j), `${ids[i]} ${ids[j]}`).toBe(w);
  });

  it('refuses another network that lacks somebody', () => {
    const small = networkOf({ directed: true, stakeholders: [{ id: 'r' }], ties: [] });
    expect(() => tiesIn(small, t8())).toThrow('"g" is not in the other network');
  });

  it('is null where there is nothing to correlate', () => {
    const empty = networkOf({ directed: true, stakeholders: [], ties: [] });
    expect(qap(empty, () => 1)).toMatchObject({ observed: null, p: null });
    expect(qap(t8(), () => 1)).toMatchObject({ observed: null, p: null });
  });
});
