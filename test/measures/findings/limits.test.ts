import {
  agreementOf,
  brokeragePermutation,
  communities,
  degreeCentralization,
  type FindingsOptions,
  findings,
  groupsBy,
  holm,
  mixingTests,
} from 'playermap/measures';
import { Ecosystem, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { mapReading } from '../../../src/measures/findings/map-reading';
import { gatheringFindings, keySetFindings } from '../../../src/measures/findings/shape';
import { circle, clique, finding, members, smallMap } from '../../helpers/small-map';

const ids = (map: Ecosystem, options: FindingsOptions = {}) =>
  findings(map, { language: 'en', permutations: 0, ...options }).map(({ id }) => id);
const kinds = (map: Ecosystem, kind: string) => ids(map).filter((id) => id.split(':')[0] === kind);
const path = (name: string, n: number) =>
  Array.from({ length: n - 1 }, (_, i) => `${name}${i}-${name}${i + 1}`).join(' ');

describe('from when on something is said', () => {
  it('of a pattern: eight stakeholders and eight ties', () => {
    expect(ids(smallMap(members('a', 8), circle('a', 8)))).not.toContain('small-map');
    expect(ids(smallMap(members('a', 8), path('a', 8)))).toContain('small-map');
    expect(ids(smallMap(members('a', 7), `${circle('a', 7)} a0-a2`))).toContain('small-map');
    // patterns need a map that is not small
    for (const kind of ['key-set', 'ties-gather', 'ways-gather'])
      expect(
        kinds(smallMap(`hub, ${members('a', 6)}`, Array.from({ length: 6 }, (_, i) => `hub-a${i}`).join(' ')), kind),
      ).toEqual([]);
  });

  it('of gates: two who lose their way, and the three gates on whom most depend', () => {
    const gate = (name: string, n: number) => Array.from({ length: n }, (_, i) => `${name}${i}>${name}`).join(' ');
    const map = smallMap(
      `r - recipient, a, b, c, d, e, ${[5, 2, 4, 3, 1].map((n, k) => members('abcde'[k] as string, n)).join(', ')}`,
      `a>r b>r c>r d>r e>r ${gate('a', 5)} ${gate('b', 2)} ${gate('c', 4)} ${gate('d', 3)} ${gate('e', 1)}`,
    );
    expect(kinds(map, 'gate')).toEqual(['gate:a', 'gate:c', 'gate:d']);
    const two = smallMap(
      `r - recipient, b, e, ${members('b', 2)}, ${members('e', 1)}`,
      `b>r e>r ${gate('b', 2)} ${gate('e', 1)}`,
    );
    expect(kinds(two, 'gate')).toEqual(['gate:b']);
    // two of the four others
    expect(finding(two, 'gate:b')).toMatchObject({ weight: 0.75, numbers: { count: 2, of: 4, share: 0.5 } });
  });

  it('of the ways of a sector: half of them, and two members who have a way', () => {
    // b1 and b2 go over x, b3 and b4 over y, the two also round about; c alone is of its sector
    const map = smallMap(
      'r - recipient, x health, y health, b1 business, b2 business, b3 business, b4 business, c academia, z media',
      'x>r y>r z>r b1>x b2>x b3>y b4>y b1>z b3>z c>x',
    );
    // b1 and b3 have two shortest ways each: of x are b2 and half of b1
    expect(kinds(map, 'way')).toEqual([]);
    const halves = smallMap(
      'r - recipient, x health, y health, b1 business, b2 business, b3 business, b4 business, c academia, z media',
      'x>r y>r z>r b1>x b2>x b3>y b4>y c>x b1>b3 b3>b1',
    );
    expect(kinds(halves, 'way').sort()).toEqual(['way:x business', 'way:y business']);
    expect(finding(halves, 'way:x business')).toMatchObject({
      weight: 0.5,
      numbers: { share: 0.5, dependency: 2, count: 4 },
    });
  });

  it('of a way of a sector, unless all of it would lose every way: then the gate says so', () => {
    const map = (more: string) =>
      smallMap(
        'r - recipient, x health, y health, b1 business, b2 business, c1 media, c2 media, c3 media',
        `x>r y>r b1>x b2>x b1>b2 c1>y c2>y c3>y c1>c2 ${more}`,
      );
    expect(ids(map('')).filter((id) => /^(gate|way):x/.test(id))).toEqual(['gate:x']);
    // a long way round for one of two
    expect(ids(map('b1>c1')).filter((id) => /^(gate|way):x/.test(id))).toEqual(['way:x business']);
    // those of other sectors who lose theirs do not count
    expect(ids(map('b1>c1 b2>c1 c3>x')).filter((id) => /:x business/.test(id))).toEqual(['way:x business']);
  });

  it('of what hangs on a stakeholder: two cut off, and on a tie: two at each end', () => {
    const tail = (n: number) =>
      smallMap(`${members('a', 6)}, ${members('t', n)}`, `${clique('a', 6)} a0-t0 ${path('t', n)}`);
    expect([kinds(tail(1), 'cut-point'), kinds(tail(1), 'single-ties')]).toEqual([[], []]);
    expect([kinds(tail(2), 'cut-point'), kinds(tail(2), 'single-ties')]).toEqual([['cut-point:a0'], ['single-ties']]);
    expect(finding(tail(2), 'cut-point:a0')?.numbers).toEqual({ count: 2, share: 2 / 7 });
  });

  it('of far from the recipients by two steps more than the ring, with eight to compare for the whole', () => {
    const map = (steps: number) =>
      smallMap(`r - recipient, m - commissioner, ${members('x', 3)}`, `x0>r x1>x0 x2>x1 m>x${steps - 2}`);
    expect(kinds(map(2), 'near-but-far')).toEqual([]);
    expect(kinds(map(3), 'near-but-far')).toEqual(['near-but-far']);
    expect(finding(map(4), 'near-but-far')?.numbers).toEqual({ count: 1, of: 1, farthest: 4 });
    expect(kinds(map(4), 'rings-no-distances')).toEqual([]);
  });

  it('of a ring of one sector: three members, and another sector on the map', () => {
    const ring = (n: number, other = 'health') =>
      smallMap(
        `r - recipient, ${Array.from({ length: n }, (_, i) => `a${i} business operator`).join(', ')}, b ${other} adjacent`,
        'b>r',
      );
    expect(kinds(ring(2), 'rings-of-one-sector')).toEqual([]);
    expect(kinds(ring(3), 'rings-of-one-sector')).toEqual(['rings-of-one-sector']);
    expect(kinds(ring(3, 'business'), 'rings-of-one-sector')).toEqual([]);
  });

  it('of a centre: one who has more ties than all others, and a centralization of 0.4', () => {
    const star = (name: string, n: number) => Array.from({ length: n }, (_, i) => `${name}-${name}${i}`).join(' ');
    const two = smallMap(`a, b, ${members('a', 5)}, ${members('b', 5)}`, `${star('a', 5)} ${star('b', 5)} a-b`);
    expect(degreeCentralization(project(two))).toBeGreaterThan(0.4);
    expect(ids(two).filter((id) => id.includes('gather'))).toEqual([]);
    // around the hub a circle, which makes all alike but for it
    const wheel = smallMap(`a, ${members('a', 8)}`, `${star('a', 8)} ${circle('a', 8)}`);
    const value = degreeCentralization(project(wheel)) as number;
    expect(finding(wheel, 'ties-gather:a')?.weight).toBeCloseTo(0.3 + 0.25 * ((value - 0.4) / 0.6), 3);
    const dense = smallMap(
      `a, ${members('a', 8)}`,
      `${star('a', 8)} ${circle('a', 8)} ${[0, 1, 2, 3].map((i) => `a${i}-a${i + 4} a${i}-a${i + 2}`).join(' ')}`,
    );
    expect(degreeCentralization(project(dense))).toBeLessThan(0.5);
    expect(kinds(dense, 'ties-gather').length).toBe((degreeCentralization(project(dense)) as number) >= 0.4 ? 1 : 0);
  });

  it('of large maps only what does not take long', () => {
    const star = (n: number) =>
      mapReading(smallMap(`hub, ${members('a', n)}`, Array.from({ length: n }, (_, i) => `hub-a${i}`).join(' ')), {
        permutations: 0,
        language: 'en',
      });
    expect(keySetFindings(star(299)).length).toBe(0);
    const circleOf = (n: number) => mapReading(smallMap(members('a', n), circle('a', n)), { permutations: 0 });
    expect(keySetFindings(circleOf(20)).map(({ kind }) => kind)).toEqual(['key-set']);
    expect(keySetFindings(circleOf(301))).toEqual([]);
    expect(gatheringFindings(star(2_999)).map(({ kind }) => kind)).toEqual(['ties-gather', 'ways-gather']);
    expect(gatheringFindings(star(3_000)).map(({ kind }) => kind)).toEqual(['ties-gather']);
  });
});

describe('how much a finding weighs', () => {
  it('is more, the more of the ties are conflicts', () => {
    const conflict = (ties: number, pairs: readonly string[]) =>
      finding(
        Ecosystem.from({
          version: 1,
          stakeholders: [...'abcdefgh'].map((id) => ({ id })),
          ties: [
            ...Array.from({ length: ties }, (_, i) => ({ source: 'abcdefgh'[i % 8], target: 'abcdefgh'[(i + 1) % 8] })),
            ...pairs.map((pair) => ({ source: pair[0], target: pair[1], sign: -1 })),
          ],
        }),
        'conflicts',
      );
    // eight ties in a circle and two across: five times two of ten
    expect(conflict(8, ['ca', 'ge'])).toMatchObject({
      measures: ['ties'],
      weight: 0.65,
      numbers: { count: 2, of: 10 },
      stakeholders: ['a', 'c', 'e', 'g'],
    });
    expect(conflict(8, ['ca', 'ge'])?.sentence).toContain('between a and c; between e and g');
    // one in both directions is one: five times one of ten
    expect(conflict(8, ['ca', 'ac'])).toMatchObject({ weight: 0.55, numbers: { count: 1, of: 10 } });
    // in the order of the ids, by the first and then the second
    expect(conflict(8, ['ha', 'da', 'ec'])?.stakeholders).toEqual(['a', 'd', 'h', 'c', 'e']);
  });

  it('is more, the more of those with a veto are far: three steps, or no way', () => {
    const map = Ecosystem.from({
      version: 1,
      stakeholders: [{ id: 'r', ring: 'recipient' }, { id: 'a' }, ...[...'bcde'].map((id) => ({ id, veto: {} }))],
      ties: ['ar', 'ba', 'cb'].map((pair) => ({ source: pair[0], target: pair[1] })),
    });
    expect(finding(map, 'veto-far', { withPrivate: true })).toMatchObject({
      measures: ['distanceToRecipient'],
      // c, d and e of four
      weight: Math.round(1000 * (0.6 + (0.75 - 0.6) * (3 / 4))) / 1000,
      numbers: { count: 3, of: 4, steps: 3 },
      stakeholders: ['c', 'd', 'e'],
    });
    expect(finding(map, 'veto-far', { withPrivate: true, recipients: ['b'] })?.numbers).toEqual({
      count: 2,
      of: 4,
      steps: 3,
    });
  });

  it('is more, the more stakeholders have no sector', () => {
    const map = smallMap('r - recipient, a health, b health, c, d health', 'a>r b>r');
    expect(finding(map, 'sector-unknown')).toMatchObject({
      measures: [],
      weight: 0.3,
      numbers: { count: 1, of: 4 },
      stakeholders: ['c'],
    });
    expect(finding(smallMap('a, b', 'a>b'), 'sector-unknown')).toBeUndefined();
  });

  it('is fixed where there is one sector, or nothing', () => {
    expect(finding(smallMap(members('a', 8, 'health'), 'a0-a1'), 'one-sector')).toMatchObject({
      measures: ['sectorRichness', 'composition'],
      weight: 0.6,
      numbers: { count: 1, stakeholders: 8 },
      sectors: ['health'],
    });
    expect(finding(smallMap(members('a', 7, 'health'), 'a0-a1'), 'one-sector')).toBeUndefined();
    const empty = Ecosystem.fromChecked({ version: 1, stakeholders: [], ties: [] });
    expect(finding(empty, 'empty-map')).toMatchObject({ measures: [], weight: 1, numbers: { stakeholders: 0 } });
    expect(finding(smallMap('a, b', ''), 'no-ties')).toMatchObject({
      measures: ['ties'],
      weight: 0.98,
      numbers: { ties: 0 },
    });
    expect(finding(smallMap('a, b', ''), 'no-ties')?.sentence).toMatch(/^No ties are recorded/);
    const funded = Ecosystem.from({
      version: 1,
      stakeholders: [{ id: 'a' }, { id: 'b' }],
      ties: [{ source: 'a', target: 'b', from: '2015', to: '2016' }],
    });
    expect(finding(funded, 'no-ties', { at: '2020' })?.sentence).toMatch(/^None of the recorded ties was selected/);
  });

  it('is more for a broker, the further beyond chance', () => {
    const sides = `${members('a', 12, 'health')}, ${members('b', 12, 'business')}`;
    const ties = Array.from(
      { length: 12 },
      (_, i) => `a${i}>hub hub>b${i} a${i}>a${(i + 1) % 12} b${i}>b${(i + 1) % 12}`,
    );
    const map = smallMap(`hub government, ${sides}`, ties.join(' '));
    const network = project(map);
    const tests = brokeragePermutation(network).roles.liaison;
    const at = network.index.get('hub') as number;
    const having = tests.flatMap((test, i) => (test && (test.observed ?? 0) > 0 ? [{ i, p: test.atLeast }] : []));
    const p = holm(having.map((one) => one.p))[having.findIndex(({ i }) => i === at)];
    const mean = tests[at]?.mean as number;
    const found = finding(map, 'broker:liaison hub');
    expect(found).toMatchObject({
      measures: ['brokeragePermutation'],
      stakeholders: ['hub'],
      uncertainty: { interval: null },
    });
    expect(found?.numbers.count).toBe(144);
    expect(found?.numbers.mean).toBeCloseTo(mean, 0);
    expect(found?.uncertainty?.p).toBeCloseTo(p as number, 1);
    expect(found?.weight).toBeCloseTo(0.4 + 0.15 * (1 - (found?.numbers.mean as number) / 144), 3);
  });
});

describe('mixing as chance would have it', () => {
  const map = smallMap(
    `${members('a', 5, 'health')}, ${members('b', 5, 'business')}`,
    'a0-a1 a1-b1 b1-b2 b2-a2 a2-a3 a3-b3 b3-b4 b4-a4 a4-a0 a0-b0 b0-b3',
  );

  it('is said with little weight, and with both indices', () => {
    const found = finding(map, 'mixing-as-chance');
    const tests = mixingTests(project(map));
    expect(found).toMatchObject({ measures: ['eiIndex', 'assortativity', 'mixingTests'], weight: 0.15 });
    expect(found?.numbers.eiIndex).toBe(tests.get('eiIndex')?.observed);
    expect(Math.min(tests.get('eiIndex')?.p ?? 0, tests.get('assortativity')?.p ?? 0)).toBeGreaterThanOrEqual(0.1);
    expect(found?.numbers.eiIndexP).toBeLessThanOrEqual(1);
  });

  it('is asked only where eight have a sector, and there are two', () => {
    const few = smallMap(
      `${members('a', 4, 'health')}, ${members('b', 3, 'business')}, ${members('c', 3)}`,
      'a0-a1 a1-b1 b1-b2 b2-a2 a2-a3 a3-b0 b0-c0 c0-c1 c1-c2 a0-b0 b0-b2',
    );
    expect(ids(few, { permutations: 99 }).filter((id) => id.startsWith('mixing'))).toEqual([]);
    const one = smallMap(members('a', 9, 'health'), circle('a', 9));
    expect(ids(one, { permutations: 99 }).filter((id) => /^(mixing|sector-|broker|between)/.test(id))).toEqual([]);
  });
});

describe('communities across sectors', () => {
  it('are said with the agreement, and its range over all searches', () => {
    const map = smallMap(
      [0, 1, 2]
        .map((k) =>
          Array.from(
            { length: 5 },
            (_, i) => `${'abc'[k]}${i} ${['health', 'business', 'academia', 'community', 'philanthropy'][i]}`,
          ).join(', '),
        )
        .join(', '),
      `${clique('a', 5)} ${clique('b', 5)} ${clique('c', 5)} a0-b0 b1-c1`,
    );
    const network = project(map);
    const best = communities(network);
    const ami = agreementOf(best.of, groupsBy(network, 'sector').of)?.ami as number;
    const found = finding(map, 'communities-across');
    expect(found?.numbers.ami).toBeCloseTo(ami, 12);
    expect(found?.numbers.count).toBe(3);
    expect(found?.numbers.modularity).toBeCloseTo(best.modularity as number, 12);
    expect(found?.weight).toBeCloseTo(0.3 + 0.15 * Math.abs(ami), 3);
    expect(found?.uncertainty).toEqual({ p: null, interval: [found?.numbers.low, found?.numbers.high] });
    expect(found?.numbers.high).toBeLessThanOrEqual(0.1);
  });
});

describe('how a map is read for its findings', () => {
  const map = (language?: string) =>
    Ecosystem.from({ ...smallMap('a, b', 'a-b').document, ...(language && { language }) });

  it('is in the language of the map where that is Hebrew, Arabic or English, else in English', () => {
    const sentence = (language?: string) => findings(map(language))[0]?.sentence;
    expect(sentence('he')).toMatch(/[א-ת]/);
    expect(sentence('ar')).toMatch(/[ء-ي]/);
    for (const language of ['en', 'fr']) expect(sentence(language)).toMatch(/^The map is small/);
    expect(findings(map('he'), { language: 'en' })[0]?.sentence).toMatch(/^The map is small/);
  });

  it('takes length, strength and direction as they were asked', () => {
    // two ways for each b: near and weak over x, or long and strong over z and y
    const ways = Ecosystem.from({
      version: 1,
      stakeholders: [
        { id: 'r', ring: 'recipient' },
        ...[...'xyz'].map((id) => ({ id, sectors: ['health'] })),
        ...['b1', 'b2', 'b3', 'b4'].map((id) => ({ id, sectors: ['business'] })),
      ],
      ties: [
        { source: 'x', target: 'r', strength: 1 },
        { source: 'y', target: 'r', strength: 9 },
        { source: 'z', target: 'y', strength: 9 },
        ...['b1', 'b2', 'b3', 'b4'].flatMap((source) => [
          { source, target: 'x', strength: 1 },
          { source, target: 'z', strength: 9 },
        ]),
      ],
    });
    const through = (options: FindingsOptions) => ids(ways, options).filter((id) => /^way:.* business$/.test(id));
    expect(through({})).toEqual(['way:x business']);
    expect(through({ distance: 'inverse-strength' }).sort()).toEqual(['way:y business', 'way:z business']);
    expect(through({ distance: 'inverse-strength', unweighted: true })).toEqual(['way:x business']);
    expect(ids(ways, {})).toContain('no-voice');
    expect(ids(ways, { directed: false })).not.toContain('no-voice');
  });
});

describe('what a sentence is about', () => {
  it('is ways or ties that gather, and pairs or recipients that are lost', () => {
    const hub = smallMap(`hub, ${members('a', 8)}`, Array.from({ length: 8 }, (_, i) => `hub-a${i}`).join(' '));
    expect(finding(hub, 'ties-gather:hub')?.sentence).toMatch(/^Ties gather around hub: degree centralization 1\.00/);
    expect(finding(hub, 'ways-gather:hub')?.sentence).toMatch(/gather at hub: betweenness centralization 1\.00/);
    expect(finding(smallMap(members('a', 8), circle('a', 8)), 'key-set')?.sentence).toBe(
      'If all of these were gone (a0, a4), 60% of the pairs that remain would have no way to each other; now it is 0%.',
    );
  });

  it('is rings that run against distances, or only do not go with them', () => {
    // ranks of the rings 1.5 1.5 3.5 3.5 5.5 5.5 7.5 7.5 beside two steps for every other
    const map = smallMap(
      'r - recipient, a - commissioner, b - commissioner, c - operator, d - operator, e - adjacent, f - adjacent, g - environment, h - environment',
      'a>r c>r e>r g>r b>a d>c f>e h>g',
    );
    const found = finding(map, 'rings-no-distances');
    expect(found?.numbers.rho).toBeCloseTo(0, 12);
    expect(found).toMatchObject({
      weight: 0.3,
      sentence: expect.stringMatching(/^Rings and distances do not go together/),
    });
  });
});
