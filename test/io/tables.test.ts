import { describe, expect, test } from 'vitest';
import { folder, players, TIES, ties } from './folder';

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
      'topics.csv': 'id,name_he\nhousing,דיור\nhealth,\n',
      'processes.csv': 'id,name,topics,loop closed\np,Table,דיור|health,yes\n',
      'participations.csv': 'process,stakeholder,role,count\np,a,host,38\n',
      'decisions.csv': 'id,name,budget,date\n3708,Decision 3708,"1,200,000",18.9.2011\n',
      'clauses.csv': 'id,decision\n3708-1,3708\n',
      'uptake.csv': 'clause,stakeholder,uptake,next step\n3708-1,a,בתהליך,meet\n',
      'tie_types.csv': 'id,directed\nfunding,no\n',
      'sources.csv': 'id,citation,url,pages\nbook,A book,https://example.org,12\n',
    });
    expect(problems).toEqual([]);
    expect(document).toMatchObject({
      topics: [{ id: 'housing', names: { he: 'דיור' } }, { id: 'health' }],
      processes: [{ id: 'p', names: { und: 'Table' }, topics: ['housing', 'health'], loopClosed: true }],
      participations: [{ process: 'p', stakeholder: 'a', role: 'host', count: 38 }],
      decisions: [{ id: '3708', budget: 1200000, date: '2011-09-18' }],
      clauses: [{ id: '3708-1', decision: '3708' }],
      concerns: [{ clause: '3708-1', stakeholder: 'a', uptake: 'under-way', nextStep: 'meet' }],
      tieTypes: [{ id: 'funding', directed: false }],
      sources: [{ id: 'book', citation: 'A book', url: 'https://example.org', attributes: { pages: '12' } }],
    });
  });
});

describe('a table too broken to be read', () => {
  const broken = (header: string) => `${header}\n${'"a"b,x\n'.repeat(300)}`;
  const found = (files: Readonly<Record<string, string>>) => {
    const { ecosystem, problems } = folder(files);
    expect(ecosystem).toBeNull();
    return [...new Set(problems.map(({ file, code }) => `${file} ${code}`))];
  };

  test('is reported by its quotes alone: its ids are not unknown', () => {
    expect(
      found({
        'stakeholders.csv': broken('id,name'),
        'ties.csv': `${TIES}p,q\nq,r\n`,
        'ecosystem.json': '{"recipients":["p"]}',
      }),
    ).toEqual(['stakeholders.csv bad-quotes']);
    expect(found({ 'stakeholders.csv': 'id\na\n', 'ties.csv': broken('source,target') })).toEqual([
      'ties.csv bad-quotes',
    ]);
    expect(
      found({
        'stakeholders.csv': 'id\na\n',
        'ties.csv': TIES,
        'processes.csv': broken('id,name'),
        'participations.csv': 'process,stakeholder\np,a\nq,b\n',
      }),
    ).toEqual(['participations.csv unknown-id', 'processes.csv bad-quotes']);
  });

  test('hides no other fault', () => {
    expect(found({ 'stakeholders.csv': broken('id,name'), 'ties.csv': 'source,target,strength\np,q,-1\n' })).toEqual([
      'stakeholders.csv bad-quotes',
      'ties.csv out-of-range',
    ]);
  });
});

test('two hundred thousand problems are as well reported as one', () => {
  const rows = 'a,b,c\n'.repeat(200_000);
  expect(ties(`source,target\n${rows}`).problems.filter(({ code }) => code === 'extra-cells')).toHaveLength(200_000);
});
