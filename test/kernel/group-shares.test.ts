import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupShareWork } from '../../src/kernel/group-share-work';
import { groupSharesTask } from '../../src/kernel/group-shares';
import type { Network } from '../../src/kernel/network';
import { inParts } from '../../src/kernel/parts';
import { drawnNetworks, matrixOf, networkOf, SEEDED, shortestPaths } from '../helpers/random-network';

/** More than are folded. */
const MANY_GROUPS = 100;

function shares(network: Network, of: Int32Array, groups: number, sources: readonly number[], inverse: boolean) {
  const distance = inverse ? 'inverse-strength' : 'hops';
  const { input, parts, result } = groupSharesTask(network, { distance, of, groups, sources });
  return { stakeholders: result(inParts(groupShareWork(input), parts)), searched: input.sources.length };
}

describe('shares of shortest paths between groups', () => {
  it('are those of trying every path, whoever hangs on the core, whoever is drawn, and whoever has no group', () => {
    fc.assert(
      fc.property(
        drawnNetworks,
        fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 9, maxLength: 9 }),
        fc.nat(511),
        fc.boolean(),
        (drawn, labels, chosen, inverse) => {
          const network = networkOf(drawn);
          const n = network.ids.length;
          const of = Int32Array.from({ length: n }, (_, i) => labels[i] ?? -1);
          const sources = network.ids.flatMap((_, i) => ((chosen >> i) & 1 && of[i]! >= 0 ? [i] : []));
          const matrix = matrixOf(network);
          const expected = new Float64Array(n);
          for (const s of sources) {
            for (let t = 0; t < n; t++) {
              if (of[t]! < 0 || of[t] === of[s]) continue;
              const paths = shortestPaths(matrix, s, t, inverse);
              for (const path of paths) for (const v of path.slice(1, -1)) expected[v]! += 1 / paths.length;
            }
          }
          const folded = shares(network, of, 3, sources, inverse);
          const whole = shares(network, of, MANY_GROUPS, sources, inverse);
          for (const { stakeholders } of [folded, whole]) {
            expect(stakeholders).toHaveLength(n);
            stakeholders.forEach((sum, v) => {
              expect(sum).toBeCloseTo(expected[v] as number, 9);
            });
          }
          expect(folded.searched).toBeLessThanOrEqual(whole.searched);
        },
      ),
      { ...SEEDED, numRuns: 300 },
    );
  });
});
