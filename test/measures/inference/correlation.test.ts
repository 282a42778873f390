import { describe, expect, it } from 'vitest';
import { ranks, spearman } from '../../../src/kernel/rank-correlation';
import { correlation } from '../../../src/measures/inference/correlation';

describe('correlation', () => {
  it('is 1, -1 or between, and null where one side does not vary but for rounding', () => {
    expect(correlation([1, 2, 4], [3, 5, 9])).toBeCloseTo(1, 12);
    expect(correlation([1, 2, 4], [-1, -2, -4])).toBe(-1);
    expect(correlation([1, 2, 3, 4], [1, 3, 2, 4])).toBeCloseTo(0.8, 12);
    expect(correlation([0.1 + 0.2, 0.3, 0.3], [1, 2, 3])).toBeNull();
    expect(correlation([], [])).toBeNull();
  });

  it('of ranks takes values that differ by rounding only as equal', () => {
    expect(ranks([0.3, 0.1 + 0.2, 1, 0])).toEqual([2.5, 2.5, 4, 1]);
    expect(spearman([0.3, 0.1 + 0.2, 1], [5, 5, 7])).toBe(1);
  });
});
