import { layerOverlap, layersOf, multiplexParticipation, multiplexTies } from 'playermap/measures';
import { Ecosystem, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { eachView, networkFolders } from '../../helpers/reference';
import { t8, t8Ecosystem } from '../../helpers/t8';

const overlapping = Ecosystem.from({
  version: 1,
  stakeholders: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
  ties: [
    ['a', 'b', 'money'],
    ['b', 'c', 'money'],
    ['a', 'b', 'talk'],
    ['c', 'b', 'talk'],
    ['c', 'd', 'talk'],
  ].map(([source, target, type]) => ({ source, target, type })),
});

describe('layers', () => {
  it('are one network per tie type, directed alike', () => {
    const layers = layersOf(t8Ecosystem('D'));
    expect([...layers].map(([name, { size, directed }]) => [name, size, directed])).toEqual([
      ['funding', 4, true],
      ['collaboration', 5, true],
      ['service', 3, true],
      ['voice', 1, true],
    ]);
  });

  it('refuse layers of different stakeholders', () => {
    const mixed = new Map([
      ['one', t8('D')],
      ['two', [...layersOf(overlapping).values()][0] as ReturnType<typeof t8>],
    ]);
    expect(() => multiplexParticipation(mixed)).toThrow('have different stakeholders');
    expect(() =>
      layerOverlap(
        new Map([
          ['one', t8('D')],
          ['two', t8('U')],
        ]),
      ),
    ).toThrow('directed');
  });

  it('refuse the same number of others, fewer, and more of them', () => {
    const named = (...ids: string[]) =>
      project(Ecosystem.from({ version: 1, stakeholders: ids.map((id) => ({ id })), ties: [] }));
    const base = named('a', 'b', 'c');
    for (const other of [named('a', 'b', 'x'), named('a', 'b'), named('a', 'b', 'c', 'd')]) {
      const layers = new Map([
        ['one', base],
        ['two', other],
      ]);
      expect(() => multiplexTies(layers)).toThrow(
        'layers "one" and "two": have different stakeholders; take them from layersOf',
      );
    }
  });
});

describe('multiplex participation', () => {
  it('equals the formula of Battiston, Nicosia and Latora on the test graph', () => {
    const found = multiplexParticipation(layersOf(t8Ecosystem('D')));
    const expected = { r: 0.592593, g: 0.592593, l: 0, c: 0.814815, d: 0.833333, e: 0.592593, b: 0, k: 0 };
    for (const [id, value] of Object.entries(expected)) expect(found.get(id)).toBeCloseTo(value, 6);
  });

  it('is null without ties, and where there is one layer or none', () => {
    expect(multiplexParticipation(layersOf(t8Ecosystem('Diso'))).get('k')).toBeNull();
    const one = multiplexParticipation(layersOf(t8Ecosystem('D'), { ties: ['funding'] }));
    expect([...one.values()].every((value) => value === null)).toBe(true);
    expect(multiplexParticipation(new Map()).size).toBe(0);
  });

  it('counts a declared layer without ties', () => {
    const { document } = overlapping;
    const three = Ecosystem.from({ ...document, tieTypes: [{ id: 'money' }, { id: 'talk' }, { id: 'law' }] });
    // a: one tie in each of two layers
    expect(multiplexParticipation(layersOf(overlapping)).get('a')).toBe(1);
    expect(multiplexParticipation(layersOf(three)).get('a')).toBeCloseTo(0.75, 12);
  });

  it('reads one direction, or strengths, where asked', () => {
    const layers = layersOf(overlapping);
    expect(multiplexParticipation(layers, { direction: 'in' }).get('a')).toBeNull();
    expect(multiplexParticipation(layers, { direction: 'out' }).get('b')).toBe(0);
    const { document } = overlapping;
    const heavy = document.ties.map((tie) => (tie.type === 'money' ? { ...tie, strength: 3 } : tie));
    const found = multiplexParticipation(layersOf(Ecosystem.from({ ...document, ties: heavy })), { unweighted: false });
    expect(found.get('a')).toBeCloseTo(2 * (1 - (9 + 1) / 16), 12);
  });

  it('says what it is and how it was read', () => {
    expect(multiplexParticipation(layersOf(overlapping), { direction: 'in' }).info).toMatchObject({
      measure: 'multiplexParticipation',
      range: [0, 1],
      options: { layers: ['money', 'talk'], direction: 'in', unweighted: true },
    });
  });
});

describe('layer overlap', () => {
  it('is 0 between all layers of the test graph', () => {
    const pairs = layerOverlap(layersOf(t8Ecosystem('D')));
    expect(pairs).toHaveLength(6);
    expect(pairs.every(({ shared, jaccard }) => shared === 0 && jaccard === 0)).toBe(true);
  });

  it('reads direction where ties have one', () => {
    expect(layerOverlap(layersOf(overlapping))).toEqual([
      { first: 'money', second: 'talk', shared: 1, onlyFirst: 1, onlySecond: 2, jaccard: 1 / 4, overlap: 1 / 2 },
    ]);
    expect(layerOverlap(layersOf(overlapping, { directed: false }))).toEqual([
      { first: 'money', second: 'talk', shared: 2, onlyFirst: 0, onlySecond: 1, jaccard: 2 / 3, overlap: 1 },
    ]);
  });

  it('counts a tie where it is, not at the one before it', () => {
    const layer = (...ties: [string, string, string][]) =>
      layersOf(
        Ecosystem.from({
          version: 1,
          stakeholders: ['a', 'b', 'c'].map((id) => ({ id })),
          ties: ties.map(([source, target, type]) => ({ source, target, type })),
        }),
      );
    // b leads to c in the one, a to c in the other
    expect(layerOverlap(layer(['a', 'b', 'x'], ['b', 'c', 'x'], ['a', 'c', 'y'], ['c', 'a', 'y']))).toMatchObject([
      { shared: 0, onlyFirst: 2, onlySecond: 2 },
    ]);
  });

  it('is null where there is nothing to share', () => {
    const { document } = overlapping;
    const empty = Ecosystem.from({ ...document, ties: [], tieTypes: [{ id: 'x' }, { id: 'y' }] });
    expect(layerOverlap(layersOf(empty))).toMatchObject([{ jaccard: null, overlap: null }]);
  });

  it('agrees with counting the pairs of every two layers of the real networks', () => {
    const seen = new Set<string>();
    eachView(({ name, ecosystem }) => {
      if (seen.has(name) || ecosystem.tieTypes.length < 2) return;
      seen.add(name);
      const layers = layersOf(ecosystem, { directed: false });
      const pairsOf = new Map<string, Set<string>>();
      for (const { source, target, type = '' } of ecosystem.ties) {
        if (source === target) continue;
        const pairs = pairsOf.get(type) ?? new Set();
        pairsOf.set(type, pairs.add([source, target].sort().join('\n')));
      }
      for (const { first, second, shared, onlyFirst } of layerOverlap(layers)) {
        const [a, b] = [pairsOf.get(first) ?? new Set(), pairsOf.get(second) ?? new Set()];
        const both = [...a].filter((pair) => b.has(pair)).length;
        expect([shared, onlyFirst]).toEqual([both, a.size - both]);
      }
      const ties = multiplexTies(layers);
      expect(ties.reduce((sum, tie) => sum + tie.layers.length, 0)).toBe(
        [...pairsOf.values()].reduce((sum, pairs) => sum + pairs.size, 0),
      );
    });
    expect(networkFolders.length === 0 || seen.size > 0).toBe(true);
  });
});

describe('multiplex ties', () => {
  it('stand with most kinds first, then as stakeholders stand, an undirected pair once', () => {
    const pairs = (directed?: boolean) =>
      multiplexTies(layersOf(overlapping, directed === undefined ? {} : { directed })).map(
        ({ source, target, layers }) => `${source}${target} ${layers}`,
      );
    expect(pairs()).toEqual(['ab money,talk', 'bc money', 'cb talk', 'cd talk']);
    expect(pairs(false)).toEqual(['ab money,talk', 'bc money,talk', 'cd talk']);
    expect(multiplexTies(new Map())).toEqual([]);
  });

  it('put a pair of many kinds before earlier ones of few', () => {
    const { document } = overlapping;
    const ties = [
      ...document.ties,
      { source: 'c', target: 'd', type: 'law' },
      { source: 'c', target: 'd', type: 'money' },
    ];
    const found = multiplexTies(layersOf(Ecosystem.from({ ...document, ties })));
    expect(found.map(({ layers }) => layers.length)).toEqual([3, 2, 1, 1]);
    expect(found[0]).toEqual({ source: 'c', target: 'd', layers: ['money', 'talk', 'law'] });
  });
});
