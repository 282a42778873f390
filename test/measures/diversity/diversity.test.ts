import fc from 'fast-check';
import {
  bergerParker,
  composition,
  DIVERSITY_INDICES,
  type DiversityIndexId,
  diversity,
  evenness,
  hill,
  iqv,
  mapDiversity,
  measures,
  raoQ,
  richness,
  shannon,
  similarityDiversity,
  simpson,
  unbiasedSimpson,
} from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { loadReference, networkFolders, viewNetwork } from '../../helpers/reference';
import { t8 } from '../../helpers/t8';

const COUNTS = [1, 2, 3, 2];
const DELTA = [
  [0, 1, 1, 0.5],
  [1, 0, 0.5, 1],
  [1, 0.5, 0, 1],
  [0.5, 1, 1, 0],
];
const Z = DELTA.map((row) => row.map((d) => 1 - d));
const vectors = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 0, maxLength: 8 });
const settings = { seed: 5, numRuns: 300 };
const INFINITY = Number.POSITIVE_INFINITY;

describe('indices of diversity agree with vegan', () => {
  it('on the sectors of the test graph', () => {
    const found = diversity(composition(t8()).counts, { similarity: Z });
    expect(found.richness).toBe(4);
    for (const [mine, theirs] of [
      [found.shannon, 1.320888],
      [found.simpson, 0.71875],
      [unbiasedSimpson(COUNTS), 0.821429],
      [found.iqv, 0.958333],
      [found.hill0, 4],
      [found.hill1, 3.746748],
      [found.hill2, 3.555556],
      [found.hillInfinity, 2.666667],
      [found.evenness, 0.95282],
      [found.bergerParker, 0.375],
      [found.rao, 0.59375],
      [found.similar0, 2.621429],
      [found.similar1, 2.536219],
      [found.similar2, 2.461538],
    ]) {
      expect(mine).toBeCloseTo(theirs as number, 6);
    }
    // vegan's taxondive Delta
    expect(((found.rao as number) * 8) / 7).toBeCloseTo(0.678571, 6);
  });

  it('on the test graph by the strength of its stakeholders', () => {
    const { counts } = composition(t8('U'), { amount: 'strength' });
    expect(counts).toEqual([7, 14, 26, 7]);
    expect(shannon(counts)).toBeCloseTo(1.231576, 6);
    expect(simpson(counts)).toBeCloseTo(0.667353, 6);
    expect(hill(counts, 1)).toBeCloseTo(3.426624, 6);
    expect(hill(counts, 2)).toBeCloseTo(3.006186, 6);
  });

  it('on the sectors of every real network', () => {
    expect(networkFolders.length).toBeGreaterThan(0);
    for (const folder of networkFolders) {
      const reference = loadReference(folder);
      const network = viewNetwork(reference, reference.views[0]!);
      const { counts, names } = composition(network);
      const theirs = reference.sectors as Record<string, number> & { names: string[]; counts: number[] };
      expect(new Map(names.map((name, s) => [name, counts[s]]))).toEqual(
        new Map(theirs.names.map((name, s) => [name, theirs.counts[s]])),
      );
      const pairs: [DiversityIndexId | null, string][] = [
        ['sectorRichness', 'richness'],
        ['sectorShannon', 'shannon'],
        ['sectorSimpson', 'simpson'],
        ['sectorHill0', 'hill_0'],
        ['sectorHill1', 'hill_1'],
        ['sectorHill2', 'hill_2'],
        ['sectorHill2', 'inverse_simpson'],
        ['sectorEvenness', 'pielou'],
        ['sectorIqv', 'iqv'],
        [null, 'simpson_unbiased'],
      ];
      for (const [id, key] of pairs) {
        const mine = id === null ? unbiasedSimpson(counts) : mapDiversity(network, id);
        expect(mine, `${reference.name} ${key}`).toBeCloseTo(theirs[key] as number, 9);
      }
    }
  });
});

