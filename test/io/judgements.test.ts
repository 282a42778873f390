import { describe, expect, test } from 'vitest';
import { folder, players, TIES, ties } from './folder';

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

describe('a header that may mean something else', () => {
  const codes = (reading: ReturnType<typeof players>) =>
    reading.problems.map(({ severity, code, row, column }) => [severity, code, row, column]);

  test.each(['start', 'end', 'until', 'since', 'תוקף מ', 'منذ'])(
    '%s without a date is an attribute with a warning',
    (header) => {
      const reading = players(`id,${header}\na,12\nb,in spring\nc,2019\n`);
      expect(codes(reading)).toEqual([
        ['warning', 'bad-date', 2, header],
        ['warning', 'bad-date', 3, header],
      ]);
      expect(reading.problems[0]?.hint).toBe('kept as it stands, as an attribute');
      expect(reading.document?.stakeholders.slice(0, 2)).toEqual([
        { id: 'a', attributes: { [header]: '12' } },
        { id: 'b', attributes: { [header]: 'in spring' } },
      ]);
      expect(reading.document?.stakeholders[2]?.attributes).toBeUndefined();
      expect(ties(`source,target,${header}\na,b,x\n`).document?.ties).toEqual([
        { source: 'a', target: 'b', attributes: { [header]: 'x' } },
      ]);
    },
  );

  test.each(['from', 'to', 'valid from', 'valid until', 'מתאריך', 'حتى تاريخ'])(
    '%s without a date is an error',
    (header) => {
      expect(codes(players(`id,${header}\na,in spring\n`))).toEqual([['error', 'bad-date', 2, header]]);
      expect(codes(ties(`source,target,${header}\na,b,in spring\n`))).toEqual([['error', 'bad-date', 2, header]]);
    },
  );

  test('in a declared ecosystem it is an error', () => {
    expect(codes(players('id,start\na,in spring\n', '{}'))).toEqual([['error', 'bad-date', 2, 'start']]);
  });

  test('goes for numbers, signs, yes and no, and the day of a judgement as well', () => {
    const reading = ties('source,target,חוזק,polarity,directed tie,formal_date\na,b,strong,mixed,partly,spring\n');
    expect(reading.problems.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning', 'warning']);
    expect(reading.document?.ties[0]?.attributes).toEqual({
      חוזק: 'strong',
      polarity: 'mixed',
      'directed tie': 'partly',
      formal_date: 'spring',
    });
    expect(
      codes(ties('source,target,value,sign,directed\na,b,strong,mixed,partly\n')).map(([severity]) => severity),
    ).toEqual(['error', 'error', 'error']);
  });

  test('is an error where there are no attributes to keep it', () => {
    const tables = { 'stakeholders.csv': 'id\na\n', 'ties.csv': TIES, 'tie_types.csv': 'id,כיווני\nfunding,partly\n' };
    expect(codes(folder(tables))).toEqual([['error', 'unknown-value', 2, 'כיווני']]);
  });
});
