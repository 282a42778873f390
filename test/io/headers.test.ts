import { describe, expect, test } from 'vitest';
import { folder, players, TIES, ties } from './folder';

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

  test('from and to are the ends of a tie without source and target, and further dates stay dates', () => {
    for (const header of [
      'from,to,valid from,valid until',
      'From,To,start,end',
      'מ,אל,מתאריך,עד תאריך',
      'من,إلى,من تاريخ,حتى تاريخ',
    ]) {
      const { document, problems } = ties(`${header}\na,b,2019,2020-06\n`);
      expect(problems).toEqual([]);
      expect(document?.ties).toEqual([{ source: 'a', target: 'b', from: '2019', to: '2020-06' }]);
    }
    expect(ties('valid until,valid from,to,from\n2020,2019,b,a\n').document?.ties).toEqual([
      { source: 'a', target: 'b', from: '2019', to: '2020' },
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
