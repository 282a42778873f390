import {
  bridgingCentrality,
  bridgingCoefficient,
  constraint,
  crossSectorBetweenness,
  crossSectorShare,
  effectiveSize,
  efficiency,
  everettValente,
  hierarchy,
  participation,
  valenteFujimoto,
  withinSectorZ,
} from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { readAs, unitOf } from '../../helpers/read-as';
import { t8 } from '../../helpers/t8';

const D = t8('D');
const most = Number.POSITIVE_INFINITY;

describe('what measures of bridging say of themselves', () => {
  it('is what is possible, and how they were read', () => {
    const lengths = { distance: 'inverse-strength', unweighted: true } as const;
    const ring = { by: 'ring', missing: 'group', direction: 'in', unweighted: true } as const;
    expect(
      [
        constraint(D),
        effectiveSize(D, { unweighted: true }),
        efficiency(D),
        hierarchy(D),
        participation(D),
        participation(D, ring),
        withinSectorZ(D),
        withinSectorZ(D, ring),
        crossSectorBetweenness(D),
        crossSectorBetweenness(D, { by: 'ring', ...lengths, normalized: false }),
        crossSectorShare(D),
        crossSectorShare(D, { by: 'ring', ...lengths }),
        bridgingCoefficient(D),
        bridgingCentrality(D),
        bridgingCentrality(D, { ...lengths, normalized: false }),
        everettValente(D),
        valenteFujimoto(D),
      ].map(readAs),
    ).toEqual([
      ['constraint', 0, 2, { unweighted: false }],
      ['effectiveSize', 0, 7, { unweighted: true }],
      ['efficiency', 0, 1, { unweighted: false }],
      ['hierarchy', 0, 1, { unweighted: false }],
      ['participation', 0, 3 / 4, { by: 'sector', missing: 'left-out', direction: 'all', unweighted: false }],
      ['participation', 0, 3 / 4, ring],
      ['withinSectorZ', -most, most, { by: 'sector', missing: 'left-out', direction: 'all', unweighted: false }],
      ['withinSectorZ', -most, most, ring],
      [
        'crossSectorBetweenness',
        0,
        1,
        { by: 'sector', missing: 'left-out', distance: 'hops', unweighted: false, normalized: true },
      ],
      ['crossSectorBetweenness', 0, 36, { by: 'ring', missing: 'left-out', ...lengths, normalized: false }],
      ['crossSectorShare', 0, 1, { by: 'sector', missing: 'left-out', distance: 'hops', unweighted: false }],
      ['crossSectorShare', 0, 1, { by: 'ring', missing: 'left-out', ...lengths }],
      ['bridgingCoefficient', 0, most, {}],
      ['bridgingCentrality', 0, most, { distance: 'hops', unweighted: false, normalized: true }],
      ['bridgingCentrality', 0, most, { ...lengths, normalized: false }],
      ['everettValente', 0, most, {}],
      ['valenteFujimoto', 0, 1, {}],
    ]);
  });

  it('is in another unit where it is not normalized', () => {
    const raw = { normalized: false } as const;
    expect(
      [
        crossSectorBetweenness(D),
        crossSectorBetweenness(D, raw),
        bridgingCentrality(D),
        bridgingCentrality(D, raw),
      ].map(unitOf),
    ).toEqual([
      'share of the pairs of two sectors',
      'pairs of two sectors',
      'share of pairs x coefficient',
      'pairs x coefficient',
    ]);
  });
});
