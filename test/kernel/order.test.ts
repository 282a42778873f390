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
});
