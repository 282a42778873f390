import { describe, expect, test } from 'vitest';
import { readTables } from '../../src/io/read';

const folder = (files: Readonly<Record<string, string>>) =>
  readTables(Object.entries(files).map(([name, content]) => ({ name, content })));
const TIES = 'source,target\n';
const players = (stakeholders: string, json?: string) =>
  folder({
    'stakeholders.csv': stakeholders,
    'ties.csv': TIES,
    ...(json === undefined ? {} : { 'ecosystem.json': json }),
  });
const ties = (text: string) => folder({ 'stakeholders.csv': 'id\na\nb\n', 'ties.csv': text });

describe('headers in three languages', () => {
  test.each([
    ['id,name,sector,ring,parent', 'x,X,health,operator,a'],
    ['ID, Name ,SECTOR,Role,Parent', 'x,X,health,operator,a'],
    ['מזהה,שם,מגזר,מעגל,שייך ל', 'x,X,health,operator,a'],
    ['מזהה,שֵׁם,מגזר,תפקיד,שייך־ל', 'x,X,health,operator,a'],
    ['الرقم,الاسم,القطاع,الحلقة,تابع ل', 'x,X,health,operator,a'],
    ['id,label,sectors,role,belongs_to', 'x,X,health,operator,a'],
  ])('stakeholders: %s', (header, row) => {
    const { document, problems } = players(`${header}\na,A,health,operator,\n${row}\n`);
    expect(problems).toEqual([]);
    expect(document?.stakeholders[1]).toEqual({
      id: 'x',
      names: { und: 'X' },
      sectors: ['health'],
      ring: 'operator',
      parent: 'a',
    });
  });

  test.each([
    'source,target,type,strength',
    'Source,Target,Type,weight',
    'source,target,tie type,value',
    'מקור,יעד,סוג,עוצמה',
    'المصدر,الهدف,النوع,القوة',
    'from,to,type,strength',
    'מ,אל,סוג,עוצמה',
  ])('ties: %s', (header) => {
    expect(ties(`${header}\na,b,funding,2\n`).document?.ties).toEqual([
      { source: 'a', target: 'b', type: 'funding', strength: 2 },
    ]);
  });

  test('from and to are dates where there are columns for source and target', () => {
    expect(ties('source,target,from,to\na,b,2019,2020-06\n').document?.ties).toEqual([
      { source: 'a', target: 'b', from: '2019', to: '2020-06' },
    ]);
  });

  test('names in several languages, and further columns as they stand', () => {
    const { document } = players('id,name,name_he,"Name (Arabic)",שם באנגלית,code,__proto__\nx,X,א,ب,Ex,007,p\n');
    const player = document?.stakeholders[0];
    expect(player?.names).toEqual({ und: 'X', he: 'א', ar: 'ب', en: 'Ex' });
    expect(Object.entries(player?.attributes ?? {})).toEqual([
      ['code', '007'],
      ['__proto__', 'p'],
    ]);
  });

  test('where two headers mean one field the exact one wins, and the other is an attribute', () => {
    expect(players('id,label,name,role,ring\nx,L,N,r,g\n').document?.stakeholders[0]).toEqual({
      id: 'x',
      names: { und: 'N' },
      ring: 'g',
      attributes: { label: 'L', role: 'r' },
    });
    expect(ties('source,target,weight,strength\na,b,1,2\n').document?.ties[0]).toEqual({
      source: 'a',
      target: 'b',
      strength: 2,
      attributes: { weight: '1' },
    });
  });

  test('a source of a stakeholder is its evidence, and fields say where and when they were judged', () => {
    expect(
      players(
        'id,influence,influence_source,influence_date,influence_assumed,source,assumed\nx,0.5,report,2020,yes,book,no\n',
      ).document?.stakeholders[0],
    ).toEqual({
      id: 'x',
      influence: 0.5,
      evidence: 'book',
      assumed: false,
      provenance: { influence: { evidence: 'report', asOf: '2020', assumed: true } },
    });
  });

  test('trust items and vetoes', () => {
    expect(ties('source,target,trust,trust_keeps promises\na,b,3,4\n').document?.ties[0]?.trust).toEqual({
      trust: 3,
      'keeps promises': 4,
    });
    const { document } = players('id,veto,veto stage\na,yes,tender\nb,no,\nc,budget law,\nd,כן,\n');
    expect(document?.stakeholders.map(({ veto }) => veto)).toEqual([
      { stage: 'tender' },
      undefined,
      { means: 'budget law' },
      {},
    ]);
  });

  test('several values in a cell', () => {
    expect(players('id,sector,topics,needs\na,health|business,x; y,one|two\n').document?.stakeholders[0]).toEqual({
      id: 'a',
      sectors: ['health', 'business'],
      topics: ['x', 'y'],
      needs: ['one', 'two'],
    });
  });
});

