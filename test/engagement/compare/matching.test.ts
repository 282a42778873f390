import { alignedTo, matchPlayers } from 'playermap/engagement';
import { Ecosystem } from 'playermap/model';
import { describe, expect, it } from 'vitest';

type Player = Readonly<Record<string, unknown>> & { readonly id: string };
const map = (stakeholders: readonly Player[], more: Readonly<Record<string, unknown>> = {}) =>
  Ecosystem.from({ version: 1, stakeholders, ties: [], ...more });
const named = (id: string, en: string, he?: string) => ({ id, names: { en, ...(he && { he }) } });

describe('who is who on two maps', () => {
  it('is known by id, and by nothing else unless asked for', () => {
    const before = map([named('a', 'City'), named('b', 'Clinic')]);
    const after = map([named('b', 'Clinic'), named('z', 'The city'), named('y', 'CITY')]);
    const { both, onlyBefore, onlyAfter, proposals } = matchPlayers(before, after);
    expect(both).toEqual([{ before: 'b', after: 'b', by: 'id' }]);
    expect([onlyBefore, onlyAfter]).toEqual([['a'], ['z', 'y']]);
    expect(proposals).toEqual([
      { before: 'a', after: 'y', kind: 'same-name', score: 1, nameBefore: 'City', nameAfter: 'CITY' },
    ]);
  });

  it('is found by a name in any language, without points, quotes and dashes', () => {
    const before = map([named('1', 'Clinic', 'המרפאה־הקהילתית'), { id: '2', names: { und: 'בע״מ אור' } }]);
    const after = map([named('2', 'x', 'המרפאה הקהילתית'), { id: '1', names: { ar: 'y', und: 'בע"מ אור' } }]);
    expect(matchPlayers(before, after, { match: 'name' }).both).toEqual([
      { before: '1', after: '2', by: 'name' },
      { before: '2', after: '1', by: 'name' },
    ]);
  });

  it('is left open where two on a map have the name', () => {
    const before = map([named('a', 'Committee'), named('b', 'Committee')]);
    const after = map([named('c', 'Committee')]);
    expect(matchPlayers(before, after, { match: 'name' }).both).toEqual([]);
  });

  it('doubts an id whose names are not the same', () => {
    const before = map([named('n1', 'School'), named('n2', 'Hospital')]);
    const after = map([named('n1', 'Museum'), named('n2', 'hospital')]);
    expect(matchPlayers(before, after).doubtful).toEqual([{ before: 'n1', after: 'n1', by: 'id' }]);
    expect(matchPlayers(before, after, { match: 'name' }).both.map(({ before: id }) => id)).toEqual(['n2']);
  });

  it('proposes near names, each the nearest of the other, and never those that are numbered apart', () => {
    const before = map([
      named('a', 'Community Mental Health Clinic'),
      named('b', 'School 12'),
      named('c', 'Netiv Alon'),
    ]);
    const after = map([named('x', 'Mental Health Clinic'), named('y', 'School 13'), named('z', 'Nativ Alon')]);
    expect(
      matchPlayers(before, after).proposals.map(({ before: one, after: other, kind }) => [one, other, kind]),
    ).toEqual([
      ['c', 'z', 'near-name'],
      ['a', 'x', 'near-name'],
    ]);
  });

  it('follows a list before ids and names, and refuses ids that are not there or twice', () => {
    const before = map([{ id: 'a' }, { id: 'b' }]);
    const after = map([{ id: 'a' }, { id: 'b' }]);
    const { both, onlyBefore, onlyAfter } = matchPlayers(before, after, { same: [['a', 'b']] });
    expect([both, onlyBefore, onlyAfter]).toEqual([[{ before: 'a', after: 'b', by: 'list' }], ['b'], ['a']]);
    const aligned = alignedTo(before, after, matchPlayers(before, after, { same: [['a', 'b']] }));
    expect(aligned.stakeholders.map(({ id }) => id)).toEqual(['a', 'a′']);
    expect(() => matchPlayers(before, after, { same: [['c', 'a']] })).toThrow(
      /nobody on the map before has the id "c"/,
    );
    expect(() =>
      matchPlayers(before, after, {
        same: [
          ['a', 'b'],
          ['a', 'a'],
        ],
      }),
    ).toThrow(/lists "a" twice/);
  });

  it('gives the second map the words of the first for sectors, rings and types of ties', () => {
    const before = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'a', sectors: ['health'], ring: 'operator' },
        { id: 'b', sectors: ['business'] },
      ],
      ties: [{ source: 'a', target: 'b', type: 'funds' }],
      tieTypes: [{ id: 'funds', names: { he: 'מימון' } }],
    });
    const after = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'b', sectors: ['מגזר עסקי'], parent: 'a' },
        { id: 'a', sectors: ['מערכת הבריאות'], ring: 'מפעילי השירות' },
      ],
      ties: [{ source: 'a', target: 'b', type: 'מימון' }],
    });
    const aligned = alignedTo(before, after, matchPlayers(before, after));
    expect(aligned.stakeholders).toEqual([
      { id: 'a', sectors: ['health'], ring: 'operator' },
      { id: 'b', sectors: ['business'], parent: 'a' },
    ]);
    expect(aligned.ties[0]?.type).toBe('funds');
  });
});
