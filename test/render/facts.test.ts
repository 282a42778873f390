import { describe, expect, test } from 'vitest';
import { Ecosystem } from '../../src/model/ecosystem';
import { factsOf, type PlayerFacts } from '../../src/render/facts';
import { playerLines } from '../../src/render/mount/wording';
import { playerMap } from '../../src/render/player-map';

const service = Ecosystem.from({
  version: 1,
  stakeholders: [
    { id: 'family', names: { en: 'Families', he: 'המשפחות' }, ring: 'recipient', kind: 'group' },
    { id: 'clinic', sectors: ['health', 'local'], ring: 'operator', from: '2010', influence: 0.8, notes: 'SECRET' },
    { id: 'alone', ring: 'operator' },
  ],
  ties: [
    { source: 'clinic', target: 'family', type: 'serves', from: '2012', to: '2013', notes: 'SECRET' },
    { source: 'family', target: 'clinic', type: 'serves', from: '2015', strength: 3 },
    { source: 'clinic', target: 'family', type: 'opposes', sign: -1 },
  ],
});

describe('factsOf', () => {
  const facts = factsOf(service, 'en');

  test('tells who everybody is, by positions among the names of sectors and rings', () => {
    const clinic = facts.players.find(({ id }) => id === 'clinic');
    expect(clinic?.sectors.map((sector) => facts.sectors[sector])).toEqual(['Health system', 'local']);
    expect(facts.rings[clinic?.ring ?? -1]).toBe('Operators');
    expect(clinic?.period).toEqual({ from: '2010' });
    expect(facts.players.find(({ id }) => id === 'family')).toMatchObject({
      name: 'Families',
      recipient: true,
      sectors: [],
    });
  });

  test('tells of every line what it stands for, and when; a tie without dates holds always', () => {
    expect(facts.ties).toEqual([
      expect.objectContaining({ count: 2, strength: 4, periods: [{ from: '2012', to: '2013' }, { from: '2015' }] }),
      expect.objectContaining({ count: 1, sign: -1 }),
    ]);
    expect(facts.ties[1]?.periods).toBeUndefined();
  });

  test('counts neighbours once, and gives no distance where no way leads', () => {
    expect(facts.measures).toEqual(['Players tied to', 'Distance to the recipients']);
    expect(facts.players.map(({ values }) => values)).toEqual([
      [1, 0],
      [1, 1],
      [0, null],
    ]);
  });

  test('of a player are told in the words of legend and filters', () => {
    const map = playerMap(service, { effort: 0.1, language: 'en' });
    const [family, , alone] = map.facts.players as [PlayerFacts, PlayerFacts, PlayerFacts];
    const sector = (player: PlayerFacts) =>
      playerLines(map.facts, player, 'en').find(([label]) => label === 'Sector')?.[1];
    expect([sector(family), sector(alone)]).toEqual(['Service recipients', 'unknown']);
    expect(map.table.rows.find(([name]) => name === 'Families')?.[1]).toBe('Service recipients');
    expect(map.table.rows.find(([name]) => name === 'alone')?.[1]).toBe('unknown');
  });

  test('call a measure by its name only where it is that measure', () => {
    const told = playerMap(service, { effort: 0.1, sizeBy: 'degree', language: 'en' }).facts;
    expect(told.measures).toEqual(['Degree', 'Players tied to', 'Distance to the recipients']);
    // one in, one out, with the same neighbour
    expect(told.players[1]?.values.slice(0, 2)).toEqual([2, 1]);
  });

  test('of a map hold nothing that the map may not show', () => {
    const shown = JSON.stringify(playerMap(service, { effort: 0.1 }).facts);
    expect(shown).not.toMatch(/SECRET|influence|0\.8/);
    const hidden = JSON.stringify(playerMap(service, { effort: 0.1, redact: true }).facts);
    expect(hidden).not.toMatch(/clinic|alone|Famil|המשפחות/);
  });

  test('have the ids of the lines that the map draws', () => {
    const { facts: told, placement } = playerMap(service, { effort: 0.1 });
    expect(told.ties.map(({ id }) => id).sort()).toEqual(placement.ties.map(({ id }) => id).sort());
  });
});
