import { describe, expect, it } from 'vitest';
import { seededRandom, shuffle } from '../../src/kernel/random';

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, others for another', () => {
    const take = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
  });

  it('is even over ten bins (chi-square of 100,000 draws below the 0.1 % point)', () => {
    const random = seededRandom(42);
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) bins[Math.floor(random() * 10)]!++;
    const chi = bins.reduce((sum, bin) => sum + (bin - 10_000) ** 2 / 10_000, 0);
    expect(chi).toBeLessThan(27.88);
  });

  it('shuffles without losing anything', () => {
    const shuffled = shuffle([1, 2, 3, 4, 5, 6], seededRandom(3));
    expect([...shuffled].sort()).toEqual([1, 2, 3, 4, 5, 6]);
    expect(shuffled).not.toEqual([1, 2, 3, 4, 5, 6]);
  });
});
