import { degree, keyPlayers, measureAll } from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { isSlow, sizeOf } from '../../src/measures/report/cost';
import { lettersNetwork } from '../helpers/arcs';
import { directedSix, undirectedSix, untested } from '../helpers/six';

describe('what measureAll says of itself', () => {
  it('is how it read the network, every choice by its name', () => {
    const reading = {
      by: 'ring',
      direction: 'in',
      distance: 'inverse-strength',
      unweighted: true,
      normalized: false,
      seed: 7,
      permutations: 3,
      sizes: [2],
      among: { by: 'sector', values: ['x', 'y'] },
    } as const;
    const found = measureAll(directedSix, { ...reading, measures: ['degree'] });
    expect(found.reading).toEqual(reading);
    expect(found).toMatchObject({ version: 1, recipients: ['a'], stakeholders: [...'abcdef'] });
    expect(found.scores).toEqual({ degree: degree(directedSix, { normalized: false }).list });
  });

  it('is what was taken for granted where nothing was said', () => {
    const { reading } = measureAll(directedSix, { measures: ['eiIndex'] });
    expect(reading).toEqual({
      ...{ by: 'sector', direction: 'all', distance: 'hops', unweighted: false, normalized: true },
      ...{ seed: 1, permutations: 999, sizes: [1, 2, 3], among: 'ring' },
    });
  });

  it('tells before each measure and each part how many are done', () => {
    const told: [number, string][] = [];
    const onProgress = (done: number, next: string) => told.push([done, next]);
    measureAll(directedSix, { ...untested, measures: ['degree', 'eiIndex'], onProgress });
    expect(told.map(([done]) => done)).toEqual(told.map((_, i) => i));
    // the E-I index is one of stakeholders and one of the map
    expect(told.map(([, next]) => next)).toEqual([
      ...['degree', 'eiIndex', 'eiIndex', 'tests', 'tests'],
      ...['sectors', 'rings', 'toRecipients', 'diversity', 'brokerage', 'ties', 'pairs', 'sets'],
    ]);
  });

  it('is the key players of every goal that is asked for', () => {
    const goals = ['Fragmentation', 'DistanceFragmentation', 'RecipientLoss', 'Reach', 'DistanceReach'];
    const network = { ...directedSix, recipients: [0] };
    const { sets = [] } = measureAll(network, {
      ...untested,
      measures: goals.map((goal) => `keyPlayers${goal}`),
      sizes: [2],
      direction: 'out',
    });
    expect(new Set(sets.map(({ goal }) => goal))).toEqual(
      new Set(['fragmentation', 'distance-fragmentation', 'recipient-loss', 'reach', 'distance-reach']),
    );
    for (const { goal, among, members, value, before, search } of sets) {
      // a recipient is chosen for reach only: without recipients there is no service to lose
      const spared = goal.endsWith('reach') ? [] : ['a'];
      const ringOf = (id: string) => network.columns.get('ring')?.[network.index.get(id) ?? -1] ?? '';
      const values = network.ids.filter((id) => !spared.includes(id) && (!among || among.values.includes(ringOf(id))));
      const named = { ...network, columns: new Map([['id', network.ids]]) };
      expect(keyPlayers(named, { goal, size: 2, direction: 'out', among: { by: 'id', values } })).toMatchObject({
        ...{ members, value, before, search },
      });
    }
    // of the rings only 1 has two stakeholders
    expect(new Set(sets.map(({ among }) => among?.values.join()))).toEqual(new Set([undefined, '1']));
    expect(measureAll(network, { ...untested, measures: ['degree'] })).not.toHaveProperty('sets');
  });
});

