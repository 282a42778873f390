import { describe, expect, it } from 'vitest';
import { keepShares, knownShares, pathShares, sharesFrom } from '../../src/kernel/path-shares';
import { arcsOf, lettersNetwork } from '../helpers/arcs';

describe('shares of shortest paths', () => {
  // a circle a-b-c-d of which b is half of the way from a to c; e hangs on c, f on e; g leads to a and hears nothing
  const network = lettersNetwork(8, 'ab ba bc cb cd dc da ad ce ec ef fe ga');
  const shares = sharesFrom(network, { distance: 'hops', withTies: true });

  it('are counted by hand', () => {
    // who is passed on how many of the 6 x 5 + 6 ways, halves where there are two
    expect(Object.fromEntries([...shares.stakeholders].map((value, i) => [network.ids[i], value]))).toEqual({
      // g to b, c, d, e, f; b to d and back half each
      a: 5 + 2 * 0.5,
      // a and g to c, e, f, and back to a: half of each
      b: 0.5 * (3 + 3 + 3),
      // a, b, d, g to e, f and back; b to d and back half each
      c: 4 * 2 + 3 * 2 + 2 * 0.5,
      d: 0.5 * (3 + 3 + 3),
      // f with a, b, c, d, g
      e: 5 + 4,
      f: 0,
      g: 0,
      h: 0,
    });
    expect([...shares.reaching]).toEqual([7, 7, 7, 7, 7, 7, 1, 1]);
    expect([...shares.reachable]).toEqual([6, 6, 6, 6, 6, 6, 7, 1]);
    const ties = Object.fromEntries(arcsOf(network.out).map((arc, e) => [arc.slice(0, 2), shares.ties[e]]));
    expect(ties).toMatchObject({ ga: 6, ef: 6, fe: 5, ce: 10, ec: 8 });
    // a, g to b; a, g to c, e, f by half; d to b by half
    expect(ties.ab).toBe(2 + 3 + 0.5);
    expect(sharesFrom(network, { distance: 'hops' }).ties).toHaveLength(0);
  });

  it('are kept by distance, those with ties for those without too', () => {
    const fresh = lettersNetwork(3, 'ab bc');
    expect(knownShares(fresh, 'hops')).toBeUndefined();
    const without = pathShares(fresh, 'hops');
    expect(pathShares(fresh, 'hops')).toBe(without);
    expect(knownShares(fresh, 'hops', true)).toBeUndefined();
    expect(knownShares(fresh, 'inverse-strength')).toBeUndefined();
    const ties = pathShares(fresh, 'hops', true);
    expect([...ties.ties]).toEqual([2, 2]);
    expect(knownShares(fresh, 'hops')).toBe(ties);
    expect(knownShares(fresh, 'hops', true)).toBe(ties);
    const lengths = pathShares(fresh, 'inverse-strength');
    expect([knownShares(fresh, 'inverse-strength'), knownShares(fresh, 'hops')]).toEqual([lengths, ties]);
    const other = lettersNetwork(3, 'ab bc');
    expect(keepShares(other, 'hops', false, without)).toBe(without);
    expect(pathShares(other, 'hops')).toBe(without);
  });
});
