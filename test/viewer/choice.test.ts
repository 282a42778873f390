import { describe, expect, test } from 'vitest';
import { Ecosystem } from '../../src/model/ecosystem';
import { factsOf } from '../../src/render/facts';
import { type Choice, chosenPart, datesOf, EVERYTHING, isEverything, valuesOf } from '../../src/viewer/choice';
import { findPlayers } from '../../src/viewer/search';

const facts = factsOf(
  Ecosystem.from({
    version: 1,
    tieTypes: [{ id: 'funds' }, { id: 'advises' }],
    stakeholders: [
      { id: 'family', ring: 'recipient' },
      { id: 'ministry', ring: 'commissioner', sectors: ['central-government'], from: '2010' },
      { id: 'clinic', ring: 'operator', sectors: ['health', 'central-government'], to: '2015-06' },
      { id: '__proto__', ring: 'operator', sectors: ['health'] },
    ],
    ties: [
      { source: 'ministry', target: 'clinic', type: 'funds' },
      { source: 'clinic', target: 'family', type: 'advises', from: '2012', to: '2013' },
      { source: 'clinic', target: 'family', type: 'advises', from: '2015' },
      { source: '__proto__', target: 'clinic', type: 'advises' },
    ],
  }),
  'en',
);
const part = (choice: Partial<Choice>) => {
  const { players, ties } = chosenPart(facts, { ...EVERYTHING, ...choice });
  return { players: [...players], ties: [...ties] };
};
const sector = (name: string) => facts.sectors.indexOf(name);

describe('a choice', () => {
  test('of nothing leaves everything', () => {
    expect(isEverything(EVERYTHING)).toBe(true);
    expect(part({})).toEqual({
      players: ['family', 'ministry', 'clinic', '__proto__'],
      ties: facts.ties.map(({ id }) => id),
    });
  });

  test('without a sector leaves out the players whose main sector it is, and their ties', () => {
    expect(part({ withoutSectors: new Set([sector('Central government')]) }).players).toEqual([
      'family',
      'clinic',
      '__proto__',
    ]);
    expect(part({ withoutSectors: new Set([sector('Health system')]) })).toEqual({
      players: ['family', 'ministry'],
      ties: [],
    });
  });

  test('can leave out the players of whom no sector is known', () => {
    expect(part({ withoutSectors: new Set([-1]) }).players).not.toContain('family');
  });

  test('without a ring or a type of tie leaves those out', () => {
    const operator = facts.players.find(({ id }) => id === 'clinic')?.ring as number;
    expect(part({ withoutRings: new Set([operator]) }).players).toEqual(['family', 'ministry']);
    const left = part({ withoutTypes: new Set([facts.tieTypes.indexOf('advises')]) });
    expect(left.players).toHaveLength(4);
    expect(left.ties).toHaveLength(1);
  });

  test('of a date leaves what held then, both ends included; a line holds while one of its ties does', () => {
    const [, advice] = facts.ties;
    expect(part({ date: '2009' }).players).toEqual(['family', 'clinic', '__proto__']);
    expect(part({ date: '2013' }).ties).toContain(advice?.id);
    expect(part({ date: '2014' }).ties).not.toContain(advice?.id);
    expect(part({ date: '2015' }).ties).toContain(advice?.id);
    expect(part({ date: '2015-07' }).players).not.toContain('clinic');
  });

  test('of values of a measure leaves out who has none', () => {
    const measure = facts.measures.indexOf('Distance to the recipients');
    expect(part({ range: { measure, least: 1, most: 2 } }).players).toEqual(['ministry', 'clinic', '__proto__']);
    expect(valuesOf(facts, measure)).toEqual([0, 1, 2]);
  });

  test('of a date offers every year from the first change to one after the last, and months within few years', () => {
    expect(datesOf(facts)).toEqual(['2010', '2011', '2012', '2013', '2014', '2015', '2016']);
    const short = {
      ...facts,
      players: [],
      ties: [{ ...facts.ties[0]!, periods: [{ from: '2020-11', to: '2021-01-15' }] }],
    };
    expect(datesOf(short)).toEqual(['2020-11', '2020-12', '2021-01', '2021-02']);
    expect(datesOf({ ...facts, players: [], ties: [] })).toEqual([]);
  });
});

describe('findPlayers', () => {
  const players = ['משרד הבריאות', 'מִשְׂרַד החינוך', 'Ministry of Health', 'Health fund', 'קופ״ח'].map((name, i) => ({
    id: String(i),
    name,
  }));
  const found = (query: string) => findPlayers(players, query).map(({ id }) => id);

  test('minds neither case nor niqqud nor quotation marks', () => {
    expect(found('HEALTH')).toEqual(['3', '2']);
    expect(found('משרד')).toEqual(['0', '1']);
    expect(found('קופח')).toEqual(['4']);
  });

  test('wants every word, in any order, and finds nobody for nothing', () => {
    expect(found('health ministry')).toEqual(['2']);
    expect(found('  ')).toEqual([]);
    expect(found('<script>')).toEqual([]);
  });
});
