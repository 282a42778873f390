import fc from 'fast-check';
import {
  assortativity,
  eiBounds,
  eiIndex,
  freemanSegregation,
  guptaAndersonMay,
  labelPermutation,
  MIXING_INDEX_IDS,
  mixingTests,
  sectorModularity,
  spectralSegregation,
  withinOddsRatio,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { spectralTest } from '../../../src/measures/inference/spectral-test';
import { lettersNetwork } from '../../helpers/arcs';
import { drawnNetworks, networkOf } from '../../helpers/random-network';
import { t8 } from '../../helpers/t8';

const MEASURES: Record<string, (network: Network, options: { unweighted?: boolean }) => number | null> = {
  eiIndex,
  assortativity,
  sectorModularity,
  freemanSegregation: (network) => freemanSegregation(network),
  withinOddsRatio: (network) => withinOddsRatio(network),
  guptaAndersonMay: (network) => guptaAndersonMay(network),
  eiRescaled: (network) => eiBounds(network).rescaled,
};
const hops = { unweighted: true };

describe('permutation of sectors on the test graph is exact', () => {
  it('takes all 1,680 labelings, with the published means and p', () => {
    const U = mixingTests(t8('U'), hops);
    const D = mixingTests(t8('D'), hops);
    expect(U.get('eiIndex')).toMatchObject({ exact: true, draws: 1680 });
    for (const [found, theirs] of [
      [U.get('eiIndex')?.mean, 0.642857],
      [U.get('eiIndex')?.atMost, 0.091667],
      [U.get('eiIndex')?.atLeast, 0.990476],
      [D.get('eiIndex')?.mean, 0.642857],
      [D.get('eiIndex')?.atMost, 0.030952],
      [D.get('eiIndex')?.atLeast, 0.996429],
      [U.get('assortativity')?.mean, -0.161027],
      [U.get('assortativity')?.sd, 0.115076],
      [U.get('assortativity')?.atLeast, 0.078571],
      [D.get('assortativity')?.mean, -0.149128],
      [D.get('assortativity')?.sd, 0.11443],
      [D.get('assortativity')?.atLeast, 0.025],
      [U.get('assortativity')?.observed, 0.0253807],
      [D.get('eiIndex')?.p, 2 * 0.030952],
    ]) {
      expect(found).toBeCloseTo(theirs as number, 5);
    }
    expect(U.get('assortativity')?.z).toBeCloseTo((0.0253807 + 0.161027) / 0.115076, 4);
  });

  it('takes the 210 labelings in which the recipient keeps its sector', () => {
    const fixed = (network: Network) => mixingTests({ ...network, recipients: [0] }, { ...hops, fixRecipients: true });
    const D = fixed(t8('D'));
    expect(D.get('eiIndex')).toMatchObject({ exact: true, draws: 210 });
    expect(D.get('assortativity')?.atLeast).toBeCloseTo(0.047619, 6);
    expect(D.get('eiIndex')?.atMost).toBeCloseTo(0.047619, 6);
    expect(fixed(t8('U')).get('eiIndex')?.atMost).toBeCloseTo(0.085714, 6);
  });
});

describe('permutation of sectors', () => {
  it('says the same as any measure run on the network dealt anew, exact or drawn', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.boolean(), fc.boolean(), fc.integer(), (drawn, unweighted, fixRecipients, seed) => {
        const network = { ...networkOf(drawn), recipients: drawn.stakeholders.length > 1 ? [1] : [] };
        const options = { unweighted, fixRecipients, seed, permutations: 20 };
        const fast = mixingTests(network, options);
        expect([...fast.keys()]).toEqual(MIXING_INDEX_IDS);
        for (const id of MIXING_INDEX_IDS) {
          const slow = labelPermutation(network, (dealt) => MEASURES[id]?.(dealt, { unweighted }) ?? null, options);
          const quick = fast.get(id);
          expect(quick?.observed === null, id).toBe(slow.observed === null);
          if (slow.observed !== null) expect(quick?.observed).toBeCloseTo(slow.observed, 9);
          for (const key of ['mean', 'sd', 'atLeast', 'atMost', 'draws'] as const) {
            const value = slow[key];
            if (value === null) expect(quick?.[key], `${id} ${key}`).toBeNull();
            else expect(quick?.[key], `${id} ${key}`).toBeCloseTo(value, 9);
          }
        }
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it('of spectral segregation says the same without the vectors as the means of the scores', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.integer(), (drawn, seed) => {
        const network = networkOf(drawn);
        const options = { seed, permutations: 20 };
        const slow = labelPermutation(
          network,
          (dealt) => {
            const known = spectralSegregation(dealt).list.filter((score) => score !== null);
            return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
          },
          options,
        );
        const quick = spectralTest(network, options);
        for (const key of ['observed', 'mean', 'sd', 'atLeast', 'atMost', 'draws'] as const) {
          const value = slow[key];
          if (value === null) expect(quick[key], key).toBeNull();
          else expect(quick[key], key).toBeCloseTo(value, 9);
        }
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it('answers on networks where there is nothing to test', () => {
    const empty = networkOf({ directed: true, stakeholders: [], ties: [] });
    const one = networkOf({ directed: false, stakeholders: [{ id: 'a', sectors: ['x'] }], ties: [] });
    for (const network of [empty, one]) {
      for (const test of mixingTests(network).values()) {
        expect(test).toEqual({
          observed: null,
          mean: null,
          sd: null,
          z: null,
          atLeast: null,
          atMost: null,
          p: null,
          draws: 0,
          exact: true,
        });
      }
    }
    const same = networkOf({
      directed: false,
      stakeholders: [
        { id: 'a', sectors: ['x'] },
        { id: 'b', sectors: ['x'] },
      ],
      ties: [{ source: 'a', target: 'b', strength: 1 }],
    });
    expect(mixingTests(same).get('eiIndex')).toMatchObject({ observed: -1, mean: -1, sd: 0, z: null, p: 1, draws: 1 });
  });

  it('refuses a number of permutations that is none', () => {
    for (const permutations of [0, -1, 1.5, Number.NaN]) {
      expect(() => mixingTests(t8(), { permutations })).toThrow(/permutations is .*, expected a whole number from 1/);
    }
  });
});

describe('permutation of sectors', () => {
  const dozen: Network = {
    ...lettersNetwork(12, 'ab:3 ad bc:2 de fg hi:5 jk', false),
    columns: new Map([['sector', [...'xyzxyzxyzxyz']]]),
  };

  it('draws the same in whatever order the stakeholders stand', () => {
    const backwards: Network = {
      ...lettersNetwork(12, 'lk:3 li kj:2 ih gf ed:5 cb', false),
      ids: [...dozen.ids].reverse(),
      index: new Map([...dozen.index].map(([id, i]) => [id, 11 - i])),
      columns: new Map([['sector', [...'xyzxyzxyzxyz'].reverse()]]),
    };
    const options = { permutations: 50, seed: 3 };
    expect(mixingTests(backwards, options).get('assortativity')?.p).toBe(
      mixingTests(dozen, options).get('assortativity')?.p,
    );
    expect(mixingTests(backwards, options).get('eiIndex')?.mean).toBeCloseTo(
      mixingTests(dozen, options).get('eiIndex')?.mean as number,
      12,
    );
  });

  it('adds strengths unless ties are to be counted', () => {
    const found = mixingTests(dozen, { permutations: 5 });
    expect(found.get('eiIndex')?.observed).toBe(eiIndex(dozen));
    expect(found.get('eiIndex')?.observed).not.toBe(eiIndex(dozen, hops));
    expect(found.get('assortativity')?.observed).toBeCloseTo(assortativity(dozen) as number, 12);
  });

  it('has what chance gives, and no p, where the figure itself is not defined', () => {
    // as dealt on the map a is in x, and nothing is said
    const found = labelPermutation(
      dozen,
      (dealt) => {
        const sector = dealt.columns.get('sector')?.[0];
        return sector === 'x' ? null : Number(sector === 'y');
      },
      { permutations: 60, seed: 2 },
    );
    expect(found).toMatchObject({ observed: null, z: null, p: null, atLeast: null, atMost: null, exact: false });
    expect(found.draws).toBeGreaterThan(20);
    expect(found.draws).toBeLessThan(60);
    expect(found.mean).toBeGreaterThan(0.2);
    expect(found.sd).toBeCloseTo(Math.sqrt((found.mean as number) * (1 - (found.mean as number))), 12);
  });
});
