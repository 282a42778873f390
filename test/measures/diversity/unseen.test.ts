import fc from 'fast-check';
import { chao1, coverage, rarefaction, unbiasedSimpson } from 'playermap/measures';
import { describe, expect, it } from 'vitest';

const vectors = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 });

describe('unseen sectors and rarefaction agree with vegan', () => {
  it('Chao1', () => {
    const found = [
      [1, 2, 3, 2],
      [4, 1, 1, 2, 1],
      [3, 1, 1],
      [1, 1, 1],
    ].map((counts) => chao1(counts));
    expect(found).toEqual([4, 6.5, 4, 6]);
    expect([chao1([1, 2, 3, 2], 'classic'), chao1([1, 1], 'classic'), chao1([]), chao1([0])]).toEqual([
      4.25,
      null,
      null,
      null,
    ]);
  });

  it('rarefaction of the test graph from 1 to 8', () => {
    const theirs = [1, 1.821429, 2.482143, 3, 3.392857, 3.678571, 3.875, 4];
    theirs.forEach((value, k) => {
      expect(rarefaction([1, 2, 3, 2], k + 1)).toBeCloseTo(value, 6);
    });
    expect([rarefaction([1, 2], 0), rarefaction([1, 2], 4), rarefaction([], 0)]).toEqual([0, null, null]);
  });
});

describe('rarefaction', () => {
  it('is the mean over all ways to draw so many', () => {
    fc.assert(
      fc.property(vectors, fc.integer({ min: 1, max: 4 }), (counts, size) => {
        const people = counts.flatMap((count, s) => new Array<number>(count).fill(s)).slice(0, 9);
        const taken = counts.map((_, s) => people.filter((p) => p === s).length);
        const draws: number[] = [];
        const draw = (from: number, seen: number[]) => {
          if (seen.length === size) draws.push(new Set(seen).size);
          else for (let i = from; i < people.length; i++) draw(i + 1, [...seen, people[i] as number]);
        };
        draw(0, []);
        const found = rarefaction(taken, size);
        if (draws.length === 0) expect(found).toBeNull();
        else expect(found).toBeCloseTo(draws.reduce((a, b) => a + b, 0) / draws.length, 9);
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it('rises from one to two by the unbiased Simpson index', () => {
    fc.assert(
      fc.property(vectors, (counts) => {
        const simpson = unbiasedSimpson(counts);
        if (simpson !== null) expect((rarefaction(counts, 2) as number) - 1).toBeCloseTo(simpson, 9);
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe('coverage', () => {
  it('is 1 where no sector was seen once only, and what Chao and Jost give else', () => {
    expect(coverage([2, 3])).toBe(1);
    expect(coverage([4, 1, 1, 2, 1])).toBeCloseTo(1 - (3 / 9) * ((8 * 3) / (8 * 3 + 2 * 1)), 12);
    expect([coverage([]), coverage([1])]).toEqual([null, null]);
  });
});
