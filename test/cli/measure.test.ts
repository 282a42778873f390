import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parquetReadObjects } from 'hyparquet';
import { openXlsx, readCsv } from 'playermap/io';
import { describe, expect, it } from 'vitest';
import type { Measured } from '../../src/measures/report/measured';
import { scratchFolder } from '../helpers/scratch-folder';
import { playermap as commandLine, NETWORK } from './session';

const folder = scratchFolder();

const SERVICE = JSON.stringify({
  version: 1,
  recipients: ['families'],
  stakeholders: [
    { id: 'families', names: { he: 'משפחות' }, ring: 'recipient', sectors: ['community'] },
    { id: '=1+1', names: { he: '\u001b[2Jמשרד' }, ring: 'commissioner', sectors: ['government'] },
    { id: '__proto__', ring: 'operator', sectors: ['civil-society'] },
    { id: '3708', ring: 'operator', sectors: ['civil-society'] },
  ],
  ties: [
    { source: '=1+1', target: '__proto__', type: 'funds', strength: 2, from: '2020' },
    { source: '=1+1', target: '__proto__', type: 'advises', strength: 3 },
    { source: '__proto__', target: 'families', type: 'serves' },
    { source: 'families', target: '__proto__', type: 'serves' },
    { source: '3708', target: '3708', type: 'serves' },
  ],
});

const playermap = (args: readonly string[], input = SERVICE) => commandLine(args, input);

const json = async (...args: readonly string[]): Promise<Measured> =>
  JSON.parse((await playermap(['measure', '-', '--json', ...args])).out);

