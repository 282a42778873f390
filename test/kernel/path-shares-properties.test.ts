import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathShares, sharesFrom } from '../../src/kernel/path-shares';
import { drawnNetworks, matrixOf, networkOf, SEEDED, shortestPaths } from '../helpers/random-network';

describe('shares of shortest paths from some sources', () => {
  it('are those of all shortest paths that begin there, trees that hang on the network or not', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.nat(511), (drawn, chosen) => {
        const network = networkOf(drawn);
        const n = network.ids.length;
        const matrix = matrixOf(network);
        const sources = network.ids.flatMap((_, i) => ((chosen >> i) & 1 ? [i] : []));
        const expected = new Float64Array(n);
        for (const s of sources) {
          for (let t = 0; t < n; t++) {
            const paths = shortestPaths(matrix, s, t, false);
            for (const path of paths) for (const v of path.slice(1, -1)) expected[v]! += 1 / paths.length;
          }
        }
        const { stakeholders } = sharesFrom(network, { distance: 'hops', drawn: sources });
        stakeholders.forEach((sum, v) => {
          expect(sum).toBeCloseTo(expected[v] as number, 9);
        });
      }),
      SEEDED,
    );
  });

  it.each(['hops', 'inverse-strength'] as const)('add up, source by source, to those of all by %s', (distance) => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const network = networkOf(drawn);
        const all = pathShares(network, distance, true);
        const each = network.ids.map((_, i) => sharesFrom(network, { distance, drawn: [i], withTies: true }));
        for (const kind of ['stakeholders', 'ties', 'reaching'] as const) {
          all[kind].forEach((sum, k) => {
            expect(each.reduce((total, one) => total + (one[kind][k] as number), 0)).toBeCloseTo(sum, 9);
          });
        }
      }),
      SEEDED,
    );
  });
});
