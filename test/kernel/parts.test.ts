import { describe, expect, it } from 'vitest';
import { inParts, orderedTotal, partsOf, sourcesIn } from '../../src/kernel/parts';

describe('work in parts', () => {
  it('gives every source to one part, and all parts nearly as many', () => {
    for (const sources of [1, 2, 63, 64, 65, 1000]) {
      const ranges = Array.from({ length: partsOf(sources) }, (_, part) => sourcesIn(part, sources));
      expect(ranges[0]?.[0]).toBe(0);
      expect(ranges.at(-1)?.[1]).toBe(sources);
      ranges.slice(1).forEach(([first], k) => {
        expect(first).toBe(ranges[k]?.[1]);
      });
      const sizes = ranges.map(([first, end]) => end - first);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }
    expect([0, 1, 4, 5, 255, 256, 257, 1000].map(partsOf)).toEqual([0, 1, 1, 2, 64, 64, 64, 64]);
    expect([0, 1, 2].map((part) => sourcesIn(part, 10))).toEqual([
      [0, 3],
      [3, 6],
      [6, 10],
    ]);
  });

  it('adds sums in the order of the parts, whatever the order they come in', () => {
    const parts = [1e16, 1, 1, -1e16, 0.1, 0.2, 0.3].map((value) => [Float64Array.of(value)]);
    const inOrder = inParts((part) => [Float64Array.from(parts[part]?.[0] ?? [])], parts.length)[0]?.[0];
    expect(inOrder).toBe(1e16 + 1 + 1 - 1e16 + 0.1 + 0.2 + 0.3);
    for (const order of [
      [6, 5, 4, 3, 2, 1, 0],
      [3, 0, 6, 1, 5, 2, 4],
    ]) {
      const sums = orderedTotal();
      for (const part of order) sums.add(part, [Float64Array.from(parts[part]?.[0] ?? [])]);
      expect(sums.total[0]?.[0]).toBe(inOrder);
    }
    expect(inParts(() => [], 0)).toEqual([]);
  });
});
