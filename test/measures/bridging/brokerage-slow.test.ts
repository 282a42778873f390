import { BROKER_ROLES, brokerage, brokeragePermutation, ROLES, type Role } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/kernel/random';
import { chanceOfOne } from '../../../src/measures/bridging/brokerage-chance';
import { networkOf } from '../../helpers/random-network';
import { eachView, viewNetwork } from '../../helpers/reference';

describe('brokerage beside many draws', () => {
  it('draws about the mean that all labelings have', () => {
    eachView((reference, view) => {
      if (view.id !== 'interaction') return;
      const network = viewNetwork(reference, view);
      const few = brokeragePermutation(network, { permutations: 400, seed: 3 });
      const again = brokeragePermutation(network, { permutations: 400, seed: 3 });
      const other = brokeragePermutation(network, { permutations: 4000, seed: 4 });
      expect(few.network.liaison.exact).toBe(false);
      expect(few.rows()).toEqual(again.rows());
      for (const role of BROKER_ROLES) {
        const { mean, sd } = other.network[role];
        expect(Math.abs((few.network[role].mean as number) - (mean as number))).toBeLessThan((sd as number) / 4);
        expect(few.network[role].observed).toBe(brokerage(network).network[role].count);
      }
    });
  });

  it('expects what independent ties of the same density give', () => {
    // 4,000 networks of nine stakeholders in groups of 4, 3 and 2, every tie there with probability .3
    const random = seededRandom(11);
    const stakeholders = [...'aaaabbbcc'].map((sector, i) => ({ id: `${i}`, sectors: [sector] }));
    const sums = new Map<Role, { mean: number; square: number }>(ROLES.map((role) => [role, { mean: 0, square: 0 }]));
    const runs = 4000;
    for (let run = 0; run < runs; run++) {
      const ties = stakeholders.flatMap(({ id: source }) =>
        stakeholders.flatMap(({ id: target }) =>
          source !== target && random() < 0.3 ? [{ source, target, strength: 1 }] : [],
        ),
      );
      const { roles } = brokerage(networkOf({ directed: true, stakeholders, ties }));
      for (const role of ROLES) {
        const count = roles[role].count[0] as number;
        const sum = sums.get(role) as { mean: number; square: number };
        sum.mean += count / runs;
        sum.square += (count * count) / runs;
      }
    }
    const chance = chanceOfOne([4, 3, 2], 4, 0.3);
    ROLES.forEach((role, r) => {
      const { mean, square } = sums.get(role) as { mean: number; square: number };
      const sd = Math.sqrt(chance.variance[r] as number);
      expect(Math.abs(mean - (chance.mean[r] as number))).toBeLessThan((4 * sd) / Math.sqrt(runs));
      expect(Math.sqrt(square - mean * mean) / sd).toBeGreaterThan(0.94);
      expect(Math.sqrt(square - mean * mean) / sd).toBeLessThan(1.06);
    });
  });
});
