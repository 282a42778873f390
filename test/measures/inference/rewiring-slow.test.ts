import { rewired, rewiringTest } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { matrixOf, networkOf } from '../../helpers/random-network';

const ring = (directed: boolean, ties: string[]) =>
  networkOf({
    directed,
    stakeholders: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id })),
    ties: ties.map((pair) => ({ source: pair[0] as string, target: pair[1] as string, strength: 1 })),
  });

describe('rewiring, many times over', () => {
  it('reaches all networks of the same degrees equally often', () => {
    // every one of six has two ties: 60 rings of six and 10 pairs of triangles
    const seen = new Map<string, number>();
    const draws = 7000;
    rewiringTest(
      ring(false, ['ab', 'bc', 'cd', 'de', 'ef', 'af']),
      (network) => {
        const key = JSON.stringify(matrixOf(network));
        seen.set(key, (seen.get(key) ?? 0) + 1);
        return null;
      },
      { draws, swapsPerTie: 5 },
    );
    expect(seen.size).toBe(70);
    const chi = [...seen.values()].reduce((sum, count) => sum + (count - draws / 70) ** 2 / (draws / 70), 0);
    // 69 degrees of freedom: above 112 once in a thousand
    expect(chi).toBeLessThan(112);
  });

  it('reaches all directed networks of the same degrees equally often', () => {
    // every one of five has one tie out and one in: the 44 orders of five in which nobody keeps its place
    const seen = new Map<string, number>();
    const draws = 4400;
    rewiringTest(
      ring(true, ['ab', 'bc', 'cd', 'de', 'ea']),
      (network) => {
        const key = JSON.stringify(matrixOf(network));
        seen.set(key, (seen.get(key) ?? 0) + 1);
        return null;
      },
      { draws, swapsPerTie: 6 },
    );
    expect(seen.size).toBe(44);
    const chi = [...seen.values()].reduce((sum, count) => sum + (count - draws / 44) ** 2 / (draws / 44), 0);
    // 43 degrees of freedom: above 78 once in a thousand
    expect(chi).toBeLessThan(78);
  });

  it('goes over to another store of pairs on large maps, with the same result', () => {
    const stakeholders = Array.from({ length: 17_000 }, (_, i) => ({ id: String(i) }));
    // each of the first twelve is tied to the next three: most exchanges meet a tie that is there already
    const ties = Array.from({ length: 36 }, (_, t) => ({
      source: String(t % 12),
      target: String(((t % 12) + 1 + Math.floor(t / 12)) % 12),
      strength: 1,
    }));
    const large = networkOf({ directed: false, stakeholders, ties });
    const small = networkOf({ directed: false, stakeholders: stakeholders.slice(0, 1000), ties });
    expect(rewired(large).out.neighbours).toEqual(rewired(small).out.neighbours);
  });
});
