import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepStakeholders, tieColumns, withTies } from '../../src/kernel/subnetwork';
import { drawnNetworks, matrixOf, networkOf } from '../helpers/random-network';
import { t8 } from '../helpers/t8';

describe('a part of a network', () => {
  it('has the ties among those who stay, and their values', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.integer({ min: 0, max: 511 }), (drawn, bits) => {
        const network = networkOf(drawn);
        const kept = [...network.ids.keys()].filter((i) => (bits >> i) & 1);
        const part = keepStakeholders(network, (i) => kept.includes(i));
        const whole = matrixOf(network);
        expect(part.ids).toEqual(kept.map((i) => network.ids[i]));
        expect(matrixOf(part)).toEqual(kept.map((i) => kept.map((j) => whole[i]?.[j])));
        expect(part.columns.get('sector')).toEqual(kept.map((i) => network.columns.get('sector')?.[i]));
        expect(part.ids.map((id) => part.index.get(id))).toEqual([...part.ids.keys()]);
        const arcs = matrixOf(part)
          .flat()
          .filter((strength) => strength > 0).length;
        expect(part.size).toBe(part.directed ? arcs : arcs / 2);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it('moves the recipients with those who stay', () => {
    const network = { ...t8(), recipients: [0, 3] };
    expect(keepStakeholders(network, (i) => i !== 0).recipients).toEqual([2]);
  });

  it('is the same network when its ties are taken out and put back', () => {
    for (const variant of ['D', 'U'] as const) {
      const network = t8(variant);
      expect(withTies(network, tieColumns(network))).toEqual(network);
    }
  });
});
