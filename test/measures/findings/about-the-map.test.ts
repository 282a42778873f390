import {
  communities,
  crossSectorBetweenness,
  degreeCentralization,
  diversityInterval,
  findings,
  hill,
  keyPlayers,
  mixingTests,
  sectorAgreement,
  sectorTests,
} from 'playermap/measures';
import { Ecosystem, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { circle, clique, finding, members, smallMap } from '../../helpers/small-map';

const ids = (ecosystem: Ecosystem, options = {}) =>
  findings(ecosystem, { language: 'en', ...options }).map(({ id }) => id);

describe('what is recorded', () => {
  it('is all that is said of an empty map, of one player, of players without ties', () => {
    const empty = Ecosystem.fromChecked({ version: 1, stakeholders: [], ties: [] });
    expect(ids(empty)).toEqual(['empty-map']);
    expect(ids(smallMap('a health', ''))).toEqual(['no-ties']);
    expect(ids(smallMap('a health, b health', ''))).toEqual(['no-ties']);
    expect(ids(smallMap('a - recipient, b', ''))).toEqual(['no-ties', 'rings-empty']);
    expect(ids(smallMap(members('a', 9, 'health'), ''))).toEqual(['no-ties', 'one-sector']);
  });

  it('comes with a caution where the map is small, and without patterns', () => {
    const map = smallMap('a health, b business, c', 'a>b b>c');
    expect(ids(map)).toEqual(['small-map', 'no-recipients', 'sector-unknown']);
    expect(finding(map, 'small-map')?.sentence).toContain('stakeholders: 3, ties: 2');
    expect(finding(map, 'sector-unknown')?.sentence).toMatch(/not recorded: c\.$/);
    expect(finding(map, 'sector-unknown')?.numbers).toEqual({ count: 1, of: 3 });
  });

  it('does not count recipients among those without a sector', () => {
    expect(finding(smallMap('a health, r - recipient', 'a>r'), 'sector-unknown')).toBeUndefined();
  });

  it('has no recipients where those asked for are not there at the date', () => {
    const map = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'a', ring: 'recipient' },
        { id: 'b', to: '2015' },
      ],
      ties: [{ source: 'b', target: 'a' }],
    });
    expect(ids(map, { recipients: ['b'] })).not.toContain('no-recipients');
    const later = Ecosystem.from({
      ...map.document,
      stakeholders: [...map.stakeholders, { id: 'c' }],
      ties: [{ source: 'c', target: 'a' }],
    });
    expect(ids(later, { recipients: ['b'], at: '2017' })).toContain('no-recipients');
    expect(ids(later, { at: '2017' })).not.toContain('no-recipients');
  });
});

describe('loose ends', () => {
  it('are stakeholders without ties, and parts aside', () => {
    const map = smallMap(`${members('a', 6)}, ${members('b', 2)}, lone`, `${circle('a', 6)} b0-b1`);
    expect(finding(map, 'without-ties')?.sentence).toBe('On the map without a single tie: lone.');
    expect(finding(map, 'parts')?.sentence).toBe(
      'Tied among themselves, but cut off from the main part of the map: b0, b1.',
    );
    expect(finding(map, 'parts')?.numbers).toEqual({ parts: 2, aside: 1, share: 0.75 });
  });

  it('are told by number where there are many parts, and where none is the main one', () => {
    const three = ['b', 'c', 'd'];
    const pairs = three.map((name) => members(name, 2)).join(', ');
    const ties = three.map((name) => `${name}0-${name}1`).join(' ');
    const main = smallMap(`${members('a', 12)}, ${pairs}`, `${circle('a', 12)} ${ties}`);
    expect(finding(main, 'parts')?.sentence).toMatch(/with 67% of .* there are 3 parts/);
    expect(finding(smallMap(pairs, ties), 'parts')?.sentence).toMatch(/^The map falls into 3 .* more than 33%/);
  });

  it('are none on a map in one piece', () => {
    const found = ids(smallMap(members('a', 8), circle('a', 8)));
    expect(found.filter((id) => /^(without-ties|parts|cut-point|single-ties)/.test(id))).toEqual([]);
  });

  const bell = smallMap(
    `${members('a', 4)}, mid, ${members('b', 4)}, leaf`,
    `${clique('a', 4)} ${clique('b', 4)} a0-mid mid-b0 a1-leaf`,
  );

  it('hang on one stakeholder, not told of a single leaf', () => {
    const found = finding(bell, 'cut-point:mid');
    expect(found?.sentence).toBe('Without mid, these would be cut off from the rest of the map: b0, b1, b2, b3.');
    expect(found?.numbers).toEqual({ count: 4, share: 4 / 9 });
    expect(finding(bell, 'cut-point:a1')).toBeUndefined();
    // recipients are what the map is for
    expect(finding(bell, 'cut-point:mid', { recipients: ['mid'] })).toBeUndefined();
  });

  it('hang on one tie', () => {
    expect(finding(bell, 'single-ties')?.sentence).toBe(
      'The only tie that joins two parts of the map: between a0 and mid; between b0 and mid.',
    );
  });

  it('are not told twice where the way to the recipients is meant', () => {
    const map = smallMap('r - recipient, a, b, c, d', 'a>r b>a c>a d>r');
    expect(finding(map, 'gate:a')).toBeDefined();
    expect(finding(map, 'cut-point:a')).toBeUndefined();
  });

  it('hang on a few together, where none alone holds the map', () => {
    const map = smallMap(members('a', 8), circle('a', 8));
    const found = finding(map, 'key-set');
    const { value, members: set } = keyPlayers(project(map), { size: found?.numbers.size ?? 0 });
    expect(found?.numbers).toMatchObject({ value, before: 0, size: 2 });
    expect(found?.stakeholders).toEqual(set);
    expect(found?.sentence).toContain('now it is 0%');
    expect(finding(smallMap(members('a', 8), clique('a', 8)), 'key-set')).toBeUndefined();
  });

  it('leave others without a way to the recipients', () => {
    const map = smallMap(
      `r - recipient, x, y, ${members('a', 6)}`,
      `x>r y>r ${Array.from({ length: 6 }, (_, i) => `a${i}>x a${i}>y`).join(' ')}`,
    );
    const found = finding(map, 'key-set-recipients');
    expect(found?.sentence).toBe(
      'If all of these were gone (x, y), 100% of the others would have no way to the recipients; now it is 0%.',
    );
    expect(
      finding(
        smallMap(`r - recipient, ${members('a', 8)}`, Array.from({ length: 8 }, (_, i) => `a${i}>r`).join(' ')),
        'key-set-recipients',
      ),
    ).toBeUndefined();
  });
});