describe('playermap measure --json', () => {
  it('has every part of the contract, scores in the order of the input', async () => {
    const said = await json();
    expect(Object.keys(said)).toEqual(
      'version selection reading recipients stakeholders scores indices tests scoreTests sectors rings toRecipients diversity brokerage ties pairs sets findings notes measures'.split(
        ' ',
      ),
    );
    expect(said.stakeholders).toEqual(['families', '=1+1', '__proto__', '3708']);
    expect(said.recipients).toEqual(['families']);
    expect(said.selection).toMatchObject({ directed: true, combine: 'sum', selfTiesLeftOut: 1 });
    for (const list of Object.values(said.scores ?? {})) expect(list).toHaveLength(4);
    expect(said.scores?.distanceToRecipient).toEqual([0, 2, 1, null]);
    expect(said.rings?.names.slice(0, 2)).toEqual(['recipient', 'commissioner']);
  });

  it('computes only what is asked for', async () => {
    const said = await json('--measures', 'inDegree, density', '--raw');
    expect(Object.keys(said)).toEqual(
      'version selection reading recipients stakeholders scores indices notes measures'.split(' '),
    );
    expect([said.scores, said.indices]).toEqual([{ inDegree: [1, 0, 2, 0] }, { density: 3 / 12 }]);
    expect(Object.keys(said.measures)).toEqual(['inDegree', 'density']);
  });

  it('selects and reads ties as asked', async () => {
    const strength = async (...args: string[]) =>
      (await json('--measures', 'strength', ...args)).scores?.strength as number[];
    expect(await strength()).toEqual([2, 5, 7, 0]);
    expect(await strength('--combine', 'max')).toEqual([2, 3, 5, 0]);
    expect(await strength('--combine', 'count')).toEqual([2, 2, 4, 0]);
    expect(await strength('--unweighted')).toEqual([2, 1, 3, 0]);
    expect(await strength('--undirected')).toEqual([2, 5, 7, 0]);
    expect(await strength('--ties', 'funds')).toEqual([0, 2, 2, 0]);
    expect(await strength('--at', '2019')).toEqual([2, 3, 5, 0]);
    expect(await strength('--where', 'type=advises')).toEqual([0, 3, 3, 0]);
    const chosen = await json(
      '--measures',
      'strength',
      '--where',
      'type=advises',
      '--at',
      '2021',
      '--unweighted',
      '--raw',
    );
    expect(chosen.selection).toMatchObject({ where: [['type', 'advises']], at: '2021', combine: 'sum' });
    expect(chosen.reading).toMatchObject({ unweighted: true, distance: 'hops', direction: 'all', normalized: false });
    expect(chosen.reading).toMatchObject({ by: 'sector', seed: 1, permutations: 999, sizes: [1, 2, 3], among: 'ring' });
    expect((await json('--measures', 'strength')).selection).not.toHaveProperty('where');
    const distance = (await json('--measures', 'distanceToRecipient', '--distance', 'inverse-strength')).scores;
    expect(distance?.distanceToRecipient?.[1]).toBeCloseTo(1.2, 12);
    expect((await json('--measures', 'distanceToRecipient', '--recipient', '3708')).recipients).toEqual(['3708']);
    expect((await json('--measures', 'mixing', '--by', 'ring')).sectors?.by).toBe('ring');
  });

  it('draws as often as asked, and says the same each time', async () => {
    const draws = async (...args: string[]) => (await json('--measures', 'eiIndex', ...args)).tests?.eiIndex?.draws;
    expect(await draws()).toBe(12);
    expect(await draws('--permutations', '0')).toBeUndefined();
    const network = ['measure', NETWORK, '--json', '--permutations', '50'];
    const one = await playermap([...network, '--seed', '3']);
    expect(await playermap([...network, '--seed', '3'])).toEqual(one);
    const p = (text: string) => (JSON.parse(text) as Measured).tests?.eiIndex;
    expect(p(one.out)?.draws).toBe(50);
    expect(p((await playermap([...network, '--seed', '4'])).out)).not.toEqual(p(one.out));
  });

  it('chooses key players in the sizes and of the parts that are asked for', async () => {
    const sets = async (...args: string[]) =>
      (await json('--measures', 'keyPlayersReach', ...args)).sets?.map(({ size, among, members }) => [
        ...[size, among?.values.join() ?? null, members.join()],
      ]);
    expect(await sets('--sizes', '1', '--among', 'ring=operator,commissioner')).toEqual([
      [1, null, '__proto__'],
      [1, 'operator,commissioner', '__proto__'],
    ]);
    expect(await sets('--sizes', '2', '--among', 'sector')).toEqual([
      [2, null, '__proto__,3708'],
      [2, 'civil-society', '__proto__,3708'],
    ]);
  });

  it('labels in the language that was asked for', async () => {
    const said = await json('--measures', 'degree,recipientReach', '--lang', 'he', '--recipient', '3708');
    expect(said.measures.degree?.label).toBe('דרגה');
    expect((await json('--lang', 'ar')).notes.join()).toMatch(/[\u0620-\u064a]/);
  });
});

describe('playermap measure -o FILE.parquet', () => {
  it('writes the tables of the CSV files, each column with its type', async () => {
    const options = ['--measures', 'degree,eiIndex', '--permutations', '0'];
    const csv = await playermap(['measure', '-', ...options, '-o', join(folder, 't.csv')]);
    const parquet = await playermap(['measure', '-', ...options, '-o', join(folder, 't.parquet')]);
    expect(parquet).toMatchObject({ code: 0, error: '' });
    expect(parquet.out.replaceAll('.parquet', '.csv')).toBe(csv.out);
    const rows = await parquetReadObjects({
      file: new Uint8Array(readFileSync(join(folder, 't.parquet'))).slice().buffer,
    });
    expect(rows.map(({ id, degree }) => [id, degree])).toEqual([
      ['families', 2 / 3],
      ['=1+1', 1 / 3],
      ['__proto__', 1],
      ['3708', 0],
    ]);
  });
});

