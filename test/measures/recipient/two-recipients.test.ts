import {
  capacityToRecipient,
  distanceFromRecipient,
  distanceToRecipient,
  gatekeeping,
  gatesToRecipient,
  recipientDependency,
  recipientDependencyBy,
  recipientReach,
  recipientVoice,
  ringDistance,
  ringSkippingTies,
  routesToRecipient,
  sectorReach,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { lettersNetwork } from '../../helpers/arcs';

// a and b are recipients, d has no sector, h no tie; e-c-a, f-e, g-d-b and d-a lead to them, b answers g
const network: Network = {
  ...lettersNetwork(8, 'ca:2 da:1 db:3 ec:1 fe:2 bg:1 gd:1'),
  columns: new Map([
    ['sector', ['people', 'people', 'government', null, 'business', 'business', 'government', 'business']],
    ['ring', ['0', '0', '1', '3', '2', '1', null, '4']],
  ]),
  recipients: [0, 1],
};
const nobody: Network = { ...network, recipients: [] };
const none = lettersNetwork(0, '');
const lengths = { distance: 'inverse-strength' } as const;
const list = ({ list: scores }: { list: readonly (number | null)[] }) =>
  scores.map((score) => (score === null ? null : Math.round(score * 1e9) / 1e9));

describe('two recipients, a stakeholder without sector and one without ties', () => {
  it('have distances to and from the nearest recipient', () => {
    expect(list(distanceToRecipient(network))).toEqual([0, 0, 1, 1, 2, 3, 2, null]);
    expect(list(distanceFromRecipient(network))).toEqual([0, 0, null, 2, null, null, 1, null]);
    expect(list(distanceToRecipient(network, lengths))).toEqual([0, 0, 0.5, 0.333333333, 1.5, 2, 1.333333333, null]);
    expect(list(distanceToRecipient(network, { ...lengths, unweighted: true }))).toEqual(
      list(distanceToRecipient(network)),
    );
    expect(distanceToRecipient(network, lengths).info.unit).toBe('1 / strength');
    expect(distanceToRecipient(network, { ...lengths, unweighted: true }).info.unit).toBe('steps');
    expect(distanceToRecipient(network).info.unit).toBe('steps');
    expect(list(distanceToRecipient(network, { recipients: ['b'] }))).toEqual([null, 0, null, 1, null, null, 2, null]);
  });

  it('have those whom others depend on, as numbers and as shares of the five who have a way', () => {
    expect(list(recipientDependency(network, { normalized: false }))).toEqual([null, null, 2, 1, 1, 0, 0, 0]);
    expect(list(recipientDependency(network))).toEqual([null, null, 0.5, 0.25, 0.25, 0, 0, 0]);
    expect(list(recipientDependency(network, { direction: 'out', normalized: false }))).toEqual([
      null,
      null,
      0,
      0,
      0,
      0,
      1,
      0,
    ]);
    expect(list(recipientDependency(network, { direction: 'out' }))).toEqual([null, null, 0, 0, 0, 0, 1, 0]);
    expect(list(gatekeeping(network, { normalized: false }))).toEqual([null, null, 2, 1, 1, 0, 0, 0]);
    expect(list(gatekeeping(network))).toEqual([null, null, 0.5, 0.25, 0.25, 0, 0, 0]);
    expect(gatesToRecipient(network).rows()).toEqual([
      { gatekeeper: 'c', loses: 'e', next: true },
      { gatekeeper: 'e', loses: 'f', next: true },
      { gatekeeper: 'c', loses: 'f', next: false },
      { gatekeeper: 'd', loses: 'g', next: true },
    ]);
    expect(gatesToRecipient({ ...lettersNetwork(3, 'ab ca'), recipients: [1] }).rows()).toEqual([
      { gatekeeper: 'a', loses: 'c', next: true },
    ]);
  });

  it('have dependency by the sector of those who depend, less oneself', () => {
    const found = recipientDependencyBy(network);
    expect([found.by, found.names]).toEqual(['sector', ['people', 'government', 'business']]);
    expect(found.rows()).toEqual([
      { id: 'c', group: 'business', dependency: 2, share: 1 },
      { id: 'd', group: 'government', dependency: 1, share: 1 / 2 },
      { id: 'e', group: 'business', dependency: 1, share: 1 },
    ]);
    expect(recipientDependencyBy(network, { by: 'ring', direction: 'out' }).rows()).toEqual([
      { id: 'g', group: '3', dependency: 1, share: 1 },
    ]);
  });

  it('have routes and capacity to either recipient', () => {
    expect(list(routesToRecipient(network))).toEqual([null, null, 1, 2, 1, 1, 1, 0]);
    expect(list(capacityToRecipient(network))).toEqual([null, null, 2, 4, 1, 1, 1, 0]);
    expect(list(capacityToRecipient(network, { unweighted: true }))).toEqual([null, null, 1, 2, 1, 1, 1, 0]);
    // two ways that share the stakeholder c, but no tie
    const crossing = { ...lettersNetwork(5, 'eb ed bc dc ca da:1'), recipients: [0] };
    expect(list(routesToRecipient(crossing))).toEqual([null, 1, 1, 2, 2]);
    const waist = { ...lettersNetwork(7, 'gb gd bc dc ce cf ea fa'), recipients: [0] };
    expect(list(routesToRecipient(waist))).toEqual([null, 1, 2, 1, 1, 1, 1]);
    expect(list(routesToRecipient(waist, { disjoint: 'ties' }))).toEqual([null, 1, 2, 1, 1, 1, 2]);
  });

  it('have shares of who is reached within some steps', () => {
    expect([1, 2, 3, 9].map((steps) => recipientReach(network, { steps }))).toEqual([2 / 6, 4 / 6, 5 / 6, 5 / 6]);
    expect(recipientReach(network)).toBe(4 / 6);
    expect(recipientReach(network, { direction: 'out', steps: 1 })).toBe(1 / 6);
    expect(recipientReach(network, { direction: 'all', steps: 1 })).toBe(3 / 6);
    const found = sectorReach(network);
    expect([found.by, found.missing]).toEqual(['sector', []]);
    expect(found.rows()[0]).toEqual({ ...found.steps[0], groups: 'government' });
    expect(found.steps).toEqual([
      {
        steps: 1,
        stakeholders: 2,
        share: 2 / 6,
        groups: ['government'],
        hill0: 1,
        hill1: 1,
        hill2: 1,
        hillInfinity: 1,
      },
      {
        steps: 2,
        stakeholders: 4,
        share: 4 / 6,
        groups: ['government', 'business'],
        hill0: 2,
        hill1: expect.closeTo(3 / 4 ** (1 / 3), 9),
        hill2: expect.closeTo(9 / 5, 9),
        hillInfinity: 1.5,
      },
    ]);
    expect(sectorReach(network, { steps: 1 }).missing).toEqual(['business']);
    expect(sectorReach(network, { steps: 99 }).steps).toHaveLength(8);
    expect(sectorReach(network, { steps: 1, direction: 'out', by: 'ring' }).steps).toEqual([
      {
        steps: 1,
        stakeholders: 1,
        share: 1 / 6,
        groups: [],
        hill0: null,
        hill1: null,
        hill2: null,
        hillInfinity: null,
      },
    ]);
    expect(sectorReach(network, { steps: 1, direction: 'out', by: 'ring' }).missing).toEqual(['1', '3', '2', '4']);
    const first = { ...lettersNetwork(3, 'ab cb'), columns: new Map([['sector', ['x', 'y', 'x']]]), recipients: [1] };
    expect(sectorReach(first, { steps: 1 }).steps[0]).toMatchObject({ stakeholders: 2, groups: ['x'], hill0: 1 });
    expect(sectorReach(first, { steps: 1, direction: 'out' }).missing).toEqual(['x']);
    const alone = { ...lettersNetwork(1, ''), columns: new Map([['sector', ['x']]]), recipients: [0] };
    expect(sectorReach(alone).steps).toMatchObject([{ steps: 1, stakeholders: 0, share: 0 }]);
  });

  it('have a voice or none', () => {
    const voice = recipientVoice(network);
    expect(voice.without).toEqual(['a']);
    expect(voice.rows()).toEqual([
      { id: 'a', tiesIn: 2, tiesOut: 0, strengthIn: 3, strengthOut: 0, returned: 0, inCircle: 0 },
      { id: 'b', tiesIn: 1, tiesOut: 1, strengthIn: 3, strengthOut: 1, returned: 0, inCircle: 2 },
    ]);
    expect(recipientVoice(network, { recipients: ['h', 'd'] }).rows()).toMatchObject([
      { id: 'h', tiesOut: 0, returned: null },
      { id: 'd', tiesIn: 1, tiesOut: 2, strengthOut: 4 },
    ]);
    expect(recipientVoice(lettersNetwork(3, 'ab ba ca'), { recipients: ['a'] }).rows()[0]?.returned).toBe(1 / 2);
  });

  it('have rings that are not their distance, the most unlike first', () => {
    const found = ringDistance(network);
    // c 1 and 1, d 3 and 1, e 2 and 2, f 1 and 3
    expect(found.compared).toBe(4);
    expect(found.rows()).toEqual([
      { id: 'd', ring: '3', number: 3, distance: 1 },
      { id: 'f', ring: '1', number: 1, distance: 3 },
    ]);
    // the order of rings is that of the list; d is now one off
    const listed = ringDistance(network, { rings: ['0', '3', '1', '2', '4'] });
    expect(listed.rows().map(({ id, number }) => id + number)).toEqual(['c2', 'e3', 'f2']);
    expect(() => ringDistance(network, { rings: ['0', '1', '2', '4'] })).toThrow(
      'expected all rings that stakeholders have: "3" is not there',
    );
    const words = { ...network, columns: new Map([['ring', ['in', 'in', 'mid', 'far', '2', 'mid', null, 'far']]]) };
    // in the order in which they occur: in 0, mid 1, far 2, "2" 3
    expect(
      ringDistance(words)
        .rows()
        .map(({ id, number }) => id + number),
    ).toEqual(['f1', 'd2', 'e3']);
    expect(ringDistance({ ...network, columns: new Map() }).compared).toBe(0);
    // numbers count as such only where all rings are numbers, of one digit or several
    const numbered = (...rings: string[]) =>
      ringDistance({ ...lettersNetwork(3, 'ba ca'), recipients: [0], columns: new Map([['ring', rings]]) })
        .rows()
        .map(({ number }) => number);
    expect([numbered('0', '10', '2'), numbered('0', '10', '2nd'), numbered('0', '10', 'ring2')]).toEqual([
      [10, 2],
      [2],
      [2],
    ]);
  });

  it('have ties that skip rings, the longest first', () => {
    // e 2 to c 1 and f 1 to e 2 are neighbours; c 1 to a 0 too; d 3 skips two rings to a and b
    expect(ringSkippingTies(network).rows()).toEqual([
      { source: 'd', target: 'a', from: '3', to: '0', skipped: 2 },
      { source: 'd', target: 'b', from: '3', to: '0', skipped: 2 },
    ]);
    const unknown = { ...lettersNetwork(2, 'ab ba'), columns: new Map([['ring', ['3', null]]]) };
    expect(ringSkippingTies(unknown).rows()).toEqual([]);
    const undirected = {
      ...lettersNetwork(4, 'ab bc cd da', false),
      columns: new Map([['ring', ['0', '2', '5', '4']]]),
    };
    expect(ringSkippingTies(undirected).rows()).toEqual([
      { source: 'a', target: 'd', from: '0', to: '4', skipped: 3 },
      { source: 'b', target: 'c', from: '2', to: '5', skipped: 2 },
      { source: 'a', target: 'b', from: '0', to: '2', skipped: 1 },
    ]);
    expect(ringSkippingTies(undirected, { rings: ['0', '2', '4', '5'] }).rows()).toEqual([
      { source: 'a', target: 'd', from: '0', to: '4', skipped: 1 },
      { source: 'b', target: 'c', from: '2', to: '5', skipped: 1 },
    ]);
  });
});

describe('without recipients', () => {
  it('nothing is defined, and nobody is without a way', () => {
    for (const measure of [
      distanceToRecipient,
      recipientDependency,
      gatekeeping,
      routesToRecipient,
      capacityToRecipient,
    ])
      expect(list(measure(nobody))).toEqual(new Array(8).fill(null));
    for (const measure of [recipientDependency, gatekeeping])
      expect(list(measure(nobody, { normalized: false }))).toEqual(new Array(8).fill(null));
    expect(recipientReach(nobody)).toBeNull();
    expect(recipientReach({ ...lettersNetwork(1, ''), recipients: [0] })).toBeNull();
    expect([sectorReach(nobody).steps, recipientVoice(nobody).rows(), gatesToRecipient(nobody).rows()]).toEqual([
      [],
      [],
      [],
    ]);
    expect(ringDistance(nobody)).toMatchObject({ compared: 0, spearman: null, kendall: null });
  });

  it('shares need two who have a way', () => {
    const one = { ...lettersNetwork(3, 'ba'), recipients: [0] };
    expect(list(recipientDependency(one))).toEqual([null, null, null]);
    expect(list(gatekeeping(one))).toEqual([null, null, null]);
    expect(list(gatekeeping(one, { normalized: false }))).toEqual([null, 0, 0]);
    expect(list(recipientDependency(one, { normalized: false }))).toEqual([null, 0, 0]);
    const two = { ...lettersNetwork(3, 'ba cb'), recipients: [0] };
    expect([list(recipientDependency(two)), list(gatekeeping(two))]).toEqual([
      [null, 1, 0],
      [null, 1, 0],
    ]);
    expect(gatekeeping(none).info.range).toEqual([0, 1]);
    expect(gatekeeping(none, { normalized: false }).info.range).toEqual([0, 0]);
  });

  it('are refused where nobody has their id', () => {
    expect(() => recipientReach(network, { recipients: ['A'] })).toThrow(
      expect.objectContaining({ code: 'unknown-id', message: expect.stringContaining('"A"') }),
    );
  });
});
