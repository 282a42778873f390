import { type Measured, measureAll, measuredTables, ROLES } from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { lettersNetwork } from '../helpers/arcs';
import { directedSix, untested } from '../helpers/six';

const everything = () => measureAll(directedSix, { permutations: 9 });
const tablesOf = (measured: Measured, options: object = {}, network: Network = directedSix) =>
  new Map(measuredTables(measured, network, options).map((table) => [table.id, table]));
const asked = (measures: readonly string[], options: object = {}) =>
  measureAll(directedSix, { permutations: 9, measures, ...options });

describe('the table of stakeholders', () => {
  it('begins with id, name and columns; what chance gives stands right of the score that was tested', () => {
    const measured = asked(['degree', 'eiIndex', 'core']);
    const found = tablesOf(measured, { names: ['A', 'B', 'C', 'D', 'E'] }).get('stakeholders');
    const { scores = {}, scoreTests } = measured;
    const chance = ['eiIndexByChance', 'eiIndexSd', 'eiIndexP', 'eiIndexPHolm'];
    expect(found?.header).toEqual(['id', 'name', 'sector', 'ring', 'degree', 'core', 'eiIndex', ...chance]);
    expect(found?.rows).toEqual(
      [...'abcdef'].map((id, i) => [
        ...[id, 'ABCDE'[i] ?? null, directedSix.columns.get('sector')?.[i], directedSix.columns.get('ring')?.[i]],
        ...[scores.degree?.[i], scores.core?.[i], scores.eiIndex?.[i]],
        ...(['mean', 'sd', 'p', 'pHolm'] as const).map((figure) => scoreTests?.eiIndex?.[figure][i]),
      ]),
    );
  });

  it('has the columns that are asked for, else sector and ring where somebody has one', () => {
    const measured = asked(['degree']);
    const header = (options: object, network = directedSix) =>
      tablesOf(measured, options, network).get('stakeholders')?.header;
    expect(header({ columns: ['ring', 'none'] })).toEqual(['id', 'ring', 'none', 'degree']);
    const columns = new Map([...directedSix.columns, ['sector', directedSix.ids.map(() => null)] as const]);
    expect(header({}, { ...directedSix, columns })).toEqual(['id', 'ring', 'degree']);
    expect(header({}, { ...directedSix, columns: new Map() })).toEqual(['id', 'degree']);
  });

  it('is not there without scores', () => {
    expect(tablesOf(asked(['density'])).has('stakeholders')).toBe(false);
  });
});

describe('the table of indices', () => {
  it('has what chance gives, and how it was found', () => {
    const measured = asked(['ties', 'eiIndex', 'spectralSegregation']);
    const found = tablesOf(measured).get('indices');
    expect(found?.header).toEqual(['index', 'label', 'value', 'mean', 'sd', 'z', 'p', 'draws', 'test']);
    const { eiIndex: test, spectralSegregation } = measured.tests ?? {};
    expect(found?.rows).toEqual([
      ['ties', 'Ties', 7, null, null, null, null, null, null],
      [
        ...['eiIndex', 'E-I index', measured.indices?.eiIndex],
        ...[test?.mean, test?.sd, test?.z, test?.p, 30, 'exact'],
      ],
      [
        ...['spectralSegregation', expect.stringContaining('pectral'), measured.indices?.spectralSegregation],
        ...(['mean', 'sd', 'z', 'p'] as const).map((figure) => spectralSegregation?.[figure]),
        ...[30, 'exact'],
      ],
    ]);
    const test1 = (permutations: number, network = directedSix) =>
      tablesOf(measureAll(network, { permutations, measures: ['eiIndex'] }))
        .get('indices')
        ?.rows[0]?.at(-1);
    // 12! / (4! 4! 4!) ways to deal out three sectors are not gone through
    const dozen = { ...lettersNetwork(12, 'ab cd', false), columns: new Map([['sector', [...'xyzxyzxyzxyz']]]) };
    expect([test1(9, dozen), test1(9), test1(0)]).toEqual(['drawn', 'exact', 'no test']);
    // what is not defined needs no test
    const nobody = new Map([...directedSix.columns, ['sector', directedSix.ids.map(() => null)] as const]);
    expect(test1(0, { ...directedSix, columns: nobody })).toBeNull();
  });

  it('has the agreement of rings and distances', () => {
    const measured = asked(['ringDistance', 'density'], { rings: ['0', '1', '3'] });
    const row = tablesOf(measured)
      .get('indices')
      ?.rows.find(([id]) => id === 'ringDistance');
    expect(row?.[2]).toBe(measured.toRecipients?.ringDistance?.spearman);
    expect(row?.[1]).toBe(measured.measures.ringDistance?.label);
  });
});

