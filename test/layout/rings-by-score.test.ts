import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ringsByScore } from '../../src/layout/rings-by-score';

describe('ringsByScore', () => {
  it('puts the most central innermost and lets rings grow outwards', () => {
    expect(ringsByScore([6, 5, 4, 3, 2, 1])).toEqual([0, 1, 1, 2, 2, 2]);
  });

  it('keeps equal scores in one ring, and players without ties outside', () => {
    const rings = ringsByScore([9, 5, 3, 0, 0, 0, 0, 0, 0]);
    expect(rings[0]).toBe(0);
    expect(new Set(rings.slice(3))).toEqual(new Set([2]));
  });

  it('puts players without a score into the last ring', () => {
    expect(ringsByScore([null, 4, null], 2)).toEqual([1, 0, 1]);
  });

  it('never puts a higher score further out', () => {
    const scores = fc.array(fc.option(fc.integer({ min: 0, max: 9 })));
    fc.assert(
      fc.property(scores, fc.integer({ min: -1, max: 6 }), (list, count) => {
        const rings = ringsByScore(list, count);
        list.forEach((a, i) => {
          expect(rings[i]).toBeGreaterThanOrEqual(0);
          expect(rings[i]).toBeLessThan(Math.max(1, count));
          list.forEach((b, j) => {
            if (a !== null && b !== null && a > b) expect(rings[i]).toBeLessThanOrEqual(rings[j] as number);
          });
        });
      }),
    );
  });
});