describe('sectors and chance', () => {
  const apart = smallMap(
    `${members('a', 5, 'health')}, ${members('b', 5, 'business')}, c academia, d academia`,
    `${clique('a', 5)} ${clique('b', 5)} a0-b0 c-d`,
  );
  const crossing = smallMap(
    `${members('a', 5, 'health')}, ${members('b', 5, 'business')}`,
    Array.from({ length: 5 }, (_, i) => `a${i}-b${i} a${i}-b${(i + 1) % 5} a${i}-b${(i + 2) % 5}`).join(' '),
  );

  it('keep to themselves more than chance, with the numbers of the tests', () => {
    const found = finding(apart, 'mixing');
    expect(found?.sentence).toMatch(/^Ties stay inside sectors more than chance would have it: 5% of the ties/);
    const tests = mixingTests(project(apart));
    expect(found?.numbers.eiIndex).toBe(tests.get('eiIndex')?.observed);
    expect(found?.numbers.eiIndexByChance).toBeCloseTo(tests.get('eiIndex')?.mean as number, 12);
    expect(found?.numbers.assortativity).toBeCloseTo(tests.get('assortativity')?.observed as number, 12);
    expect(found?.numbers.eiIndexP).toBeCloseTo(2 * (tests.get('eiIndex')?.p as number), 12);
    expect(found?.uncertainty?.p).toBe(found?.numbers.eiIndexP);
  });

  it('reach out more than chance', () => {
    expect(finding(crossing, 'mixing')?.sentence).toMatch(/^Ties cross sectors more than chance .*: 100% of the ties/);
    expect(finding(crossing, 'mixing-as-chance')).toBeUndefined();
  });

  it('say that nothing can be shown only where neither index comes near', () => {
    const even = smallMap(
      Array.from({ length: 12 }, (_, i) => `a${i} ${i % 4 < 2 ? 'health' : 'business'}`).join(', '),
      circle('a', 12),
    );
    expect(finding(even, 'mixing')).toBeUndefined();
    expect(finding(even, 'mixing-as-chance')?.sentence).toMatch(/^No difference from chance can be shown/);
  });

  it('single out sectors, corrected over all of them', () => {
    const found = finding(apart, 'sector-inward:health');
    const tests = sectorTests(project(apart));
    const g = tests.names.indexOf('health');
    expect(found?.numbers.eiIndex).toBe(tests.eiIndex[g]?.observed);
    expect(found?.uncertainty?.p).toBeLessThanOrEqual(0.05);
    expect(finding(crossing, 'sector-inward:health')).toBeUndefined();
    const outward = smallMap(
      `${members('s', 6, 'health')}, ${members('a', 6, 'business')}, ${members('b', 6, 'academia')}`,
      `${clique('a', 6)} ${clique('b', 6)} ${[0, 1, 2, 3, 4, 5].map((i) => `s${i}-a${i} s${i}-b${i} s${i}-a${(i + 1) % 6}`).join(' ')}`,
    );
    expect(finding(outward, 'sector-outward:health')?.sentence).toMatch(
      /^More ties to other sectors than chance would have it: Health system, 100% of its ties \(by strength\), by chance/,
    );
    expect(finding(apart, 'sector-outward:health')).toBeUndefined();
  });

  it('are not spoken of without draws, and not on a small map', () => {
    expect(ids(apart, { permutations: 0 }).filter((id) => /^(mixing|sector-|broker)/.test(id))).toEqual([]);
    expect(() => ids(apart, { permutations: -1 })).toThrowError(/permutations is -1/);
    const small = smallMap('a health, b health, c business, d business', 'a-b c-d');
    expect(finding(small, 'mixing')).toBeUndefined();
  });

  it('have no tie to another sector', () => {
    const found = finding(apart, 'sectors-alone');
    expect(found?.sentence).toBe('On the map, yet without a tie to any other sector: Academia.');
    expect(found?.stakeholders).toEqual(['c', 'd']);
    expect(finding(crossing, 'sectors-alone')).toBeUndefined();
  });

  it('meet through one stakeholder', () => {
    const hub = smallMap(
      `hub government, ${members('a', 4, 'health')}, ${members('b', 4, 'business')}`,
      Array.from({ length: 4 }, (_, i) => `hub-a${i} hub-b${i}`).join(' '),
    );
    const found = finding(hub, 'between-sectors:hub');
    expect(found?.sentence).toBe(
      '100% of the shortest ways between stakeholders of different sectors pass through hub.',
    );
    expect(found?.numbers.share).toBe(crossSectorBetweenness(project(hub)).get('hub'));
    expect(finding(hub, 'ties-gather:hub')?.sentence).toContain('degree centralization 1.00');
    expect(finding(hub, 'ties-gather:hub')?.numbers.value).toBe(degreeCentralization(project(hub)));
    expect(finding(hub, 'ways-gather:hub')).toBeDefined();
    expect(ids(crossing).filter((id) => /gather|between-sectors/.test(id))).toEqual([]);
  });

  it('are linked by a broker beyond chance, in the role it has', () => {
    const sides = ['a', 'b'].map((name, g) => members(name, 12, g === 0 ? 'health' : 'business')).join(', ');
    const ties = Array.from(
      { length: 12 },
      (_, i) => `a${i}>hub hub>b${i} a${i}>a${(i + 1) % 12} b${i}>b${(i + 1) % 12}`,
    ).join(' ');
    const map = smallMap(`hub government, ${sides}`, ties);
    const found = finding(map, 'broker:liaison hub');
    expect(found?.sentence).toMatch(/^hub is a way between two other sectors .* times on the map 144, by chance/);
    expect(found?.uncertainty?.p).toBeLessThanOrEqual(0.05);
    // the same ties without direction: the sides now meet at the hub in both orders
    const both = smallMap(`hub government, ${sides}`, ties.replaceAll('>', '-'));
    expect(finding(both, 'broker:liaison hub')?.numbers.count).toBe(288);
    expect(ids(crossing).filter((id) => id.startsWith('broker'))).toEqual([]);
  });
});

