import {
  chao1,
  composition,
  coverage,
  diversity,
  diversityInterval,
  diversityTable,
  evenness,
  hill,
  neighbourDiversity,
  rarefaction,
  sectorSimilarity,
  shannon,
  similarityDiversity,
  unbiasedSimpson,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/kernel/random';
import { lettersNetwork } from '../../helpers/arcs';

const network: Network = {
  ...lettersNetwork(6, 'ab:2 ac:3 ad:4 ae:1 ef:2', false),
  columns: new Map([
    ['sector', ['x', 'x', 'y', null, 'z', 'y']],
    ['coarseSector', ['m', 'm', 'm', null, null, 'm']],
    ['ring', ['0', '1', '1', '1', '0', null]],
    ['field', ['p', 'q', 'q', 'p', 'p', 'p']],
  ]),
};

describe('what was not seen, counted by hand', () => {
  it('is told by those seen once and twice', () => {
    // once: 3, twice: 2, of six sectors and eleven stakeholders
    const counts = [1, 1, 1, 2, 2, 4];
    expect(chao1(counts, 'classic')).toBe(6 + 9 / 4);
    expect(chao1(counts)).toBe(6 + 6 / 6);
    expect(coverage(counts)).toBeCloseTo(1 - ((3 / 11) * (10 * 3)) / (10 * 3 + 4), 12);
    expect([coverage([2]), coverage([1]), coverage([1, 1]), coverage([3, 3])]).toEqual([1, null, 0, 1]);
  });

  it('is less in smaller samples', () => {
    expect(rarefaction([1, 2], 1)).toBeCloseTo(1, 12);
    // of the 3 pairs of a, b, b two have both
    expect(rarefaction([1, 2], 2)).toBeCloseTo((2 + 2 + 1) / 3, 12);
    expect([rarefaction([1, 2], 3), rarefaction([1, 2], 0)]).toEqual([2, 0]);
    expect([rarefaction([1, 2], 4), rarefaction([], 0)]).toEqual([null, null]);
  });

  it('leaves small counts their value', () => {
    expect([unbiasedSimpson([1, 1]), unbiasedSimpson([2]), unbiasedSimpson([1])]).toEqual([1, 0, null]);
    expect([evenness([3, 3]), evenness([3, 1])]).toEqual([1, expect.closeTo(0.811278, 6)]);
    expect([hill([3, 0, 1], 2), hill([3, 0, 1], 0), hill([3, 0, 1], 3)]).toEqual([
      16 / 10,
      2,
      expect.closeTo((28 / 64) ** (-1 / 2), 12),
    ]);
    expect(diversity([2, 2])).toMatchObject({ hill2: 2 });
  });
});

describe('likeness of sectors', () => {
  it('is that of those with the same sector above', () => {
    expect(sectorSimilarity(network, { within: 0.25 })).toEqual([
      [1, 0.25, 0],
      [0.25, 1, 0],
      [0, 0, 1],
    ]);
    const two = {
      ...network,
      columns: new Map([...network.columns, ['coarseSector', [null, null, null, null, null, null]]]),
    };
    expect(sectorSimilarity(two)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  it('is 0 to others and 1 to itself where nothing is said', () => {
    expect(similarityDiversity([1, 1], [], 2)).toBe(2);
    expect(similarityDiversity([2, 1, 1], [[1, 0.5]], 2)).toBeCloseTo(1 / (0.5 * 0.625 + 0.0625 + 0.0625), 12);
    expect(similarityDiversity([3, 1], [], Number.POSITIVE_INFINITY)).toBeCloseTo(4 / 3, 12);
  });
});

describe('diversity of a map, counted by hand', () => {
  it('has the column that was asked', () => {
    expect(composition(network)).toMatchObject({ by: 'sector', names: ['x', 'y', 'z'], counts: [2, 2, 1] });
    expect(composition(network, { by: 'ring' })).toMatchObject({ by: 'ring', names: ['0', '1'], counts: [2, 3] });
  });

  it('is taken apart by rings', () => {
    const found = diversityTable(network);
    expect(found.parts.map(({ part, composition: { counts } }) => [part, counts])).toEqual([
      ['0', [1, 0, 1]],
      ['1', [1, 1, 0]],
    ]);
    const gamma = shannon([2, 1, 1]) as number;
    expect(found.gamma).toBeCloseTo(gamma, 12);
    expect(found.alpha).toBeCloseTo(Math.log(2), 12);
    expect(found.beta).toBeCloseTo(Math.exp(gamma - Math.log(2)), 12);
    // sectors of one sector above are half alike; fields have none above
    const raoQ = (options: object) => diversityTable(network, options).whole.diversity;
    expect(raoQ({})).toEqual(diversity(composition(network).counts, { similarity: sectorSimilarity(network) }));
    expect(raoQ({ by: 'field' })).toEqual(
      diversity([4, 2], {
        similarity: [
          [1, 0],
          [0, 1],
        ],
      }),
    );
  });

  it('is that of the neighbours whose sector is known', () => {
    expect(neighbourDiversity(network, 'sectorRichness').list).toEqual([3, 1, 1, 1, 2, 1]);
    // a: 2 of x, 3 of y, 1 of z; d has no sector
    expect(neighbourDiversity(network, 'sectorHill2').get('a')).toBeCloseTo(36 / 14, 12);
    expect(neighbourDiversity(network, 'sectorHill2', { unweighted: true }).get('a')).toBeCloseTo(3, 12);
    expect(neighbourDiversity(network, 'sectorRichness', { missing: 'group' }).get('a')).toBe(4);
  });
});

describe('the interval of an index', () => {
  it('lies between draws with replacement, as many as are known', () => {
    // stakeholders of known sector: x, x, y, z, y
    const groups = [0, 0, 1, 2, 1];
    const random = seededRandom(3);
    const draws = Array.from({ length: 10 }, () => {
      const counts = [0, 0, 0];
      for (let k = 0; k < 5; k++) counts[groups[Math.floor(random() * 5)] as number]!++;
      return hill(counts, 2) as number;
    }).sort((a, b) => a - b);
    const found = diversityInterval(network, (counts) => hill(counts, 2), { draws: 10, confidence: 0.5, seed: 3 });
    const between = (at: number) => {
      const low = draws[Math.floor(at)] as number;
      return low + (at % 1) * ((draws[Math.ceil(at)] as number) - low);
    };
    expect(found).toEqual({
      estimate: expect.closeTo(25 / 9, 12),
      low: expect.closeTo(between(2.25), 12),
      high: expect.closeTo(between(6.75), 12),
      draws: 10,
      confidence: 0.5,
    });
    expect(diversityInterval(network, () => null)).toEqual({
      estimate: null,
      low: null,
      high: null,
      draws: 0,
      confidence: 0.95,
    });
    let turn = 0;
    expect(diversityInterval(network, () => (turn++ % 2 ? null : 1), { draws: 10 }).draws).toBe(5);
  });
});
