import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/kernel/random';
import { eachLabeling } from '../../../src/measures/inference/labelings';

const visits = (of: number[], free: number[], draws: number) => {
  const seen: string[] = [];
  const found = eachLabeling(Int32Array.from(of), free, draws, seededRandom(1), (labels) => {
    seen.push([...labels].join(''));
  });
  return { ...found, seen };
};

describe('labelings', () => {
  it('are each different one once where they are few', () => {
    const { exact, visited, seen } = visits([0, 1, 0, 2], [0, 1, 2, 3], 1);
    expect([exact, visited, seen.length, new Set(seen).size]).toEqual([true, 12, 12, 12]);
    expect(seen).toContain('0102');
  });

  it('leave those that are not free where they are', () => {
    expect(visits([2, 0, 1, 1], [1, 2, 3], 10).seen.sort()).toEqual(['2011', '2101', '2110']);
    expect(visits([0, 1], [], 10)).toEqual({ exact: true, visited: 1, seen: ['01'] });
  });

  it('are drawn with equal chances where they are many', () => {
    const of = Array.from({ length: 16 }, (_, i) => i % 2);
    const { exact, visited, seen } = visits(of, [...of.keys()], 5500);
    expect([exact, visited]).toEqual([false, 5500]);
    for (let i = 0; i < 16; i++) {
      const ones = seen.filter((labels) => labels[i] === '1').length;
      expect(Math.abs(ones - 2750)).toBeLessThan(150);
    }
  });
});
