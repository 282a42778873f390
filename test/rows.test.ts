import { fileURLToPath } from 'node:url';
import * as Plot from '@observablehq/plot';
import { tableFromIPC, tableFromJSON, tableToIPC } from 'apache-arrow';
import { parquetReadObjects } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import * as engagement from '../src/engagement/index';
import * as exporting from '../src/export/index';
import * as io from '../src/io/index';
import * as measures from '../src/measures/index';
import * as model from '../src/model/index';
import * as node from '../src/node';
import * as render from '../src/render/index';

const DISPLAY = Symbol.for('Jupyter.display');
const ENTRY_POINTS = { engagement, exporting, io, measures, model, node, render };
const FOLDER = fileURLToPath(new URL('../examples/social-procurement/data', import.meta.url));

type Rows = readonly Readonly<Record<string, unknown>>[];

/** What is no result of a question, and why it has no rows. */
const WITHOUT_ROWS: Readonly<Record<string, readonly string[]>> = {
  'classes, and a method of something that has rows': ['Scores', 'Ecosystem', 'PlayermapError'],
  'an ecosystem or a network: the records themselves': [
    'coParticipation',
    'withoutPrivate',
    'withoutNames',
    'withRecipients',
    'alignedTo',
    'at',
    'select',
    'rollUp',
    'zoomInto',
    'networkFromTables',
    'project',
    'rewired',
    'toGraphology',
    'readEcosystem',
    'sameGroup',
    'tiesIn',
  ],
  'numbers in the order of what was given': ['benjaminiHochberg', 'holm', 'estimateInterval', 'sectorSimilarity'],
  'words, names and descriptions of the library itself': [
    'measureById',
    'methodById',
    'viewById',
    'conditionWords',
    'kindWords',
    'verdictSentences',
    'blindSpotSentence',
    'planLackSentence',
    'reasonSentence',
    'methodName',
    'ecosystemJsonSchema',
    'coarseSectors',
    'descendants',
    'sectorStyles',
    'tieStyles',
    'recipientStyle',
    'unknownSectorStyle',
    'themeOf',
  ],
  'documents for people: an account with its tables, a page, a sheet, a file': [
    'comparisonAccount',
    'conveneAudit',
    'missingAccount',
    'partnersAccount',
    'planAccount',
    'processesAccount',
    'roomsAccount',
    'seatingRecord',
    'strategyAccount',
    'uptakeAccount',
    'starterFiles',
    'starterWorkbook',
    'openXlsx',
    'decodeText',
    'writeXlsx',
    'mount',
    'report',
    'reportMarkdown',
    'reportPage',
    'draw',
    'createContainer',
    'pageLayout',
    'legendHeights',
    'playerMapScene',
    'boxedCharacters',
    'toPdf',
    'toPng',
    'toOutlinedSvg',
    'writeFilesWhole',
    'writeMap',
  ],
};

const isAnswer = (value: unknown) =>
  value === null || ['number', 'string', 'boolean', 'undefined'].includes(typeof value);

