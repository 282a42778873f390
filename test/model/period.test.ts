import { describe, expect, it } from 'vitest';
import { firstDay, holdsAt, isDate, isReversed, lastDay } from '../../src/model/period';

describe('period', () => {
  it('knows the calendar', () => {
    const right = ['2024', '2024-02', '2024-02-29', '2000-02-29', '1999-12-31'];
    const wrong = [
      '',
      '24',
      '2024-13',
      '2024-00',
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-1-1',
      '2024-01-01T00:00',
      ' 2024',
    ];
    expect(right.filter((text) => !isDate(text))).toEqual([]);
    expect(wrong.filter(isDate)).toEqual([]);
  });

  it('lets a coarse date stand for all its days', () => {
    expect([firstDay('2015'), lastDay('2015'), firstDay('2016-02'), lastDay('2016-02')]).toEqual([
      '2015-01-01',
      '2015-12-31',
      '2016-02-01',
      '2016-02-29',
    ]);
  });

  it('includes both ends and leaves absent ends open', () => {
    expect(holdsAt({ from: '2015-06-10', to: '2015-06-10' }, '2015-06-10')).toBe(true);
    expect(holdsAt({ to: '2015-06' }, '2015-06-30')).toBe(true);
    expect(holdsAt({ to: '2015-06' }, '2015-07-01')).toBe(false);
    expect(holdsAt({ from: '2015-06-10' }, '2015-06-09')).toBe(false);
    expect(holdsAt({}, '1900')).toBe(true);
  });

  it('takes any day of a coarse date that is asked for', () => {
    expect(holdsAt({ from: '2015-12-24', to: '2015-12-24' }, '2015')).toBe(true);
    expect(holdsAt({ from: '2015-12-24', to: '2015-12-24' }, '2016')).toBe(false);
  });

  it('calls a period reversed only where its last day is before its first', () => {
    expect(isReversed({ from: '2020-06-02', to: '2020-06' })).toBe(false);
    expect(isReversed({ from: '2020-06', to: '2020-05-31' })).toBe(true);
  });
});
