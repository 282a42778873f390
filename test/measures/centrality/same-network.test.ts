import fc from 'fast-check';
import {
  authorities,
  betweenness,
  capacityToRecipient,
  closeness,
  harmonic,
  hubs,
  type MeasureDescriptor,
  measures,
  type Scores,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { centralityMeasures } from '../../../src/measures/centrality/descriptors';
import { recipientMeasures } from '../../../src/measures/recipient/descriptors';
import { type Drawn, drawnNetworks, networkOf, SEEDED } from '../../helpers/random-network';

const ofTopic: readonly MeasureDescriptor[] = [...centralityMeasures, ...recipientMeasures];

/** The network with the stakeholder that stood first as its recipient. */
function withRecipient(drawn: Drawn, id: string | undefined): Network {
  const network = networkOf(drawn);
  const at = network.index.get(id ?? '');
  return { ...network, recipients: at === undefined ? [] : [at] };
}

const scoreOf = (found: Scores | number | null, id: string): number | null | undefined =>
  found === null || typeof found === 'number' ? found : found.get(id);

function expectSame(mine: number | null | undefined, theirs: number | null | undefined, what: string): void {
  if (mine === null || theirs === null || mine === undefined || theirs === undefined) expect(mine, what).toBe(theirs);
  else expect(mine, what).toBeCloseTo(theirs, 7);
}

const runs = { ...SEEDED, numRuns: 60 };

describe('what says the same of the same network', () => {
  it('other ids, another order of stakeholders and ties: the same scores', () => {
    fc.assert(
      fc.property(drawnNetworks, fc.nat(), (drawn, pick) => {
        const first = drawn.stakeholders[0]?.id;
        const renamed = (id: string) => `~${id}`;
        const turn = <T>(list: readonly T[]): T[] => {
          const at = list.length > 0 ? pick % list.length : 0;
          return [...list.slice(at), ...list.slice(0, at)].reverse();
        };
        const other: Drawn = {
          directed: drawn.directed,
          stakeholders: turn(drawn.stakeholders).map((entry) => ({ ...entry, id: renamed(entry.id) })),
          ties: turn(drawn.ties).map((tie) => ({ ...tie, source: renamed(tie.source), target: renamed(tie.target) })),
        };
        const one = withRecipient(drawn, first);
        const two = withRecipient(other, first === undefined ? undefined : renamed(first));
        for (const measure of ofTopic)
          for (const distance of ['hops', 'inverse-strength'] as const) {
            const [a, b] = [measure.compute(one, { distance }), measure.compute(two, { distance })];
            for (const id of one.ids) expectSame(scoreOf(a, id), scoreOf(b, renamed(id)), measure.id);
          }
      }),
      runs,
    );
  });

  it('an isolate more: raw counts of ways stay as they were', () => {
    const steady = new Set([
      'betweenness',
      'harmonic',
      'core',
      'clustering',
      'articulationPoint',
      'eigenvector',
      'hubs',
      'authorities',
      'distanceToRecipient',
      'recipientDependency',
      'gatekeeping',
      'routesToRecipient',
      'capacityToRecipient',
      'currentFlowBetweenness',
      'ties',
      'diameter',
      'meanDistance',
      'transitivity',
      'reciprocity',
    ]);
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const first = drawn.stakeholders[0]?.id;
        const one = withRecipient(drawn, first);
        const two = withRecipient({ ...drawn, stakeholders: [...drawn.stakeholders, { id: 'alone' }] }, first);
        for (const measure of ofTopic) {
          if (!steady.has(measure.id)) continue;
          const [a, b] = [measure.compute(one, { normalized: false }), measure.compute(two, { normalized: false })];
          for (const id of one.ids) expectSame(scoreOf(a, id), scoreOf(b, id), measure.id);
        }
      }),
      runs,
    );
  });

  it('strengths times five: only measures in strengths change, in proportion', () => {
    const scaled: Readonly<Record<string, number>> = {
      closeness: 5,
      harmonic: 5,
      globalEfficiency: 5,
      diameter: 1 / 5,
      meanDistance: 1 / 5,
      distanceToRecipient: 1 / 5,
      distanceFromRecipient: 1 / 5,
      capacityToRecipient: 5,
      informationCentrality: 5,
    };
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const first = drawn.stakeholders[0]?.id;
        const one = withRecipient(drawn, first);
        const two = withRecipient(
          { ...drawn, ties: drawn.ties.map((tie) => ({ ...tie, strength: 5 * tie.strength })) },
          first,
        );
        for (const measure of ofTopic) {
          if (measure.id === 'katz' && eigenvalueIsZero(one)) continue;
          const options = { distance: 'inverse-strength' } as const;
          const [a, b] = [measure.compute(one, options), measure.compute(two, options)];
          for (const id of one.ids) {
            const before = scoreOf(a, id);
            expectSame(
              typeof before === 'number' ? before * (scaled[measure.id] ?? 1) : before,
              scoreOf(b, id),
              measure.id,
            );
          }
        }
      }),
      runs,
    );
  });

  it('all ties turned round: in becomes out, and who is between stays', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const one = networkOf(drawn);
        const two = networkOf({
          ...drawn,
          ties: drawn.ties.map((tie) => ({ ...tie, source: tie.target, target: tie.source })),
        });
        const pairs: readonly [Scores, Scores][] = [
          [betweenness(one), betweenness(two)],
          [closeness(one, { direction: 'in' }), closeness(two, { direction: 'out' })],
          [harmonic(one, { direction: 'out' }), harmonic(two, { direction: 'in' })],
          [hubs(one), authorities(two)],
        ];
        for (const [a, b] of pairs) for (const id of one.ids) expectSame(a.get(id), b.get(id), a.info.measure);
      }),
      runs,
    );
  });

  it('two networks side by side: ways in one do not change for the other', () => {
    fc.assert(
      fc.property(drawnNetworks, drawnNetworks, (left, right) => {
        if (left.directed !== right.directed) return;
        const aside = (id: string) => `${id}'`;
        const joined: Drawn = {
          directed: left.directed,
          stakeholders: [
            ...left.stakeholders,
            ...right.stakeholders.map((entry) => ({ ...entry, id: aside(entry.id) })),
          ],
          ties: [
            ...left.ties,
            ...right.ties.map((tie) => ({ ...tie, source: aside(tie.source), target: aside(tie.target) })),
          ],
        };
        const [alone, other, both] = [networkOf(left), networkOf(right), networkOf(joined)];
        const raw = { normalized: false } as const;
        for (const id of alone.ids) expectSame(betweenness(both, raw).get(id), betweenness(alone, raw).get(id), id);
        for (const id of other.ids) expectSame(harmonic(both, raw).get(aside(id)), harmonic(other, raw).get(id), id);
      }),
      runs,
    );
  });

  it('the network is left as it was', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const network = withRecipient(drawn, drawn.stakeholders[0]?.id);
        const before = structuredClone({
          out: network.out,
          in: network.in,
          ids: network.ids,
          recipients: network.recipients,
        });
        for (const measure of ofTopic) measure.compute(network);
        expect({ out: network.out, in: network.in, ids: network.ids, recipients: network.recipients }).toEqual(before);
      }),
      runs,
    );
  });
});

/** Without a cycle Katz takes an attenuation of its own, which does not follow the strengths. */
const eigenvalueIsZero = (network: Network): boolean =>
  measures.find(({ id }) => id === 'strongComponents')?.compute(network) === network.ids.length;

describe('capacity', () => {
  it('is at least the strongest direct tie', () => {
    fc.assert(
      fc.property(drawnNetworks, (drawn) => {
        const recipient = drawn.stakeholders[0]?.id;
        if (recipient === undefined) return;
        const capacity = capacityToRecipient(networkOf(drawn), { recipients: [recipient] });
        for (const { source, target, strength } of drawn.ties)
          if (target === recipient) expect(capacity.get(source) as number).toBeGreaterThanOrEqual(strength);
      }),
      runs,
    );
  });
});
