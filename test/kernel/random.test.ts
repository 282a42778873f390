import { describe, expect, it } from 'vitest';
import { seededRandom, shuffle } from '../../src/kernel/random';

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, others for another', () => {
    const take = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(take(1)).toEqual(take(1));
    expect(take(1)).not.toEqual(take(2));
  });

  it('is mulberry32, its seed cut to 32 bits', () => {
    const first = (seed: number) => {
      const random = seededRandom(seed);
      return [random(), random(), random()].map((value) => value * 2 ** 32);
    };
    expect(first(0)).toEqual([1144304738, 1416247, 958946056]);
    expect(first(1)).toEqual([2693262067, 11749833, 2265367787]);
    expect(first(42)).toEqual([2581720956, 1925393290, 3661312704]);
    expect(first(2 ** 32 + 42.9)).toEqual(first(42));
    expect(first(-1)).toEqual([3850105811, 813802916, 3073704848]);
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
    expect(shuffle([0, 1, 2, 3, 4, 5, 6, 7], seededRandom(3))).toEqual([7, 4, 1, 3, 6, 2, 0, 5]);
  });

  it('leaves every place to chance, the first too', () => {
    const firsts = new Set(Array.from({ length: 40 }, (_, seed) => shuffle([1, 2, 3], seededRandom(seed)).join('')));
    expect(firsts.size).toBe(6);
    let drawn = 0;
    shuffle([1, 2, 3, 4], () => {
      drawn++;
      return 0;
    });
    expect(drawn).toBe(3);
  });
});