describe('a missing column', () => {
  test('is named with the misspelt header, and what stands below is still checked', () => {
    expect(ties('sorce,target\na,c\n').problems).toMatchObject([
      { code: 'missing-column', file: 'ties.csv', row: 1, column: 'source', hint: 'rename "sorce" to "source"' },
      { code: 'unknown-id', row: 2, column: 'target', found: 'c' },
    ]);
  });

  test('without a header that comes near is one problem, not one a row', () => {
    const { problems } = folder({
      'stakeholders.csv': 'name,sector\nX,health\nY,health\n',
      'ties.csv': `${TIES}X,Y\n`,
    });
    expect(problems.map(({ code, column }) => [code, column])).toEqual([['missing-column', 'id']]);
  });

  test('a column without a header is left out with a warning', () => {
    const { document, problems } = players(',id\n0,a\n1,b\n');
    expect(problems).toMatchObject([{ severity: 'warning', code: 'missing-column', row: 1, column: 'column 1' }]);
    expect(document?.stakeholders).toEqual([{ id: 'a' }, { id: 'b' }]);
  });
});

describe('judgements', () => {
  test('text is a warning and stays an attribute where nothing is declared', () => {
    const { document, problems } = players('id,influence,kind\na,Global,club\nb,0.3,unit\n');
    expect(problems.map(({ severity, code, row, column }) => [severity, code, row, column])).toEqual([
      ['warning', 'not-a-number', 2, 'influence'],
      ['warning', 'unknown-value', 2, 'kind'],
    ]);
    expect(document?.stakeholders).toEqual([
      { id: 'a', attributes: { influence: 'Global', kind: 'club' } },
      { id: 'b', influence: 0.3, kind: 'unit' },
    ]);
  });

  test('text is an error in a declared ecosystem', () => {
    const { ecosystem, problems } = players('id,influence\na,Global\n', '{}');
    expect(ecosystem).toBeNull();
    expect(problems).toMatchObject([
      { severity: 'error', code: 'not-a-number', row: 2, column: 'influence', found: 'Global' },
    ]);
  });

  test('a number outside 0 to 1 is an error, a percentage is not', () => {
    expect(players('id,power\na,1.5\nb,150%\nc,50%\n').problems.map(({ code, row }) => [code, row])).toEqual([
      ['out-of-range', 2],
      ['out-of-range', 3],
    ]);
  });

  test('a strength is a number above 0, and the hint for a negative one names sign', () => {
    const { problems } = ties('source,target,weight\na,b,-2\na,b,0\na,b,strong\nb,a,"2,5"\n');
    expect(problems.map(({ severity, code, row, column }) => [severity, code, row, column])).toEqual([
      ['error', 'out-of-range', 2, 'weight'],
      ['error', 'out-of-range', 3, 'weight'],
      ['error', 'not-a-number', 4, 'weight'],
    ]);
    expect(problems[0]?.hint).toContain('sign');
  });
});

describe('what is declared', () => {
  const declared = JSON.stringify({
    title: 'T',
    sectors: ['health', { id: 'gov', names: { he: 'ממשלה', en: 'Government' } }],
    rings: ['recipient', 'operator'],
    tieTypes: [{ id: 'f', names: { en: 'Funding' } }],
  });

  test('cells may give ids or names in any language', () => {
    const { document, problems } = folder({
      'stakeholders.csv': 'id,sector,ring\na,ממשלה,Operators\nb,GOVERNMENT|health,מקבלי השירות\n',
      'ties.csv': 'source,target,type\na,b,funding\n',
      'ecosystem.json': declared,
    });
    expect(problems).toEqual([]);
    expect(document?.stakeholders).toEqual([
      { id: 'a', sectors: ['gov'], ring: 'operator' },
      { id: 'b', sectors: ['gov', 'health'], ring: 'recipient' },
    ]);
    expect(document?.ties[0]?.type).toBe('f');
    expect(document?.title).toEqual({ und: 'T' });
  });

  test('another value is an error; where nothing is declared it stands as found', () => {
    expect(players('id,sector\na,art\n', declared).problems).toMatchObject([
      { code: 'undeclared-sector', column: 'sector' },
    ]);
    expect(players('id,sector,ring\na,art,inner\n').problems).toEqual([]);
  });

  test('sheets of sectors and rings declare as well', () => {
    const { problems } = folder({
      'stakeholders.csv': 'id,sector\na,art\n',
      'ties.csv': TIES,
      'Sectors.CSV': 'id,name\nhealth,Health\n',
    });
    expect(problems).toMatchObject([{ code: 'undeclared-sector', file: 'stakeholders.csv', row: 2 }]);
  });

  test('a part that is wrong is reported with its line, and the rest is still checked', () => {
    const { problems } = players('id,sector\na,art\n', '{\n "sectors": ["health", 5],\n "recipients": ["b"]\n}');
    expect(problems.map(({ file, row, column, code }) => [file, row, column, code])).toEqual([
      ['ecosystem.json', 2, 'sectors[1]', 'wrong-type'],
      ['ecosystem.json', 3, 'recipients[0]', 'unknown-id'],
      ['stakeholders.csv', 2, 'sector', 'undeclared-sector'],
    ]);
  });

  test('sectors in two places, or stakeholders in the settings, are errors', () => {
    const { problems } = folder({
      'stakeholders.csv': 'id\na\n',
      'ties.csv': TIES,
      'sectors.csv': 'id\nhealth\n',
      'ecosystem.json': '{ "sectors": ["health"], "stakeholders": [] }',
    });
    expect(problems.map(({ code, column }) => [code, column])).toEqual([
      ['duplicate-table', 'sectors'],
      ['duplicate-table', 'stakeholders'],
    ]);
  });

  test('settings that are no JSON are one error, and the tables are still checked', () => {
    expect(players('id,parent\na,b\n', '{ "title": "x", }').problems).toMatchObject([
      { file: 'ecosystem.json', row: 1, column: 'character 17', code: 'unreadable-file' },
      { file: 'stakeholders.csv', row: 2, column: 'parent', code: 'unknown-id' },
    ]);
    expect(players('id\na\n', '[]').problems).toMatchObject([
      { file: 'ecosystem.json', code: 'wrong-type', found: 'a list' },
    ]);
  });
});

