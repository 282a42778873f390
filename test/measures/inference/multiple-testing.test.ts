import fc from 'fast-check';
import { benjaminiHochberg, holm } from 'playermap/measures';
import { describe, expect, it } from 'vitest';

const P = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205];

describe('adjusted p-values', () => {
  it("agree with R's p.adjust, whatever the order", () => {
    const near = (found: (number | null)[], theirs: number[]) => {
      theirs.forEach((value, k) => {
        expect(found[k]).toBeCloseTo(value, 6);
      });
    };
    const first = [0.008, 0.056, 0.234, 0.234, 0.234, 0.234, 0.234, 0.234];
    const second = [0.008, 0.032, 0.0672, 0.0672, 0.0672, 0.08, 0.084571, 0.205];
    near(holm(P), first);
    near(benjaminiHochberg(P), second);
    near(holm([...P].reverse()), [...first].reverse());
    near(benjaminiHochberg([...P].reverse()), [...second].reverse());
  });

  it('leave out what is undefined', () => {
    expect(holm([null, 0.5, null])).toEqual([null, 0.5, null]);
    expect(benjaminiHochberg([0.01, null])).toEqual([0.01, null]);
    expect([holm([]), benjaminiHochberg([])]).toEqual([[], []]);
  });

  it('are at least p, at most 1, in the same order, and Holm is the stricter', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (values) => {
        const strict = holm(values) as number[];
        const mild = benjaminiHochberg(values) as number[];
        values.forEach((p, i) => {
          expect(mild[i]).toBeGreaterThanOrEqual(p * (1 - 1e-12));
          expect(strict[i]).toBeGreaterThanOrEqual((mild[i] as number) * (1 - 1e-12));
          expect(strict[i]).toBeLessThanOrEqual(1);
          values.forEach((other, j) => {
            if (p < other)
              expect((strict[i] as number) <= (strict[j] as number) && (mild[i] as number) <= (mild[j] as number)).toBe(
                true,
              );
          });
        });
      }),
      { seed: 8, numRuns: 200 },
    );
  });
});