describe('tables of groups', () => {
  it('have a row for each sector and index, with its test', () => {
    const measured = everything();
    const found = tablesOf(measured).get('sectors');
    expect(found?.header).toEqual([
      'group',
      'count',
      'index',
      'value',
      'mean',
      'sd',
      'z',
      'p',
      'pHolm',
      'draws',
      'test',
    ]);
    expect(found?.rows.map((row) => row.slice(0, 4))).toEqual([
      ['x', 2, 'eiIndex', measured.sectors?.eiIndex?.[0]],
      ['x', 2, 'coleman', measured.sectors?.coleman?.[0]],
      ['y', 2, 'eiIndex', measured.sectors?.eiIndex?.[1]],
      ['y', 2, 'coleman', measured.sectors?.coleman?.[1]],
      ['z', 1, 'eiIndex', null],
      ['z', 1, 'coleman', null],
    ]);
    const test = measured.sectors?.tests?.coleman?.[1];
    expect(found?.rows[3]?.slice(4)).toEqual([
      ...[test?.mean, test?.sd, test?.z, test?.p, test?.pHolm, test?.draws, test?.exact ? 'exact' : 'drawn'],
    ]);
    const untestedRow = tablesOf(asked(['coleman'], untested)).get('sectors')?.rows[0];
    expect(untestedRow?.slice(4)).toEqual([null, null, null, null, null, null, 'no test']);
  });

  it('have a row for each ring and sector', () => {
    const { header, rows } = tablesOf(asked(['rings'])).get('rings') ?? {};
    expect(header).toEqual(['ring', 'group', 'count']);
    expect(rows?.map((row) => row.join(' '))).toEqual([
      ...['0 x 1', '0 y 0', '0 z 0', '1 x 1', '1 y 1', '1 z 1', '3 x 0', '3 y 0', '3 z 0'],
    ]);
  });

  it('have a row for each stakeholder and role', () => {
    const measured = asked(['brokerage', 'brokeragePermutation']);
    const { header, rows } = tablesOf(measured).get('roles') ?? {};
    expect(header).toEqual('id role count expected sd z chanceMean chanceSd chanceZ chanceP'.split(' '));
    expect(rows?.map(([id, role]) => [id, role])).toEqual(
      [...'abcdef'].flatMap((id) => ROLES.map((role) => [id, role])),
    );
    const c = measured.brokerage?.coordinator;
    const columns = [c?.count, c?.expected, c?.sd, c?.z, c?.chance?.mean, c?.chance?.sd, c?.chance?.z, c?.chance?.p];
    expect(rows?.find(([id, role]) => id === 'c' && role === 'coordinator')?.slice(2)).toEqual(
      columns.map((column) => column?.[2] ?? null),
    );
  });

  it('have a row for each sector pair, with its test and who carries most', () => {
    const measured = asked(['sectorPairs', 'sectorPairBetweenness']);
    const { header, rows } = tablesOf(measured).get('pairs') ?? {};
    expect(header).toEqual(
      'source target ties strength possible density mean sd z p pHolm carrier carrierShare'.split(' '),
    );
    const chance = measured.pairs?.[1]?.chance;
    // x to y: a-c and b-c of four; all ways on to e pass c
    expect(rows?.[1]).toEqual([
      ...['x', 'y', 2, 4, 4, 0.5],
      ...[chance?.mean, chance?.sd, chance?.z, chance?.p, chance?.pHolm, 'c', 1],
    ]);
    // nothing goes from x to z
    expect(rows?.[2]?.slice(-2)).toEqual([null, null]);
    expect(tablesOf(asked(['sectorPairBetweenness'])).get('pairs')?.rows[1]).toEqual([
      ...['x', 'y', null, null, null, null, null, null, null, null, null, 'c', 1],
    ]);
  });

  it('have the mixing matrix where no table of pairs holds it; both ways only where ties have a direction', () => {
    const cells = (network: Network, ...measures: string[]) =>
      tablesOf(measureAll(network, { ...untested, measures }), {}, network)
        .get('mixing')
        ?.rows.map((row) => row.join(' '));
    const all = ['x x 3', 'x y 4', 'x z 0', 'y x 0', 'y y 4', 'y z 0', 'z x 0', 'z y 0', 'z z 0'];
    expect(cells(directedSix, 'mixing')).toEqual(all);
    expect(cells(directedSix, 'mixing', 'sectorPairBetweenness')).toEqual(all);
    expect(cells(directedSix, 'mixing', 'sectorPairs')).toBeUndefined();
    const selection = { ...directedSix.selection, directed: false };
    const both: Network = { ...directedSix, directed: false, in: directedSix.out, selection };
    expect(cells(both, 'mixing')).toHaveLength(6);
  });
});

