import {
  betweenness,
  brokerage,
  brokeragePermutation,
  coleman,
  degree,
  eiIndex,
  keyPlayers,
  labelPermutation,
  type Measured,
  meanSpectralSegregation,
  measureAll,
  measuredTables,
  mixingMatrix,
  mixingTests,
  ROLES,
  sectorEi,
  sectorPairBetweenness,
  sectorTests,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { isSlow, sizeOf } from '../../src/measures/report/cost';
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

  it('is what chance gives beside each', () => {
    for (const network of [t8('D'), t8('U')]) {
      const { pairs = [] } = measureAll(network, { ...drawn, measures: ['sectorPairs'] });
      const cell = (dealt: Network, k: number) => {
        const { names, matrix } = mixingMatrix(dealt, { unweighted: true });
        const { source, target } = pairs[k] as { source: string; target: string };
        const [a, b] = [names.indexOf(source), names.indexOf(target)];
        return a < 0 || b < 0 ? 0 : (matrix[a]?.[b] as number);
      };
      pairs.slice(0, 4).forEach(({ chance }, k) => {
        const test = labelPermutation(network, (dealt) => cell(dealt, k), drawn);
        expect(said(chance)).toEqual(said(test));
        expect(chance?.pHolm as number).toBeGreaterThanOrEqual(test?.p as number);
      });
    }
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

  it('is only of pairs with a tie, and untested, where there are more than forty sectors', () => {
    const many = (k: number): Network => ({
      ...lettersNetwork(42, 'ab bc:2'),
      columns: new Map([['sector', Array.from({ length: 42 }, (_, i) => `s${i < k ? i : 0}`)]]),
    });
    const more = measureAll(many(41), { measures: ['sectorPairs'], permutations: 5 });
    expect(more.pairs?.map(({ source, target, strength, chance }) => [source, target, strength, chance])).toEqual([
      ['s0', 's1', 1, undefined],
      ['s1', 's2', 2, undefined],
    ]);
    expect(more.notes).toEqual(['Only pairs with a tie stand in the table, untested, since "sector" has 41 groups.']);
    const fewer = measureAll(many(40), { measures: ['sectorPairs'], permutations: 5 });
    expect([fewer.pairs?.length, fewer.notes]).toEqual([40 ** 2, []]);
    expect(fewer.pairs?.[0]?.chance).toBeDefined();
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
  it('is what the measures say', () => {
    const network = t8('D');
    const found = measureAll(network, { ...drawn, measures: ['brokerage', 'brokeragePermutation'] }).brokerage;
    const { roles } = brokerage(network);
    const tests = brokeragePermutation(network, drawn).roles;
    for (const role of ROLES) {
      const { chance, ...figures } = found?.[role] ?? {};
      expect(figures).toEqual(roles[role]);
      if (role === 'total') expect(chance).toBeUndefined();
      else
        for (const figure of ['mean', 'sd', 'z', 'p'] as const)
          expect(chance?.[figure]).toEqual(tests[role].map((test) => test?.[figure] ?? null));
    }
    expect(measureAll(network, { ...untested, measures: ['brokerage'] }).brokerage?.total).toEqual(roles.total);
    expect(measureAll(network, { ...untested, measures: ['brokerage'] }).brokerage?.liaison).toEqual(roles.liaison);
    expect(measureAll(network, { ...untested, measures: ['brokeragePermutation'] })).not.toHaveProperty('brokerage');
    const only = measureAll(network, { ...drawn, measures: ['brokeragePermutation'] }).brokerage;
    expect([Object.keys(only?.liaison ?? {}), only?.total]).toEqual([['chance'], {}]);
  });

  it('is the key players of every goal', () => {
    const network = { ...t8('D'), recipients: [0] };
    const ids = ['Fragmentation', 'DistanceFragmentation', 'RecipientLoss', 'Reach', 'DistanceReach'];
    const { sets = [] } = measureAll(network, { ...untested, measures: ids.map((id) => `keyPlayers${id}`) });
    expect(sets.map(({ goal }) => goal).sort()).toEqual([
      'distance-fragmentation',
      'distance-reach',
      'fragmentation',
      'reach',
      'recipient-loss',
    ]);
    for (const { goal, members, value, before, search } of sets)
      expect(keyPlayers(network, { goal })).toMatchObject({ members, value, before, search });
    expect(measureAll(network, { ...untested, measures: ['degree'] })).not.toHaveProperty('sets');
  });

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

  it('draws 99 times for spectral segregation, or as often as was asked where it is asked for by name', () => {
    // 34,650 ways to deal out three sectors of four
    const dozen: Network = {
      ...lettersNetwork(12, 'ab ad bc de fg', false),
      columns: new Map([['sector', [...'xyzxyzxyzxyz']]]),
    };
    const draws = (options: object) => measureAll(dozen, options).tests?.spectralSegregation?.draws;
    expect(draws({ measures: ['spectralSegregation'], permutations: 120 })).toBe(120);
    expect(draws({ permutations: 120 })).toBe(99);
    expect(draws({ permutations: 20 })).toBe(20);
  });
});

describe('what measureAll says of itself', () => {
  it('is how it read the network', () => {
    const options = { direction: 'in', distance: 'inverse-strength', unweighted: true, normalized: false } as const;
    const found = measureAll(directed, { ...options, by: 'ring', seed: 7, permutations: 3, measures: ['degree'] });
    expect(found.reading).toEqual({ ...options, by: 'ring', seed: 7, permutations: 3 });
    expect(found).toMatchObject({ version: 1, recipients: ['a'], stakeholders: [...'abcdef'] });
    expect(found.scores).toEqual({ degree: degree(directed, { normalized: false }).list });
    expect(measureAll(directed, { ...untested, measures: ['eiIndex'] }).reading).toEqual({
      by: 'sector',
      direction: 'all',
      distance: 'hops',
      unweighted: false,
      normalized: true,
      seed: 1,
      permutations: 0,
    });
  });

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

  it('tells before each measure and part how many are done', () => {
    const told: [number, string][] = [];
    measureAll(directed, {
      ...untested,
      measures: ['degree', 'eiIndex'],
      onProgress: (done, next) => told.push([done, next]),
    });
    expect(told.map(([done]) => done)).toEqual(told.map((_, i) => i));
    expect(told.map(([, next]) => next)).toEqual(
      'degree eiIndex eiIndex tests sectors rings brokerage ties pairs sets'.split(' '),
    );
  });

  it('notes what was left out, and what has no values', () => {
    const notes = (network: Network, options: object) => measureAll(network, { ...untested, ...options }).notes;
    const selection = { ...directed.selection, selfTiesLeftOut: 2, internalTiesLeftOut: 3 };
    expect(notes({ ...directed, selection }, { measures: ['degree'] })).toEqual([
      'Ties from a stakeholder to itself were left out: 2.',
      'Ties inside one stakeholder were left out, since units were rolled up: 3.',
    ]);
    const unknown = 'Stakeholders without a value of "sector" are in no group of it: 1 of 6.';
    for (const id of [
      'eiIndex',
      'sectorHill2',
      'participation',
      'communitySectorAri',
      'mixing',
      'sectorPairBetweenness',
    ])
      expect(notes(directed, { measures: [id] })).toEqual([unknown]);
    expect(notes(directed, { measures: ['degree', 'keyPlayersRecipientLoss', 'gatekeeping'] })).toEqual([]);
    const nobody = 'No recipients are known, so measures of the way to them have no values.';
    for (const id of ['gatekeeping', 'recipientReach', 'keyPlayersRecipientLoss'])
      expect(notes({ ...directed, recipients: [] }, { measures: [id] })).toEqual([nobody]);
    expect(notes({ ...directed, recipients: [] }, { measures: ['degree'] })).toEqual([]);
    expect(notes(directed, { measures: ['eiIndex'], language: 'ar' })[0]).toContain('"sector"');
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
    expect(sizeOf(directed, 3, 9)).toEqual({ stakeholders: 6, walk: 13, triples: 9, groups: 3, permutations: 9 });
    expect(sizeOf(undirected, 3, 9)).toMatchObject({ walk: 16, triples: 4 + 4 + 9 + 1 + 1 + 1 });
  });

  it('is above some ten seconds of rough steps', () => {
    const size = { stakeholders: 1e4, walk: 1e5, triples: 1e9, groups: 1, permutations: 10 };
    for (const id of ['betweenness', 'sectorPairBetweenness', 'tests', 'degree', 'constraint', 'brokerage'])
      expect([id, isSlow(id, size)]).toEqual([id, false]);
    for (const id of ['valenteFujimoto', 'brokeragePermutation']) expect([id, isSlow(id, size)]).toEqual([id, true]);
    expect(isSlow('betweenness', { ...size, walk: 1e5 + 1 })).toBe(true);
    expect(isSlow('sectorPairBetweenness', { ...size, groups: 2 })).toBe(true);
    expect(isSlow('constraint', { ...size, triples: 1e9 + 1 })).toBe(true);
    expect(isSlow('valenteFujimoto', { ...size, walk: 6_666 })).toBe(false);
    expect(isSlow('valenteFujimoto', { ...size, walk: 6_667 })).toBe(true);
    expect(isSlow('brokeragePermutation', { ...size, triples: 5e7 })).toBe(false);
    expect([isSlow('community', { ...size, walk: 166_666 }), isSlow('community', { ...size, walk: 166_667 })]).toEqual([
      false,
      true,
    ]);
    expect([
      isSlow('tests', { ...size, permutations: 10_000 }),
      isSlow('tests', { ...size, permutations: 10_001 }),
    ]).toEqual([false, true]);
    const spectral = (walk: number, permutations: number) =>
      isSlow('spectralSegregation', { ...size, walk, permutations });
    expect([spectral(13_333, 10), spectral(13_334, 10), spectral(133_333, 0), spectral(133_334, 0)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([spectral(1_346, 99), spectral(1_346, 5_000), spectral(1_347, 99)]).toEqual([false, false, true]);
  });
});

describe('tables of what was measured', () => {
  const measured: Measured = measureAll(directed, { permutations: 9 });
  const tables = (options: object = {}, of: Measured = measured) =>
    new Map(measuredTables(of, directed, options).map((table) => [table.id, table]));

  it('begin with the stakeholders: id, name, columns, scores', () => {
    const found = tables({ names: ['A', 'B', 'C', 'D', 'E'] }).get('stakeholders');
    const scores = Object.entries(measured.scores ?? {});
    expect(found?.header).toEqual(['id', 'name', 'sector', 'ring', ...scores.map(([id]) => id)]);
    expect(found?.rows).toEqual(
      [...'abcdef'].map((id, i) => [
        id,
        'ABCDE'[i] ?? null,
        columns.get('sector')?.[i],
        columns.get('ring')?.[i],
        ...scores.map(([, list]) => list[i]),
      ]),
    );
    expect(
      tables({ columns: ['ring', 'none'] })
        .get('stakeholders')
        ?.header.slice(0, 4),
    ).toEqual(['id', 'ring', 'none', scores[0]?.[0]]);
    const nowhere: Network = { ...directed, columns: new Map([['sector', directed.ids.map(() => null)]]) };
    expect(measuredTables(measured, nowhere)[0]?.header.slice(0, 2)).toEqual(['id', scores[0]?.[0]]);
  });

  it('have indices beside chance', () => {
    const found = tables().get('indices');
    expect(found?.header).toEqual(['index', 'label', 'value', 'mean', 'sd', 'z', 'p', 'draws']);
    const { eiIndex: test } = measured.tests ?? {};
    expect(found?.rows.find(([id]) => id === 'eiIndex')).toEqual([
      'eiIndex',
      'E-I index',
      measured.indices?.eiIndex,
      test?.mean,
      test?.sd,
      test?.z,
      test?.p,
      test?.draws,
    ]);
    expect(found?.rows.find(([id]) => id === 'ties')).toEqual(['ties', 'Ties', 7, null, null, null, null, null]);
  });

  it('have sectors, rings and roles in long form', () => {
    const sectors = tables().get('sectors');
    expect(sectors?.header).toEqual(['group', 'count', 'index', 'value', 'mean', 'sd', 'z', 'p', 'pHolm', 'draws']);
    expect(sectors?.rows.map((row) => row.slice(0, 4))).toEqual([
      ['x', 2, 'eiIndex', measured.sectors?.eiIndex?.[0]],
      ['x', 2, 'coleman', measured.sectors?.coleman?.[0]],
      ['y', 2, 'eiIndex', measured.sectors?.eiIndex?.[1]],
      ['y', 2, 'coleman', measured.sectors?.coleman?.[1]],
      ['z', 1, 'eiIndex', null],
      ['z', 1, 'coleman', null],
    ]);
    const test = measured.sectors?.tests?.coleman?.[1];
    expect(sectors?.rows[3]?.slice(4)).toEqual([test?.mean, test?.sd, test?.z, test?.p, test?.pHolm, test?.draws]);
    expect(tables().get('rings')).toMatchObject({
      header: ['ring', 'group', 'count'],
      rows: [
        ['0', 'x', 1],
        ['0', 'y', 0],
        ['0', 'z', 0],
        ['1', 'x', 1],
        ['1', 'y', 1],
        ['1', 'z', 1],
        ['3', 'x', 0],
        ['3', 'y', 0],
        ['3', 'z', 0],
      ],
    });
    const roles = tables().get('roles');
    expect(roles?.header).toEqual('id role count expected sd z chanceMean chanceSd chanceZ chanceP'.split(' '));
    const { coordinator } = measured.brokerage ?? {};
    expect(roles?.rows).toHaveLength(36);
    expect(roles?.rows.find(([id, role]) => id === 'c' && role === 'coordinator')?.slice(2)).toEqual(
      [
        coordinator?.count,
        coordinator?.expected,
        coordinator?.sd,
        coordinator?.z,
        coordinator?.chance?.mean,
        coordinator?.chance?.sd,
        coordinator?.chance?.z,
        coordinator?.chance?.p,
      ].map((column) => column?.[2] ?? null),
    );
  });

  it('have pairs, ties, sets, findings, measures and notes', () => {
    const pair = measured.pairs?.[1];
    expect(tables().get('pairs')?.header).toEqual(
      'source target ties strength possible density mean sd z p pHolm carrier carrierShare'.split(' '),
    );
    expect(tables().get('pairs')?.rows[1]).toEqual([
      ...['x', 'y', 2, 4, 4, 0.5],
      ...[pair?.chance?.mean, pair?.chance?.sd, pair?.chance?.z, pair?.chance?.p, pair?.chance?.pHolm],
      ...[pair?.carriers?.[0]?.id ?? null, pair?.carriers?.[0]?.share ?? null],
    ]);
    expect(tables().get('ties')).toMatchObject({
      header: ['source', 'target', 'strength', 'betweenness', 'bridge', 'span', 'ringsSkipped'],
    });
    expect(tables().get('ties')?.rows[5]).toEqual(['d', 'c', 5, measured.ties?.[5]?.betweenness, false, 2, 1]);
    const bare = measureAll(directed, { ...untested, measures: ['bridges'] });
    expect(tables({}, bare).get('ties')?.rows[5]).toEqual(['d', 'c', 5, null, false, null, null]);
    const set = measured.sets?.[0];
    expect(tables().get('sets')?.header).toEqual(['goal', 'id', 'value', 'before', 'search']);
    expect(tables().get('sets')?.rows.slice(0, 2)).toEqual(
      set?.members.map((id) => [set.goal, id, set.value, set.before, set.search]),
    );
    expect(tables().get('notes')).toMatchObject({ header: ['note'], rows: measured.notes.map((note) => [note]) });
    const finding = {
      id: 'loose-ends',
      weight: 0.5,
      sentence: 'So it is.',
      stakeholders: ['a', 'b'],
      measures: ['degree', 'core'],
    };
    const found = { ...measured, findings: [finding, { ...finding, uncertainty: { p: 0.25 } }] } as unknown as Measured;
    expect(tables({}, found).get('findings')).toMatchObject({
      header: ['weight', 'sentence', 'p', 'concerned', 'basis'],
      rows: [
        [0.5, 'So it is.', null, 'a; b', 'degree; core'],
        [0.5, 'So it is.', 0.25, 'a; b', 'degree; core'],
      ],
    });
    const all = tables().get('measures');
    expect(all?.rows.length).toBeGreaterThan(Object.keys(measured.measures).length - 1);
    expect([...tables({}, { ...bare, notes: [] }).keys()]).toEqual(['ties', 'measures']);
  });

  it('have labels for people where asked', () => {
    const he = tables({ headings: 'labels', language: 'he' });
    expect(he.get('rings')).toMatchObject({ title: 'מעגלים', header: ['מעגל', 'קבוצה', 'מספר'] });
    expect(tables().get('rings')?.header).toEqual(['ring', 'group', 'count']);
    expect(tables({ headings: 'labels' }).get('indices')?.header[0]).toBe('Measure');
  });
});
