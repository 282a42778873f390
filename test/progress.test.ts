import { describe, expect, test } from 'vitest';
import { readPool } from '../src/engagement/convening/pool';
import { seat } from '../src/engagement/seating/seat';
import { suggestTies } from '../src/engagement/suggest/suggest-ties';
import { readCsv } from '../src/io/csv';
import { Ecosystem } from '../src/model/ecosystem';
import { playerMap } from '../src/render/player-map';

const ids = Array.from({ length: 24 }, (_, i) => `p${i}`);
const ecosystem = Ecosystem.from({
  version: 1,
  stakeholders: ids.map((id, i) => ({ id, ring: i === 0 ? 'recipient' : 'operator', sectors: [`s${i % 4}`] })),
  ties: ids.slice(1).flatMap((id, i) =>
    [
      { source: id, target: ids[i] as string },
      { source: id, target: ids[(i * 7) % 24] as string },
    ].filter(({ source, target }) => source !== target),
  ),
});
const people = readPool(
  readCsv(['id,sector', ...ids.map((id, i) => `${id},s${i % 5}`)].join('\n'), 'people.csv').value,
).value;

type Work = (onProgress?: (share: number) => void) => unknown;
const LONG: readonly (readonly [string, Work])[] = [
  ['playerMap', (onProgress) => playerMap(ecosystem, { ...(onProgress && { onProgress }) }).scene],
  ['seat', (onProgress) => seat(people, { tables: 4, rounds: 4, swaps: 20_000, ...(onProgress && { onProgress }) })],
  [
    'suggestTies',
    (onProgress) => suggestTies(ecosystem, { aim: 'diversity', count: 3, ...(onProgress && { onProgress }) }),
  ],
];

describe.each(LONG)('%s', (_, work) => {
  test('tells how far it is, from 0 to 1 and never back, and gives the same whoever listens', () => {
    const shares: number[] = [];
    const told = work((share) => shares.push(share));
    expect(told).toEqual(work());
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  test('ends with what its listener throws', () => {
    const controller = new AbortController();
    let heard = 0;
    expect(() =>
      work(() => {
        if (++heard === 5) controller.abort(new Error('enough'));
        controller.signal.throwIfAborted();
      }),
    ).toThrow('enough');
    expect(heard).toBe(5);
  });
});