describe('notes of the report', () => {
  const notes = (network: Network, options: object) => measureAll(network, { ...untested, ...options }).notes;

  it('count the ties that were left out', () => {
    const selection = { ...directedSix.selection, selfTiesLeftOut: 2, internalTiesLeftOut: 3 };
    expect(notes({ ...directedSix, selection }, { measures: ['degree'] })).toEqual([
      'Ties from a stakeholder to itself were left out: 2.',
      'Ties inside one stakeholder were left out, since units were rolled up: 3.',
    ]);
    expect(notes(directedSix, { measures: ['degree'] })).toEqual([]);
  });

  it('ask whether ties have a direction where none is returned', () => {
    const chain = lettersNetwork(3, 'ab bc');
    const returned = 'No tie is returned. If the ties have no direction, measure them without: --undirected.';
    expect(notes(chain, { measures: ['degree'] })).toEqual([returned]);
    expect(notes(lettersNetwork(3, 'ab bc', false), { measures: ['degree'] })).toEqual([]);
    expect(notes(lettersNetwork(3, ''), { measures: ['degree'] })).toEqual([]);
  });

  it('count whose sector is unknown, where sectors matter', () => {
    const unknown = 'Stakeholders without a value of "sector" are in no group of it: 1 of 6.';
    for (const id of [
      ...['eiIndex', 'sectorHill2', 'participation', 'communitySectorAri', 'mixing', 'sectorPairBetweenness'],
      ...['sectorReach', 'dependencyBySector', 'ringDiversity', 'communityDiversity', 'brokerage', 'coleman'],
    ])
      expect([id, notes(directedSix, { measures: [id] })[0]]).toEqual([id, unknown]);
    for (const id of ['degree', 'keyPlayersRecipientLoss', 'gatekeeping', 'recipientVoice'])
      expect([id, notes(directedSix, { measures: [id] })]).toEqual([id, []]);
    expect(notes(directedSix, { measures: ['mixing'], by: 'ring' })[0]).toContain(
      '"ring" are in no group of it: 1 of 6',
    );
    expect(notes(directedSix, { measures: ['mixing'], language: 'he' })[0]).toContain('1 מתוך 6');
    expect(notes(directedSix, { measures: ['mixing'], language: 'ar' })[0]).toContain('1 من 6');
  });

  it('say that nobody is known to be a recipient, where the way to them is measured', () => {
    const nobody = 'No recipients are known, so measures of the way to them have no values.';
    for (const id of ['gatekeeping', 'recipientReach', 'recipientVoice', 'dominators', 'keyPlayersRecipientLoss'])
      expect([id, notes({ ...directedSix, recipients: [] }, { measures: [id] })]).toEqual([id, [nobody]]);
    expect(notes({ ...directedSix, recipients: [] }, { measures: ['degree'] })).toEqual([]);
  });

  it('say where no test was made, of the groups that were asked for', () => {
    for (const id of ['eiIndex', 'coleman', 'sectorPairs', 'brokeragePermutation', 'spectralSegregation'])
      expect([id, notes(undirectedSix, { measures: [id] }).at(-1)]).toEqual([
        id,
        expect.stringMatching(/^No test: .* own sector /),
      ]);
    expect(notes(undirectedSix, { measures: ['eiIndex'], by: 'ring' }).at(-1)).toMatch(/^No test: .* own group /);
    expect(measureAll(undirectedSix, { permutations: 5, measures: ['coleman'] }).notes.join()).not.toContain('No test');
  });

  it('say where the column of key players has more than twenty groups', () => {
    const rings = (k: number): Network => ({
      ...lettersNetwork(21, 'ab', false),
      columns: new Map([['ring', Array.from({ length: 21 }, (_, i) => String(Math.min(i, k - 1)))]]),
    });
    const asked = { measures: ['keyPlayersReach'], sizes: [1] };
    expect(notes(rings(21), asked)).toEqual([
      'Key players were chosen of everybody only, since "ring" has 21 groups; name some of them to choose there.',
    ]);
    expect(measureAll(rings(21), asked).sets).toHaveLength(1);
    expect(notes(rings(20), asked)).toEqual([]);
    expect(measureAll(rings(20), asked).sets).toHaveLength(21);
    expect(notes(rings(21), { ...asked, among: { by: 'ring', values: ['3'] } })).toEqual([]);
    expect(notes(rings(21), { measures: ['degree'] })).toEqual([]);
  });
});

describe('what takes long', () => {
  const size = { sources: 1e4, stakeholders: 1e4, walk: 1e5, triples: 1e9, groups: 1, permutations: 10 };
  /** The greatest whole number at which a measure is not slow. */
  const limit = (id: string, changing: keyof typeof size, more: Partial<typeof size> = {}) => {
    let [fast, slow] = [0, 2 ** 40];
    while (slow - fast > 1) {
      const middle = Math.floor((fast + slow) / 2);
      if (isSlow(id, { ...size, ...more, [changing]: middle })) slow = middle;
      else fast = middle;
    }
    return fast;
  };

  it('is counted by stakeholders, arcs and ways of two steps', () => {
    // ways of two steps: a 1 in, 2 out; b 1, 2; c 3, 1; d 1, 1; e 1, 1
    expect(sizeOf(directedSix, 3, 9, 4)).toEqual({
      sources: 4,
      stakeholders: 6,
      walk: 13,
      triples: 9,
      groups: 3,
      permutations: 9,
    });
    expect(sizeOf(undirectedSix, 3, 9, 99)).toMatchObject({ sources: 6, walk: 16, triples: 4 + 4 + 9 + 1 + 1 + 1 });
  });

  it('is what takes more than a thousand million rough steps: ways from everybody through the whole network', () => {
    for (const id of ['betweenness', 'closeness', 'tieBetweenness', 'localBridges', 'crossSectorShare'])
      expect([id, limit(id, 'walk')]).toEqual([id, 1e5]);
    expect(limit('valenteFujimoto', 'walk')).toBe(6_666);
    // from everybody to each group, and a record per pair of groups and carrier
    expect(limit('sectorPairBetweenness', 'walk', { groups: 4 })).toBe(25_000 - 4);
  });

  it('is so for ways of two steps, and as often as sectors are dealt out', () => {
    for (const id of ['constraint', 'effectiveSize', 'hierarchy', 'everettValente', 'brokerage'])
      expect([id, limit(id, 'triples')]).toEqual([id, 1e9]);
    expect(limit('brokeragePermutation', 'triples')).toBe(5e7);
    expect(limit('tests', 'permutations')).toBe(1e4);
  });

  it('is so for the search of communities, and for spectral segregation with its test', () => {
    for (const id of ['community', 'communityModularity', 'communityDiversity', 'communitySectorAmi'])
      expect([id, limit(id, 'walk')]).toEqual([id, 166_666]);
    // 500 for the figure and 6 for every draw
    expect(limit('spectralSegregation', 'walk', { permutations: 0 })).toBe(2e6);
    expect(limit('spectralSegregation', 'walk', { permutations: 250 })).toBe(5e5);
  });

  it('is never what has no cost of its own', () => {
    expect(isSlow('degree', { ...size, stakeholders: 1e9, walk: 1e10 })).toBe(false);
  });
});
