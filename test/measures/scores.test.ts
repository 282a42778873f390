import { describe, expect, it } from 'vitest';
import { Scores } from '../../src/measures/scores';

const ids = ['3708', 'constructor', '__proto__', 'b'];
const info = { measure: 'm', range: [0, 1], unit: 'u', source: 's', options: {} } as const;
const scores = new Scores(info, { ids, index: new Map(ids.map((id, i) => [id, i])) }, [0.5, null, 1, 0.5]);

describe('Scores', () => {
  it('read like a map in the order of the network, whatever the ids', () => {
    expect([...scores.keys()]).toEqual(ids);
    expect([...scores]).toEqual([
      ['3708', 0.5],
      ['constructor', null],
      ['__proto__', 1],
      ['b', 0.5],
    ]);
    expect(scores.get('__proto__')).toBe(1);
    expect(scores.get('toString')).toBeUndefined();
    expect([scores.has('b'), scores.has('x'), scores.size]).toEqual([true, false, 4]);
    const seen: unknown[] = [];
    scores.forEach((value, id) => {
      seen.push([id, value]);
    });
    expect(seen).toEqual([...scores.entries()]);
    expect([...scores.values()]).toEqual([0.5, null, 1, 0.5]);
  });

  it('rank without those that are undefined, equal ones by id', () => {
    expect(scores.top(9)).toEqual([
      ['__proto__', 1],
      ['3708', 0.5],
      ['b', 0.5],
    ]);
  });

  it('give tidy rows', () => {
    expect(scores.rows()[1]).toEqual({ id: 'constructor', m: null });
  });
});
