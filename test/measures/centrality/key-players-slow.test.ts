import fc from 'fast-check';
import { keyPlayers } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { betterSet } from '../../../src/measures/centrality/key-player-search';
import { drawnNetworks, networkOf, SEEDED } from '../../helpers/random-network';

describe('the search for key players', () => {
  it('comes near the best set when it has to be greedy, and never below the best single change', () => {
    fc.assert(
      fc.property(
        drawnNetworks,
        fc.constantFrom('fragmentation', 'distance-fragmentation', 'distance-reach', 'reach'),
        (drawn, goal) => {
          const network = networkOf(drawn);
          const candidates = network.ids.map((_, i) => i);
          const worthOf = (set: readonly number[]) => {
            const wanted = set.map((i) => network.ids[i] as string);
            const among = { by: 'id', values: wanted };
            const marked = { ...network, columns: new Map([['id', network.ids]]) };
            return keyPlayers(marked, { goal, size: set.length, among }).value;
          };
          const search = (cost: number) =>
            betterSet(candidates, 2, {
              none: null,
              withOneMore: (set) => (added) => worthOf([...set, added]),
              cost: { set: 1, added: cost },
            });
          const best = search(1);
          const quick = search(1e12);
          expect(best.value).toBe(keyPlayers(network, { goal, size: 2 }).value);
          if (candidates.length < 2) return;
          expect(quick.search).toBe('greedy');
          if (best.value === null) return;
          expect(quick.value as number).toBeLessThanOrEqual(best.value + 1e-12);
          expect(quick.value as number).toBeGreaterThanOrEqual(0.6 * best.value);
        },
      ),
      { ...SEEDED, numRuns: 40 },
    );
  });
});
