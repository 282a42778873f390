import {
  articulationPoint,
  bridges,
  capacityToRecipient,
  type DependencyOptions,
  distanceFromRecipient,
  distanceToRecipient,
  dominatorTree,
  gatekeeping,
  gatesToRecipient,
  keyPlayers,
  recipientDependency,
  recipientDependencyBy,
  recipientReach,
  recipientVoice,
  ringDistance,
  ringSkippingTies,
  routesToRecipient,
  sectorReach,
} from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { entries, expectT8, t8 } from '../../helpers/t8';

const D = t8('D');
const U = t8('U');
const recipients = ['r'];
const lengths = { recipients, distance: 'inverse-strength' } as const;
const of = (scores: ReadonlyMap<string, number | null>) => Object.fromEntries(scores);

describe('recipient-centred measures of the small test graph', () => {
  it('gives distances to and from the recipient', () => {
    expectT8(distanceToRecipient(D, { recipients }), 'distanceToRecipient.D.hops');
    expectT8(distanceToRecipient(D, lengths), 'distanceToRecipient.D.invw');
    expectT8(distanceToRecipient(U, { recipients }), 'distance.U.hops.r');
    const { k, ...reached } = of(distanceFromRecipient(D, { recipients }));
    expect(k).toBeNull(); // Infinity in igraph
    expect(reached).toEqual({ r: 0, g: 1, l: 2, c: 2, d: 3, e: 4, b: 5 });
    expect(entries['distanceFromRecipient.D.hops']?.v).toEqual({ ...reached, k: 'Infinity' });
  });

  it('says who others depend on to reach the recipient', () => {
    const raw = (network: typeof D, options: DependencyOptions) =>
      recipientDependency(network, { recipients, normalized: false, ...options });
    const invw = 'inverse-strength';
    expectT8(raw(D, {}), 'dependencyOnRecipient.D.hops.intoR');
    expectT8(raw(D, { distance: invw }), 'dependencyOnRecipient.D.invw.intoR');
    expectT8(raw(D, { direction: 'out' }), 'dependencyOnRecipient.D.hops.outOfR');
    expectT8(raw(D, { direction: 'out', distance: invw }), 'dependencyOnRecipient.D.invw.outOfR');
    expectT8(raw(U, {}), 'dependencyOnRecipient.U.hops');
    const share = recipientDependency(D, { recipients });
    expect(share.get('c')).toBeCloseTo(0.75, 12);
    expect(share.get('b')).toBeCloseTo(1 / 6, 12);
    expect(share.get('e')).toBeCloseTo(0.5 / 6, 12);
    expect(share.get('r')).toBeNull();
  });

  it('takes dependency apart by the sector of those who depend', () => {
    const rows = recipientDependencyBy(D, { recipients }).rows();
    const sum = (id: string) => rows.filter((row) => row.id === id).reduce((total, row) => total + row.dependency, 0);
    expect(sum('c')).toBeCloseTo(4.5, 12);
    const row = (id: string, group: string) => rows.find((entry) => entry.id === id && entry.group === group);
    expect(row('c', 'government')).toMatchObject({ dependency: 2, share: 1 });
    expect(row('c', 'business')).toMatchObject({ dependency: 2, share: 1 });
    expect(row('c', 'civil')).toMatchObject({ dependency: 0.5, share: 0.25 });
    expect(row('b', 'business')).toMatchObject({ dependency: 1, share: 1 });
  });

  it('says who loses every way to the recipient', () => {
    const lost = { r: null, g: 0, l: 0, c: 2, d: 0, e: 0, b: 1, k: 0 };
    expect(of(gatekeeping(D, { recipients, normalized: false }))).toEqual(lost);
    expect(gatekeeping(D, { recipients }).get('c')).toBeCloseTo(2 / 6, 12);
    expect(of(gatekeeping(U, { recipients, normalized: false }))).toEqual({ ...lost, c: 0 });
    expect(gatesToRecipient(D, { recipients }).rows()).toEqual([
      { gatekeeper: 'c', loses: 'b', next: true },
      { gatekeeper: 'b', loses: 'k', next: true },
      { gatekeeper: 'c', loses: 'k', next: false },
    ]);
  });

  it('gives the dominators that igraph, NetworkX and graph-tool give', () => {
    const tree = (from: string, reversed: boolean) =>
      Object.fromEntries(
        dominatorTree(D, { from: [from], reversed })
          .rows()
          .map(({ id, dominator }) => [id, dominator]),
      );
    expect(tree('r', true)).toEqual({ c: 'r', e: 'r', d: 'r', l: 'r', g: 'r', b: 'c', k: 'b' });
    expect(tree('r', false)).toEqual({ g: 'r', l: 'g', d: 'g', c: 'g', e: 'd', b: 'e' });
    expect(tree('k', false)).toEqual({ b: 'k', c: 'b', r: 'c', d: 'c', g: 'r', l: 'g', e: 'd' });
  });

  it('counts independent routes and capacity', () => {
    const ways = { r: null, g: 2, l: 2, c: 2, d: 2, e: 2, b: 1, k: 1 };
    expect(of(routesToRecipient(D, { recipients }))).toEqual(ways);
    expect(of(routesToRecipient(D, { recipients, disjoint: 'ties' }))).toEqual(ways);
    expect(of(capacityToRecipient(D, { recipients }))).toEqual({ r: null, c: 6, g: 5, l: 4, d: 3, e: 2, b: 1, k: 1 });
  });

  it('says how much, and which sectors, get through within some steps', () => {
    expect([1, 2, 3].map((steps) => recipientReach(D, { recipients, steps }))).toEqual([2 / 7, 6 / 7, 1]);
    expect([1, 2, 3].map((steps) => recipientReach(U, { recipients, steps }))).toEqual([3 / 7, 6 / 7, 1]);
    const [one, two] = sectorReach(D, { recipients }).steps;
    expect(one).toMatchObject({ stakeholders: 2, groups: ['civil'], hill0: 1, hill2: 1 });
    expect(two?.groups).toEqual(['government', 'civil', 'business']);
    const [, within2, within3] = sectorReach(U, { recipients, steps: 3 }).steps;
    expect(within2?.hill2).toBeCloseTo(2.571429, 6);
    expect(within3?.hill2).toBeCloseTo(2.882353, 6);
    expect(sectorReach(D, { recipients, steps: 1 }).missing).toEqual(['government', 'business']);
  });

  it('says where ring and distance disagree, and which ties skip rings', () => {
    const found = ringDistance(D, { recipients });
    expect(found.compared).toBe(7);
    expect(found.rows().map(({ id }) => id)).toEqual(['g', 'l', 'c', 'e', 'b']);
    // by hand: ring 1 1 2 2 2 3 3, steps 2 2 1 2 1 2 3
    expect(found.kendall).toBeCloseTo(3 / Math.sqrt(16 * 14), 12);
    expect(found.spearman).toBeCloseTo(6.25 / Math.sqrt(25 * 22.5), 12);
    expect(ringSkippingTies(D).rows()).toEqual([
      { source: 'c', target: 'r', from: '2', to: '0', skipped: 1 },
      { source: 'e', target: 'r', from: '2', to: '0', skipped: 1 },
    ]);
  });

  it('says whether the recipient has a voice', () => {
    expect(recipientVoice(D, { recipients }).rows()).toEqual([
      { id: 'r', tiesIn: 2, tiesOut: 1, strengthIn: 6, strengthOut: 1, returned: 0, inCircle: 6 },
    ]);
    expect(recipientVoice(D, { recipients }).without).toEqual([]);
  });
});

