import { describe, expect, it } from 'vitest';
import { keepShares, knownShares, pathShares, sharesFrom } from '../../src/kernel/path-shares';
import { arcsOf, lettersNetwork } from '../helpers/arcs';

describe('shares of shortest paths', () => {
  // a circle a-b-c-d of which b is half of the way from a to c; e hangs on c, f on e; g leads to a and hears nothing
  const network = lettersNetwork(8, 'ab ba bc cb cd dc da ad ce ec ef fe ga');

  it('are counted by hand', () => {
    const shares = sharesFrom(network, { distance: 'hops', withTies: true });
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

  it('are of the ways from those who were drawn, by hops or by lengths', () => {
    // d hangs on c with ties both ways, e leads to a, f is led to by b
    const tree = lettersNetwork(6, 'ab:1 bc:1 ca:1 ac:4 cd:2 dc:2 ea:1 bf:1');
    const shares = sharesFrom(tree, { distance: 'hops', withTies: true, drawn: [3, 4] });
    // d: c, a by c, b by c and a, f by c, a, b; e: a, b by a, c by a, d by a and c, f by a and b
    expect([...shares.stakeholders]).toEqual([2 + 4, 1 + 1, 3 + 1, 0, 0, 0]);
    expect([...shares.reaching]).toEqual([2, 2, 2, 2, 1, 2]);
    expect([shares.reachable[3], shares.reachable[4]]).toEqual([5, 6]);
    const ties = (found: typeof shares) =>
      Object.fromEntries(arcsOf(tree.out).map((arc, e) => [arc.slice(0, 2), found.ties[e]]));
    expect(ties(shares)).toEqual({ ab: 2 + 2, ac: 2, bc: 0, bf: 2, ca: 3, cd: 1, dc: 4, ea: 5 });
    // by lengths a to c is 1/4 by its own tie, not 1 + 1
    const lengths = sharesFrom(tree, { distance: 'inverse-strength', withTies: true });
    expect(ties(lengths)).toMatchObject({ ac: 4, bc: 3, ea: 5, bf: 5 });
    const weak = sharesFrom(lettersNetwork(3, 'ab:4 bc:4 ac:1'), { distance: 'inverse-strength' });
    expect([...weak.stakeholders]).toEqual([0, 1, 0]);
  });
});
