import { brokerage, Scores } from 'playermap/measures';
import { Ecosystem, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { bridgingMeasures } from '../../../src/measures/bridging/descriptors';
import { communityMeasures } from '../../../src/measures/communities/descriptors';
import { t8, t8Ecosystem } from '../../helpers/t8';

// What other programs do on awkward input, row by row, and what is done here.

const ALL = [...bridgingMeasures, ...communityMeasures];

function withTie(source: string, target: string, directed: boolean) {
  const { document } = t8Ecosystem('D');
  const ties = [...document.ties, { source, target, strength: 3, type: 'voice' }];
  return project(Ecosystem.from({ ...document, ties }), { directed, combine: 'none' });
}

const plain = (directed: boolean) => project(t8Ecosystem('D'), { directed, combine: 'none' });

describe('awkward input', () => {
  it('a self-tie changes nothing (NetworkX lets it into constraint, sna into the expectation of brokerage)', () => {
    for (const directed of [true, false]) {
      const [looped, clean] = [withTie('c', 'c', directed), plain(directed)];
      for (const measure of ALL) {
        const [a, b] = [measure.compute(looped), measure.compute(clean)];
        if (a instanceof Scores && b instanceof Scores) expect(a.list, measure.id).toEqual(b.list);
        else expect(a, measure.id).toEqual(b);
      }
      expect(brokerage(looped).rows()).toEqual(brokerage(clean).rows());
    }
  });

  it('a second tie of a pair changes nothing but its strength (igraph counts its paths twice)', () => {
    const [doubled, clean] = [withTie('c', 'r', true), plain(true)];
    for (const measure of bridgingMeasures) {
      expect((measure.compute(doubled) as Scores).list, measure.id).toEqual((measure.compute(clean) as Scores).list);
    }
    expect(brokerage(doubled).rows()).toEqual(brokerage(clean).rows());
  });

  it('an isolate has no constraint, participation or bridging (null, where others say NaN or 0), and brokers nothing', () => {
    const network = t8('Uiso');
    for (const measure of bridgingMeasures) {
      const score = (measure.compute(network) as Scores).get('k');
      const isCount = measure.id === 'crossSectorBetweenness';
      // k and b have no tie inside their sector either: no spread
      expect(score, measure.id).toBe(isCount ? 0 : null);
    }
    const { roles, ids } = brokerage(network);
    const k = ids.indexOf('k');
    expect(roles.total.count[k]).toBe(0);
    expect(roles.total.z[k]).toBeLessThan(0);
  });

  it('a stakeholder of unknown sector is left out of brokerage (sna makes it a class and loses every expectation)', () => {
    const network = t8('D');
    const sectors = (network.columns.get('sector') ?? []).map((sector, i) => (network.ids[i] === 'k' ? null : sector));
    const unknown = { ...network, columns: new Map([['sector', sectors]]) };
    const found = brokerage(unknown);
    expect(found.leftOut).toBe(1);
    expect(found.roles.total.count[7]).toBeNull();
    expect(found.roles.total.expected.slice(0, 7).every((value) => (value as number) > 0)).toBe(true);
    // b no longer lets k through to c; as a group of its own k is one more sector
    expect(found.roles.representative.count[network.ids.indexOf('b')]).toBe(0);
    const group = brokerage(unknown, { missing: 'group' });
    expect(group.leftOut).toBe(0);
    expect(group.roles.liaison.count[network.ids.indexOf('b')]).toBe(1);
  });

  it('the only member of a sector has expectation 0, sd 0 and no z in the three inward roles (sna: NaN)', () => {
    const { roles, ids } = brokerage(t8('D'));
    const r = ids.indexOf('r');
    for (const role of ['coordinator', 'representative', 'gatekeeper'] as const) {
      expect([roles[role].expected[r], roles[role].sd[r], roles[role].z[r]]).toEqual([0, 0, null]);
    }
    expect(roles.liaison.z[r]).not.toBeNull();
  });

  it('a network without ties has communities of one and no modularity (graphology: NaN, or an error)', () => {
    const { document } = t8Ecosystem('D');
    const network = project(Ecosystem.from({ ...document, ties: [] }));
    const value = (id: string) =>
      communityMeasures.find((one) => one.id === id && one.kind === 'index')?.compute(network);
    expect([value('communities'), value('communityModularity'), value('communitySectorAmi')]).toEqual([8, null, 0]);
  });
});
