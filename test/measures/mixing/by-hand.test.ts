import {
  coleman,
  crossTable,
  eiBounds,
  eiIndex,
  meanSpectralSegregation,
  mixingMatrix,
  numericAssortativity,
  sectorEi,
  spectralSegregation,
  stakeholderEi,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { lettersNetwork } from '../../helpers/arcs';

const columns = new Map([
  ['sector', ['x', 'x', 'y', null, 'y', 'z']],
  ['ring', ['0', '1', '1', '0', null, '1']],
]);
// d has no sector, e no ring, f no tie
const directed: Network = { ...lettersNetwork(6, 'ab:2 ba:1 ac:3 bc:1 ce:4 da:5 ed:1'), columns };
const undirected: Network = { ...lettersNetwork(6, 'ab:2 ac:3 bc:1 ce:4 da:5 ed:1', false), columns };

describe('who is tied to whom, counted by hand', () => {
  it('stands in the mixing matrix', () => {
    const found = mixingMatrix(directed);
    expect(found).toMatchObject({
      by: 'sector',
      names: ['x', 'y', 'z'],
      counts: [2, 2, 1],
      matrix: [
        [3, 4, 0],
        [0, 4, 0],
        [0, 0, 0],
      ],
      directed: true,
      tiesLeftOut: 2,
    });
    expect(found.rows()).toEqual([
      { source: 'x', target: 'x', value: 3 },
      { source: 'x', target: 'y', value: 4 },
      { source: 'y', target: 'y', value: 4 },
    ]);
    expect(mixingMatrix(directed, { unweighted: true, missing: 'group' })).toMatchObject({
      names: ['x', 'y', '', 'z'],
      matrix: [
        [2, 2, 0, 0],
        [0, 1, 1, 0],
        [1, 0, 0, 0],
        [0, 0, 0, 0],
      ],
      tiesLeftOut: 0,
    });
    expect(mixingMatrix(directed, { by: 'ring' }).matrix).toEqual([
      [5, 5],
      [1, 1],
    ]);
  });

  it('stands in both cells where ties have no direction, but in one record', () => {
    const found = mixingMatrix(undirected);
    expect([found.matrix, found.tiesLeftOut, found.directed]).toEqual([
      [
        [2, 4, 0],
        [4, 4, 0],
        [0, 0, 0],
      ],
      2,
      false,
    ]);
    expect(found.rows()).toEqual([
      { source: 'x', target: 'x', value: 2 },
      { source: 'x', target: 'y', value: 4 },
      { source: 'y', target: 'y', value: 4 },
    ]);
  });

  it('is told apart sector by sector', () => {
    const found = sectorEi(directed);
    expect(found).toMatchObject({ by: 'sector', internal: [3, 4, 0], external: [4, 4, 0], eiIndex: [1 / 7, 0, null] });
    expect(found.rows()).toEqual([
      { sector: 'x', internal: 3, external: 4, eiIndex: 1 / 7 },
      { sector: 'y', internal: 4, external: 4, eiIndex: 0 },
      { sector: 'z', internal: 0, external: 0, eiIndex: null },
    ]);
    expect(sectorEi(directed, { inside: 'twice' }).eiIndex).toEqual([-2 / 10, -4 / 12, null]);
    expect(sectorEi(undirected)).toMatchObject({ internal: [2, 4, 0], external: [4, 4, 0] });
    // a tie back from y to x counts for both
    const back: Network = { ...lettersNetwork(6, 'ab:2 ac:3 ca:6'), columns };
    expect(sectorEi(back)).toMatchObject({ internal: [2, 0, 0], external: [9, 9, 0] });
    expect(sectorEi(directed, { by: 'ring', unweighted: true })).toMatchObject({ by: 'ring', names: ['0', '1'] });
  });

  it('is told apart stakeholder by stakeholder', () => {
    expect(stakeholderEi(directed).list).toEqual([0, -0.5, 0, null, -1, null]);
    expect(stakeholderEi(directed, { unweighted: true }).list).toEqual([0, 0, 1 / 3, null, -1, null]);
    expect(stakeholderEi(directed, { direction: 'out' }).list).toEqual([1 / 5, 0, -1, null, null, null]);
    expect(stakeholderEi(directed, { missing: 'group' }).list).toEqual([5 / 11, -0.5, 0, 1, -3 / 5, null]);
  });

  it('makes the E-I index, of strengths unless ties are to be counted', () => {
    expect(eiIndex(directed)).toBeCloseTo((4 - 7) / 11, 12);
    expect(eiIndex(directed, { unweighted: true })).toBeCloseTo((2 - 3) / 5, 12);
    expect(eiIndex(undirected)).toBeCloseTo((4 - 6) / 10, 12);
    // 5 ties; 2 + 2 ordered pairs inside, 16 between
    expect(eiBounds(directed)).toEqual({
      observed: -1 / 5,
      expected: 12 / 20,
      least: -3 / 5,
      most: 1,
      rescaled: expect.closeTo(-1 / 2, 12),
    });
    const tieless: Network = { ...lettersNetwork(6, ''), columns };
    expect(eiBounds(tieless)).toEqual({ observed: null, expected: null, least: null, most: null, rescaled: null });
  });

  it('makes the index of Coleman', () => {
    // x: 4 ties out, 2 inside, one of four others is x: 1 expected; y: 1 tie out, inside, 1 / 4 expected; z: alone
    const found = coleman(directed);
    expect([found.by, found.names, found.coleman]).toEqual(['sector', ['x', 'y', 'z'], [1 / 3, 1, null]]);
    expect(found.rows()[0]).toEqual({ sector: 'x', coleman: 1 / 3 });
    const others: Network = { ...lettersNetwork(6, 'ac ae fb'), columns };
    expect(coleman(others).coleman).toEqual([-1, null, null]);
    expect(coleman(directed, { by: 'ring' })).toMatchObject({ by: 'ring', names: ['0', '1'] });
  });
});

describe('two columns beside each other, counted by hand', () => {
  it('are stakeholders, ties or strengths, with those left out', () => {
    const stakeholders = crossTable(directed);
    expect(stakeholders).toMatchObject({
      rowNames: ['0', '1'],
      columnNames: ['x', 'y', 'z'],
      cells: [
        [1, 0, 0],
        [1, 1, 1],
      ],
      leftOut: 2,
    });
    expect(stakeholders.rows()).toEqual([
      { row: '0', column: 'x', value: 1 },
      { row: '0', column: 'y', value: 0 },
      { row: '0', column: 'z', value: 0 },
      { row: '1', column: 'x', value: 1 },
      { row: '1', column: 'y', value: 1 },
      { row: '1', column: 'z', value: 1 },
    ]);
    const ties = crossTable(directed, { amount: 'ties' });
    expect([ties.cells, ties.leftOut]).toEqual([
      [
        [2, 1, 0],
        [1, 2, 0],
      ],
      1,
    ]);
    expect(crossTable(directed, { amount: 'strength' }).cells).toEqual([
      [7, 3, 0],
      [1, 5, 0],
    ]);
    const turned = crossTable(directed, { rows: 'sector', columns: 'ring', missing: 'group' });
    expect(turned).toMatchObject({
      rowNames: ['x', 'y', '', 'z'],
      columnNames: ['0', '1', ''],
      cells: [
        [1, 1, 0],
        [0, 1, 1],
        [1, 0, 0],
        [0, 1, 0],
      ],
      leftOut: 0,
    });
  });
});

describe('numbers at the two ends of ties', () => {
  const values = new Map<string, number | null>([
    ['a', 1],
    ['b', 2],
    ['c', 4],
    ['d', null],
    ['e', 8],
  ]);

  it('are correlated as by hand, weighted by strength or not', () => {
    // sums of w, wx, wy, wxx, wyy, wxy: 11, 25, 53, 77, 329, 154
    expect(numericAssortativity(directed, values)).toBeCloseTo(
      (11 * 154 - 25 * 53) / Math.sqrt((11 * 77 - 25 ** 2) * (11 * 329 - 53 ** 2)),
      12,
    );
    // 5, 10, 19, 26, 101, 48
    expect(numericAssortativity(directed, values, { unweighted: true })).toBeCloseTo(
      (5 * 48 - 10 * 19) / Math.sqrt((5 * 26 - 10 ** 2) * (5 * 101 - 19 ** 2)),
      12,
    );
    // both ways: 20, 75, 75, 401, 401, 304
    expect(numericAssortativity(undirected, values)).toBeCloseTo((20 * 304 - 75 ** 2) / (20 * 401 - 75 ** 2), 12);
  });

  it('have none where they are all equal but for rounding, and keep a small difference between great numbers', () => {
    const same = new Map([...'abcdef'].map((id, i) => [id, i % 2 ? 0.1 + 0.2 : 0.3]));
    expect(numericAssortativity(directed, same)).toBeNull();
    expect(numericAssortativity(directed, new Map([['a', 3]]))).toBeNull();
    const pair = lettersNetwork(2, 'ab', false);
    const great = new Map([
      ['a', 1e8],
      ['b', 1e8 + 1],
    ]);
    expect(numericAssortativity(pair, great)).toBeCloseTo(-1, 12);
  });
});

describe('how deep stakeholders sit inside their own sectors', () => {
  it('is the share of steps that stay, where a part of the sector is tied alike', () => {
    // a and b: each one of two or three ways; c and e: one of three, one of two; d, and f alone
    const scores = spectralSegregation(undirected);
    const value = Math.sqrt(1 / 6);
    const [a, b, c, e] = [Math.sqrt(1 / 3), Math.sqrt(1 / 2), Math.sqrt(1 / 3), Math.sqrt(1 / 2)];
    [(2 * value * a) / (a + b), (2 * value * b) / (a + b), (2 * value * c) / (c + e)].forEach((score, i) => {
      expect(scores.list[i]).toBeCloseTo(score, 12);
    });
    expect(scores.list[4]).toBeCloseTo((2 * value * e) / (c + e), 12);
    expect([scores.list[3], scores.list[5]]).toEqual([null, 0]);
    expect(meanSpectralSegregation(undirected)).toBeCloseTo((4 * value) / 5, 12);
  });

  it('is told apart for two parts of a sector', () => {
    const columns = new Map([['sector', [...'xxxxy']]]);
    // a and b have each other only; c has d, and d half of its ties in c
    const { list } = spectralSegregation({ ...lettersNetwork(5, 'ab cd de', false), columns });
    const value = Math.sqrt(1 / 2);
    [1, 1, (2 * value) / (1 + value), (2 * value * value) / (1 + value), 0].forEach((score, i) => {
      expect(list[i]).toBeCloseTo(score, 12);
    });
  });
});