describe('playermap measure, wrong use', () => {
  it.each([
    [['--measures', 'degre'], 'nearest: "degree"'],
    [['--by', 'sectr'], 'nearest: "sector"'],
    [['--recipient', 'familes'], 'nearest: "families"'],
    [['--ties', 'fund'], 'nearest: "funds"'],
    [['--combine', 'mean'], 'max'],
    [['--directed', '--undirected'], '--undirected'],
    [['--distance', 'hop'], 'hops'],
    [['--permutations', '-1'], 'whole number from 0'],
    [['--seed', 'x'], 'whole number'],
    [['--sizes', '1,0'], 'whole number from 1'],
    [['--among', 'rng'], 'nearest: "ring"'],
    [['--among', 'ring=operatr'], 'nearest: "operator"'],
    [['-o', 'x.txt'], '.json, .csv, .xlsx or .parquet'],
    [['--unweigthed'], '--unweighted'],
    [['--where', 'type=fund'], 'nearest: "funds"'],
    [['-o', join(folder, 'no-such-folder', 'x.csv')], 'no folder'],
  ])('is refused with the way out: %j', async (args, words) => {
    const { code, error, out } = await playermap(['measure', '-', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(words);
    expect(existsSync('x.txt')).toBe(false);
  });
});

describe('playermap measure -o', () => {
  it('writes the document that --json prints', async () => {
    const file = join(folder, 'out.json');
    await playermap(['measure', '-', '-o', file]);
    expect(readFileSync(file, 'utf8')).toBe(`${(await playermap(['measure', '-', '--json'])).out}\n`);
  });

  it('writes tidy tables: a row per stakeholder, sector pair, and stakeholder and role; formulas are guarded', async () => {
    const { code, out } = await playermap(['measure', '-', '-o', join(folder, 'out.csv')]);
    expect(code).toBe(0);
    const written = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    expect(written).toEqual(expect.arrayContaining(['out.csv', 'out-indices.csv', 'out-pairs.csv', 'out-roles.csv']));
    for (const name of written) expect(out).toContain(name);
    const table = (name: string) => readCsv(readFileSync(join(folder, name), 'utf8'), name).value;
    const stakeholders = table('out.csv');
    expect(stakeholders.header.slice(0, 5)).toEqual(['id', 'name', 'sector', 'ring', 'degree']);
    expect(stakeholders.rows.map(([id]) => id?.replace(/^'/, ''))).toEqual(['families', '=1+1', '__proto__', '3708']);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toContain("\n'=1+1,");
    expect(table('out-pairs.csv').rows).toHaveLength(9);
    expect(table('out-roles.csv').rows).toHaveLength(4 * 6);
    expect(table('out-indices.csv').rows.find(([id]) => id === 'eiIndex')?.[2]).toBe('1');
  });

  it('writes the way to the recipients, and says of every figure of homophily whether it was tested', async () => {
    const table = (name: string) => readCsv(readFileSync(join(folder, name), 'utf8'), name).value;
    for (const [draws, test] of [
      ['99', 'exact'],
      ['0', 'no test'],
    ] as const) {
      await playermap(['measure', '-', '-o', join(folder, `way${draws}.csv`), '--permutations', draws]);
      const indices = table(`way${draws}-indices.csv`);
      const tests = indices.rows.map((row) => [row[0], row[indices.header.indexOf('test')]]);
      for (const id of ['eiIndex', 'assortativity', 'spectralSegregation', 'communitySectorAmi', 'communitySectorAri'])
        expect(tests.find(([known]) => known === id)?.[1], id).toBe(test);
      expect(tests.find(([known]) => known === 'density')?.[1]).toBe('');
      expect(table(`way${draws}.csv`).header.includes('eiIndexByChance')).toBe(draws !== '0');
      expect(table(`way${draws}-sectors.csv`).rows.every((row) => row.at(-1) === test)).toBe(true);
    }
    expect(table('way99-reach.csv').rows.map((row) => row.slice(0, 3))).toEqual([
      ['to', '1', '1'],
      ['to', '2', '2'],
      ['from', '1', '1'],
    ]);
    expect(table('way99-voice.csv').rows).toEqual([['families', '1', '1', '1', '1', '1', '1']]);
    expect(table('way99-routes.csv').rows).toEqual([
      ['=1+1', '1', '1', '1'],
      ['__proto__', '1', '1', '1'],
      ['3708', '0', '0', '0'],
    ]);
    expect(table('way99-gates.csv').rows).toEqual([['__proto__', '=1+1', 'TRUE']]);
    expect(table('way99-dependency.csv').rows).toEqual([['__proto__', 'government', '1', '1']]);
    expect(table('way99-skippingTies.csv').rows).toEqual([
      ['families', '__proto__', 'recipient', 'operator', '1'],
      ['__proto__', 'families', 'operator', 'recipient', '1'],
    ]);
  });

  it('writes a workbook with headers for people, from right to left in Hebrew', async () => {
    const file = join(folder, 'out.xlsx');
    await playermap(['measure', '-', '-o', file, '--lang', 'he', '--permutations', '0']);
    const bytes = readFileSync(file);
    const sheets = openXlsx(bytes, 'out.xlsx');
    expect(sheets.map(({ name }) => name).slice(0, 2)).toEqual(['שחקנים', 'המפה כולה']);
    const table = sheets[0]?.read().value;
    expect(table?.header.slice(0, 5)).toEqual(['מזהה', 'שם', 'מגזר', 'מעגל', 'דרגה']);
    expect(table?.rows[1]?.[0]).toBe('=1+1');
    expect(table?.rows[0]?.slice(1, 4)).toEqual(['משפחות', 'קהילה', 'מקבלי השירות']);
    const sheet = (name: string) => sheets.find((one) => one.name === name)?.read().value;
    expect(sheet('קול המקבלים')?.rows[0]?.[0]).toBe('משפחות');
    expect(sheet('שחקני מפתח')?.rows[0]?.[0]).toMatch(/[א-ת]/);
    expect(sheet('שחקני מפתח')?.rows.some((row) => row[3] === 'מפעילי השירות')).toBe(true);
    const units = sheet('מדדים')?.rows.map((row) => row[5]) ?? [];
    expect(units.filter((unit) => /[a-z]{2}/.test(unit ?? ''))).toEqual([]);
    expect(sheet('המפה כולה')?.rows.some((row) => row.includes('ללא מבחן'))).toBe(true);
  });

  it('writes nothing where the data have errors', async () => {
    const file = join(folder, 'never.json');
    const faults = fileURLToPath(new URL('../faults', import.meta.url));
    expect((await playermap(['measure', faults, '-o', file])).code).toBe(1);
    expect(existsSync(file)).toBe(false);
  });
});

describe('playermap measure, for people', () => {
  it('shows the highest scores, and every figure of homophily beside what chance gives', async () => {
    const { code, out } = await playermap(['measure', NETWORK]);
    expect(code).toBe(0);
    expect(out).toMatch(/stakeholders: 14 · directed ties: 83/);
    expect(out).toMatch(/by chance/);
    for (const label of [
      'E-I index',
      'Assortativity',
      'Modularity of sectors',
      'Freeman',
      'Odds ratio',
      'Gupta',
      'Spectral',
    ])
      expect(out).toMatch(new RegExp(`${label}[^\\n]*( +-?[\\d.e-]+){4}`));
    expect(out).toContain('note: No recipients are known');
  });

  it('says plainly where there was no test', async () => {
    const { out } = await playermap(['measure', NETWORK, '--permutations', '0']);
    expect(out).toMatch(/E-I index +-?[\d.]+ +no test/);
    expect(out).toContain('note: No test:');
    expect((await playermap(['measure', NETWORK, '--permutations', '9'])).out).not.toContain('no test');
    expect((await playermap(['measure', NETWORK, '--permutations', '0', '--lang', 'he'])).out).toContain('ללא מבחן');
  });

  it.each([
    ['en', 'Way to the recipients', '(players: 1)', 'Without whom', 'note:'],
    ['he', 'הדרך אל מקבלי השירות', 'מסלולים אל מקבלי השירות', 'בלי מי', 'הערה:'],
    ['ar', 'الطريق إلى متلقّي الخدمة', 'مسارات إلى متلقّي الخدمة', 'من دون من', 'ملاحظة:'],
  ])('tells of the way to the recipients and of key players, in %s', async (lang, ...words) => {
    const { out } = await playermap(['measure', '-', '--lang', lang]);
    for (const word of words) expect(out).toContain(word);
    // no word of another language stands between those of this one
    const other = lang === 'en' ? /[א-ת\u0620-\u064a]/ : /\b(by chance|players|value|steps|note|now)\b/;
    expect(out.replace(/משפחות|משרד/g, '')).not.toMatch(other);
  });

  it('shows the words of a long note whole', async () => {
    const named = { id: 'a', attributes: { ['x'.repeat(200)]: 'y' } };
    const input = JSON.stringify({ version: 1, stakeholders: [named, { id: 'b' }], ties: [] });
    const { out } = await playermap(['measure', '-', '--by', 'x'.repeat(200)], input);
    expect(out).toContain('are in no group of it: 1 of 2.');
  });

  it('lets no name steer the terminal', async () => {
    const { out } = await playermap(['measure', '-', '--lang', 'he']);
    expect(out).toContain('משרד');
    expect(out).not.toContain('\u001b');
  });

  it('shows roles beside what the same test of the findings gives', async () => {
    const { out } = await playermap(['measure', NETWORK, '--permutations', '99']);
    const { brokerage } = JSON.parse(
      (await playermap(['measure', NETWORK, '--json', '--permutations', '99'])).out,
    ) as Measured;
    const most = Math.max(...(brokerage?.liaison.count ?? []).map(Number));
    const i = brokerage?.liaison.count?.indexOf(most) as number;
    const [mean, z, p] = (['mean', 'z', 'p'] as const).map((column) =>
      Number(brokerage?.liaison.chance?.[column][i]).toFixed(3),
    );
    expect(out).toMatch(/Brokerage: most often +times +by chance +z +p\n/);
    expect(out).toMatch(new RegExp(`liaison[^\\n]* ${most} +${mean} +${z} +${p}\\n`));
  });

  it.each([
    'bridges',
    'tieBetweenness',
    'localBridges',
    'rings',
    'gatesToRecipient',
    'sectorPairs',
    'sectorPairBetweenness',
    'brokeragePermutation',
    'mixing',
    'dominators',
    'ringDiversity',
    'communityDiversity',
  ])('shows rows of what was asked for by name: %s', async (id) => {
    const { out } = await playermap(['measure', '-', '--measures', id]);
    expect(out.split('\n\n').length).toBeGreaterThan(1);
    expect(out.split('\n\n')[1]?.split('\n').length).toBeGreaterThan(1);
  });

  it('lists communities by their members, and ranks nobody by their number', async () => {
    const { out } = await playermap(['measure', '-', '--measures', 'community']);
    expect(out).toMatch(/Communities: \d\n1 +\d +משפחות/);
    expect(out).not.toMatch(/^Community\b/m);
  });

  it('speaks of groups where no sectors make them, and of sectors in findings only', async () => {
    const { out } = await playermap(['measure', '-', '--by', 'ring', '--permutations', '9']);
    expect(out).toContain('groups: Ring');
    expect(out).toContain('Groups on the map');
    expect(out).toContain('note: The findings are about sectors');
    expect((await playermap(['measure', '-', '--measures', 'eiIndex,sectorHill0', '--by', 'ring'])).out).not.toMatch(
      /sector/i,
    );
    const he = (
      await playermap(['measure', '-', '--measures', 'eiIndex,sectorHill0,brokerage', '--by', 'ring', '--lang', 'he'])
    ).out;
    expect(he).not.toContain('מגזר');
    expect((await playermap(['measure', '-', '--measures', 'sectorHill0'])).out).toContain('Sectors on the map');
  });

  it('tells none selected from none recorded, and directions that nothing returns', async () => {
    const none = await playermap(['measure', '-', '--measures', 'degree', '--ties', 'funds', '--at', '2019']);
    expect(none.out).toContain('No tie was selected; recorded are: 5');
    const all = await playermap(['measure', '-', '--ties', 'funds', '--at', '2019']);
    expect(all.out).toContain('None of the recorded ties was selected');
    const input = JSON.stringify({ version: 1, stakeholders: [{ id: 'a' }, { id: 'b' }], ties: [] });
    expect((await playermap(['measure', '-'], input)).out).toContain('No ties are recorded');
    expect((await playermap(['measure', '-', '--ties', 'funds'])).out).toContain('--undirected');
    expect((await playermap(['measure', '-'])).out).not.toContain('No tie is returned');
  });

  it('says nothing of strengths where they are not read', async () => {
    const sectors = ['x', 'y', 'z', 'y', 'z', 'w', 'w', 'x'];
    const stakeholders = [...'pabcdefg'].map((id, i) => ({ id, sectors: [sectors[i]] }));
    const pairs = ['ap', 'ba', 'ca', 'db', 'ec', 'fg', 'ga', 'dc', 'ef'];
    const ties = pairs.map(([source, target]) => ({ source, target }));
    const input = JSON.stringify({ version: 1, stakeholders, ties });
    for (const [lang, words] of [
      ['en', '(by strength)'],
      ['he', '(לפי עוצמה)'],
      ['ar', '(بحسب قوتها)'],
    ] as const) {
      expect((await playermap(['measure', '-', '--lang', lang], input)).out).toContain(words);
      const unweighted = (await playermap(['measure', '-', '--lang', lang, '--unweighted'], input)).out;
      expect(unweighted).toContain('E–I');
      expect(unweighted).not.toContain(words);
    }
  });

  it('answers for an empty map', async () => {
    const { code, out } = await playermap(
      ['measure', '-'],
      JSON.stringify({ version: 1, stakeholders: [{ id: 'a' }], ties: [] }),
    );
    expect(code).toBe(0);
    expect(out).toContain('stakeholders: 1 · ');
    expect(out).not.toMatch(/100%|no test|Who together/);
  });
});

describe('what is counted, where ties have a direction', () => {
  const both = (fields: object) =>
    JSON.stringify({
      version: 1,
      stakeholders: [
        { id: 'a', ring: 'recipient' },
        { id: 'b', ring: 'operator' },
        { id: 'c', ring: 'commissioner' },
      ],
      rings: [{ id: 'recipient' }, { id: 'operator' }, { id: 'commissioner' }],
      ties: [
        { source: 'a', target: 'b' },
        { source: 'a', target: 'c', ...fields },
      ],
    });

  it('says both the ties of the data and their directions, and counts pairs that leave rings out once', async () => {
    const { out } = await playermap(['measure', '-'], both({ directed: false }));
    expect(out).toContain('ties: 2, in each direction that they have: 3');
    expect(out).toMatch(/Ties, each direction +3/);
    expect(out).toContain('Pairs of players whose ties leave rings out: 1 of 2');
    expect(out).toContain('note: Ties are counted in each direction that they have: 3, of 2 in the data.');
    const said: Measured = JSON.parse((await playermap(['measure', '-', '--json'], both({ directed: false }))).out);
    expect(said.indices?.ties).toBe(3);
    expect(said.notes[0]).toMatch(/^Ties are counted in each direction/);
  });

  it('says what a degree is divided by, and counts with --raw', async () => {
    const heading = 'Degree: ties / 2 others';
    expect((await playermap(['measure', '-'], both({ directed: false }))).out).toContain(heading);
    expect((await playermap(['measure', '-', '--raw'], both({ directed: false }))).out).not.toContain(heading);
  });

  it('says in three languages that ties are taken to lead somewhere, only where the data do not say', async () => {
    const notes = async (input: string, ...args: string[]) => {
      const { out } = await playermap(['measure', '-', '--json', ...args], input);
      return (JSON.parse(out) as Measured).notes.filter((note) => note.includes('--undirected') && note.length > 90);
    };
    for (const lang of ['en', 'he', 'ar']) expect(await notes(both({}), '--lang', lang)).toHaveLength(1);
    expect(await notes(both({}), '--directed')).toEqual([]);
    expect(await notes(both({}), '--undirected')).toEqual([]);
    expect(await notes(both({ directed: true }))).toEqual([]);
  });
});