describe('indices of diversity', () => {
  it('are one family: every index is a Hill number in other clothes', () => {
    fc.assert(
      fc.property(vectors, (counts) => {
        if (!counts.some((c) => c > 0)) return;
        expect(hill(counts, 0)).toBe(richness(counts));
        expect(Math.log(hill(counts, 1) as number)).toBeCloseTo(shannon(counts) as number, 9);
        expect(1 - 1 / (hill(counts, 2) as number)).toBeCloseTo(simpson(counts) as number, 9);
        expect(1 / (hill(counts, INFINITY) as number)).toBeCloseTo(bergerParker(counts) as number, 9);
        const identity = counts.map((_, s) => counts.map((__, t) => Number(s === t)));
        for (const q of [0, 0.5, 1, 2, 3.7, INFINITY]) {
          expect(similarityDiversity(counts, identity, q)).toBeCloseTo(hill(counts, q) as number, 9);
        }
        expect(raoQ(counts, identity)).toBeCloseTo(simpson(counts) as number, 9);
      }),
      settings,
    );
  });

  it('agree with the formula written out, at any order', () => {
    fc.assert(
      fc.property(vectors, fc.constantFrom(0.3, 0.9, 1.5, 3, 8), (counts, q) => {
        const all = counts.reduce((a, b) => a + b, 0);
        if (all === 0) return;
        const p = counts.filter((c) => c > 0).map((c) => c / all);
        expect(hill(counts, q)).toBeCloseTo(p.reduce((sum, x) => sum + x ** q, 0) ** (1 / (1 - q)), 8);
        expect(shannon(counts)).toBeCloseTo(-p.reduce((sum, x) => sum + x * Math.log(x), 0), 9);
      }),
      settings,
    );
  });

  it('fall with the order, and are least where all are of one sector', () => {
    fc.assert(
      fc.property(vectors, (counts) => {
        if (!counts.some((c) => c > 0)) return;
        const profile = [0, 0.5, 1, 1.5, 2, 5, INFINITY].map((q) => hill(counts, q) as number);
        profile.slice(1).forEach((value, k) => {
          expect(value).toBeLessThanOrEqual((profile[k] as number) + 1e-9);
        });
        expect(profile.at(-1)).toBeGreaterThanOrEqual(1 - 1e-12);
      }),
      settings,
    );
    expect([shannon([7]), simpson([7]), hill([7], 1), hill([7], 2), evenness([7])]).toEqual([0, 0, 1, 1, null]);
  });

  it('do not depend on the order or the unit of the counts, nor on sectors without members', () => {
    fc.assert(
      fc.property(vectors, (counts) => {
        const other = [0, ...counts.map((c) => 2.5 * c).reverse(), 0];
        for (const { read } of Object.values(DIVERSITY_INDICES)) {
          const [a, b] = [read(counts, 5), read(other, 5)];
          if (a === null) expect(b).toBeNull();
          else expect(b).toBeCloseTo(a, 9);
        }
      }),
      settings,
    );
  });

  it('counts sectors that are alike for less', () => {
    fc.assert(
      fc.property(vectors, fc.double({ min: 0, max: 1, noNaN: true }), (counts, alike) => {
        const similarity = counts.map((_, s) => counts.map((__, t) => (s === t ? 1 : alike)));
        for (const q of [0, 1, 2, INFINITY]) {
          const found = similarityDiversity(counts, similarity, q);
          if (found !== null) expect(found).toBeLessThanOrEqual((hill(counts, q) as number) + 1e-9);
        }
        const rao = raoQ(counts, similarity);
        const second = similarityDiversity(counts, similarity, 2);
        if (rao !== null && second !== null) expect(second).toBeCloseTo(1 / (1 - rao), 6);
      }),
      settings,
    );
  });

  it('are null where nothing was counted, unlike vegan, which says 0, 1 and infinity', () => {
    for (const counts of [[], [0], [0, 0, 0]]) {
      expect(Object.values(diversity(counts)).filter((value) => value !== null)).toEqual([]);
      expect(unbiasedSimpson(counts)).toBeNull();
    }
    expect(unbiasedSimpson([1])).toBeNull();
    expect([iqv([3]), iqv([3], 2), iqv([2, 2, 0])]).toEqual([null, 0, 0.75]);
  });

  it('stay inside the range that the registry gives', () => {
    fc.assert(
      fc.property(vectors, (counts) => {
        for (const { read, range } of Object.values(DIVERSITY_INDICES)) {
          const value = read(counts, counts.length);
          const [min, max] = range(counts.length);
          if (value !== null) expect(value >= min - 1e-9 && value <= max + 1e-9).toBe(true);
        }
      }),
      settings,
    );
    const listed = measures.filter(({ kind, id }) => kind === 'index' && id in DIVERSITY_INDICES);
    expect(listed.map(({ id }) => id)).toEqual([
      'sectorShannon',
      'sectorSimpson',
      'sectorHill0',
      'sectorHill1',
      'sectorHill2',
      'sectorEvenness',
      'sectorIqv',
    ]);
    for (const measure of listed) if (measure.kind === 'index') expect(measure.range.some(Number.isNaN)).toBe(false);
  });
});
