import fc from 'fast-check';
import { composition, type DiversityIndexId, hill, neighbourDiversity, shannon, simpson } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { drawnNetworks, networkOf } from '../../helpers/random-network';
import { eachView, expectAgree, viewNetwork } from '../../helpers/reference';
import { expectT8, t8 } from '../../helpers/t8';

const EGO: Record<string, [hops: number[], strength: number[]]> = {
  r: [
    [0.636514, 0.444444, 1.889882, 1.8],
    [0.410116, 0.244898, 1.506993, 1.324324],
  ],
  g: [
    [1.098612, 0.666667, 3, 3],
    [1.011404, 0.611111, 2.749459, 2.571429],
  ],
  l: [
    [0.636514, 0.444444, 1.889882, 1.8],
    [0.661563, 0.46875, 1.937819, 1.882353],
  ],
  c: [
    [1.332179, 0.72, 3.789291, 3.571429],
    [1.265001, 0.694444, 3.543098, 3.272727],
  ],
  d: [
    [0.636514, 0.444444, 1.889882, 1.8],
    [0.686962, 0.493827, 1.987667, 1.97561],
  ],
  e: [
    [1.098612, 0.666667, 3, 3],
    [1.05492, 0.64, 2.871746, 2.777778],
  ],
  b: [
    [0.636514, 0.444444, 1.889882, 1.8],
    [0.673012, 0.48, 1.960132, 1.923077],
  ],
  k: [
    [0, 0, 1, 1],
    [0, 0, 1, 1],
  ],
};
const IDS: DiversityIndexId[] = ['sectorShannon', 'sectorSimpson', 'sectorHill1', 'sectorHill2'];

describe('diversity of the surroundings agrees with vegan', () => {
  it('on the test graph, counted and by strength, and so does the composition around one', () => {
    const network = t8('U');
    for (const [id, values] of Object.entries(EGO)) {
      [true, false].forEach((unweighted, at) => {
        const { counts } = composition(network, { around: id, amount: unweighted ? 'stakeholders' : 'strength' });
        const single = [shannon(counts), simpson(counts), hill(counts, 1), hill(counts, 2)];
        IDS.forEach((index, k) => {
          const theirs = values[at as 0 | 1][k] as number;
          expect(neighbourDiversity(network, index, { unweighted }).get(id), `${id} ${index}`).toBeCloseTo(theirs, 6);
          expect(single[k], `${id} ${index}`).toBeCloseTo(theirs, 6);
        });
      });
    }
  });

  it('with the diversity coefficient of BCT, which divides the entropy by ln K', () => {
    const network = t8('U');
    const coefficient = (unweighted: boolean) =>
      new Map(
        [...neighbourDiversity(network, 'sectorShannon', { unweighted })].map(([id, h]) => [id, h! / Math.log(4)]),
      );
    expectT8(coefficient(false), 'sectorEntropyCoef.U.w');
    expectT8(coefficient(true), 'sectorEntropyCoef.U.unw');
  });

  it('over strengths is the participation coefficient', () => {
    expectT8(neighbourDiversity(t8('U'), 'sectorSimpson'), 'participation.U.w');
    expectT8(neighbourDiversity(t8('U'), 'sectorSimpson', { unweighted: true }), 'participation.U.unw');
    expectT8(neighbourDiversity(t8('D'), 'sectorSimpson', { direction: 'out' }), 'participation.D.out.w');
    expectT8(neighbourDiversity(t8('D'), 'sectorSimpson', { direction: 'in' }), 'participation.D.in.w');
  });

  it('is not the entropy of single tie strengths, which igraph calls diversity', () => {
    const mine = neighbourDiversity(t8('U'), 'sectorEvenness');
    expect(() => expectT8(mine, 'tieWeightEntropyEagle.U')).toThrow();
  });

  it('on every real network', () => {
    let views = 0;
    eachView((reference, view) => {
      const network = viewNetwork(reference, view, false);
      const pairs: [DiversityIndexId, string, boolean][] = [
        ['sectorRichness', 'neighbour_sector_richness', true],
        ['sectorShannon', 'neighbour_sector_shannon', true],
        ['sectorHill2', 'neighbour_sector_inverse_simpson', true],
        ['sectorSimpson', 'participation', true],
        ['sectorSimpson', 'participation_weighted', false],
      ];
      for (const [id, key, unweighted] of pairs) {
        const theirs = view.nodes[key];
        if (theirs) expectAgree(neighbourDiversity(network, id, { unweighted }), reference.nodeIds, theirs);
      }
      if (view.selection.directed) {
        const directed = viewNetwork(reference, view);
        for (const direction of ['in', 'out'] as const) {
          const mine = neighbourDiversity(directed, 'sectorSimpson', { direction, unweighted: true });
          expectAgree(mine, reference.nodeIds, view.nodes[`participation_${direction}`] as number[]);
        }
        if (view.selection.weight === 'sum') {
          const both = neighbourDiversity(network, 'sectorHill2').list;
          expectAgree(neighbourDiversity(directed, 'sectorHill2'), network.ids, both);
        }
      }
      views++;
    });
    expect(views).toBeGreaterThan(0);
  });
});

describe('diversity of the surroundings', () => {
  it('is that of the composition around each stakeholder', () => {
    fc.assert(
      fc.property(
        drawnNetworks,
        fc.constantFrom('in' as const, 'out' as const, 'all' as const),
        fc.boolean(),
        fc.constantFrom('left-out' as const, 'group' as const),
        (drawn, direction, unweighted, missing) => {
          const network = networkOf(drawn);
          const scores = neighbourDiversity(network, 'sectorHill1', { direction, unweighted, missing });
          for (const id of network.ids) {
            const amount = unweighted ? 'stakeholders' : 'strength';
            const { counts } = composition(network, { around: id, direction, amount, missing });
            const expected = hill(counts, 1);
            if (expected === null) expect(scores.get(id)).toBeNull();
            else expect(scores.get(id)).toBeCloseTo(expected, 9);
          }
        },
      ),
      { seed: 3, numRuns: 200 },
    );
  });

  it('is null without neighbours of a known sector, and one with one', () => {
    const scores = neighbourDiversity(t8('Uiso'), 'sectorRichness');
    expect(scores.get('k')).toBeNull();
    expect(neighbourDiversity(t8('U'), 'sectorEvenness').get('k')).toBeNull();
    expect(neighbourDiversity(t8('U'), 'sectorHill2').get('k')).toBe(1);
    expect(scores.info).toEqual({
      measure: 'sectorRichness',
      range: [1, 4],
      unit: 'sectors',
      source: 'Hill 1973, doi:10.2307/1934352',
      options: { by: 'sector', direction: 'all', unweighted: false, missing: 'left-out' },
    });
  });
});
