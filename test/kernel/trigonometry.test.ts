import { describe, expect, it } from 'vitest';
import { atan2, cos, sin, sinCos, snap, TAU } from '../../src/kernel/trigonometry';

describe('trigonometry of the kernel', () => {
  it('agrees with the engine to 2e-15 round the circle and far from it', () => {
    for (let k = -5000; k <= 5000; k++) {
      const angle = k * 0.0137;
      expect(Math.abs(sin(angle) - Math.sin(angle))).toBeLessThan(2e-15);
      expect(Math.abs(cos(angle) - Math.cos(angle))).toBeLessThan(2e-15);
    }
  });

  it('finds the angle of a point in every quadrant and on the axes', () => {
    for (let k = 0; k < 720; k++) {
      const [s, c] = sinCos((k * TAU) / 720);
      expect(Math.abs(atan2(s * 3, c * 3) - Math.atan2(s * 3, c * 3))).toBeLessThan(1e-14);
    }
    expect(atan2(0, 0)).toBe(0);
    expect(atan2(0, -1)).toBeCloseTo(Math.PI, 15);
    expect(atan2(1, 0)).toBeCloseTo(Math.PI / 2, 15);
  });

  it('snaps to 1/64, so that a last bit decides nothing', () => {
    expect(snap(10.3)).toBe(snap(10.3 + 1e-13));
    expect(snap(1 / 64)).toBe(1 / 64);
  });
});
