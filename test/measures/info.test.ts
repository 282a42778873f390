import { degree, strength } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { readAs, unitOf } from '../helpers/read-as';
import { t8 } from '../helpers/t8';

const most = Number.POSITIVE_INFINITY;

describe('what degree and strength say of themselves', () => {
  it('is what is possible, and how they were read', () => {
    expect(
      [
        degree(t8('D')),
        degree(t8('U')),
        degree(t8('D'), { direction: 'in' }),
        degree(t8('D'), { direction: 'out', normalized: false }),
        degree(t8('D'), { normalized: false }),
        degree(t8('U'), { normalized: false }),
        strength(t8('D')),
        strength(t8('U'), { direction: 'in', unweighted: true }),
        strength(t8('D'), { direction: 'out' }),
      ].map(readAs),
    ).toEqual([
      ['degree', 0, 2, { direction: 'all', normalized: true }],
      ['degree', 0, 1, { direction: 'all', normalized: true }],
      ['inDegree', 0, 1, { direction: 'in', normalized: true }],
      ['outDegree', 0, 7, { direction: 'out', normalized: false }],
      ['degree', 0, 14, { direction: 'all', normalized: false }],
      ['degree', 0, 7, { direction: 'all', normalized: false }],
      ['strength', 0, most, { direction: 'all', unweighted: false }],
      ['inStrength', 0, most, { direction: 'in', unweighted: true }],
      ['outStrength', 0, most, { direction: 'out', unweighted: false }],
    ]);
  });

  it('is in ties, or in shares of the others', () => {
    expect([degree(t8('U')), degree(t8('U'), { normalized: false }), strength(t8('U'))].map(unitOf)).toEqual([
      'share of the other stakeholders',
      'ties',
      'strength',
    ]);
  });
});
