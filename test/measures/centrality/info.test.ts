import {
  articulationPoint,
  authorities,
  betweenness,
  closeness,
  clustering,
  core,
  currentFlowBetweenness,
  eigenvector,
  harmonic,
  hubs,
  informationCentrality,
  katz,
  pagerank,
} from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { readAs, unitOf } from '../../helpers/read-as';
import { t8 } from '../../helpers/t8';

const D = t8('D');
const U = t8('U');
const most = Number.POSITIVE_INFINITY;

describe('what measures of centrality say of themselves', () => {
  it('is what is possible, and how they were read', () => {
    const lengths = { distance: 'inverse-strength' } as const;
    expect(
      [
        betweenness(D),
        betweenness(D, { ...lengths, unweighted: true, normalized: false }),
        closeness(D),
        closeness(D, { direction: 'in', ...lengths }),
        harmonic(U, { direction: 'out', normalized: false }),
        harmonic(D, { ...lengths }),
        eigenvector(D),
        pagerank(D, { damping: 0.5, reversed: true }),
        katz(U, { attenuation: 0.1, normalized: false }),
        hubs(D),
        authorities(D, { unweighted: true }),
        core(U),
        core(D, { direction: 'out' }),
        clustering(U, { unweighted: true }),
        articulationPoint(U),
        informationCentrality(U),
        currentFlowBetweenness(U),
        currentFlowBetweenness(U, { unweighted: true, normalized: false }),
      ].map(readAs),
    ).toEqual([
      ['betweenness', 0, 1, { distance: 'hops', unweighted: false, normalized: true }],
      ['betweenness', 0, 42, { ...lengths, unweighted: true, normalized: false }],
      ['closeness', 0, 1, { direction: 'all', distance: 'hops', unweighted: false }],
      ['closeness', 0, most, { direction: 'in', ...lengths, unweighted: false }],
      ['harmonic', 0, 7, { direction: 'out', distance: 'hops', unweighted: false, normalized: false }],
      ['harmonic', 0, most, { direction: 'all', ...lengths, unweighted: false, normalized: true }],
      ['eigenvector', 0, 1, { unweighted: false }],
      ['pagerank', 0, 1, { damping: 0.5, restart: 'everyone', reversed: true, unweighted: false }],
      ['katz', 1, most, { attenuation: 0.1, unweighted: false, normalized: false }],
      ['hubs', 0, 1, { unweighted: false }],
      ['authorities', 0, 1, { unweighted: true }],
      ['core', 0, 7, { direction: 'all' }],
      ['core', 0, 7, { direction: 'out' }],
      ['clustering', 0, 1, { unweighted: true }],
      ['articulationPoint', 0, 1, {}],
      ['informationCentrality', 0, most, { unweighted: false }],
      ['currentFlowBetweenness', 0, 1, { unweighted: false, normalized: true }],
      ['currentFlowBetweenness', 0, 21, { unweighted: true, normalized: false }],
    ]);
  });

  it('is in another unit where it is not normalized', () => {
    const raw = { normalized: false } as const;
    expect(
      [betweenness(U), betweenness(U, raw), currentFlowBetweenness(U), currentFlowBetweenness(U, raw)].map(unitOf),
    ).toEqual(['share of the other pairs', 'pairs', 'share of the other pairs', 'pairs']);
    expect(betweenness(U, raw).info.range).toEqual([0, 21]);
    expect([katz(U), katz(U, raw)].map(unitOf)).toEqual(['relative to the greatest', 'ways']);
  });
});
