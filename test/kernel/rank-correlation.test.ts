import { describe, expect, it } from 'vitest';
import { kendall, ranks, spearman } from '../../src/kernel/rank-correlation';

describe('ranks', () => {
  it('share the mean of their places where values are equal but for rounding', () => {
    expect(ranks([30, 10, 20, 20, 20])).toEqual([5, 1, 3, 3, 3]);
    expect(ranks([0.3, 1, 0.1 + 0.2, -2])).toEqual([2.5, 4, 2.5, 1]);
    expect([ranks([]), ranks([7]), ranks([5, 5])]).toEqual([[], [1], [1.5, 1.5]]);
  });
});

describe('rank correlations', () => {
  it('are those worked out by hand, with equal values on both sides', () => {
    // ranks 1 2.5 2.5 4 and 2 1 3.5 3.5 less their mean of 2.5: products 0.75 + 0 + 0 + 1.5, squares 4.5 and 5 - 0.5
    expect(spearman([1, 2, 2, 9], [5, 3, 8, 8])).toBeCloseTo(2.25 / 4.5, 12);
    // pairs: -1, +1 +1 (a with c, d), 0 (b, c), +1 (b, d), 0 (c, d); untied 5 and 5
    expect(kendall([1, 2, 2, 9], [5, 3, 8, 8])).toBeCloseTo(2 / 5, 12);
    // one side without equal values: 6 pairs there, 5 here
    expect(kendall([1, 2, 3, 4], [5, 3, 8, 8])).toBeCloseTo(3 / Math.sqrt(6 * 5), 12);
  });

  it('are 1 in the same order and -1 in the opposite', () => {
    for (const correlation of [spearman, kendall]) {
      expect(correlation([1, 5, 9], [2, 3, 400])).toBeCloseTo(1, 12);
      expect(correlation([1, 5, 9], [7, 3, -4])).toBeCloseTo(-1, 12);
    }
  });

  it('are null where either side has one value only, or nobody is there', () => {
    for (const correlation of [spearman, kendall]) {
      expect(correlation([1, 1, 1], [1, 2, 3])).toBeNull();
      expect(correlation([1, 2, 3], [4, 4, 4])).toBeNull();
      expect(correlation([], [])).toBeNull();
    }
  });
});
