import { readPool, readQuotas } from 'playermap/engagement';
import { readCsv } from 'playermap/io';
import { describe, expect, it } from 'vitest';

const tableOf = (csv: string, file: string) => readCsv(csv, file).value;

const problemsOf = (pool: string, quotas = 'category,name,min,max', seats = 2) => {
  const read = readPool(tableOf(pool, 'pool.csv'));
  const asked = readQuotas(tableOf(quotas, 'quotas.csv'), read.value, seats);
  return [...read.problems, ...asked.problems].map(({ code, file, row, column, found, hint }) =>
    [code, file, row, column, found, hint].filter((part) => part !== undefined).join(' | '),
  );
};

const POOL = 'id,name,sector\n1,Dana,business\n2,Avi,public';

describe('a pool and its quotas', () => {
  it('read in two forms of headers, in three languages', () => {
    expect(problemsOf(POOL, 'category,name,min,max\nsector,business,0,1\nsector,public,,')).toEqual([]);
    expect(problemsOf(POOL, 'feature,value,min,max\nsector,business,0,1\nsector,public,1,2')).toEqual([]);
    const { value } = readPool(tableOf('מזהה,שם,מגזר\n1,דנה,עסקי', 'pool.csv'));
    expect(value).toMatchObject({ categories: ['מגזר'], candidates: [{ id: '1', name: 'דנה', values: ['עסקי'] }] });
  });

  it('read as spreadsheets write them: with a byte order mark and semicolons, in Arabic', () => {
    const pool = readPool(tableOf('\ufeffالمعرف;الاسم;القطاع\r\n1;نور;عام\r\n2;سامي;خاص\r\n', 'pool.csv'));
    expect(pool).toMatchObject({
      problems: [],
      value: { categories: ['القطاع'], candidates: [{ id: '1' }, { id: '2' }] },
    });
    const quotas = tableOf(
      '\ufeffالفئة;القيمة;الحد الأدنى;الحد الأقصى\r\nالقطاع;عام;1;1\r\nالقطاع;خاص;0;1\r\n',
      'q.csv',
    );
    expect(readQuotas(quotas, pool.value, 2)).toMatchObject({ problems: [], value: [{ min: 1 }, { max: 1 }] });
  });

  it.each([
    ['קטגוריה,שם,מינימום,מקסימום', 'מגזר'],
    ['קטגוריה,ערך,לפחות,לכל היותר', 'sector'],
    ['الفئة,الاسم,الحدّ الأدنى,الحدّ الأقصى', 'القطاع'],
    ['Category, Name ,Minimum,MAX', 'Sector'],
  ])('quotas under %s name the sector of a map as %s', (header, sector) => {
    const pool = readPool(tableOf(POOL, 'pool.csv')).value;
    const quotas = tableOf(`${header}\n${sector},business,0,1\n${sector},public,1,2`, 'q.csv');
    expect(readQuotas(quotas, pool, 2)).toEqual({
      value: [
        { category: 'sector', name: 'business', min: 0, max: 1 },
        { category: 'sector', name: 'public', min: 1, max: 2 },
      ],
      problems: [],
    });
  });

  it('a word that two columns may mean is neither', () => {
    const pool = 'id,מגזר,القطاع\n1,א,ب\n2,א,ب';
    expect(problemsOf(pool, 'category,name,min,max\nsector,א,0,1')[0]).toContain('unknown-value | q');
    expect(problemsOf(pool, 'category,name,min,max\nמגזר,א,0,1')).toEqual([]);
  });

  it('an empty limit is no limit but the seats', () => {
    const pool = readPool(tableOf(POOL, 'pool.csv')).value;
    const quotas = readQuotas(tableOf('category,name,min,max\nsector,business,,\nsector,public,,', 'q.csv'), pool, 2);
    expect(quotas.value[0]).toEqual({ category: 'sector', name: 'business', min: 0, max: 2 });
  });

  it.each([
    ['an empty pool', 'id,sector', undefined, 'empty-pool | pool.csv'],
    ['no id', 'name,sector\nDana,a', undefined, 'missing-column | pool.csv | 1 | name, sector'],
    [
      'the same person twice',
      'id,sector\n1,a\n1,a',
      undefined,
      'duplicate-id | pool.csv | 3 | id | 1 | row 2 has it too: a person drawn from stands in the pool once',
    ],
    ['a row without id', 'id,sector\n,a', undefined, 'missing-value | pool.csv | 2 | id'],
    [
      'a category that is no column',
      POOL,
      'category,name,min,max\nsectr,business,0,1',
      'unknown-value | quotas.csv | 2 | category | sectr | sector',
    ],
    [
      'a value that nobody has',
      POOL,
      'category,name,min,max\nsector,busines,1,1\nsector,business,0,1\nsector,public,0,1',
      'unknown-value | quotas.csv | 2 | name | busines | business',
    ],
    [
      'a value without quota',
      POOL,
      'category,name,min,max\nsector,business,0,1',
      'unknown-value | pool.csv | 3 | sector | public',
    ],
    [
      'a minimum above the maximum',
      POOL,
      'category,name,min,max\nsector,business,2,1\nsector,public,0,1',
      'out-of-range | quotas.csv | 2 | min 2, max 1',
    ],
    [
      'a number that is none',
      POOL,
      'category,name,min,max\nsector,business,one,1\nsector,public,0,1',
      'not-a-number | quotas.csv | 2 | min | one',
    ],
    [
      'one value twice',
      POOL,
      'category,name,min,max\nsector,business,0,1\nsector,business,0,1\nsector,public,0,1',
      'duplicate-id | quotas.csv | 3 | business | row 2 has it too',
    ],
    [
      'two people of one name',
      'id,name,sector\n1,Dana,business\n2,Dana,public',
      undefined,
      'duplicate-name | pool.csv | 3 | name | Dana | row 2 has it too: if it is one person, two rows give two chances',
    ],
    [
      'a misspelt value, once for all its rows',
      'id,sector\n1,business\n2,busines\n3,busines\n4,public',
      'category,name,min,max\nsector,business,0,1\nsector,public,0,1',
      'unknown-value | pool.csv | 3 | sector | busines | business',
    ],
    [
      'an empty cell under a category with quotas',
      'id,sector\n1,business\n2,',
      'category,name,min,max\nsector,business,0,1',
      'missing-value | pool.csv | 3 | sector',
    ],
    [
      'no column of limits',
      POOL,
      'category,name,min\nsector,business,0',
      'missing-column | quotas.csv | 1 | category, name, min',
    ],
  ])('say where there is %s', (_, pool, quotas, expected) => {
    expect(problemsOf(pool, quotas)).toContain(expected);
  });
});
