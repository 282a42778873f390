import { describe, expect, it } from 'vitest';
import { largestRadius, radii } from '../../src/layout/map-sizes';
import { shapeRadii } from '../../src/layout/shapes';

describe('sizes of shapes', () => {
  it('have areas that stand for the values, down to the smallest shape drawn', () => {
    const values = [0, 0.01, 0.1, 0.2, 0.5, 1, null];
    const radius = radii(values.length, values);
    const area = (i: number) => radius(i) * radius(i);
    expect(radius(5)).toBe(largestRadius(values.length));
    expect(area(4) / area(5)).toBeCloseTo(0.5, 9);
    expect(area(3) / area(5)).toBeCloseTo(0.2, 9);
    expect(area(2) / area(5)).toBeCloseTo(0.1, 9);
    expect([radius(0), radius(6)]).toEqual([radius(1), radius(1)]);
  });

  it('keep their proportions where two shapes come near each other', () => {
    const x = Float64Array.of(0, 36, 500, 900);
    const y = Float64Array.of(0, 0, 0, 0);
    const [a, b, c, d] = shapeRadii(x, y, [20, 20, 10, 20], 1) as [number, number, number, number];
    expect(a + b).toBeLessThanOrEqual(35.1);
    expect(a).toBe(d);
    expect((a / c) ** 2).toBeCloseTo(4, 1);
  });

  it('never let shapes lie on each other, and shrink only those in need where all are alike', () => {
    const x = Float64Array.of(0, 10, 300);
    const y = Float64Array.of(0, 4, 0);
    const [a, b, c] = shapeRadii(x, y, [12, 12, 12], 1) as [number, number, number];
    expect(a + b).toBeLessThanOrEqual(10);
    expect(c).toBe(12);
  });
});
