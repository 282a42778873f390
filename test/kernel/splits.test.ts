import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weakComponents } from '../../src/kernel/components';
import { undirectedReading } from '../../src/kernel/reading';
import { splits } from '../../src/kernel/splits';
import { keepStakeholders } from '../../src/kernel/subnetwork';
import { drawnNetworks, networkOf, SEEDED } from '../helpers/random-network';

it('the loss of one after another leaves the pairs that are joined when each is taken away', () => {
  fc.assert(
    fc.property(drawnNetworks, fc.nat(511), (drawn, away) => {
      const network = networkOf(drawn);
      const gone = Uint8Array.from(network.ids, (_, i) => (away >> i) & 1);
      const joinedWithout = (more: number) =>
        weakComponents(keepStakeholders(network, (i) => gone[i] === 0 && i !== more)).sizes.reduce(
          (sum, size) => sum + size * (size - 1),
          0,
        );
      const { left, joined, without } = splits(undirectedReading(network), gone);
      expect(left).toBe(gone.filter((flag) => flag === 0).length);
      expect(joined).toBe(joinedWithout(-1));
      network.ids.forEach((_, i) => {
        if (gone[i] === 0) expect(without[i], network.ids[i]).toBe(joinedWithout(i));
      });
    }),
    SEEDED,
  );
});
