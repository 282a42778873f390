import * as publicMeasures from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { PlayermapError } from '../../src/kernel/errors';
import { t8 } from '../helpers/t8';

const { shannon, evenness, richness, simpson, unbiasedSimpson, iqv, bergerParker, hill, chao1, coverage } =
  publicMeasures;
const { rarefaction, raoQ, similarityDiversity, diversity, holm, benjaminiHochberg, agreementOf } = publicMeasures;

describe('counts', () => {
  it.each(
    Object.entries({
      ...{ shannon, evenness, richness, simpson, unbiasedSimpson, iqv, bergerParker, chao1, coverage, diversity },
      hill: (counts: number[]) => hill(counts, 2),
      rarefaction: (counts: number[]) => rarefaction(counts, 1),
      raoQ: (counts: number[]) => raoQ(counts, []),
      similarityDiversity: (counts: number[]) => similarityDiversity(counts, [], 2),
    }),
  )('are refused where an index of them could mean nothing: %s', (_, index) => {
    for (const count of [-1, Number.NaN, Number.POSITIVE_INFINITY, '1'] as never[]) {
      expect(() => index([3, count])).toThrow(PlayermapError);
      expect(() => index([3, count])).toThrow(`counts has ${String(count)} at position 1, expected numbers from 0`);
    }
    expect(() => index([0, 0])).not.toThrow();
  });
});

describe('other arguments', () => {
  it('are refused where they are out of range', () => {
    for (const order of [-1, Number.NaN]) {
      expect(() => hill([1], order)).toThrow(`order is ${order}, expected a number from 0`);
      expect(() => similarityDiversity([1], [], order)).toThrow(`order is ${order}, expected a number from 0`);
    }
    expect(hill([1, 1], Number.POSITIVE_INFINITY)).toBe(2);
    expect(() => rarefaction([1], -1)).toThrow('size is -1, expected a whole number from 0');
    expect(() => iqv([1], 1.5)).toThrow('categories is 1.5, expected a whole number from 0');
    expect(() => raoQ([1], [[2]])).toThrow('similarity is 2, expected a number from 0 to 1');
    for (const adjust of [holm, benjaminiHochberg])
      for (const p of [-0.1, 1.1, Number.NaN])
        expect(() => adjust([0.5, p])).toThrow(`values has ${p}, expected numbers from 0 to 1, or null`);
    expect(() => agreementOf([1, 2], [1])).toThrow('second has 1 entries, expected 2 as first has');
  });

  it('are refused where they are no word that is known', () => {
    expect(() => chao1([1], 'clasic' as never)).toThrow('nearest: "classic"');
    expect(() => publicMeasures.groupsBy(t8(), 'sector', 'drop' as never)).toThrow('missing is "drop", expected');
    expect(() => publicMeasures.sameGroup(t8(), 'sectr')).toThrow('nearest: "sector"');
    for (const measure of [publicMeasures.mapDiversity, publicMeasures.neighbourDiversity])
      expect(() => measure(t8(), 'sectorShanon' as never)).toThrow('nearest: "sectorShannon"');
  });
});