/** Every other public function, asked of the example: most need no more than the ecosystem or its network. */
async function asked(): Promise<{ name: string; result: unknown }[]> {
  const ecosystem = await node.readEcosystem(FOLDER);
  const network = model.project(ecosystem);
  const before = model.at(ecosystem, '2020');
  const { degree, sameGroup, communities, layersOf, hill } = measures;
  const pool = engagement.poolOf(ecosystem, 'en');
  const quotaTable = io.readCsv('category,name,min,max\nkind,organisation,1,6', 'quotas.csv').value;
  const quotas = engagement.readQuotas(quotaTable, pool, 6).value;
  const groups = communities(network);
  const layers = layersOf(ecosystem);
  const plan = engagement.participationPlan(ecosystem);
  const profile = engagement.problemProfile(ecosystem);
  const picture = render.playerMap(ecosystem, { language: 'he' });
  const lottery = await engagement.planLottery(pool, quotas, { seats: 6 });
  if (!lottery.feasible) throw new Error('the example has a panel');
  const relation = sameGroup(network);
  const permutations = 9;
  const graphology = io.writeGraphology(ecosystem).content;
  const given: Record<string, () => unknown> = {
    agreementOf: () => measures.agreementOf(groups.of, groups.of),
    agreementTests: () => measures.agreementTests(network, groups, { permutations }),
    sectorAgreement: () => measures.sectorAgreement(network, groups),
    brokeragePermutation: () => measures.brokeragePermutation(network, { permutations }),
    compareNetworks: () => measures.compareNetworks(model.project(before), network),
    diversityInterval: () => measures.diversityInterval(network, (counts) => hill(counts, 1), { draws: 9 }),
    dominatorTree: () => measures.dominatorTree(network, { from: ['ministry'] }),
    findings: () => measures.findings(ecosystem),
    groupsBy: () => measures.groupsBy(network, 'sector'),
    labelPermutation: () => measures.labelPermutation(network, measures.eiIndex, { permutations }),
    layerOverlap: () => measures.layerOverlap(layers),
    layersOf: () => layers,
    measureAll: () => measures.measureAll(network, { permutations, measures: ['degree', 'eiIndex'] }),
    measureAllInWorkers: () => measures.measureAllInWorkers(network, { measures: ['degree'], workers: 0 }),
    measuredTables: () => measures.measuredTables(measures.measureAll(network, { measures: ['degree'] }), network),
    mixingTests: () => measures.mixingTests(network, { permutations }),
    multiplexParticipation: () => measures.multiplexParticipation(layers),
    multiplexTies: () => measures.multiplexTies(layers),
    neighbourDiversity: () => measures.neighbourDiversity(network, 'sectorHill1'),
    numericAssortativity: () => measures.numericAssortativity(network, new Map()),
    qap: () => measures.qap(network, relation, { permutations }),
    rankStability: () => measures.rankStability(network, degree, { draws: 9 }),
    rewiringTest: () => measures.rewiringTest(network, measures.transitivity, { draws: 9 }),
    robustness: () => measures.robustness(network, degree, { draws: 9 }),
    robustnessReport: () =>
      measures.robustnessReport(network, [measures.measureById('degree') as measures.ScoresDescriptor], { draws: 9 }),
    sectorTests: () => measures.sectorTests(network, { permutations }),
    stakeholderTests: () => measures.stakeholderTests(network, { permutations }),
    wayToRecipient: () => measures.wayToRecipient(network, 'ministry'),
    bergerParker: () => measures.bergerParker([3, 2, 1]),
    chao1: () => measures.chao1([3, 2, 1]),
    coverage: () => measures.coverage([3, 2, 1]),
    diversity: () => measures.diversity([3, 2, 1]),
    evenness: () => measures.evenness([3, 2, 1]),
    iqv: () => measures.iqv([3, 2, 1]),
    richness: () => measures.richness([3, 2, 1]),
    shannon: () => measures.shannon([3, 2, 1]),
    simpson: () => measures.simpson([3, 2, 1]),
    unbiasedSimpson: () => measures.unbiasedSimpson([3, 2, 1]),
    hill: () => hill([3, 2, 1], 1),
    rarefaction: () => measures.rarefaction([3, 2, 1], 2),
    raoQ: () =>
      measures.raoQ(
        [3, 2],
        [
          [1, 0],
          [0, 1],
        ],
      ),
    similarityDiversity: () =>
      measures.similarityDiversity(
        [3, 2],
        [
          [1, 0],
          [0, 1],
        ],
        1,
      ),
    mapDiversity: () => measures.mapDiversity(network, 'sectorHill1'),

    convene: () => engagement.convene(pool, quotas, { seats: 6 }),
    drawPanel: () => engagement.drawPanel(lottery, 1),
    planLottery: () => lottery,
    cohenKappa: () => engagement.cohenKappa(['a', 'b', 'b'], ['a', 'b', 'a']),
    compareEcosystems: () => engagement.compareEcosystems(before, ecosystem, { permutations, withPrivate: true }),
    matchPlayers: () => engagement.matchPlayers(before, ecosystem),
    poolOf: () => pool,
    readPool: () => engagement.readPool(io.readCsv('id,sector\n1,\n1,b', 'pool.csv').value),
    readQuotas: () => engagement.readQuotas(io.readCsv('a,b\n1,2', 'quotas.csv').value, pool, 6),
    readMeetings: () => engagement.readMeetings('a\n', 'meetings.csv'),
    workRooms: () => engagement.workRooms([{ parties: ['a', 'b'] }, { parties: ['a', 'c'] }]),
    seat: () => engagement.seat(pool, { tables: 8, rounds: 2, swaps: 10 }),
    explanatoryLetter: () =>
      engagement.explanatoryLetter(ecosystem, plan.audiences[0] as engagement.AudiencePlan, 'he'),
    planFor: () => engagement.planFor(plan, plan.audiences[0]?.id as string),
    planWithoutPrivate: () => engagement.planWithoutPrivate(plan),
    profileWithoutPrivate: () => engagement.profileWithoutPrivate(profile),
    rankMethods: () => engagement.rankMethods({ aim: 'x' } as never),
    outputOf: () => engagement.outputOf('a report'),
    roleKind: () => engagement.roleKind('host'),
    publicTrust: () => engagement.publicTrust(engagement.strategy(ecosystem).trust),
    suggestTies: () => engagement.suggestTies(ecosystem, { aim: 'diversity' }),

    influenceInterestGrid: () => render.influenceInterestGrid(ecosystem, { withPrivate: true }),
    salienceClasses: () => render.salienceClasses(ecosystem, { withPrivate: true, language: 'ar' }),
    twoMaps: () => render.twoMaps(before, ecosystem),
    beforeAfter: () => render.beforeAfter(ecosystem, { from: '2020', to: '2025' }),

    checkEcosystem: () => model.checkEcosystem({ version: 1, stakeholders: [{ id: 'a' }, { id: 'a' }], ties: [] }),
    firstDay: () => model.firstDay('2020'),
    lastDay: () => model.lastDay('2020'),
    holdsAt: () => model.holdsAt({}, '2020'),
    isDate: () => model.isDate('2020'),
    nameIn: () => model.nameIn({ id: 'a' }, 'he', 'he'),
    textIn: () => model.textIn({ he: 'a' }, 'he', 'he'),

    readCsv: () => io.readCsv('a,b\n"1', 'a.csv'),
    readGexf: () => io.readGexf('<gexf>'),
    readGraphml: () => io.readGraphml('<graphml>'),
    readGraphology: () => io.readGraphology(graphology),
    readJson: () => io.readJson('{"version":1,"stakeholders":[{"id":"a"},{"id":"a"}],"ties":[]}'),
    readTables: () => io.readTables([]),
    readParquetTables: () => io.readParquetTables([]),
    readVennMaker: () => io.readVennMaker([]),
    readWorkbook: () => io.readWorkbook(new Uint8Array([1]), 'a.xlsx'),
    checkInput: () => node.checkInput(FOLDER),
    toJson: () => io.toJson(ecosystem.document),
    writeCsv: () => io.writeCsv([['a']]),
    guardCell: () => io.guardCell('=1'),
    unguardCell: () => io.unguardCell('1'),

    mapFormat: () => exporting.mapFormat('a.svg'),
    mapPage: () => exporting.mapPage(picture),
    toHtml: () => exporting.toSvg(picture),
    toSvg: () => exporting.toSvg(picture),
  };
  const spared = new Set(Object.values(WITHOUT_ROWS).flat());
  const found: { name: string; result: unknown }[] = [];
  for (const [entry, names] of Object.entries(ENTRY_POINTS)) {
    for (const [name, value] of Object.entries(names as Record<string, unknown>)) {
      if (typeof value !== 'function' || spared.has(name)) continue;
      const call = given[name] ?? (() => value(entry === 'measures' ? network : ecosystem));
      found.push({ name, result: await call() });
    }
  }
  return found;
}

