import {
  type ChanceColumns,
  capacityToRecipient,
  gatesToRecipient,
  keyPlayers,
  measureAll,
  measuredTables,
  measureIds,
  measures,
  recipientDependencyBy,
  recipientVoice,
  ringDistance,
  ringSkippingTies,
  routesToRecipient,
  sectorReach,
  tableMeasures,
} from 'playermap/measures';
import { networkFromTables } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { t8 } from '../helpers/t8';

describe('measureAll', () => {
  it('gives every measure of the registry and every table, by its id', () => {
    const all = measureAll(t8());
    expect(Object.keys(all.measures).sort()).toEqual([...measureIds].sort());
    expect(Object.keys(all.scores ?? {})).toEqual(measures.filter(({ kind }) => kind === 'scores').map(({ id }) => id));
    expect(Object.keys(all.indices ?? {})).toEqual(measures.filter(({ kind }) => kind === 'index').map(({ id }) => id));
    expect(measureIds).toEqual(expect.arrayContaining(tableMeasures.map(({ id }) => id)));
    expect(all.notes).toEqual([]);
  });

  it('gives everything that has an asked name, and nothing else', () => {
    const found = measureAll(t8(), { measures: ['eiIndex'], permutations: 20 });
    expect(Object.keys(found)).toEqual(
      'version selection reading recipients stakeholders scores indices tests scoreTests sectors notes measures'.split(
        ' ',
      ),
    );
    expect(Object.keys(found.sectors ?? {})).toEqual(['by', 'names', 'counts', 'eiIndex', 'tests']);
    expect(found.measures.eiIndex?.index?.label).toBe('E-I index');
    for (const id of measureIds)
      expect(Object.keys(measureAll(t8(), { measures: [id], permutations: 9 }).measures)).toEqual([id]);
  });

  it('puts what chance gives beside every figure of homophily', () => {
    const { tests = {}, scores, scoreTests = {}, sectors, pairs } = measureAll(t8());
    expect(Object.keys(tests).sort()).toEqual(
      [
        'assortativity',
        'communitySectorAmi',
        'communitySectorAri',
        'eiIndex',
        'eiRescaled',
        'freemanSegregation',
        'guptaAndersonMay',
        'sectorModularity',
        'spectralSegregation',
        'withinOddsRatio',
      ].sort(),
    );
    expect(sectors?.tests?.coleman).toHaveLength(sectors?.names.length ?? 0);
    // what no draw could change is no question
    for (const { chance } of pairs ?? []) {
      expect(chance?.pHolm === null).toBe(chance?.z === null);
      if (chance?.z !== null) expect(chance?.pHolm).toBeGreaterThanOrEqual(chance?.p as number);
    }
    expect(Object.keys(scoreTests)).toEqual(['eiIndex']);
    const { mean, pHolm, p } = scoreTests.eiIndex as ChanceColumns;
    scores?.eiIndex?.forEach((value, i) => {
      expect([mean[i] === null, p[i] === null]).toEqual([value === null, value === null]);
      if (value !== null) expect(pHolm[i]).toBeGreaterThanOrEqual(p[i] as number);
    });
  });

  it('has no test and says so where none is asked for', () => {
    const untested = measureAll(t8(), { permutations: 0 });
    expect(untested).not.toHaveProperty('tests');
    expect(untested).not.toHaveProperty('scoreTests');
    expect(untested.notes.join()).toContain('No test');
    expect(measureAll(t8(), { permutations: 0, measures: ['degree'] }).notes).toEqual([]);
    const cells = measuredTables(untested, t8()).find(({ id }) => id === 'indices')?.rows ?? [];
    expect(cells.filter((row) => row.at(-1) === 'no test').map(([id]) => id)).toHaveLength(10);
  });

  it('gives the way to the recipients as the functions do', () => {
    const network = t8();
    const { toRecipients } = measureAll(network, { rings: ['0', '1', '2', '3'], permutations: 0 });
    const reached = sectorReach(network, { steps: 6 });
    const to = toRecipients?.reach?.filter(({ way }) => way === 'to') ?? [];
    expect(to.map(({ way, missing, ...row }) => row)).toEqual(reached.steps.slice(0, to.length));
    // nobody comes nearer after the last
    expect(to.at(-1)?.stakeholders).toBe(reached.steps.at(-1)?.stakeholders);
    expect(to.at(-1)?.missing).toEqual(reached.missing);
    expect(to[0]?.missing).toEqual(['government', 'business']);
    expect(toRecipients?.voice).toEqual(recipientVoice(network).rows());
    expect(toRecipients?.dependency).toEqual(recipientDependencyBy(network).rows());
    expect(toRecipients?.gates).toEqual(gatesToRecipient(network).rows());
    const rings = ringDistance(network, { rings: ['0', '1', '2', '3'] });
    expect(toRecipients?.ringDistance).toMatchObject({ spearman: rings.spearman, rows: rings.rows() });
    const skipping = ringSkippingTies(network, { rings: ['0', '1', '2', '3'] }).rows();
    expect(toRecipients?.skippingTies).toEqual(skipping);
    const [disjoint, byTies] = [routesToRecipient(network), routesToRecipient(network, { disjoint: 'ties' })];
    for (const { id, routes, tieRoutes, capacity } of toRecipients?.routes ?? []) {
      expect([routes, tieRoutes]).toEqual([disjoint.get(id), byTies.get(id)]);
      expect(capacity).toBe(capacityToRecipient(network).get(id));
    }
    expect(toRecipients?.routes?.map(({ id }) => id)).toEqual(network.ids.filter((id) => id !== 'r'));
  });

  it('looks from the recipients too where ties have a direction', () => {
    const ways = (network: ReturnType<typeof t8>) =>
      new Set(measureAll(network, { measures: ['sectorReach'] }).toRecipients?.reach?.map(({ way }) => way));
    expect(ways(t8())).toEqual(new Set(['to', 'from']));
    expect(ways(t8('U'))).toEqual(new Set(['to']));
  });

  it('chooses key players of everybody and of each ring, by size; never a recipient whose loss is asked for', () => {
    const { sets = [] } = measureAll(t8('U'), { permutations: 0 });
    const everybody = sets.filter(({ among }) => among === null);
    expect(everybody.map(({ goal, size }) => `${goal} ${size}`)).toEqual(
      ['fragmentation', 'distance-fragmentation', 'recipient-loss', 'reach', 'distance-reach'].flatMap((goal) =>
        [1, 2, 3].map((size) => `${goal} ${size}`),
      ),
    );
    for (const { goal, size, members, value, before } of everybody) {
      const without = { by: 'id', values: t8().ids.filter((id) => id !== 'r') };
      const network = { ...t8('U'), columns: new Map([['id', t8().ids]]) };
      const all = { by: 'id', values: t8().ids };
      const among = goal.endsWith('reach') ? all : without;
      expect(keyPlayers(network, { goal, size, among })).toMatchObject({ members, value, before });
    }
    const ringOf = new Map(t8().ids.map((id, i) => [id, t8().columns.get('ring')?.[i]]));
    for (const { goal, size, among, members } of sets) {
      if (!goal.endsWith('reach')) expect(members).not.toContain('r');
      if (!among) continue;
      expect(members).toHaveLength(size);
      expect(members.every((id) => among.values.includes(ringOf.get(id) ?? ''))).toBe(true);
    }
    const many = networkFromTables({
      ids: Array.from({ length: 61 }, (_, i) => String(i)),
      columns: new Map(),
      source: [0, 1],
      target: [1, 2],
    });
    expect(measureAll(many, { measures: ['keyPlayersReach'] }).reading.sizes).toEqual([1, 2]);
    expect(measureAll(many, { measures: ['keyPlayersReach'], sizes: [3] }).sets?.[0]?.members).toHaveLength(3);
    const rings = new Set(sets.map(({ among }) => among?.values[0]));
    expect(rings).toEqual(new Set([undefined, '0', '1', '2', '3']));
  });

  it('chooses key players of some groups together', () => {
    const among = { by: 'sector', values: ['civil', 'business'] };
    const { sets = [], reading } = measureAll(t8('U'), { measures: ['keyPlayersReach'], sizes: [2], among });
    expect(reading).toMatchObject({ sizes: [2], among });
    expect(sets).toHaveLength(2);
    expect(sets[1]).toMatchObject({ goal: 'reach', size: 2, among });
    expect(() => measureAll(t8(), { among: { by: 'sector', values: ['civl'] } })).toThrow('nearest: "civil"');
    expect(() => measureAll(t8(), { among: 'rng' })).toThrow('nearest: "ring"');
    expect(() => measureAll(t8(), { sizes: [0] })).toThrow('whole number from 1');
  });

  it('counts the ties of sector pairs as the mixing matrix does', () => {
    for (const variant of ['D', 'U'] as const) {
      const { sectors, pairs = [] } = measureAll(t8(variant), { unweighted: true, permutations: 0 });
      for (const { source, target, ties } of pairs) {
        const [a, b] = [sectors?.names.indexOf(source) ?? -1, sectors?.names.indexOf(target) ?? -1];
        expect(ties).toBe(sectors?.mixing?.[a]?.[b]);
      }
      expect(pairs.reduce((sum, { ties = 0 }) => sum + ties, 0)).toBe(t8(variant).size);
    }
  });

  it('has the expected number of ties of a sector pair from the possible ones', () => {
    // every place of a sector pair is as likely as any other, so the mean over all dealings is density x possible ties
    const network = t8();
    const { pairs = [], indices = {} } = measureAll(network, {
      measures: ['sectorPairs', 'density'],
      permutations: 5_000,
    });
    for (const { possible = 0, chance } of pairs) {
      expect(Math.abs((chance?.mean ?? -1) - possible * (indices.density ?? 0))).toBeLessThan(0.1);
    }
  });

  it('tells how far the ends of a tie are apart without it', () => {
    const { ties = [] } = measureAll(t8('U'), { measures: ['bridges', 'localBridges'] });
    expect(ties.find(({ source, target }) => source === 'b' && target === 'k')).toMatchObject({
      bridge: true,
      span: null,
    });
    for (const { bridge, span } of ties) expect(bridge).toBe(span === null);
  });

  it('puts rings from the centre outwards, empty ones too', () => {
    const { rings } = measureAll(t8(), { measures: ['rings'], rings: ['3', '2', 'none', '1', '0'] });
    expect(rings?.names).toEqual(['3', '2', 'none', '1', '0']);
    expect(rings?.counts).toEqual([2, 3, 0, 2, 1]);
    expect(rings?.bySector.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual(rings?.counts);
  });

  it('names every column for people in all languages, none twice in a table', () => {
    for (const language of ['en', 'he', 'ar'] as const) {
      const found = measureAll(t8(), { language, permutations: 5 });
      for (const { header } of measuredTables(found, t8(), { headings: 'labels', language })) {
        expect(new Set(header).size).toBe(header.length);
        expect(header.every((title) => title.length > 0)).toBe(true);
      }
    }
  });

  it('refuses what does not exist, naming the nearest', () => {
    expect(() => measureAll(t8(), { measures: ['betweeness'] })).toThrow('nearest: "betweenness"');
    expect(() => measureAll(t8(), { by: 'sectr' })).toThrow('nearest: "sector"');
    expect(() => measureAll(t8(), { permutations: 1.5 })).toThrow('whole number from 0');
  });
});
