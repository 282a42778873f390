import {
  authorities,
  betweenness,
  closeness,
  core,
  currentFlowBetweenness,
  eigenvector,
  harmonic,
  hubs,
  informationCentrality,
  katz,
  keyPlayers,
  measures,
  pagerank,
  type Scores,
} from 'playermap/measures';
import type { Network } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { networkOf } from '../../helpers/random-network';
import { t8 } from '../../helpers/t8';

const ids = (text: string) => [...text].map((id) => ({ id }));
const of = (stakeholders: string, ties: string, directed = false): Network =>
  networkOf({
    directed,
    stakeholders: ids(stakeholders),
    ties: ties.split(' ').flatMap(([source, target]) => (source && target ? [{ source, target, strength: 1 }] : [])),
  });

const empty = of('', '');
const one = of('a', '');
const tieless = of('abc', '');
const chain = of('abc', 'ab bc', true);
const halves = of('abcd', 'ab cd');

// What igraph, NetworkX, sna, graphology-metrics, BCT and graph-tool answer, and what is ours; row by row in test/traps
describe('where other programs raise, give NaN, or change from run to run', () => {
  it('an isolate scores 0 where it has nothing, and null where nothing can be said', () => {
    const withIsolate = of('abcd', 'ab bc');
    for (const measure of [betweenness, closeness, harmonic, core, eigenvector])
      expect(measure(withIsolate).get('d')).toBe(0);
    expect(informationCentrality(withIsolate).get('d')).toBeNull();
    expect(pagerank(withIsolate).get('d')).toBeGreaterThan(0);
  });

  it('closeness of a disconnected network is smaller for who reaches fewer', () => {
    expect(closeness(halves).list).toEqual([1 / 3, 1 / 3, 1 / 3, 1 / 3]);
    const [c, isolated] = [closeness(t8('U')).get('c'), closeness(t8('Uiso')).get('c')];
    expect(isolated as number).toBeLessThan(c as number);
  });

  it('eigenvector: null where two equal parts tie, in a directed network without cycles, and without ties', () => {
    for (const network of [halves, chain, tieless, one])
      expect(new Set(eigenvector(network).list)).toEqual(new Set([null]));
    expect(eigenvector(of('abcde', 'ab bc ca de')).list).toEqual([1, 1, 1, 0, 0]);
  });

  it('eigenvector does not swing in a network of two halves', () => {
    const star = eigenvector(of('abcd', 'ab ac ad'));
    expect(star.get('a')).toBe(1);
    expect(star.get('d')).toBeCloseTo(1 / Math.sqrt(3), 13);
  });

  it('hubs and authorities: never negative, null where no one answer exists', () => {
    expect(hubs(chain).list).toEqual([null, null, null]);
    expect(authorities(tieless).list).toEqual([null, null, null]);
    expect(hubs(of('ab', 'ab', true)).list).toEqual([1, 0]);
    expect(authorities(of('ab', 'ab', true)).list).toEqual([0, 1]);
  });

  it('PageRank without ties is the same for all; Katz is defined everywhere', () => {
    expect(pagerank(tieless).list).toEqual([1 / 3, 1 / 3, 1 / 3]);
    expect(katz(tieless).list).toEqual([1, 1, 1]);
    expect(katz(chain, { normalized: false }).list).toEqual([1, 1.5, 1.75]);
    expect(pagerank(chain, { restart: 'recipients' }).list).toEqual([null, null, null]);
  });

  it('refuses options that have no answer', () => {
    expect(() => pagerank(chain, { damping: 1 })).toThrow(/damping is 1/);
    expect(() => katz(halves, { attenuation: 1 })).toThrow(/attenuation is 1/);
    expect(() => keyPlayers(halves, { size: 0 })).toThrow(/size is 0/);
    expect(() => keyPlayers(halves, { goal: 'fame' as 'reach' })).toThrow(/goal is "fame"/);
    expect(() => keyPlayers(halves, { among: { by: 'sektor', values: [] } })).toThrow(/nearest: "sector"/);
  });

  it('current flow stays inside each part of a disconnected network', () => {
    const scores = currentFlowBetweenness(of('abcde', 'ab bc de'), { normalized: false }).list;
    expect(scores.map((score) => Math.round((score as number) * 1e9) / 1e9)).toEqual([0, 1, 0, 0, 0]);
  });

  it('key players: nothing where there are fewer than asked, or nobody is left', () => {
    expect(keyPlayers(one, { size: 2 })).toMatchObject({ members: [], value: null });
    expect(keyPlayers(of('ab', 'ab'), { size: 1 })).toMatchObject({ members: [], value: null });
    expect(keyPlayers(empty)).toMatchObject({ members: [], value: null, before: null });
  });

  it('no measure raises or gives NaN on what is empty, single, without ties or in parts', () => {
    for (const network of [empty, one, tieless, chain, halves, of('ab', 'ab'), of('ab', 'ab ba', true)])
      for (const marked of [network, { ...network, recipients: network.ids.length > 0 ? [0] : [] }])
        for (const normalized of [true, false])
          for (const distance of ['hops', 'inverse-strength'] as const)
            for (const measure of measures) {
              const found = measure.compute(marked, { normalized, distance });
              const values = typeof found === 'number' || found === null ? [found] : found.list;
              const [least, most] = measure.kind === 'index' ? measure.range : (found as Scores).info.range;
              for (const value of values) {
                if (value === null) continue;
                expect(Number.isFinite(value), measure.id).toBe(true);
                expect(value, measure.id).toBeGreaterThanOrEqual(least - 1e-9);
                expect(value, measure.id).toBeLessThanOrEqual(most + 1e-9);
              }
            }
  });
});

// graphology-metrics ties the last stakeholder to the first where ties are parallel or loops
describe('where graphology-metrics is silently wrong on networks that are not simple', () => {
  const path = networkOf({
    directed: false,
    stakeholders: ids('abcd'),
    ties: ['ab', 'ab', 'bc', 'cd', 'cc'].map(([source, target]) => ({
      source: source as string,
      target: target as string,
      strength: 1,
    })),
  });

  it('a doubled tie and a self-tie change neither betweenness nor closeness', () => {
    expect(betweenness(path, { normalized: false }).list).toEqual([0, 2, 2, 0]);
    expect(closeness(path).get('d')).toBe(0.5);
  });

  it('the order of the stakeholders changes nothing', () => {
    const turned = networkOf({
      directed: false,
      stakeholders: ids('dcba'),
      ties: ['ab', 'ab', 'bc', 'cd'].map(([source, target]) => ({
        source: source as string,
        target: target as string,
        strength: 1,
      })),
    });
    for (const id of 'abcd') expect(betweenness(turned).get(id)).toBe(betweenness(path).get(id));
  });

  it('an undirected network is halved once, however it was declared', () => {
    expect(betweenness(of('abcd', 'ab bc cd'), { normalized: false }).get('b')).toBe(2);
  });
});