const isPlain = (value: unknown) => isAnswer(value) && (typeof value !== 'number' || Number.isFinite(value));

/** Columns without any value have no type that a program could find out. */
const valued = (rows: Rows) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([column]) => rows.some((one) => one[column] !== null))),
  );

const rowsOf = ({ result }: { result: unknown }): Rows => (result as { rows(): Rows }).rows();

describe('every result', () => {
  let results: { name: string; result: unknown }[];
  beforeAll(async () => {
    results = (await asked()).filter(({ result }) => !isAnswer(result));
  });

  it('is asked for, or said to have none, by a name that exists', () => {
    const names = new Set(Object.values(ENTRY_POINTS).flatMap((entry) => Object.keys(entry)));
    expect(
      Object.values(WITHOUT_ROWS)
        .flat()
        .filter((name) => !names.has(name)),
    ).toEqual([]);
    expect(results.length).toBeGreaterThan(100);
  });

  it('gives rows', () => {
    const without = results.filter(({ result }) => typeof (result as { rows?: unknown }).rows !== 'function');
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('gives plain records, all with the same plainly named columns', () => {
    const wrong = results.flatMap((one) => {
      const rows = rowsOf(one);
      const columns = Object.keys(rows[0] ?? {}).join();
      return rows.flatMap((row) => [
        ...(Object.keys(row).join() === columns ? [] : [`${one.name}: ${Object.keys(row).join()} beside ${columns}`]),
        ...Object.entries(row).flatMap(([column, value]) =>
          isPlain(value) ? [] : [`${one.name}.${column}: ${JSON.stringify(value)}`],
        ),
      ]);
    });
    expect(wrong.slice(0, 20)).toEqual([]);
    expect(results.filter((one) => rowsOf(one).length > 0).length).toBeGreaterThan(90);
  });

  it('shows its rows in a notebook, which nothing else sees', () => {
    for (const one of results) {
      const rows = rowsOf(one) as Rows & { [DISPLAY]?: () => Record<string, string> };
      expect(rows[DISPLAY]?.()['text/html'], one.name).toMatch(/^<table lang="(he|ar|en)" dir="(rtl|ltr)">/);
      expect(JSON.parse(JSON.stringify(rows)), one.name).toEqual([...rows]);
      expect(Reflect.ownKeys(structuredClone(rows)).includes(DISPLAY)).toBe(false);
    }
  });

  it('goes through Arrow and back as it is', () => {
    for (const one of results) {
      const rows = valued(rowsOf(one));
      if (Object.keys(rows[0] ?? {}).length === 0) continue;
      const again = tableFromIPC(tableToIPC(tableFromJSON(rows)));
      expect(again.numRows, one.name).toBe(rows.length);
      for (const [i, row] of rows.entries()) {
        for (const [column, value] of Object.entries(row)) {
          const found = again.getChild(column)?.get(i) ?? null;
          expect(found, `${one.name}.${column}`).toBe(value);
        }
      }
    }
  });

  it('goes through Parquet and back as it is', async () => {
    for (const one of results) {
      const rows = valued(rowsOf(one));
      const columns = Object.keys(rows[0] ?? {});
      if (columns.length === 0) continue;
      const columnData = columns.map((name) => ({ name, data: rows.map((row) => row[name]) }));
      const file = parquetWriteBuffer({ columnData: columnData as never });
      const again = await parquetReadObjects({ file });
      expect(again, one.name).toEqual(rows);
    }
  });

  it('is drawn by Observable Plot: a mark for each record', () => {
    const { document } = parseHTML('<html><body></body></html>');
    const scores = results.filter(({ result }) => result instanceof measures.Scores);
    expect(scores.length).toBeGreaterThan(30);
    for (const one of scores) {
      const measure = (one.result as measures.Scores).info.measure;
      const rows = rowsOf(one) as Record<string, unknown>[];
      const plot = Plot.plot({ document: document as never, marks: [Plot.dot(rows, { x: measure, y: 'id' })] });
      const drawn = rows.filter((row) => row[measure] !== null).length;
      expect((plot as Element).querySelectorAll('circle').length, one.name).toBe(drawn);
    }
  });
});
