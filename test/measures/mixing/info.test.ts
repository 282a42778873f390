import { spectralSegregation, stakeholderEi } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { readAs } from '../../helpers/read-as';
import { t8 } from '../../helpers/t8';

describe('what measures of mixing say of themselves', () => {
  it('is what is possible, and how they were read', () => {
    const ring = { by: 'ring', missing: 'group' } as const;
    expect(
      [
        stakeholderEi(t8()),
        stakeholderEi(t8(), { ...ring, direction: 'in', unweighted: true }),
        spectralSegregation(t8()),
        spectralSegregation(t8(), ring),
      ].map(readAs),
    ).toEqual([
      ['eiIndex', -1, 1, { by: 'sector', direction: 'all', unweighted: false, missing: 'left-out' }],
      ['eiIndex', -1, 1, { ...ring, direction: 'in', unweighted: true }],
      ['spectralSegregation', 0, Number.POSITIVE_INFINITY, { by: 'sector', missing: 'left-out' }],
      ['spectralSegregation', 0, Number.POSITIVE_INFINITY, ring],
    ]);
  });
});
