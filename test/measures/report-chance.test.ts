import {
  agreementTests,
  BROKER_ROLES,
  brokerage,
  brokeragePermutation,
  communities,
  holm,
  labelPermutation,
  measureAll,
  mixingMatrix,
  ROLES,
  stakeholderTests,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { lettersNetwork } from '../helpers/arcs';
import { directedSix, drawn, said, untested } from '../helpers/six';
import { t8 } from '../helpers/t8';

describe('what chance gives beside sector pairs', () => {
  it('is the number of their ties when the sectors are dealt out anew, corrected over all pairs', () => {
    for (const network of [t8('D'), t8('U'), directedSix]) {
      const { pairs = [] } = measureAll(network, { ...drawn, measures: ['sectorPairs'] });
      const found = pairs.map(({ source, target }) =>
        labelPermutation(
          network,
          (dealt) => {
            const { names, matrix } = mixingMatrix(dealt, { unweighted: true });
            // a sector without members in reach of a tie has no row
            return matrix[names.indexOf(source)]?.[names.indexOf(target)] ?? 0;
          },
          drawn,
        ),
      );
      expect(pairs.map(({ chance }) => said(chance))).toEqual(found.map(said));
      // a pair whose ties no dealing changes is no question
      const corrected = holm(found.map(({ p, z }) => (z === null ? null : p)));
      expect(pairs.map(({ chance }) => chance?.pHolm)).toEqual(corrected);
    }
  });

  it('is left out above forty sectors, and only pairs with a tie stand there', () => {
    const sectors = (k: number): Network => ({
      ...lettersNetwork(42, 'ab bc:2'),
      columns: new Map([['sector', Array.from({ length: 42 }, (_, i) => `s${i < k ? i : 0}`)]]),
    });
    const more = measureAll(sectors(41), { measures: ['sectorPairs'], permutations: 5 });
    expect(more.pairs?.map(({ source, target, strength, chance }) => [source, target, strength, chance])).toEqual([
      ['s0', 's1', 1, undefined],
      ['s1', 's2', 2, undefined],
    ]);
    expect(more.notes).toContain('Only pairs with a tie stand in the table, untested, since "sector" has 41 groups.');
    const fewer = measureAll(sectors(40), { measures: ['sectorPairs'], permutations: 5 });
    expect(fewer.pairs).toHaveLength(40 ** 2);
    expect(fewer.notes.join()).not.toContain('untested');
    expect(fewer.pairs?.[0]?.chance).toBeDefined();
  });
});

describe('brokerage in the report', () => {
  it('is the roles as Gould and Fernandez expect them, beside what dealing the sectors anew gives', () => {
    const network = t8('D');
    const found = measureAll(network, { ...drawn, measures: ['brokerage', 'brokeragePermutation'] }).brokerage;
    const { roles } = brokerage(network);
    const tests = brokeragePermutation(network, drawn).roles;
    for (const role of ROLES) {
      const { chance, ...figures } = found?.[role] ?? {};
      expect(figures).toEqual(roles[role]);
      const drawnRole = BROKER_ROLES.find((one) => one === role);
      // the total does not depend on sectors
      if (!drawnRole) expect([role, chance]).toEqual(['total', undefined]);
      else
        for (const figure of ['mean', 'sd', 'z', 'p'] as const)
          expect(chance?.[figure]).toEqual(tests[drawnRole].map((test) => test?.[figure] ?? null));
    }
  });

  it('is one without the other where one is asked for', () => {
    const network = directedSix;
    const { roles } = brokerage(network);
    const counted = measureAll(network, { ...untested, measures: ['brokerage', 'brokeragePermutation'] }).brokerage;
    expect([counted?.total, counted?.liaison]).toEqual([roles.total, roles.liaison]);
    expect(measureAll(network, { ...untested, measures: ['brokeragePermutation'] })).not.toHaveProperty('brokerage');
    const only = measureAll(network, { ...drawn, measures: ['brokeragePermutation'] }).brokerage;
    // what is tested stands beside the test; d has no sector
    expect(Object.keys(only?.liaison ?? {})).toEqual(['count', 'chance']);
    expect(only?.liaison.count).toEqual(roles.liaison.count.map((count, i) => (i === 3 ? null : count)));
    expect(only?.liaison.chance?.p[3]).toBeNull();
    expect(only?.total).toEqual({});
  });
});

describe('what chance gives for figures of homophily', () => {
  it('is drawn as often as asked for each', () => {
    // 34,650 ways to deal out three sectors of four
    const dozen: Network = {
      ...lettersNetwork(12, 'ab ad bc de fg', false),
      columns: new Map([['sector', [...'xyzxyzxyzxyz']]]),
    };
    for (const permutations of [20, 120]) {
      const { tests } = measureAll(dozen, { permutations, measures: ['spectralSegregation', 'eiIndex'] });
      expect([tests?.spectralSegregation?.draws, tests?.eiIndex?.draws]).toEqual([permutations, permutations]);
      expect(tests?.eiIndex?.exact).toBe(false);
    }
  });

  it('is exact where there are only so many ways to deal the sectors out', () => {
    // 5! / (2! 2! 1!)
    const { tests } = measureAll(directedSix, { permutations: 30, measures: ['eiIndex'] });
    expect(tests?.eiIndex).toMatchObject({ draws: 30, exact: true });
  });

  it('is the agreement of communities with sectors, each where it is asked for', () => {
    const network = t8('U');
    const { ami, ari } = agreementTests(network, communities(network, { seed: drawn.seed }), drawn);
    const asked = (...measures: string[]) => measureAll(network, { ...drawn, measures }).tests ?? {};
    expect(Object.keys(asked('communitySectorAmi'))).toEqual(['communitySectorAmi']);
    expect(said(asked('communitySectorAmi').communitySectorAmi)).toEqual(said(ami));
    expect(Object.keys(asked('communitySectorAri'))).toEqual(['communitySectorAri']);
    expect(said(asked('communitySectorAri').communitySectorAri)).toEqual(said(ari));
  });

  it('is, for the E-I index of each stakeholder, corrected over all of them', () => {
    const found = measureAll(directedSix, { ...drawn, direction: 'out', measures: ['eiIndex'] }).scoreTests?.eiIndex;
    const tests = stakeholderTests(directedSix, { ...drawn, direction: 'out' });
    expect(found?.p).toEqual(tests.map(({ p }) => p));
    expect(found?.mean).toEqual(tests.map(({ mean }) => mean));
    expect(found?.sd).toEqual(tests.map(({ sd }) => sd));
    expect(found?.z).toEqual(tests.map(({ z }) => z));
    expect(found?.pHolm).toEqual(holm(tests.map(({ p, z }) => (z === null ? null : p))));
    expect(found?.draws).toBe(Math.max(...tests.map(({ draws }) => draws)));
    expect(found?.exact).toBe(tests.every(({ exact }) => exact));
    expect(measureAll(directedSix, { ...drawn, measures: ['degree'] })).not.toHaveProperty('scoreTests');
  });
});
