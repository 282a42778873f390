import fc from 'fast-check';
import { degree, eiIndex, rewired, rewiringTest, strength } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, matrixOf, networkOf } from '../../helpers/random-network';
import { t8 } from '../../helpers/t8';

const ring = (directed: boolean, ties: string[]) =>
  networkOf({
    directed,
    stakeholders: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })),
    ties: ties.map((pair) => ({ source: pair[0] as string, target: pair[1] as string, strength: 1 })),
  });

describe('rewiring', () => {
  it('keeps every degree, the number of ties and a simple network', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.integer(), (drawn, seed) => {
        const network = networkOf(drawn);
        const before = JSON.stringify(matrixOf(network));
        const found = rewired(network, { seed });
        expect(JSON.stringify(matrixOf(network))).toBe(before);
        expect(found.size).toBe(network.size);
        for (const direction of ['in', 'out', 'all'] as const) {
          expect([...degree(found, { direction })]).toEqual([...degree(network, { direction })]);
        }
        if (network.directed) {
          expect([...strength(found, { direction: 'out' })]).toEqual([...strength(network, { direction: 'out' })]);
        }
        const matrix = matrixOf(found);
        matrix.forEach((row, i) => {
          expect(row[i]).toBe(0);
          if (!network.directed)
            row.forEach((w, j) => {
              expect(w).toBe(matrix[j]?.[i]);
            });
        });
        expect(found.in === found.out).toBe(!network.directed);
      }),
      { seed: 10, numRuns: 200 },
    );
  });

  it('turns circles around, which swaps alone never do', () => {
    const circle = ring(true, ['ab', 'bc', 'ca']);
    const seen = new Set(Array.from({ length: 20 }, (_, seed) => JSON.stringify(matrixOf(rewired(circle, { seed })))));
    expect(seen.size).toBe(2);
  });

  it('gives back a star, which has no other form, and what has no ties', () => {
    const star = ring(false, ['ab', 'ac', 'ad', 'ae', 'af']);
    expect(rewired(star)).toEqual(star);
    const none = ring(true, []);
    expect(rewired(none)).toEqual(none);
  });

  it('tests an index given who has how many ties, the same for the same seed', () => {
    const test = rewiringTest(t8('U'), (network) => eiIndex(network, { unweighted: true }), { draws: 200 });
    expect(test).toMatchObject({ observed: 1 / 3, exact: false, draws: 200 });
    expect(test.mean).toBeGreaterThan(1 / 3);
    expect(test).toEqual(rewiringTest(t8('U'), (network) => eiIndex(network, { unweighted: true }), { draws: 200 }));
    expect(() => rewiringTest(t8('U'), eiIndex, { draws: 0 })).toThrow('draws is 0, expected a whole number from 1');
    expect(() => rewired(t8('U'), { swapsPerTie: 0.5 })).toThrow('swapsPerTie is 0.5');
  });
});
