import {
  agreementTests,
  brokerage,
  brokeragePermutation,
  capacityToRecipient,
  coleman,
  communities,
  labelPermutation,
  measureAll,
  measuredTables,
  mixingMatrix,
  recipientDependencyBy,
  ringDistance,
  ringSkippingTies,
  sectorPairBetweenness,
  sectorReach,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { jobOf } from '../../src/measures/report/job';
import { notesOf } from '../../src/measures/report/notes';
import { wantedOf } from '../../src/measures/report/wanted';
import { lettersNetwork } from '../helpers/arcs';
import { directedSix, said, untested } from '../helpers/six';
import { t8 } from '../helpers/t8';

const asked = (network: Network, measures: readonly string[], options: object = {}) =>
  measureAll(network, { ...untested, measures, ...options });

/** Two ways from e to the recipient a: over b and c, near and weak, or over d, long and strong; f only over d. */
const ways: Network = {
  ...lettersNetwork(6, 'eb:1 ba:1 ed:9 dc:9 ca:9 fd:2'),
  columns: new Map([
    ['sector', ['people', 'x', 'y', 'y', 'x', 'z']],
    ['ring', ['0', '1', '1', '2', '3', null]],
    ['side', ['r', 'l', 'r', 'l', 'r', 'l']],
  ]),
  recipients: [0],
};

/** The test graph with two sides. */
const t8Sides: Network = {
  ...t8('D'),
  recipients: [0],
  columns: new Map([...t8('D').columns, ['side', [...'lrlrrllr']]]),
};

describe('how the network is to be read goes to every part of the report', () => {
  it('the groups', () => {
    const by = 'side';
    const drawn = { permutations: 9, seed: 3, by };
    const measures = ['brokerage', 'brokeragePermutation', 'coleman', 'sectorPairs', 'sectorPairBetweenness'];
    const found = asked(t8Sides, [...measures, 'dependencyBySector', 'sectorReach'], drawn);
    expect(found.brokerage?.liaison.count).toEqual(brokerage(t8Sides, { by }).roles.liaison.count);
    expect(found.brokerage?.coordinator.count).toEqual(brokerage(t8Sides, { by }).roles.coordinator.count);
    const tests = brokeragePermutation(t8Sides, drawn).roles.coordinator;
    expect(found.brokerage?.coordinator.chance?.p).toEqual(tests.map((test) => test?.p));
    expect(found.sectors?.coleman).toEqual(coleman(t8Sides, { by }).coleman);
    expect(found.toRecipients?.dependency).toEqual(recipientDependencyBy(t8Sides, { by }).rows());
    expect(found.toRecipients?.reach?.[0]?.groups).toEqual(sectorReach(t8Sides, { by }).steps[0]?.groups);
    expect(found.pairs?.map(({ source, target }) => `${source} ${target}`)).toEqual(['l l', 'l r', 'r l', 'r r']);
    const inside = labelPermutation(
      t8Sides,
      (dealt) => {
        const { names, matrix } = mixingMatrix(dealt, { by, unweighted: true });
        return matrix[names.indexOf('l')]?.[names.indexOf('l')] ?? 0;
      },
      drawn,
    );
    expect(said(found.pairs?.[0]?.chance)).toEqual(said(inside));
    const most = sectorPairBetweenness(t8Sides, { by }).rows();
    for (const { source, target, carriers = [] } of found.pairs ?? []) {
      const all = most.filter((row) => row.source === source && row.target === target);
      expect(carriers).toHaveLength(Math.min(5, all.length));
      expect(carriers[0]?.pairs ?? 0).toBe(Math.max(0, ...all.map(({ pairs }) => pairs)));
    }
    expect(asked(ways, ['rings'], { by }).rings?.sectors).toEqual(['r', 'l']);
    expect(asked(ways, ['mixing'], { by: 'ring' }).sectors?.mixing).toEqual(mixingMatrix(ways, { by: 'ring' }).matrix);
  });

  it('lengths and strengths', () => {
    const lengths = { distance: 'inverse-strength' } as const;
    const dependency = (options: object) => asked(ways, ['dependencyBySector'], options).toRecipients?.dependency;
    // by steps e goes over b, by length over d and c
    expect(dependency({})).toEqual(recipientDependencyBy(ways).rows());
    expect(dependency(lengths)).toEqual(recipientDependencyBy(ways, lengths).rows());
    expect(dependency(lengths)).not.toEqual(dependency({}));
    expect(dependency({ ...lengths, unweighted: true })).toEqual(dependency({}));
    const carriers = (options: object) => asked(ways, ['sectorPairBetweenness'], options).pairs;
    expect(carriers(lengths)).not.toEqual(carriers({}));
    expect(carriers({ ...lengths, unweighted: true })).toEqual(carriers({}));
    const capacity = (options: object) =>
      asked(ways, ['independentRoutes'], options).toRecipients?.routes?.map((row) => row.capacity);
    // e: 1 over b and 9 over d
    expect(capacity({})).toEqual(capacityToRecipient(ways).list.filter((_, i) => i > 0));
    expect(capacity({})?.[3]).toBe(10);
    expect(capacity({ unweighted: true })?.[3]).toBe(2);
    expect(asked(ways, ['mixing'], { unweighted: true }).sectors?.mixing).toEqual(
      mixingMatrix(ways, { unweighted: true }).matrix,
    );
  });

  it('the order of the rings', () => {
    const rings = ['3', '2', '1', '0'];
    const { toRecipients } = asked(ways, ['ringDistance', 'ringSkippingTies'], { rings });
    expect(toRecipients?.ringDistance?.spearman).toBe(ringDistance(ways, { rings }).spearman);
    expect(toRecipients?.ringDistance?.rows).toEqual(ringDistance(ways, { rings }).rows());
    const outermost = ['0', '1', 'none', '2', '3'];
    const { toRecipients: other } = asked(ways, ['ringSkippingTies'], { rings: outermost });
    // d in 2 to c in 1 now leaves out the ring where nobody is
    expect(other?.skippingTies).toEqual(ringSkippingTies(ways, { rings: outermost }).rows());
    expect(other?.skippingTies).not.toEqual(asked(ways, ['ringSkippingTies']).toRecipients?.skippingTies);
  });

  it('the seed, to the communities as well as to the draws', () => {
    // the directed test graph by hops has three equally good answers
    const network = t8('D');
    for (const seed of [1, 2, 3, 4, 5]) {
      const reading = { seed, unweighted: true };
      const found = asked(network, ['communitySectorAri', 'communityDiversity'], { ...reading, permutations: 20 });
      const best = communities(network, reading);
      const { ari } = agreementTests(network, best, { permutations: 20, seed });
      expect(said(found.tests?.communitySectorAri)).toEqual(said(ari));
      expect(found.diversity?.communities?.parts.map(({ total }) => total)).toEqual(
        best.members.map((ids) => ids.length),
      );
    }
  });
});

describe('parts of the report, where the obvious is not so', () => {
  it('ways that share no stakeholder and ways that share no tie', () => {
    // all of e goes over c, but on two ties each way
    const knot = { ...lettersNetwork(7, 'eb ed bc dc cf cg fa ga'), recipients: [0] };
    const row = asked(knot, ['independentRoutes']).toRecipients?.routes?.find(({ id }) => id === 'e');
    expect(row).toEqual({ id: 'e', routes: 1, tieRoutes: 2, capacity: 2 });
  });

  it('reach has one row where nobody gets through, and misses every group but the recipients', () => {
    const columns = new Map([['sector', ['x', 'x', 'y', null]]]);
    const alone: Network = { ...lettersNetwork(4, 'bc', false), columns, recipients: [0] };
    expect(asked(alone, ['sectorReach']).toRecipients?.reach).toMatchObject([
      { way: 'to', steps: 1, stakeholders: 0, groups: [], missing: ['x', 'y'] },
    ]);
    const served: Network = { ...alone, columns: new Map([['sector', ['people', 'x', 'y', null]]]) };
    expect(asked(served, ['sectorReach']).toRecipients?.reach?.[0]?.missing).toEqual(['x', 'y']);
  });

  it('a tie is a bridge or not, whatever others its ends have', () => {
    const bridges = (ties: string) =>
      asked(lettersNetwork(4, ties, false), ['bridges', 'localBridges']).ties?.map(
        ({ source, target, bridge, span }) => `${source}${target} ${bridge} ${span}`,
      );
    expect(bridges('ac bc bd cd')).toEqual(['ac true null', 'bc false 2', 'bd false 2', 'cd false 2']);
    expect(bridges('ab ac ad cd')).toEqual(['ab true null', 'ac false 2', 'ad false 2', 'cd false 2']);
  });

  it('gates stand in their table in the order of the network', () => {
    // f > e > c > a and g > d > a: c and e are gates of f, e stands nearer
    const gates: Network = { ...lettersNetwork(7, 'ca da ec fe gd'), recipients: [0] };
    const measured = asked(gates, ['gatesToRecipient']);
    const rows = measuredTables(measured, gates).find(({ id }) => id === 'gates')?.rows;
    expect(rows?.map((row) => row.join(' '))).toEqual(['c e true', 'c f false', 'd g true', 'e f true']);
  });

  it('scores and indices are absent where none is asked for', () => {
    expect(asked(ways, ['density'])).not.toHaveProperty('scores');
    expect(asked(ways, ['degree'])).not.toHaveProperty('indices');
  });

  it('an index of the map has one form, whatever is asked for stakeholders', () => {
    const indices = (normalized: boolean) => measureAll(ways, { ...untested, normalized }).indices;
    expect(indices(false)).toEqual(indices(true));
  });

  it('sizes of sets are checked whatever is measured; above sixty stakeholders they are 1 and 2', () => {
    expect(() => asked(ways, ['degree'], { sizes: [0] })).toThrow('sizes is 0, expected a whole number from 1');
    const sizes = (n: number) => asked(lettersNetwork(n, 'ab'), ['degree']).reading.sizes;
    expect([sizes(60), sizes(61)]).toEqual([
      [1, 2, 3],
      [1, 2],
    ]);
  });
});

describe('what a measure says of itself', () => {
  const said = (id: string, options: object = {}) => asked(ways, [id], options).measures[id];

  it('is its convention, where books differ', () => {
    expect(said('recipientPagerank')?.convention).toContain('damping 0.85');
    expect(said('degree')).not.toHaveProperty('convention');
  });

  it('is of the groups that were asked for, but sectors stand in rings', () => {
    expect(said('coleman')?.meaning).toContain('sector');
    expect(said('coleman', { by: 'ring' })?.meaning).not.toContain('sector');
    expect(said('coleman', { by: 'ring' })?.meaning).toContain('group');
    expect(said('rings', { by: 'ring' })?.meaning).toBe(said('rings')?.meaning);
    expect(said('rings', { by: 'side' })?.meaning).not.toBe(said('rings')?.meaning);
  });
});

describe('what is left out of a large network unless it is asked for', () => {
  it('is nothing of a small one', () => {
    const small = wantedOf(ways, 3, {});
    expect([small.slow, small.testsSlow, small.permutations]).toEqual([[], false, 999]);
    expect(small.ids.size).toBeGreaterThan(100);
  });

  it('is what has a limit of its own: flows and gates above some thousand stakeholders', () => {
    const left = (n: number) => wantedOf(lettersNetwork(n, 'ab'), 1, {});
    expect(left(5_000).slow).not.toContain('capacityToRecipient');
    const more = left(5_001);
    expect(more.slow).toEqual(
      expect.arrayContaining(['capacityToRecipient', 'routesToRecipient', 'independentRoutes']),
    );
    expect(more.slow).not.toContain('degree');
    expect(more.slow.some((id) => more.ids.has(id))).toBe(false);
    expect(more.ids.has('degree')).toBe(true);
    const named = wantedOf(lettersNetwork(5_001, 'ab'), 1, { measures: ['capacityToRecipient'] });
    expect([[...named.ids], named.slow]).toEqual([['capacityToRecipient'], []]);
  });

  it('is every test, where dealing the sectors out takes long and no number was given', () => {
    // as if it had a million arcs
    const heavy = (arcs: number): Network => ({
      ...lettersNetwork(3, 'ab', false),
      out: { ...lettersNetwork(3, 'ab', false).out, neighbours: new Uint32Array(arcs) },
    });
    expect(wantedOf(heavy(1_000_000), 1, {})).toMatchObject({ permutations: 999, testsSlow: false });
    expect(wantedOf(heavy(1_002_000), 1, {})).toMatchObject({ permutations: 0, testsSlow: true });
    expect(wantedOf(heavy(1_002_000), 1, { permutations: 999 })).toMatchObject({ permutations: 999, testsSlow: false });
    const notes = notesOf(jobOf(heavy(1_002_000), {}), {});
    expect(notes.some((note) => note.startsWith('Tests against chance were left out'))).toBe(true);
    expect(notes.some((note) => /^Left out, since they take long .* by id: .*spectralSegregation/.test(note))).toBe(
      true,
    );
    for (const note of notesOf(jobOf(heavy(9), {}), {})) expect(note).not.toMatch(/take long/);
  });
});

describe('tables for people, where names meet', () => {
  it('a stakeholder may have the id of a measure', () => {
    const network: Network = {
      ...ways,
      ids: ['degree', ...ways.ids.slice(1)],
      index: new Map([...ways.index]).set('degree', 0),
    };
    const measured = asked(network, ['degree', 'bridges']);
    const tables = measuredTables(measured, network, { headings: 'labels', names: ['Anna', ...'bcdef'] });
    expect(tables.find(({ id }) => id === 'measures')?.rows[0]?.[0]).toBe('degree');
    expect(tables.find(({ id }) => id === 'ties')?.rows[0]?.slice(0, 2)).toEqual(['b', 'Anna']);
  });

  it('groups of sector pairs and of rings have the names of the column that made them', () => {
    const groupNames = new Map([
      ['side', new Map([['l', 'Left']])],
      ['sector', new Map([['l', 'no sector']])],
    ]);
    const measured = asked(ways, ['sectorPairs', 'rings'], { by: 'side' });
    const tables = measuredTables(measured, ways, { headings: 'labels', groupNames });
    const cells = (id: string, columns: number) =>
      tables.find((table) => table.id === id)?.rows.map((row) => row.slice(0, columns).join(' '));
    expect(cells('pairs', 2)).toEqual(['r r', 'r Left', 'Left r', 'Left Left']);
    expect(cells('rings', 2)?.slice(0, 2)).toEqual(['0 r', '0 Left']);
  });

  it('a tie that is the only way is called so', () => {
    const ties = measuredTables(asked(directedSix, ['bridges']), directedSix)[0]?.rows.map((row) => row[4]);
    expect(new Set(ties)).toEqual(new Set([false]));
    const chain = lettersNetwork(3, 'ab bc', false);
    expect(measuredTables(asked(chain, ['bridges']), chain)[0]?.rows.map((row) => row[4])).toEqual([true, true]);
  });
});