describe('tables of the way to the recipients', () => {
  it('have a row for each number of steps, recipient, disagreement, tie, dependence, gate and stakeholder', () => {
    const tables = tablesOf(everything());
    const rows = (id: string) => tables.get(id)?.rows.map((row) => row.slice(0, 6).join(' '));
    // b leads to a; a leads to b and c, and in two steps to e, in three to d, who has no sector
    expect(tables.get('reach')?.header.slice(0, 6)).toEqual([
      'way',
      'steps',
      'stakeholders',
      'share',
      'groups',
      'missing',
    ]);
    expect(rows('reach')).toEqual([
      'to 1 1 0.2 x y; z',
      'from 1 2 0.4 x; y z',
      'from 2 3 0.6 x; y z',
      'from 3 4 0.8 x; y z',
    ]);
    expect(tables.get('voice')?.header).toEqual(
      'id tiesIn tiesOut strengthIn strengthOut returned inCircle'.split(' '),
    );
    expect(rows('voice')).toEqual(['a 1 2 1 5 1']);
    expect(tables.get('skippingTies')?.header).toEqual(['source', 'target', 'fromRing', 'toRing', 'ringsSkipped']);
    expect(rows('skippingTies')).toEqual(['d c 3 1 1']);
    expect(tables.get('routes')?.header).toEqual(['id', 'routes', 'tieRoutes', 'capacity']);
    expect(rows('routes')).toEqual(['b 1 1 1', 'c 0 0 0', 'd 0 0 0', 'e 0 0 0', 'f 0 0 0']);
  });

  it('have gates in the order of the network, and how far a ring is from the distance', () => {
    // d and c each have one who depends; e reaches a over d and c
    const ties = { ...directedSix, recipients: [4] };
    const tables = tablesOf(measureAll(ties, { ...untested, rings: ['0', '1', '3'] }), {}, ties);
    // everybody but c and d, who is in no way, needs c to reach e
    expect(tables.get('gates')?.header).toEqual(['id', 'loses', 'next']);
    expect(tables.get('gates')?.rows).toEqual([
      ['c', 'a', true],
      ['c', 'b', true],
      ['c', 'd', true],
    ]);
    expect(tables.get('dependency')?.header).toEqual(['id', 'group', 'dependants', 'share']);
    expect(tables.get('dependency')?.rows).toEqual([['c', 'x', 2, 1]]);
    expect(tables.get('ringDistances')?.header).toEqual(['id', 'ring', 'ringNumber', 'distance', 'apart']);
    for (const [, , number, distance, apart] of tables.get('ringDistances')?.rows ?? [])
      expect(apart).toBe((distance as number) - (number as number));
    expect(tables.get('ringDistances')?.rows.length).toBeGreaterThan(0);
  });
});

