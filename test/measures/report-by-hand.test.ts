import {
  betweenness,
  coleman,
  eiIndex,
  labelPermutation,
  type Measured,
  meanSpectralSegregation,
  measureAll,
  measuredTables,
  mixingMatrix,
  mixingTests,
  sectorEi,
  sectorPairBetweenness,
  sectorTests,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../src/measures/report/cost';
import { lettersNetwork } from '../helpers/arcs';
import { t8 } from '../helpers/t8';

const columns = new Map([
  ['sector', ['x', 'x', 'y', null, 'y', 'z']],
  ['ring', ['0', '1', '1', '3', null, '1']],
]);
// d has no sector, e no ring, f no tie
const directed: Network = { ...lettersNetwork(6, 'ab:2 ba:1 ac:3 bc:1 ce:4 dc:5 ed:1'), columns, recipients: [0] };
const undirected: Network = { ...lettersNetwork(6, 'ab:2 ac:3 bc:1 ce:4 df:5', false), columns, recipients: [0] };
const untested = { permutations: 0 };
const drawn = { permutations: 30, seed: 4 };
/** What a test says, without what measureAll leaves out. */
const said = (
  test: { mean: number | null; sd: number | null; z: number | null; p: number | null } | null | undefined,
) => test && { mean: test.mean, sd: test.sd, z: test.z, p: test.p };

describe('what measureAll says of ties', () => {
  it('is one record for each, with what was asked', () => {
    const tie = (source: string, target: string, strength: number, more: object) => ({
      source,
      target,
      strength,
      ...more,
    });
    const all = ['bridges', 'localBridges', 'ringSkippingTies'];
    expect(measureAll(directed, { ...untested, measures: all }).ties).toEqual([
      tie('a', 'b', 2, { bridge: false, span: 2, ringsSkipped: 0 }),
      tie('a', 'c', 3, { bridge: false, span: 2, ringsSkipped: 0 }),
      tie('b', 'a', 1, { bridge: false, span: 2, ringsSkipped: 0 }),
      tie('b', 'c', 1, { bridge: false, span: 2, ringsSkipped: 0 }),
      tie('c', 'e', 4, { bridge: false, span: 2, ringsSkipped: null }),
      tie('d', 'c', 5, { bridge: false, span: 2, ringsSkipped: 1 }),
      tie('e', 'd', 1, { bridge: false, span: 2, ringsSkipped: null }),
    ]);
    expect(measureAll(undirected, { ...untested, measures: ['bridges', 'localBridges'] }).ties).toEqual([
      tie('a', 'b', 2, { bridge: false, span: 2 }),
      tie('a', 'c', 3, { bridge: false, span: 2 }),
      tie('b', 'c', 1, { bridge: false, span: 2 }),
      tie('c', 'e', 4, { bridge: true, span: null }),
      tie('d', 'f', 5, { bridge: true, span: null }),
    ]);
    // a circle of four: three steps round
    const circle = lettersNetwork(4, 'ab:7 bc cd ad', false);
    expect(measureAll(circle, { ...untested, measures: ['localBridges'] }).ties?.[0]).toEqual(
      tie('a', 'b', 7, { span: 3 }),
    );
    expect(measureAll(circle, { ...untested, unweighted: true, measures: ['ringSkippingTies'] }).ties?.[0]).toEqual(
      tie('a', 'b', 1, { ringsSkipped: null }),
    );
  });

  it('has their betweenness, as it was to be read', () => {
    const carried = (options: object) =>
      measureAll(directed, { ...untested, measures: ['tieBetweenness'], ...options }).ties?.map(
        ({ betweenness: value }) => value,
      );
    // c-e carries a, b, c to e and d, and d to e; e-d a, b, c, e to d, and e to c
    expect(carried({ normalized: false })).toEqual([1, 3, 1, 3, 7, 3, 5]);
    expect(carried({})?.[0]).toBe(1 / 30);
    // a to c by its own strong tie; b by a: 1 + 1/3 is longer than 1
    expect(carried({ normalized: false, distance: 'inverse-strength' })).toEqual([1, 3, 1, 3, 7, 3, 5]);
  });
});

describe('what measureAll says of sector pairs', () => {
  it('is their ties, of how many possible, ordered where ties have a direction', () => {
    const { pairs } = measureAll(directed, { ...untested, measures: ['sectorPairs'] });
    const pair = (source: string, target: string, ties: number, strength: number, possible: number) => ({
      source,
      target,
      ties,
      strength,
      possible,
      density: possible > 0 ? ties / possible : null,
    });
    expect(pairs).toEqual([
      pair('x', 'x', 2, 3, 2),
      pair('x', 'y', 2, 4, 4),
      pair('x', 'z', 0, 0, 2),
      pair('y', 'x', 0, 0, 4),
      pair('y', 'y', 1, 4, 2),
      pair('y', 'z', 0, 0, 2),
      pair('z', 'x', 0, 0, 2),
      pair('z', 'y', 0, 0, 2),
      pair('z', 'z', 0, 0, 0),
    ]);
    expect(measureAll(undirected, { ...untested, unweighted: true, measures: ['sectorPairs'] }).pairs).toEqual([
      pair('x', 'x', 1, 1, 1),
      pair('x', 'y', 2, 2, 4),
      pair('x', 'z', 0, 0, 2),
      pair('y', 'y', 1, 1, 1),
      pair('y', 'z', 0, 0, 2),
      pair('z', 'z', 0, 0, 0),
    ]);
  });

  it('is who carries most, the greatest first, five at most', () => {
    const { pairs = [] } = measureAll(t8('U'), { ...untested, measures: ['sectorPairBetweenness'] });
    const all = sectorPairBetweenness(t8('U')).rows();
    for (const { source, target, carriers = [], ...more } of pairs) {
      expect(more).toEqual({});
      const expected = all
        .filter((row) => row.source === source && row.target === target)
        .map(({ id, pairs: number, share }) => ({ id, pairs: number, share }))
        .sort((a, b) => b.pairs - a.pairs)
        .slice(0, carriers.length);
      expect(carriers).toEqual(expected);
    }
    expect(pairs.map(({ carriers = [] }) => carriers.length).sort()).toEqual(
      pairs
        .map(({ source, target }) =>
          Math.min(5, all.filter((row) => row.source === source && row.target === target).length),
        )
        .sort(),
    );
  });
});

describe('what measureAll says of sectors and rings', () => {
  it('is what the measures say, as it was to be read', () => {
    const { sectors } = measureAll(directed, {
      ...drawn,
      measures: ['mixing', 'coleman', 'eiIndex'],
      unweighted: true,
    });
    const options = { unweighted: true };
    const tests = sectorTests(directed, { ...drawn, ...options });
    expect(sectors).toMatchObject({
      by: 'sector',
      names: ['x', 'y', 'z'],
      counts: [2, 2, 1],
      mixing: mixingMatrix(directed, options).matrix,
      coleman: coleman(directed).coleman,
      eiIndex: sectorEi(directed, options).eiIndex,
    });
    expect(sectors?.tests?.coleman?.map(said)).toEqual(tests.coleman.map(said));
    expect(sectors?.tests?.eiIndex?.map(said)).toEqual(tests.eiIndex.map(said));
    const one = measureAll(directed, { ...untested, by: 'ring', measures: ['mixing'] }).sectors;
    expect(one).toEqual({
      by: 'ring',
      names: ['0', '1', '3'],
      counts: [1, 3, 1],
      mixing: mixingMatrix(directed, { by: 'ring' }).matrix,
    });
    expect(measureAll(directed, { ...untested, measures: ['degree'] })).not.toHaveProperty('sectors');
    expect(Object.keys(measureAll(directed, { ...drawn, measures: ['coleman'] }).sectors?.tests ?? {})).toEqual([
      'coleman',
    ]);
    expect(Object.keys(measureAll(directed, { ...drawn, measures: ['eiIndex'] }).sectors?.tests ?? {})).toEqual([
      'eiIndex',
    ]);
  });

  it('counts sectors in rings, also where the groups asked for are rings', () => {
    const expected = {
      names: ['0', '1', '3'],
      counts: [1, 3, 1],
      sectors: ['x', 'y', 'z'],
      bySector: [
        [1, 0, 0],
        [1, 1, 1],
        [0, 0, 0],
      ],
    };
    expect(measureAll(directed, { ...untested, measures: ['rings'] }).rings).toEqual(expected);
    expect(measureAll(directed, { ...untested, measures: ['rings'], by: 'ring' }).rings).toEqual(expected);
    expect(measureAll(directed, { ...untested, measures: ['rings'], rings: ['3', 'none'] }).rings).toEqual({
      names: ['3', 'none', '0', '1'],
      counts: [1, 0, 1, 3],
      sectors: ['x', 'y', 'z'],
      bySector: [
        [0, 0, 0],
        [0, 0, 0],
        [1, 0, 0],
        [1, 1, 1],
      ],
    });
    expect(measureAll(directed, { ...untested, measures: ['degree'] }).rings).toBeUndefined();
  });
});

describe('what measureAll says of roles, key players and chance', () => {
  it('is what chance gives for indices of homophily', () => {
    const { tests = {} } = measureAll(directed, {
      ...drawn,
      by: 'ring',
      unweighted: true,
      measures: ['eiIndex', 'assortativity', 'spectralSegregation'],
    });
    const options = { ...drawn, by: 'ring' };
    const expected = mixingTests(directed, { ...options, unweighted: true, indices: ['eiIndex', 'assortativity'] });
    expect(Object.keys(tests).sort()).toEqual(['assortativity', 'eiIndex', 'spectralSegregation']);
    expect(said(tests.eiIndex)).toEqual(said(expected.get('eiIndex')));
    expect(said(tests.assortativity)).toEqual(said(expected.get('assortativity')));
    const spectral = labelPermutation(directed, (dealt) => meanSpectralSegregation(dealt, { by: 'ring' }), options);
    expect(said(tests.spectralSegregation)).toEqual(said(spectral));
  });
});

describe('what measureAll says of itself', () => {
  it('is every figure as the measure gives it; an index of the network has one form', () => {
    const found = measureAll(directed, {
      ...untested,
      normalized: false,
      measures: ['betweenness', 'eiIndex', 'sectorShannon', 'betweennessCentralization'],
    });
    expect(found.scores?.betweenness).toEqual(betweenness(directed, { normalized: false }).list);
    expect(found.indices?.eiIndex).toBe(eiIndex(directed));
    expect(found.indices?.betweennessCentralization as number).toBeLessThanOrEqual(1);
    expect(Object.keys(found.indices ?? {})).toEqual(['betweennessCentralization', 'sectorShannon', 'eiIndex']);
  });

  it('is what each measure means, its range without infinity, in the language', () => {
    const { measures } = measureAll(directed, { ...untested, measures: ['strength', 'eiIndex', 'mixing', 'ties'] });
    expect(measures.strength).toMatchObject({ label: 'Strength', range: [0, null], unit: 'strength' });
    expect(measures.eiIndex).toMatchObject({ range: [-1, 1], index: { label: 'E-I index', range: [-1, 1] } });
    expect(measures.mixing).toMatchObject({ label: 'Mixing of sectors', range: [0, null], unit: 'strength of ties' });
    expect(measures.ties).toMatchObject({ range: [0, null] });
    expect(measures.ties).not.toHaveProperty('index');
    expect(measureAll(directed, { ...untested, measures: ['mixing'], language: 'he' }).measures.mixing?.label).toBe(
      'ערבוב המגזרים',
    );
  });

  it('is refused for what does not exist', () => {
    expect(() => measureAll(directed, { permutations: -1 })).toThrow(
      expect.objectContaining({ code: 'bad-option', message: 'permutations is -1, expected a whole number from 0' }),
    );
    expect(() => measureAll(directed, { measures: ['qqqqqqqqqqqqqqqq'] })).toThrow(
      expect.objectContaining({ code: 'unknown-measure', message: expect.stringContaining('there are: degree, ') }),
    );
  });
});

describe('what takes long', () => {
  it('is counted by stakeholders, arcs and ways of two steps', () => {
    // ways of two steps: a 1 in, 2 out; b 1, 2; c 3, 1; d 1, 1; e 1, 1
    expect(sizeOf(directed, 3, 9, 4)).toEqual({
      sources: 4,
      stakeholders: 6,
      walk: 13,
      triples: 9,
      groups: 3,
      permutations: 9,
    });
    expect(sizeOf(undirected, 3, 9, 99)).toMatchObject({ sources: 6, walk: 16, triples: 4 + 4 + 9 + 1 + 1 + 1 });
  });
});

describe('tables of what was measured', () => {
  const measured: Measured = measureAll(directed, { permutations: 9 });
  const tables = (options: object = {}, of: Measured = measured) =>
    new Map(measuredTables(of, directed, options).map((table) => [table.id, table]));

  it('have labels for people where asked', () => {
    const he = tables({ headings: 'labels', language: 'he' });
    expect(he.get('rings')).toMatchObject({ title: 'מעגלים', header: ['מעגל', 'קבוצה', 'מספר'] });
    expect(tables().get('rings')?.header).toEqual(['ring', 'group', 'count']);
    expect(tables({ headings: 'labels' }).get('indices')?.header[0]).toBe('Measure');
  });
});