describe('the tables of a folder', () => {
  test.each([
    ['stakeholders.csv', 'ties.csv'],
    ['nodes.csv', 'edges.csv'],
    ['Nodes.TSV', 'LINKS.csv'],
    ['map/שחקנים.csv', 'map/קשרים.csv'],
  ])('%s and %s', (nodes, links) => {
    expect(
      folder({ [nodes]: 'id\na\nb\n', [links]: 'source,target\na,b\n', 'meta.json': '{' }).ecosystem?.ties,
    ).toHaveLength(1);
  });

  test('a missing table says what was found instead', () => {
    expect(folder({ 'people.csv': 'id\na\n', 'ties.csv': TIES }).problems).toMatchObject([
      { code: 'missing-table', file: 'stakeholders.csv', found: 'people.csv, ties.csv', expected: 'stakeholders.csv' },
    ]);
    expect(folder({}).problems.map(({ code, file }) => [code, file])).toEqual([
      ['missing-table', 'stakeholders.csv'],
      ['missing-table', 'ties.csv'],
    ]);
  });

  test('of two tables of one kind the better named is read, with a warning', () => {
    const { document, problems } = folder({ 'nodes.csv': 'id\nb\n', 'stakeholders.csv': 'id\na\n', 'ties.csv': TIES });
    expect(document?.stakeholders).toEqual([{ id: 'a' }]);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'duplicate-table', file: 'nodes.csv' }]);
  });

  test('processes, decisions and what becomes of them', () => {
    const { document, problems } = folder({
      'stakeholders.csv': 'id\na\n',
      'ties.csv': TIES,
      'topics.csv': 'id,name_he\nhousing,דיור\n',
      'processes.csv': 'id,name,topics,loop closed\np,Table,דיור|other,yes\n',
      'participations.csv': 'process,stakeholder,role,count\np,a,host,38\n',
      'decisions.csv': 'id,name,budget,date\n3708,Decision 3708,"1,200,000",18.9.2011\n',
      'clauses.csv': 'id,decision\n3708-1,3708\n',
      'uptake.csv': 'clause,stakeholder,uptake,next step\n3708-1,a,בתהליך,meet\n',
      'tie_types.csv': 'id,directed\nfunding,no\n',
      'sources.csv': 'id,citation,url,pages\nbook,A book,https://example.org,12\n',
    });
    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      topics: [{ id: 'housing', names: { he: 'דיור' } }],
      processes: [{ id: 'p', names: { und: 'Table' }, topics: ['housing', 'other'], loopClosed: true }],
      participations: [{ process: 'p', stakeholder: 'a', role: 'host', count: 38 }],
      decisions: [{ id: '3708', budget: 1200000, date: '2011-09-18' }],
      clauses: [{ id: '3708-1', decision: '3708' }],
      concerns: [{ clause: '3708-1', stakeholder: 'a', uptake: 'under-way', nextStep: 'meet' }],
      tieTypes: [{ id: 'funding', directed: false }],
      sources: [{ id: 'book', citation: 'A book', url: 'https://example.org', attributes: { pages: '12' } }],
    });
  });
});

test('two hundred thousand problems are as well reported as one', () => {
  const rows = 'a,b,c\n'.repeat(200_000);
  expect(ties(`source,target\n${rows}`).problems.filter(({ code }) => code === 'extra-cells')).toHaveLength(200_000);
});
