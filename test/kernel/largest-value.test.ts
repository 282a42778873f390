import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominantVector } from '../../src/kernel/dominant-vector';
import { largestValues } from '../../src/kernel/largest-value';
import { type Adjacency, adjacency } from '../../src/kernel/network';
import { seededRandom } from '../../src/kernel/random';
import { SEEDED } from '../helpers/random-network';

type Tie = readonly [a: number, b: number, strength: number];

function tied(n: number, ties: readonly Tie[]): Adjacency {
  const from = ties.flatMap((tie) => tie.slice(0, 2));
  const to = ties.flatMap(([a, b]) => [b, a]);
  const strength = ties.flatMap(([, , w]) => [w, w]);
  return adjacency(n, Uint32Array.from(from), Uint32Array.from(to), Float64Array.from(strength), from.length);
}

const way = (n: number): Tie[] => Array.from({ length: n - 1 }, (_, i) => [i, i + 1, 1]);

describe('the largest eigenvalues of parts', () => {
  it.each([2, 3, 4, 12, 60])('of a way of %i stakeholders is 2 cos(pi / (n + 1))', (n) => {
    const [value = 0] = largestValues(tied(n, way(n)), [n]);
    expect(value).toBeCloseTo(2 * Math.cos(Math.PI / (n + 1)), 11);
  });

  it('is the root of the number of leaves for a star, and 0 for one alone', () => {
    const star = (first: number, leaves: number): Tie[] =>
      Array.from({ length: leaves }, (_, k) => [first, first + 1 + k, 1]);
    const values = largestValues(tied(30, [...star(0, 9), ...star(11, 16)]), [10, 11, 28, 29, 30]);
    expect(values.map((value) => Number(value.toFixed(12)))).toEqual([3, 0, 4, 0, 0]);
  });

  it('is what the search for the vector finds, on random ties that hold together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 70 }), fc.integer({ min: 0, max: 200 }), fc.nat(), (n, more, seed) => {
        const random = seededRandom(seed);
        const any = () => Math.floor(random() * n);
        const known = new Set<number>();
        const ties = [...way(n), ...Array.from({ length: more }, (): Tie => [any(), any(), 1])].flatMap(
          ([a, b]): Tie[] => {
            const key = Math.min(a, b) * n + Math.max(a, b);
            if (a === b || known.has(key)) return [];
            known.add(key);
            return [[a, b, 0.01 + random()]];
          },
        );
        const all = tied(n, ties);
        const { value } = dominantVector(all);
        expect((largestValues(all, [n])[0] as number) / value).toBeCloseTo(1, 10);
      }),
      SEEDED,
    );
  });

  it('comes out right where two values are almost the same', () => {
    // two stars that a faint tie holds together
    const leaves = (hub: number): Tie[] => Array.from({ length: 20 }, (_, k) => [hub, hub + 1 + k, 1]);
    const [value = 0] = largestValues(tied(42, [...leaves(0), ...leaves(21), [0, 21, 1e-7]]), [42]);
    // of the two hubs and their leaves: x^2 = 20 + 1e-7 x
    expect(value).toBeCloseTo((1e-7 + Math.sqrt(1e-14 + 80)) / 2, 11);
  });
});
