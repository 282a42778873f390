import { qap, sameGroup } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { entries, t8 } from '../../helpers/t8';

describe('QAP correlation over all orders', () => {
  it('agrees with sna on the test graph, exactly where all 40,320 orders are taken', () => {
    const D = t8('D');
    const hops = { unweighted: true };
    const exact = qap(D, sameGroup(D), { ...hops, permutations: 40_320 });
    expect(exact.observed).toBeCloseTo(entries['qap.cor.D_vs_sameSector']?.v as number, 9);
    expect(exact).toMatchObject({ exact: true, draws: 40_320 });
    expect(exact.atLeast).toBeCloseTo(0.030952, 6);
    const U = t8('U');
    expect(qap(U, sameGroup(U), hops).observed).toBeCloseTo(0.349948, 6);
    const drawn = qap(D, sameGroup(D), { ...hops, permutations: 10_000, seed: 2 });
    expect(drawn.exact).toBe(false);
    expect(Math.abs((drawn.atLeast as number) - 0.030952)).toBeLessThan(0.006);
  });
});
