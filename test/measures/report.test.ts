import { measureAll, measuredTables, measureIds, measures, tableMeasures } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { t8 } from '../helpers/t8';

describe('measureAll', () => {
  it('gives every measure of the registry and every table, by its id', () => {
    const all = measureAll(t8());
    expect(Object.keys(all.measures).sort()).toEqual([...measureIds].sort());
    expect(Object.keys(all.scores ?? {})).toEqual(measures.filter(({ kind }) => kind === 'scores').map(({ id }) => id));
    expect(Object.keys(all.indices ?? {})).toEqual(measures.filter(({ kind }) => kind === 'index').map(({ id }) => id));
    expect(measureIds).toEqual(expect.arrayContaining(tableMeasures.map(({ id }) => id)));
    expect(all.notes).toEqual([]);
  });

  it('gives everything that has an asked name, and nothing else', () => {
    const found = measureAll(t8(), { measures: ['eiIndex'], permutations: 20 });
    expect(Object.keys(found)).toEqual(
      'version selection reading recipients stakeholders scores indices tests sectors notes measures'.split(' '),
    );
    expect(Object.keys(found.sectors ?? {})).toEqual(['by', 'names', 'counts', 'eiIndex', 'tests']);
    expect(found.measures.eiIndex?.index?.label).toBe('E-I index');
    for (const id of measureIds)
      expect(Object.keys(measureAll(t8(), { measures: [id], permutations: 9 }).measures)).toEqual([id]);
  });

  it('puts what chance gives beside every figure of homophily', () => {
    const { tests = {}, sectors, pairs } = measureAll(t8());
    expect(Object.keys(tests).sort()).toEqual(
      [
        'assortativity',
        'eiIndex',
        'freemanSegregation',
        'guptaAndersonMay',
        'sectorModularity',
        'spectralSegregation',
        'withinOddsRatio',
      ].sort(),
    );
    expect(sectors?.tests?.coleman).toHaveLength(sectors?.names.length ?? 0);
    expect(pairs?.every(({ chance }) => chance && chance.pHolm !== null && chance.pHolm >= (chance.p ?? 2))).toBe(true);
    expect(measureAll(t8(), { permutations: 0 })).not.toHaveProperty('tests');
  });

  it('counts the ties of sector pairs as the mixing matrix does', () => {
    for (const variant of ['D', 'U'] as const) {
      const { sectors, pairs = [] } = measureAll(t8(variant), { unweighted: true, permutations: 0 });
      for (const { source, target, ties } of pairs) {
        const [a, b] = [sectors?.names.indexOf(source) ?? -1, sectors?.names.indexOf(target) ?? -1];
        expect(ties).toBe(sectors?.mixing?.[a]?.[b]);
      }
      expect(pairs.reduce((sum, { ties = 0 }) => sum + ties, 0)).toBe(t8(variant).size);
    }
  });

  it('has the expected number of ties of a sector pair from the possible ones', () => {
    // every place of a sector pair is as likely as any other, so the mean over all dealings is density x possible ties
    const network = t8();
    const { pairs = [], indices = {} } = measureAll(network, {
      measures: ['sectorPairs', 'density'],
      permutations: 5_000,
    });
    for (const { possible = 0, chance } of pairs) {
      expect(Math.abs((chance?.mean ?? -1) - possible * (indices.density ?? 0))).toBeLessThan(0.1);
    }
  });

  it('tells how far the ends of a tie are apart without it', () => {
    const { ties = [] } = measureAll(t8('U'), { measures: ['bridges', 'localBridges'] });
    expect(ties.find(({ source, target }) => source === 'b' && target === 'k')).toMatchObject({
      bridge: true,
      span: null,
    });
    for (const { bridge, span } of ties) expect(bridge).toBe(span === null);
  });

  it('puts rings from the centre outwards, empty ones too', () => {
    const { rings } = measureAll(t8(), { measures: ['rings'], rings: ['3', '2', 'none', '1', '0'] });
    expect(rings?.names).toEqual(['3', '2', 'none', '1', '0']);
    expect(rings?.counts).toEqual([2, 3, 0, 2, 1]);
    expect(rings?.bySector.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual(rings?.counts);
  });

  it('names every column for people in all languages, none twice in a table', () => {
    for (const language of ['en', 'he', 'ar'] as const) {
      const found = measureAll(t8(), { language, permutations: 5 });
      for (const { header } of measuredTables(found, t8(), { headings: 'labels', language })) {
        expect(new Set(header).size).toBe(header.length);
        expect(header.every((title) => title.length > 0)).toBe(true);
      }
    }
  });

  it('refuses what does not exist, naming the nearest', () => {
    expect(() => measureAll(t8(), { measures: ['betweeness'] })).toThrow('nearest: "betweenness"');
    expect(() => measureAll(t8(), { by: 'sectr' })).toThrow('nearest: "sector"');
    expect(() => measureAll(t8(), { permutations: 1.5 })).toThrow('whole number from 0');
  });
});
