import fc from 'fast-check';
import { agreementOf, communities, groupsBy, sectorAgreement } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { SEEDED } from '../../helpers/random-network';
import { t8 } from '../../helpers/t8';

// r g l c d e b k
const SECTORS = [0, 1, 1, 2, 2, 2, 3, 3];
const BEK_CR_DGL = [1, 2, 2, 1, 2, 0, 0, 0];

/** Mutual information in nats, from probabilities. */
function information(x: readonly number[], y: readonly number[]): number {
  const share = (holds: (i: number) => boolean) => x.filter((_, i) => holds(i)).length / x.length;
  let sum = 0;
  for (const a of new Set(x)) {
    for (const b of new Set(y)) {
      const both = share((i) => x[i] === a && y[i] === b);
      if (both > 0) sum += both * Math.log(both / (share((i) => x[i] === a) * share((i) => y[i] === b)));
    }
  }
  return sum;
}

function orders(labels: readonly number[]): number[][] {
  if (labels.length < 2) return [[...labels]];
  return labels.flatMap((first, i) => orders(labels.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

describe('agreement of two groupings', () => {
  it('agrees with scikit-learn and igraph on communities and sectors of the test graph', () => {
    const found = agreementOf(BEK_CR_DGL, SECTORS);
    expect(found?.mutualInformation).toBeCloseTo(0.670216, 6);
    expect(found?.vMeasure).toBeCloseTo(0.557797, 6);
    expect(found?.ami).toBeCloseTo(0.201186, 6);
    expect(found?.ari).toBeCloseTo(0.157895, 6);
    expect(found?.homogeneity).toBeCloseTo(0.5073975, 6);
    expect(found?.completeness).toBeCloseTo(0.619311, 6);
    expect(found?.variationOfInformation).toBeCloseTo(1.062652, 6);
  });

  it('is 0 by chance where everybody is alone or all are together, though the V of singletons is .78', () => {
    const alone = agreementOf([...SECTORS.keys()], SECTORS);
    expect([alone?.ami, alone?.ari]).toEqual([0, 0]);
    expect(alone?.vMeasure).toBeCloseTo(0.776918, 6);
    const all = agreementOf(
      SECTORS.map(() => 0),
      SECTORS,
    );
    expect([all?.ami, all?.ari, all?.vMeasure]).toEqual([0, 0, 0]);
  });

  it('is by hand for two stakeholders, for one group against two pairs, and for groups that cross', () => {
    const same = { ami: 1, ari: 1, vMeasure: 1, homogeneity: 1, completeness: 1 };
    expect(agreementOf([0, 0], [3, 3])).toMatchObject({ ...same, count: 2, variationOfInformation: 0 });
    expect(agreementOf([0, 1], [1, 0])).toMatchObject({ ...same, count: 2 });
    expect(agreementOf([0], [0])).toBeNull();
    // one group says nothing of two pairs: none of either pair is elsewhere, and all of it is to be told
    const one = agreementOf([0, 0, 0, 0], [0, 0, 1, 1]);
    expect(one).toMatchObject({ ami: 0, ari: 0, homogeneity: 0, completeness: 1, vMeasure: 0, mutualInformation: 0 });
    expect(one?.variationOfInformation).toBeCloseTo(Math.log(2), 12);
    expect(agreementOf([0, 0, 1, 1], [0, 0, 0, 0])).toMatchObject({ homogeneity: 1, completeness: 0, vMeasure: 0 });
    // one of each pair in each group
    expect(agreementOf([0, 0, 1, 1], [0, 1, 0, 1])).toMatchObject({ homogeneity: 0, completeness: 0, vMeasure: 0 });
  });

  it('is 1 where both are the same, trivial or not', () => {
    for (const labels of [SECTORS, SECTORS.map(() => 4), [...SECTORS.keys()]]) {
      const found = agreementOf(
        labels,
        labels.map((label) => 9 - label),
      );
      expect(found?.ami).toBeCloseTo(1, 12);
      expect(found?.ari).toBeCloseTo(1, 12);
    }
  });

  it('leaves out what has no group in one of them, and is null below two things', () => {
    expect(agreementOf([...BEK_CR_DGL, 4, -1], [...SECTORS, -1, 2])).toEqual(agreementOf(BEK_CR_DGL, SECTORS));
    expect(agreementOf([], [])).toBeNull();
    expect(agreementOf([0, 1], [-1, 0])).toBeNull();
  });

  it('takes off exactly the mean over all ways of dealing the groups out', () => {
    const labels = fc.integer({ min: 2, max: 6 }).chain((n) => {
      const one = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: n, maxLength: n });
      return fc.tuple(one, one);
    });
    fc.assert(
      fc.property(labels, ([x, y]) => {
        const found = agreementOf(x, y);
        const all = orders(y);
        const pairsTogether = (a: readonly number[], b: readonly number[]) =>
          a.reduce((sum, _, i) => sum + a.filter((__, j) => j < i && a[i] === a[j] && b[i] === b[j]).length, 0);
        for (const [mine, of, most] of [
          [found?.ami, information, (information(x, x) + information(y, y)) / 2],
          [found?.ari, pairsTogether, (pairsTogether(x, x) + pairsTogether(y, y)) / 2],
        ] as const) {
          const chance = all.reduce((sum, dealt) => sum + of(x, dealt), 0) / all.length;
          if (most - chance < 1e-9) expect(mine).toBe(1);
          else expect(mine).toBeCloseTo((of(x, y) - chance) / (most - chance), 9);
        }
      }),
      { ...SEEDED, numRuns: 60 },
    );
  });

  it('does not hang on which of them comes first, but for homogeneity and completeness', () => {
    const one = agreementOf(BEK_CR_DGL, SECTORS);
    const other = agreementOf(SECTORS, BEK_CR_DGL);
    expect(other?.ami).toBeCloseTo(one?.ami as number, 12);
    expect(other?.ari).toBeCloseTo(one?.ari as number, 12);
    expect(other?.homogeneity).toBeCloseTo(one?.completeness as number, 12);
  });
});

describe('agreement of communities with sectors', () => {
  it('is that of the communities found, with the spread over all searches', () => {
    const network = t8('U');
    const found = sectorAgreement(network, communities(network));
    expect(found.agreement?.ami).toBeCloseTo(0.201186, 6);
    expect(found.ami?.min).toBeCloseTo(0.201186, 6);
    expect(found.ami?.max).toBeCloseTo(0.201186, 6);
    const unsure = sectorAgreement(network, communities(network, { unweighted: true }));
    expect(unsure.ami?.min).toBeLessThan(unsure.ami?.max as number);
  });

  it('says of every community which sector it mostly is', () => {
    const network = t8('U');
    const rows = sectorAgreement(network, communities(network)).rows();
    expect(rows).toEqual([
      { community: 1, size: 3, known: 3, group: 'business', purity: 2 / 3 },
      { community: 2, size: 3, known: 3, group: 'government', purity: 2 / 3 },
      { community: 3, size: 2, known: 2, group: 'recipient', purity: 0.5 },
    ]);
  });

  it('is null where no sector is known', () => {
    const network = { ...t8('U'), columns: new Map([['sector', t8('U').ids.map(() => null)]]) };
    const found = sectorAgreement(network, communities(network));
    expect([found.agreement, found.ami, found.ari]).toEqual([null, null, null]);
    expect(found.rows()[0]).toMatchObject({ known: 0, group: null, purity: null });
    expect(groupsBy(network, 'sector').names).toEqual([]);
  });
});
