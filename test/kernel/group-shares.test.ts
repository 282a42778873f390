import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupShareWork } from '../../src/kernel/group-share-work';
import { groupSharesTask } from '../../src/kernel/group-shares';
import type { Network } from '../../src/kernel/network';
import { inParts } from '../../src/kernel/parts';
import { lettersNetwork } from '../helpers/arcs';
import { drawnNetworks, matrixOf, networkOf, SEEDED, shortestPaths } from '../helpers/random-network';

/** More than are folded. */
const MANY_GROUPS = 100;

function shares(network: Network, of: Int32Array, groups: number, sources: readonly number[], inverse: boolean) {
  const distance = inverse ? 'inverse-strength' : 'hops';
  const { input, parts, result } = groupSharesTask(network, { distance, of, groups, sources });
  return { stakeholders: result(inParts(groupShareWork(input), parts)), searched: input.sources.length };
}

/** Fails unless the sums are those of trying every path, with trees folded and without. */
function check(network: Network, of: Int32Array, chosen: number, inverse: boolean) {
  const n = network.ids.length;
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
  return { folded: folded.searched, whole: whole.searched };
}

describe('shares of shortest paths between groups', () => {
  it('are those of trying every path', () => {
    fc.assert(
      fc.property(
        drawnNetworks,
        fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 9, maxLength: 9 }),
        fc.nat(511),
        fc.boolean(),
        (drawn, labels, chosen, inverse) => {
          const network = networkOf(drawn);
          check(
            network,
            Int32Array.from(network.ids, (_, i) => labels[i] ?? -1),
            chosen,
            inverse,
          );
        },
      ),
      { ...SEEDED, numRuns: 300 },
    );
  });

  // a core of four or three, on which e-f and g with h and i hang; and trees alone
  it.each([
    ['both ways', lettersNetwork(9, 'ab:2 bc cd:3 ad ac:2 ae ef:2 bg gh:3 gi', false)],
    ['up only, down only and both', lettersNetwork(9, 'ab:2 bc ca:3 ba ea:2 fe bg gh:2 ig gb')],
    ['in trees without a core', lettersNetwork(9, 'ab bc:2 bd de:3 fg gh:2', false)],
  ])('are so where many hang on the core, %s', (_, network) => {
    const labels = ['abcabcabc', 'aabbccaab', 'aaaabbbbb', 'abbbbbbbb', 'a-bc-ab-c', '-a-b-ab-a'];
    for (const groups of labels)
      for (const chosen of [511, 0b101010101, 0b011110000, 0b000001111]) {
        const of = Int32Array.from(groups, (group) => 'abc'.indexOf(group));
        for (const inverse of [false, true]) check(network, of, chosen, inverse);
      }
    // one search for all that hang on a place
    const { folded, whole } = check(
      network,
      Int32Array.from('abcabcabc', (group) => 'abc'.indexOf(group)),
      511,
      false,
    );
    expect(folded).toBeLessThan(whole);
  });
});
