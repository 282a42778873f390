import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log, power } from '../../src/kernel/exponential';

const near = (mine: number, theirs: number) =>
  Math.abs(mine - theirs) <= 4 * Number.EPSILON * Math.max(Math.abs(theirs), Number.MIN_VALUE);

describe('exp, log and power', () => {
  it('are within a few last places of the engine', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => near(exp(x), Math.exp(x))),
      { seed: 1, numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => near(log(x), Math.log(x))),
      { seed: 1, numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (x) => x === 1 || near(log(x), Math.log(x))),
      { seed: 1, numRuns: 2000 },
    );
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (x, y) => Math.abs(power(x, y) / x ** y - 1) < 1e-14,
      ),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('are exact where they can be', () => {
    expect([exp(0), log(1), log(Math.E), power(7, 0), power(0, 0), power(1, 9)]).toEqual([1, 0, 1, 1, 1, 1]);
    expect([exp(-1000), exp(1000), log(0), log(Number.POSITIVE_INFINITY)]).toEqual([0, Infinity, -Infinity, Infinity]);
    expect([power(0, 2), power(0, -1)]).toEqual([0, Infinity]);
    expect(log(Number.MIN_VALUE)).toBeCloseTo(Math.log(Number.MIN_VALUE), 12);
    expect(exp(-744)).toBe(Math.exp(-744));
  });
});
