import {
  agreementOf,
  agreementTests,
  communities,
  groupsBy,
  labelPermutation,
  type NullTest,
  stakeholderEi,
  stakeholderTests,
} from 'playermap/measures';
import { describe, expect, it } from 'vitest';
import { t8 } from '../../helpers/t8';

const same = (fast: NullTest | undefined, slow: NullTest, what: string) => {
  for (const key of ['observed', 'mean', 'sd', 'p'] as const) {
    if (slow[key] === null) expect(fast?.[key], `${what} ${key}`).toBeNull();
    else expect(fast?.[key], `${what} ${key}`).toBeCloseTo(slow[key], 9);
  }
  expect(fast).toMatchObject({ exact: slow.exact, draws: slow.draws });
};

describe('permutation tests of stakeholders', () => {
  it('say the same as the E-I index run on the network dealt anew, whatever the reading', () => {
    for (const variant of ['D', 'U', 'Diso'] as const) {
      for (const options of [{}, { direction: 'in' }, { direction: 'out', unweighted: true }] as const) {
        const network = t8(variant);
        const found = stakeholderTests(network, options);
        network.ids.forEach((id, i) => {
          const slow = labelPermutation(network, (dealt) => stakeholderEi(dealt, options).get(id) ?? null);
          same(found[i], slow, `${variant} ${id}`);
        });
      }
    }
  });

  it('have no answer for an isolate', () => {
    const network = t8('Diso');
    expect(stakeholderTests(network)[network.index.get('k') as number]).toMatchObject({
      observed: null,
      p: null,
      draws: 0,
    });
  });
});

describe('permutation tests of communities and sectors', () => {
  it('say the same as the agreement with sectors dealt anew', () => {
    const network = t8('U');
    const groups = communities(network);
    const found = agreementTests(network, groups);
    for (const key of ['ami', 'ari'] as const) {
      const slow = labelPermutation(
        network,
        (dealt) => agreementOf(groups.of, groupsBy(dealt, 'sector').of)?.[key] ?? null,
      );
      same(found[key], slow, key);
      // both are adjusted to chance
      expect(Math.abs(found[key].mean ?? 1)).toBeLessThan(1e-9);
    }
  });

  it('have no answer where nobody has a sector', () => {
    const network = { ...t8('U'), columns: new Map([['sector', t8().ids.map(() => null)]]) };
    expect(agreementTests(network, communities(network)).ami).toMatchObject({ observed: null, p: null });
  });
});
