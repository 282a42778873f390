import { describe, expect, it } from 'vitest';
import { cos, sin, snap } from '../../src/kernel/trigonometry';

describe('trigonometry of the kernel', () => {
  it('agrees with the engine to 2e-15 round the circle and far from it', () => {
    for (let k = -5000; k <= 5000; k++) {
      const angle = k * 0.0137;
      expect(Math.abs(sin(angle) - Math.sin(angle))).toBeLessThan(2e-15);
      expect(Math.abs(cos(angle) - Math.cos(angle))).toBeLessThan(2e-15);
    }
  });

  it('snaps to 1/64, so that a last bit decides nothing', () => {
    expect(snap(10.3)).toBe(snap(10.3 + 1e-13));
    expect(snap(1 / 64)).toBe(1 / 64);
  });
});
