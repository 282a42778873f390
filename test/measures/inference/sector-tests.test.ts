import { coleman, labelPermutation, sectorEi, sectorTests } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { t8 } from '../../helpers/t8';

describe('permutation tests of sectors', () => {
  it('say the same as the indices run on the network dealt anew', () => {
    for (const variant of ['D', 'U'] as const) {
      const network = t8(variant);
      const found = sectorTests(network);
      found.names.forEach((name, g) => {
        for (const [test, index] of [
          [found.eiIndex[g], sectorEi],
          [found.coleman[g], coleman],
        ] as const) {
          const slow = labelPermutation(network, (dealt) => {
            const row = index(dealt)
              .rows()
              .find(({ sector }) => sector === name);
            return (row && ('coleman' in row ? row.coleman : row.eiIndex)) ?? null;
          });
          for (const key of ['observed', 'mean', 'sd', 'p'] as const) {
            if (slow[key] === null) expect(test?.[key], `${name} ${key}`).toBeNull();
            else expect(test?.[key], `${name} ${key}`).toBeCloseTo(slow[key], 9);
          }
          expect(test).toMatchObject({ exact: true, draws: slow.draws });
        }
      });
    }
  });

  it('have no answer for Coleman of the only member of a sector, and one for its E-I index', () => {
    const rows = sectorTests(t8())
      .rows()
      .filter(({ sector }) => sector === 'recipient');
    expect(rows[0]).toMatchObject({ index: 'eiIndex', observed: 1, mean: 1, sd: 0, z: null, p: 1 });
    expect(rows[1]).toMatchObject({ index: 'coleman', observed: null, p: null, draws: 0 });
  });
});
