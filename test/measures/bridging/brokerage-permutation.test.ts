import { BROKER_ROLES, brokerage, brokeragePermutation } from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { t8 } from '../../helpers/t8';

describe('brokerage against sectors dealt out anew', () => {
  it('takes all 1,680 labelings of the test graph and has the exact p of the literature note', () => {
    const found = brokeragePermutation(t8('D'));
    expect(found.network.liaison).toMatchObject({ exact: true, draws: 1680 });
    const p = BROKER_ROLES.map((role) => Number(found.network[role].atLeast?.toFixed(3)));
    // coordinator, consultant, representative, gatekeeper, liaison
    expect(p).toEqual([0.268, 0.937, 0.099, 0.318, 0.896]);
  });

  it('has 210 labelings where the recipient keeps its sector', () => {
    const network = { ...t8('D'), recipients: [0] };
    expect(brokeragePermutation(network, { fixRecipients: true }).network.liaison.draws).toBe(210);
  });

  it('gives the only member of a sector an answer, where sna has none', () => {
    const recipient = t8('D').ids.indexOf('r');
    expect(brokerage(t8('D')).roles.gatekeeper.z[recipient]).toBeNull();
    const found = brokeragePermutation(t8('D')).roles.gatekeeper[recipient];
    expect(found?.sd).toBeGreaterThan(0);
    expect(found?.z).toBeLessThan(0);
  });

  it('has no z, and p 1, where no labeling gives another count', () => {
    const k = t8('D').ids.indexOf('k');
    expect(brokeragePermutation(t8('D')).roles.liaison[k]).toMatchObject({
      observed: 0,
      mean: 0,
      sd: 0,
      z: null,
      p: 1,
    });
  });
});