describe('tables of ties, sets, findings, measures and notes', () => {
  it('have what was asked of a tie, and nothing where it was not asked', () => {
    const measured = everything();
    const { header, rows } = tablesOf(measured).get('ties') ?? {};
    expect(header).toEqual(['source', 'target', 'strength', 'betweenness', 'bridge', 'span', 'ringsSkipped']);
    expect(rows?.[5]).toEqual(['d', 'c', 5, measured.ties?.[5]?.betweenness, false, 2, 1]);
    expect(tablesOf(asked(['bridges'])).get('ties')?.rows[5]).toEqual(['d', 'c', 5, null, false, null, null]);
  });

  it('have a row for each member of a set, with whom it was chosen of', () => {
    const among = { by: 'sector', values: ['x', 'y'] };
    const measured = asked(['keyPlayersReach'], { sizes: [2], among });
    const { header, rows } = tablesOf(measured).get('sets') ?? {};
    expect(header).toEqual(['goal', 'size', 'amongColumn', 'amongValues', 'id', 'value', 'before', 'search']);
    const [all, some] = measured.sets ?? [];
    expect(rows).toEqual([
      ...(all?.members ?? []).map((id) => ['reach', 2, null, null, id, all?.value, all?.before, 'exhaustive']),
      ...(some?.members ?? []).map((id) => ['reach', 2, 'sector', 'x; y', id, some?.value, some?.before, 'exhaustive']),
    ]);
    expect(rows).toHaveLength(4);
  });

  it('have the findings, with whom they concern and what they rest on', () => {
    const one = {
      id: 'loose-ends',
      weight: 0.5,
      sentence: 'So it is.',
      stakeholders: ['a', 'b'],
      measures: ['degree'],
    };
    const findings = [one, { ...one, uncertainty: { p: 0.25 } }] as unknown as Measured['findings'];
    const { header, rows } = tablesOf({ ...everything(), ...(findings && { findings }) }).get('findings') ?? {};
    expect(header).toEqual(['weight', 'sentence', 'p', 'concerned', 'basis']);
    expect(rows).toEqual([
      [0.5, 'So it is.', null, 'a; b', 'degree'],
      [0.5, 'So it is.', 0.25, 'a; b', 'degree'],
    ]);
  });

  it('have what each measure means, twice where it is of stakeholders and of the map', () => {
    const measured = asked(['eiIndex', 'strength'], untested);
    const { header, rows } = tablesOf(measured).get('measures') ?? {};
    expect(header).toEqual(['id', 'label', 'meaning', 'least', 'most', 'unit', 'reference', 'convention']);
    const note = measured.measures.strength;
    expect(rows?.map(([id]) => id)).toEqual(['strength', 'eiIndex', 'eiIndex']);
    expect(rows?.[0]).toEqual(['strength', 'Strength', note?.meaning, 0, null, 'strength', note?.source, null]);
    expect(rows?.[2]?.[1]).toBe(measured.measures.eiIndex?.index?.label);
    expect(tablesOf(measured).get('notes')).toMatchObject({
      header: ['note'],
      rows: measured.notes.map((text) => [text]),
    });
  });

  it('are absent where they would be empty', () => {
    expect([...tablesOf(asked(['bridges'])).keys()]).toEqual(['ties', 'measures']);
  });
});

