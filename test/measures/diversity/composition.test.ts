import { composition } from 'playermap/measures';
import { Ecosystem, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { t8 } from '../../helpers/t8';

const untidy = project(
  Ecosystem.from({
    version: 1,
    stakeholders: [{ id: 'a', sectors: ['x'] }, { id: '__proto__', sectors: ['constructor'] }, { id: 'c' }],
    ties: [
      { source: 'a', target: 'c', strength: 2 },
      { source: 'c', target: 'a', strength: 3 },
      { source: 'a', target: '__proto__' },
    ],
  }),
);

describe('composition', () => {
  it('counts stakeholders, their ties or their strengths', () => {
    expect(composition(t8('D')).counts).toEqual([1, 2, 3, 2]);
    expect(composition(t8('U'), { amount: 'ties' }).counts).toEqual([3, 6, 11, 4]);
    expect(composition(t8('D'), { amount: 'ties' }).counts).toEqual([3, 6, 13, 4]);
    expect(composition(t8('D'), { amount: 'strength' }).counts).toEqual([7, 14, 26, 7]);
  });

  it('shows sectors that a part of the map lacks with 0', () => {
    const found = composition(t8(), { members: ['r', 'c', 'e'] });
    expect(found.rows()).toEqual([
      { group: 'recipient', count: 1, share: 1 / 3 },
      { group: 'government', count: 0, share: 0 },
      { group: 'civil', count: 2, share: 2 / 3 },
      { group: 'business', count: 0, share: 0 },
    ]);
    expect(composition(t8(), { members: [] }).rows()[0]).toEqual({ group: 'recipient', count: 0, share: null });
  });

  it('counts a mutual pair as one neighbour and two ties', () => {
    expect(composition(t8('D'), { around: 'd' }).counts).toEqual([0, 1, 2, 0]);
    expect(composition(t8('D'), { around: 'd', amount: 'ties' }).counts).toEqual([0, 1, 3, 0]);
    expect(composition(t8('D'), { around: 'd', amount: 'strength' }).counts).toEqual([0, 4, 5, 0]);
    expect(composition(t8('D'), { around: 'd', direction: 'out', amount: 'ties' }).counts).toEqual([0, 0, 2, 0]);
    expect(composition(t8('D'), { around: 'd', direction: 'in' }).counts).toEqual([0, 1, 1, 0]);
  });

  it('counts the one in the middle only where asked', () => {
    expect(composition(t8('U'), { around: 'k' }).counts).toEqual([0, 0, 0, 1]);
    expect(composition(t8('U'), { around: 'k', self: true }).counts).toEqual([0, 0, 0, 2]);
  });

  it('leaves out who has no sector, and counts them, or makes them a group', () => {
    expect(composition(untidy)).toMatchObject({ names: ['x', 'constructor'], counts: [1, 1], total: 2, leftOut: 1 });
    expect(composition(untidy, { missing: 'group' })).toMatchObject({
      names: ['x', 'constructor', ''],
      counts: [1, 1, 1],
    });
    expect(composition(untidy, { around: 'a' })).toMatchObject({ counts: [0, 1], leftOut: 1 });
  });

  it('refuses columns and people who are not there, and names the nearest', () => {
    expect(() => composition(t8(), { by: 'sectr' })).toThrow(/nearest: "sector"/);
    expect(() => composition(untidy, { around: '__prot__' })).toThrow(/nearest: "__proto__"/);
    expect(() => composition(t8(), { members: ['zzzzzz'] })).toThrow('no stakeholder has the id "zzzzzz"');
  });
});
