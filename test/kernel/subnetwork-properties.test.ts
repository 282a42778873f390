import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepStakeholders } from '../../src/kernel/subnetwork';
import { drawnNetworks, matrixOf, networkOf } from '../helpers/random-network';

describe('a part of any network', () => {
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
});
