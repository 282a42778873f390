import fc from 'fast-check';
import {
  brokerage,
  brokeragePermutation,
  compareNetworks,
  localBridges,
  measures,
  Scores,
  sectorPairBetweenness,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { bridgingMeasures } from '../../../src/measures/bridging/descriptors';
import { communityMeasures } from '../../../src/measures/communities/descriptors';
import { type Drawn, drawnNetworks, networkOf, SEEDED } from '../../helpers/random-network';

const ALL = [...bridgingMeasures, ...communityMeasures];
const RUNS = { ...SEEDED, numRuns: 60 };

/** Every score by measure and stakeholder, every index by measure. */
function everything(network: Network): Map<string, number | null> {
  const found = new Map<string, number | null>();
  for (const measure of ALL) {
    const value = measure.compute(network);
    if (value instanceof Scores) for (const [id, score] of value) found.set(`${measure.id} ${id}`, score);
    else found.set(measure.id, value as number | null);
  }
  return found;
}

function expectSame(
  found: Map<string, number | null>,
  expected: Map<string, number | null>,
  but: readonly string[] = [],
) {
  for (const [key, value] of expected) {
    if (but.some((word) => key.startsWith(word))) continue;
    const mine = found.get(key);
    if (value === null) expect(mine, key).toBeNull();
    else expect(mine, key).toBeCloseTo(value, 9);
  }
}

const rename = (drawn: Drawn, name: (id: string) => string): Drawn => ({
  ...drawn,
  stakeholders: drawn.stakeholders.map((one) => ({ ...one, id: name(one.id) })),
  ties: drawn.ties.map((tie) => ({ ...tie, source: name(tie.source), target: name(tie.target) })),
});

describe('every measure of bridging and communities', () => {
  it('is in the registry', () => {
    for (const measure of ALL) expect(measures).toContain(measure);
  });

  it('answers for any network with numbers inside its range or null, and leaves it as it was', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const network = networkOf(drawn);
        const before = JSON.stringify([network.ids, [...network.out.neighbours], [...network.out.strengths]]);
        for (const measure of ALL) {
          const value = measure.compute(network);
          const range = value instanceof Scores ? value.info.range : measure.kind === 'index' ? measure.range : [0, 0];
          for (const number of value instanceof Scores ? value.list : [value as number | null]) {
            if (number === null) continue;
            expect(Number.isFinite(number), measure.id).toBe(true);
            expect(number, measure.id).toBeGreaterThanOrEqual((range[0] as number) - 1e-9);
            expect(number, measure.id).toBeLessThanOrEqual((range[1] as number) + 1e-9);
          }
        }
        expect(JSON.stringify([network.ids, [...network.out.neighbours], [...network.out.strengths]])).toBe(before);
      }),
      SEEDED,
    );
  });

  it('does not change with the order of the data', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const turned = { ...drawn, stakeholders: [...drawn.stakeholders].reverse(), ties: [...drawn.ties].reverse() };
        expectSame(everything(networkOf(turned)), everything(networkOf(drawn)));
      }),
      RUNS,
    );
  });

  it('does not change with the names, where they keep their order', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const plain = everything(networkOf(drawn));
        const renamed = everything(networkOf(rename(drawn, (id) => `x${id}`)));
        expectSame(new Map([...renamed].map(([key, value]) => [key.replace(' x', ' '), value])), plain);
      }),
      RUNS,
    );
  });

  it('does not change with all strengths scaled', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const scaled = { ...drawn, ties: drawn.ties.map((tie) => ({ ...tie, strength: tie.strength * 4 })) };
        expectSame(everything(networkOf(scaled)), everything(networkOf(drawn)));
      }),
      RUNS,
    );
  });

  it('does not change with all ties reversed, when it reads both directions', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const ties = drawn.ties.map(({ source, target, strength }) => ({ source: target, target: source, strength }));
        // the searches of directed communities meet the arcs in another order
        const but = ['communit'];
        expectSame(everything(networkOf({ ...drawn, ties })), everything(networkOf(drawn)), but);
      }),
      RUNS,
    );
  });

  it('changes with an isolate only where it says how many others there are', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const more = { ...drawn, stakeholders: [...drawn.stakeholders, { id: 'zz' }] };
        const counted = ['communit', 'bridgingCentrality', 'valenteFujimoto'];
        expectSame(everything(networkOf(more)), everything(networkOf(drawn)), counted);
        const alone = everything(networkOf(more));
        for (const id of ['constraint', 'participation', 'bridgingCoefficient', 'everettValente', 'valenteFujimoto']) {
          expect(alone.get(`${id} zz`)).toBeNull();
        }
      }),
      RUNS,
    );
  });
});

describe('tables of bridging', () => {
  it('answer for networks without stakeholders, without ties, with one stakeholder', () => {
    for (const stakeholders of [[], [{ id: 'a', sectors: ['x'] }], [{ id: 'a', sectors: ['x'] }, { id: 'b' }]]) {
      const network = networkOf({ directed: true, stakeholders, ties: [] });
      expect(brokerage(network).roles.total.z.every((z) => z === null)).toBe(true);
      expect(brokerage(network).network.total).toEqual({ count: 0, expected: 0, sd: 0, z: null });
      expect(
        brokeragePermutation(network)
          .rows()
          .every(({ z }) => z === null),
      ).toBe(true);
      expect(sectorPairBetweenness(network).rows()).toEqual([]);
      expect(localBridges(network)).toEqual([]);
      expect(compareNetworks(network, network).stayed).toEqual(network.ids);
    }
  });
});