describe('brokers at the border of a sector', () => {
  // everybody outside reaches, or is reached from, the eleven inside only by way of one of them
  const inside = members('b', 11, 'business');
  const outside = members('a', 11, 'health');
  const ways = (inward: boolean) =>
    Array.from({ length: 11 }, (_, i) => (inward ? `a${i}>b0 b0>b${i}` : `b${i}>b0 b0>a${i}`))
      .join(' ')
      .replace('b0>b0', '');

  it.each([
    [true, 'gatekeeper', /^b0 is a way from other sectors into its own/],
    [false, 'representative', /^b0 is a way out of its own sector into others/],
  ] as const)('are told by role (inward: %s)', (inward, role, words) => {
    const map = smallMap(`${inside}, ${outside}`, ways(inward));
    const found = finding(map, `broker:${role} b0`);
    expect(found?.sentence).toMatch(words);
    expect(found?.numbers.count).toBe(110);
  });

  it('have one role where ties have no direction', () => {
    const ties = `${clique('a', 11)} ${clique('b', 11)} ${Array.from({ length: 11 }, (_, i) => `b0-a${i}`).join(' ')}`;
    const found = finding(smallMap(`${inside}, ${outside}`, ties), 'broker:representative b0');
    expect(found?.sentence).toMatch(/^b0 is a way between its own sector and others/);
    expect(found?.numbers.count).toBe(110);
    expect(finding(smallMap(`${inside}, ${outside}`, ties), 'broker:gatekeeper b0')).toBeUndefined();
  });

  it('stand between members of another sector', () => {
    const ties = `${circle('b', 12)} b0>hub ${Array.from({ length: 6 }, (_, i) => `a${i}>hub hub>a${i + 6}`).join(' ')}`;
    const map = smallMap(`hub government, ${members('a', 12, 'health')}, ${members('b', 12, 'business')}`, ties);
    const found = finding(map, 'broker:consultant hub');
    expect(found?.sentence).toMatch(/^hub is a way between members of another sector/);
    expect(found?.numbers.count).toBe(36);
  });
});

