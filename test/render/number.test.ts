import { expect, test } from 'vitest';
import { readableNumber } from '../../src/render/number';

test('a number is whole where it is whole, else has three digits that count, and stands in groups of three from ten thousand on', () => {
  const written = [0, -0, 7, 0.12345, 12.345, 999.96, 1234.5, 9999, 10000, -68134999, 1e6].map(readableNumber);
  expect(written).toEqual([
    '0',
    '0',
    '7',
    '0.123',
    '12.3',
    '1000',
    '1235',
    '9999',
    '10,000',
    '-68,134,999',
    '1,000,000',
  ]);
});
