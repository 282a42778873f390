import {
  capacityToRecipient,
  distanceFromRecipient,
  distanceToRecipient,
  gatekeeping,
  recipientDependency,
  routesToRecipient,
} from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { readAs, unitOf } from '../../helpers/read-as';
import { t8 } from '../../helpers/t8';

const D = { ...t8('D'), recipients: [0] };
const most = Number.POSITIVE_INFINITY;
const own = { recipients: 'of the ecosystem' };
const asked = { recipients: ['c', 'r'] };

describe('what measures of the way to the recipient say of themselves', () => {
  it('is what is possible, and how they were read', () => {
    const lengths = { distance: 'inverse-strength', unweighted: true } as const;
    expect(
      [
        distanceToRecipient(D),
        distanceFromRecipient(D, { ...asked, ...lengths }),
        recipientDependency(D),
        recipientDependency(D, { ...asked, ...lengths, direction: 'out', normalized: false }),
        gatekeeping(D),
        gatekeeping(D, { ...asked, normalized: false }),
        routesToRecipient(D),
        routesToRecipient(D, { ...asked, disjoint: 'ties' }),
        capacityToRecipient(D),
        capacityToRecipient(D, { ...asked, unweighted: true }),
      ].map(readAs),
    ).toEqual([
      ['distanceToRecipient', 0, most, { distance: 'hops', unweighted: false, ...own }],
      ['distanceFromRecipient', 0, most, { ...lengths, ...asked }],
      ['recipientDependency', 0, 1, { direction: 'in', distance: 'hops', unweighted: false, normalized: true, ...own }],
      ['recipientDependency', 0, 6, { direction: 'out', ...lengths, normalized: false, ...asked }],
      ['gatekeeping', 0, 1, { normalized: true, ...own }],
      ['gatekeeping', 0, 6, { normalized: false, ...asked }],
      ['routesToRecipient', 0, 7, { disjoint: 'stakeholders', ...own }],
      ['routesToRecipient', 0, 7, { disjoint: 'ties', ...asked }],
      ['capacityToRecipient', 0, most, { unweighted: false, ...own }],
      ['capacityToRecipient', 0, most, { unweighted: true, ...asked }],
    ]);
  });

  it('is in another unit where it is not normalized, or ties are counted', () => {
    const raw = { normalized: false } as const;
    expect(
      [recipientDependency(D), recipientDependency(D, raw), gatekeeping(D), gatekeeping(D, raw)].map(unitOf),
    ).toEqual(['share of the others with a way', 'others', 'share of the others with a way', 'others']);
    expect([capacityToRecipient(D), capacityToRecipient(D, { unweighted: true })].map(unitOf)).toEqual([
      'strength',
      'ties',
    ]);
  });
});
