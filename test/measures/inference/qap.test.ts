import fc from 'fast-check';
import { qap, sameGroup, tiesIn } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, networkOf } from '../../helpers/random-network';
import { t8 } from '../../helpers/t8';

describe('being of one sector as a relation', () => {
  it('is never so where a sector is unknown', () => {
    const network = { ...t8('D'), columns: new Map([['sector', [null, null, 'x', 'x', 'y', 'z', 'z', 'z']]]) };
    const same = sameGroup(network);
    expect([same(2, 3), same(5, 7), same(0, 1), same(0, 2), same(3, 4)]).toEqual([1, 1, 0, 0, 0]);
  });
});

describe('QAP correlation', () => {
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

  it('of all orders of three is told by hand', () => {
    const network = networkOf({
      directed: true,
      stakeholders: [{ id: 'a', sectors: ['x'] }, { id: 'b', sectors: ['x'] }, { id: 'c' }],
      ties: [
        { source: 'a', target: 'b', strength: 4 },
        { source: 'b', target: 'c', strength: 2 },
      ],
    });
    // a-b and b-a are alike; in two of six orders a>b lies there, in two b>c, in two neither
    const test = qap(network, sameGroup(network), { unweighted: true });
    expect(test.observed).toBeCloseTo((1 - (2 * 2) / 6) / (2 - 4 / 6), 12);
    expect(test).toMatchObject({ exact: true, draws: 6, atLeast: 4 / 6, atMost: 1, p: 1 });
    expect(test.mean).toBeCloseTo(((4 * (1 - 4 / 6)) / (4 / 3) + (2 * (-4 / 6)) / (4 / 3)) / 6, 12);
    // strengths 4 and 2: 20 - 36 / 6 = 14 spread, 4 - 6 x 2 / 6 = 2 in common
    expect(qap(network, sameGroup(network)).observed).toBeCloseTo(2 / Math.sqrt(14 * (4 / 3)), 12);
    const undirected = networkOf({
      directed: false,
      stakeholders: [{ id: 'a', sectors: ['x'] }, { id: 'b', sectors: ['x'] }, { id: 'c' }],
      ties: [{ source: 'a', target: 'b', strength: 3 }],
    });
    expect(qap(undirected, sameGroup(undirected)).observed).toBeCloseTo(1, 12);
    expect(() => qap(network, () => 1, { permutations: 0 })).toThrow(
      'permutations is 0, expected a whole number from 1',
    );
  });
});