describe('diversity', () => {
  it('tells how many sectors the map amounts to, with an interval', () => {
    const map = smallMap(`${members('a', 6, 'health')}, ${members('b', 3, 'business')}`, 'a0-b0');
    const found = finding(map, 'diversity');
    const { estimate, low, high } = diversityInterval(project(map), (counts) => hill(counts, 2));
    expect(found?.sentence).toContain('amount to 1.8 equally large ones');
    expect(found?.sentence).toContain('Health system, has 67% of the stakeholders');
    expect(found?.numbers.hill2).toBe(estimate);
    expect(found?.uncertainty?.interval).toEqual([low, high]);
  });

  it('says so where there is one sector, and nothing of a small map', () => {
    expect(finding(smallMap(members('a', 8, 'health'), 'a0-a1'), 'one-sector')?.sentence).toMatch(
      /one sector: Health system\.$/,
    );
    expect(ids(smallMap('a health, b business', 'a-b'))).not.toContain('diversity');
  });
});

describe('communities', () => {
  const cliques = (sector: (clique: number, i: number) => string) =>
    smallMap(
      [0, 1, 2]
        .map((k) => Array.from({ length: 5 }, (_, i) => `${'abc'[k]}${i} ${sector(k, i)}`).join(', '))
        .join(', '),
      `${clique('a', 5)} ${clique('b', 5)} ${clique('c', 5)} a0-b0 b1-c1`,
    );

  it('follow sectors, or cut across them', () => {
    const following = cliques((k) => ['health', 'business', 'academia'][k] as string);
    const found = finding(following, 'communities-follow');
    const network = project(following);
    expect(found?.numbers.ami).toBeCloseTo(sectorAgreement(network, communities(network)).agreement?.ami as number, 12);
    expect(found?.sentence).toContain('(3) agree with the sectors at 1.00');
    const across = cliques((_, i) => ['health', 'business', 'academia', 'community', 'philanthropy'][i] as string);
    expect(finding(across, 'communities-across')).toBeDefined();
    expect(finding(across, 'communities-follow')).toBeUndefined();
    expect(finding(following, 'communities-across')).toBeUndefined();
  });

  it('are not spoken of where they are not clear', () => {
    const one = smallMap(
      `${members('a', 4, 'health')}, ${members('b', 4, 'business')}`,
      `${clique('a', 4)} ${clique('b', 4)} a0-b0 a0-b1 a1-b0 a1-b1 a2-b2 a3-b3 a2-b3 a3-b2 a0-b2 a0-b3 a1-b2`,
    );
    expect(ids(one).filter((id) => id.startsWith('communities'))).toEqual([]);
  });
});

describe('opposition', () => {
  const map = (veto: boolean) =>
    Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'r', ring: 'recipient' },
        { id: 'a' },
        { id: 'b' },
        { id: 'c', ...(veto && { veto: { means: 'budget' } }) },
        { id: 'd', ...(veto && { veto: {} }) },
        { id: 'e', ...(veto && { veto: {} }) },
      ],
      ties: [
        { source: 'a', target: 'r' },
        { source: 'b', target: 'a', sign: -1 },
        { source: 'a', target: 'b', sign: -1 },
        { source: 'c', target: 'b' },
        { source: 'd', target: 'a' },
      ],
    });

  it('names each pair in conflict once', () => {
    const found = finding(map(false), 'conflicts');
    expect(found?.sentence).toMatch(/^Conflict or opposition is recorded: between a and b\. Elsewhere/);
    expect(found?.numbers.count).toBe(1);
    expect(finding(smallMap('a, b', 'a-b'), 'conflicts')).toBeUndefined();
  });

  it('names those with a veto far from the recipients only where judgements are asked for', () => {
    expect(finding(map(true), 'veto-far')).toBeUndefined();
    const found = finding(map(true), 'veto-far', { withPrivate: true });
    expect(found?.sentence).toMatch(/: c \(steps: 3\), e \(no way\)\.$/);
    expect(found?.numbers).toEqual({ count: 2, of: 3, steps: 3 });
    expect(finding(map(false), 'veto-far', { withPrivate: true })).toBeUndefined();
  });
});