describe('key players of the small test graph', () => {
  const best = (goal: 'fragmentation' | 'distance-fragmentation' | 'reach' | 'distance-reach', size: number) =>
    keyPlayers(U, { goal, size });

  it('finds whose loss breaks it up, and that the best pair lacks the best single one', () => {
    expect(best('fragmentation', 1)).toMatchObject({ members: ['b'], before: 0, search: 'exhaustive' });
    expect(best('fragmentation', 1).value).toBeCloseTo(0.285714, 6);
    expect(best('distance-fragmentation', 1).members).toEqual(['b']);
    expect(best('distance-fragmentation', 1).value).toBeCloseTo(0.428571, 6);
    expect(best('distance-fragmentation', 1).before).toBeCloseTo(0.309524, 6);
    expect(best('fragmentation', 2).members).toEqual(['c', 'e']);
    expect(best('fragmentation', 2).value).toBeCloseTo(0.533333, 6);
    expect(best('distance-fragmentation', 2).members).toEqual(['c', 'e']);
    expect(best('distance-fragmentation', 2).value).toBeCloseTo(0.644444, 6);
  });

  it('finds from whom all are soonest reached, members counted as reached', () => {
    expect(best('distance-reach', 1)).toMatchObject({ members: ['c'], value: 0.875 });
    expect(best('distance-reach', 2)).toMatchObject({ members: ['c', 'b'], value: 1 });
    expect(best('reach', 1)).toMatchObject({ members: ['c'], value: 0.75 });
    expect(best('reach', 2)).toMatchObject({ members: ['c', 'b'], value: 1 });
  });

  it('keeps to a sector or ring, and knows whose loss cuts most off from the recipient', () => {
    const among = { by: 'sector', values: ['government', 'business'] };
    expect(keyPlayers(U, { size: 1, goal: 'distance-reach', among }).members).toEqual(['b']);
    const withRecipient = { ...D, recipients: [0] };
    expect(keyPlayers(withRecipient, { size: 1, goal: 'recipient-loss' })).toMatchObject({ members: ['c'], before: 0 });
    expect(keyPlayers(withRecipient, { size: 2, goal: 'recipient-loss' })).toMatchObject({
      members: ['c', 'e'],
      value: 1,
    });
  });

  it('knows where it falls apart', () => {
    expect([...articulationPoint(U)].filter(([, cut]) => cut === 1)).toEqual([['b', 1]]);
    expect(bridges(U).rows()).toEqual([{ source: 'b', target: 'k' }]);
  });
});