describe('tables for people', () => {
  const people = (measured: Measured, options: object = {}, network?: Network) =>
    tablesOf(measured, { headings: 'labels', ...options }, network);

  it('have titles and headings in their language', () => {
    const he = people(asked(['rings'], { language: 'he' }), { language: 'he' });
    expect(he.get('rings')).toMatchObject({ title: 'מעגלים', header: ['מעגל', 'קבוצה', 'מספר'] });
    expect(people(asked(['density'])).get('indices')?.header[0]).toBe('Measure');
    expect(tablesOf(asked(['rings'])).get('rings')?.header).toEqual(['ring', 'group', 'count']);
  });

  it('have names for ids: two of one name are told apart, and a name that is missing is the id', () => {
    const names = ['Anna', 'Ben', 'Ben', 'Dora', 'Eli'];
    const measured = asked(['bridges', 'keyPlayersReach', 'degree'], { sizes: [6] });
    const tables = people(measured, { names });
    expect(tables.get('ties')?.rows.map(([source, target]) => `${source} to ${target}`)).toEqual([
      ...['Anna to Ben (b)', 'Anna to Ben (c)', 'Ben (b) to Anna', 'Ben (b) to Ben (c)', 'Ben (c) to Eli'],
      ...['Dora to Ben (c)', 'Eli to Dora'],
    ]);
    expect(tables.get('sets')?.rows.map((row) => row[4])).toEqual(['Anna', 'Ben (b)', 'Ben (c)', 'Dora', 'Eli', 'f']);
    // ids stay beside the names
    expect(tables.get('stakeholders')?.rows[1]?.slice(0, 2)).toEqual(['b', 'Ben']);
    expect(tablesOf(measured, { names }).get('ties')?.rows[0]?.slice(0, 2)).toEqual(['a', 'b']);
  });

  it('have names of groups, by the column that made them', () => {
    const groupNames = new Map([
      ['sector', new Map([['x', 'Business']])],
      ['ring', new Map([['1', 'Near']])],
    ]);
    const measured = asked(['rings', 'mixing', 'sectorReach', 'ringDiversity', 'degree'], untested);
    const tables = people(measured, { groupNames });
    expect(tables.get('rings')?.rows.map(([ring, sector]) => `${ring} ${sector}`)).toEqual([
      ...['0 Business', '0 y', '0 z', 'Near Business', 'Near y', 'Near z', '3 Business', '3 y', '3 z'],
    ]);
    expect(tables.get('mixing')?.rows[1]?.slice(0, 2)).toEqual(['Business', 'y']);
    expect(tables.get('reach')?.rows[1]?.slice(4, 6)).toEqual(['Business; y', 'z']);
    expect(tables.get('diversity')?.rows.map((row) => row[1])).toEqual(['0', 'Near', '3']);
    expect(tables.get('stakeholders')?.rows[1]?.slice(0, 3)).toEqual(['b', 'Business', 'Near']);
    // where the groups are rings, so are the names
    const byRing = people(asked(['mixing', 'rings'], { ...untested, by: 'ring' }), { groupNames });
    expect(byRing.get('mixing')?.rows[1]?.slice(0, 2)).toEqual(['0', 'Near']);
    expect(byRing.get('rings')?.rows[0]).toEqual(['0', 'Business', 1]);
    const sets = people(asked(['keyPlayersReach'], { sizes: [1] }), { groupNames }).get('sets');
    expect(sets?.rows.map((row) => row.slice(2, 4))).toEqual([
      [null, null],
      ['Ring', '0'],
      ['Ring', 'Near'],
      ['Ring', '3'],
    ]);
  });

  it('have words for what is a word, and labels for measures', () => {
    const measured = asked(['coleman', 'sectorReach', 'bridges'], { language: 'he' });
    const tables = people(measured, { language: 'he' });
    expect(tables.get('sectors')?.rows[0]?.[2]).toBe(measured.measures.coleman?.label);
    const words = [
      tables.get('reach')?.rows[0]?.[0],
      tables.get('ties')?.rows[0]?.[4],
      tables.get('sectors')?.rows[0]?.at(-1),
    ];
    for (const word of words) expect(word).toMatch(/[א-ת]/);
  });
});
