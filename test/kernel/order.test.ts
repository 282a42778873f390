import { describe, expect, it } from 'vitest';
import { byScoreThenId, byText } from '../../src/kernel/order';

describe('orders', () => {
  it('sorts text by code unit, whatever the country', () => {
    expect(['ä', 'z', 'א', 'a', '10', '9'].sort(byText)).toEqual(['10', '9', 'a', 'z', 'ä', 'א']);
  });

  it('puts the greatest score first, equal ones by id, missing ones last', () => {
    const entries: [string, number | null][] = [
      ['b', 1],
      ['c', null],
      ['a', 1],
      ['d', 2],
    ];
    expect(entries.sort(byScoreThenId).map(([id]) => id)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('compares equal texts and entries as equal', () => {
    expect([byText('a', 'a'), byText('a', 'b'), byText('b', 'a')]).toEqual([0, -1, 1]);
    expect(byScoreThenId(['a', 2], ['a', 2])).toBe(0);
    expect(byScoreThenId(['a', null], ['b', null])).toBe(-1);
    expect([byScoreThenId(['a', null], ['b', -5]), byScoreThenId(['b', -5], ['a', null])]).toEqual([1, -1]);
  });
});
