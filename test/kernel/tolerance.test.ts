import { describe, expect, it } from 'vitest';
import { nearlyEqual, RELATIVE_TOLERANCE } from '../../src/kernel/tolerance';

describe('nearlyEqual', () => {
  it('takes values for one that differ by rounding only, in proportion to the greater in size', () => {
    expect(nearlyEqual(0.1 + 0.2, 0.3)).toBe(true);
    expect([nearlyEqual(1, 1 + 0.5e-10), nearlyEqual(1 + 0.5e-10, 1)]).toEqual([true, true]);
    expect([nearlyEqual(1, 1 + 2e-10), nearlyEqual(-1 - 2e-10, -1)]).toEqual([false, false]);
    expect([nearlyEqual(-3e9, -3e9 - 0.2), nearlyEqual(3e9, 3e9 + 0.4)]).toEqual([true, false]);
    expect(nearlyEqual(1, -1)).toBe(false);
    expect(nearlyEqual(0, RELATIVE_TOLERANCE)).toBe(false);
  });

  it('is right for nothing and for the infinite', () => {
    expect([nearlyEqual(0, 0), nearlyEqual(0, 1e-300)]).toEqual([true, false]);
    expect(nearlyEqual(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(true);
  });
});
