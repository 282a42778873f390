import {
  diversityInterval,
  type Finding,
  type FindingsOptions,
  findings,
  hill,
  mixingTests,
  sectorTests,
} from 'playermap/measures';
import { type Ecosystem, project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { circle, clique, finding, members, smallMap } from '../../helpers/small-map';

type Rest = Pick<Finding, 'measures' | 'weight' | 'numbers' | 'stakeholders' | 'sectors'>;
/** Every finding of a map in its order, without its sentence; of chance nothing is asked. */
const all = (map: Ecosystem, options: FindingsOptions = {}): [string, Rest][] =>
  findings(map, { language: 'en', permutations: 0, ...options }).map(
    ({ id, measures, weight, numbers, stakeholders, sectors }) => [
      id,
      { measures, weight, numbers, stakeholders, sectors },
    ],
  );
/** What is expected of one: weights as the least of the kind and a part of what there is up to its greatest. */
const is = (
  measures: string,
  [least, greatest, extent = 0]: readonly [number, number, number?],
  numbers: Finding['numbers'],
  stakeholders = '',
  sectors = '',
): Rest => ({
  measures: words(measures),
  weight: Math.round(1000 * (least + (greatest - least) * extent)) / 1000,
  numbers,
  stakeholders: words(stakeholders),
  sectors: words(sectors),
});
const words = (text: string) => text.split(' ').filter((word) => word !== '');

const small = (stakeholders: number, ties: number) => ['small-map', is('ties', [0.96, 0.96], { stakeholders, ties })];
const noRecipients = ['no-recipients', is('', [0.92, 0.92], { recipients: 0 })];
const silent = (name: string) => ['no-voice', is('recipientVoice', [0.75, 0.85, 1], { count: 1, of: 1 }, name)];
/** Of the five rings a map has where none are declared. */
const emptyRings = (count: number) => ['rings-empty', is('crossTable', [0.2, 0.3, count / 5], { count, of: 5 })];

describe('all that is said of a map with a gate', () => {
  const map = smallMap(
    'family - recipient, operator civil-society, ministry government, city government, fund business, bank business',
    'operator>family ministry>operator city>operator fund>operator bank>operator bank>family',
  );

  it('is the gate, the silence of the recipient and the empty rings', () => {
    // of bank, city, fund and ministry only bank has another way
    expect(all(map)).toEqual([
      small(6, 6),
      silent('family'),
      [
        'gate:operator',
        is(
          'gatekeeping gatesToRecipient',
          [0.6, 0.9, 3 / 4],
          { count: 3, of: 4, share: 3 / 4 },
          'operator city fund ministry',
          'government',
        ),
      ],
      emptyRings(4),
    ]);
  });
});

describe('all that is said of a chain to the recipient', () => {
  const map = smallMap(
    'r - recipient, op civil-society, m government, f philanthropy, g philanthropy, u academia',
    'op>r m>op f>m g>f r>u',
  );

  it('is who holds it, who is far, and what hangs on one tie', () => {
    const gate = 'gatekeeping gatesToRecipient';
    const reach = 'sectorReach distanceToRecipient';
    expect(all(map)).toEqual([
      small(6, 5),
      ['gate:op', is(gate, [0.6, 0.9, 1], { count: 3, of: 3, share: 1 }, 'op f g m', 'philanthropy')],
      // op has a way too
      ['gate:m', is(gate, [0.6, 0.9, 2 / 3], { count: 2, of: 3, share: 2 / 3 }, 'm f g', 'philanthropy')],
      ['sectors-without-way', is(reach, [0.6, 0.8, 1 / 4], { count: 1, of: 4, steps: 2 }, 'u', 'academia')],
      // the recipient and u, of five others; the three on the other side are told as the gate
      ['cut-point:op', is('articulationPoint', [0.4, 0.7, 2 * (2 / 5)], { count: 2, share: 2 / 5 }, 'op r u')],
      ['sectors-far', is(reach, [0.5, 0.65, 1 / 4], { count: 1, of: 4, steps: 2, nearest: 3 }, 'f g', 'philanthropy')],
      // one of five with a sector; its only tie is with the recipient, who has none
      [
        'sectors-alone',
        is(
          'eiIndex sectorEi',
          [0.5, 0.65, 1 / 5],
          { count: 1, of: 4, tiesInside: 0, tiesToOthers: 0 },
          'u',
          'academia',
        ),
      ],
      ['single-ties', is('bridges', [0.3, 0.4, 3 / 5], { count: 3, of: 5 }, 'f m op r')],
      emptyRings(4),
    ]);
  });
});

describe('all that is said of a map whose rings are no distances', () => {
  it('is who is near but far, which ties leave rings out, and which two hold it together', () => {
    const map = smallMap(
      'r - recipient, m - commissioner, n - commissioner, o - operator, p - operator, x - adjacent, y - environment, z - environment',
      'o>r p>r x>r y>r z>r m>n n>o n>p y>o z>p y>p',
    );
    expect(all(map)).toEqual([
      silent('r'),
      // without o and p two of five have no way
      ['key-set-recipients', is('keyPlayers', [0.45, 0.65, 2 / 5], { value: 2 / 5, before: 0, size: 2 }, 'o p')],
      // of 15 pairs 6 stay tied around r, and m with n
      ['key-set', is('keyPlayers', [0.35, 0.55, 8 / 15], { value: 1 - 7 / 15, before: 0, size: 2 }, 'o p')],
      // m: ring 1, three steps
      [
        'near-but-far',
        is('ringDistance distanceToRecipient', [0.35, 0.55, 1 / 7], { count: 1, of: 7, farthest: 3 }, 'm'),
      ],
      // y-o, y-p and z-p, of six ties among those around r
      ['ring-skipping', is('ringSkippingTies', [0.1, 0.2, 3 / 6], { count: 3, of: 6, most: 3 }, 'o p y z')],
    ]);
  });

  it('is that the inner rings have the longer way', () => {
    const map = smallMap(
      'r - recipient, a - commissioner, b - commissioner, c - operator, d - operator, e - adjacent, f - adjacent, g - environment, h - environment',
      'g>r h>r e>g f>h c>e d>f a>c b>d g>h e>f',
    );
    const gate = (share: number) => [0.6, 0.9, share] as const;
    expect(all(map)).toEqual([
      silent('r'),
      ['gate:h', is('gatekeeping gatesToRecipient', gate(3 / 7), { count: 3, of: 7, share: 3 / 7 }, 'h b d f')],
      ['gate:e', is('gatekeeping gatesToRecipient', gate(2 / 7), { count: 2, of: 7, share: 2 / 7 }, 'e a c')],
      ['gate:f', is('gatekeeping gatesToRecipient', gate(2 / 7), { count: 2, of: 7, share: 2 / 7 }, 'f b d')],
      [
        'near-but-far',
        is('ringDistance distanceToRecipient', [0.35, 0.55, 2 / 8], { count: 2, of: 8, farthest: 4 }, 'a b'),
      ],
      ['rings-no-distances', is('ringDistance', [0.3, 0.4, 1], { rho: -1, count: 8 })],
      ['single-ties', is('bridges', [0.3, 0.4, 2 / 10], { count: 2, of: 10 }, 'c e d f')],
    ]);
  });

  it('is which rings are empty, and which have one sector', () => {
    const map = smallMap(
      'r - recipient, a government commissioner, b government commissioner, c government commissioner, d health operator, e academia operator, f health operator',
      'a>d d>r',
    );
    expect(all(map)).toEqual([
      small(7, 2),
      silent('r'),
      [
        'sectors-without-way',
        is('sectorReach distanceToRecipient', [0.6, 0.8, 1 / 3], { count: 1, of: 3, steps: 2 }, 'e', 'academia'),
      ],
      ['without-ties', is('isolates degree', [0.4, 0.7, 4 / 7], { count: 4, of: 7 }, 'b c e f')],
      [
        'sectors-alone',
        is(
          'eiIndex sectorEi',
          [0.5, 0.65, 1 / 6],
          { count: 1, of: 3, tiesInside: 0, tiesToOthers: 0 },
          'e',
          'academia',
        ),
      ],
      [
        'rings-of-one-sector',
        is('crossTable', [0.3, 0.45, 1 / 3], { count: 1, of: 3, members: 3 }, 'a b c', 'government'),
      ],
      emptyRings(2),
    ]);
  });
});

describe('all that is said of maps in parts', () => {
  it('is what is aside, and who is alone', () => {
    const map = smallMap(`${members('a', 6)}, ${members('b', 2)}, lone`, `${circle('a', 6)} b0-b1`);
    expect(all(map)).toEqual([
      small(9, 7),
      noRecipients,
      // six of the eight with ties are in the main part
      ['parts', is('components', [0.45, 0.7, 1 / 4], { parts: 2, aside: 1, share: 3 / 4 }, 'b0 b1')],
      ['without-ties', is('isolates degree', [0.4, 0.7, 1 / 9], { count: 1, of: 9 }, 'lone')],
    ]);
  });

  it('is who is in no part where none is the main one', () => {
    const map = smallMap(['b', 'c', 'd'].map((name) => members(name, 2)).join(', '), 'b0-b1 c0-c1 d0-d1');
    expect(all(map)).toEqual([
      small(6, 3),
      noRecipients,
      ['parts', is('components', [0.45, 0.7, 2 / 3], { parts: 3, aside: 2, share: 1 / 3 })],
    ]);
    // two of equal size: half is enough for a main part, the first in the order of the ids
    const halves = all(smallMap('a, b, c, d', 'a-b c-d'));
    expect(halves[2]).toEqual([
      'parts',
      is('components', [0.45, 0.7, 1 / 2], { parts: 2, aside: 1, share: 1 / 2 }, 'c d'),
    ]);
  });

  it('lists two parts aside, and counts three', () => {
    const aside = (n: number) => {
      const names = ['b', 'c', 'd'].slice(0, n);
      const pairs = names.map((name) => members(name, 2)).join(', ');
      return finding(
        smallMap(
          `${members('a', 12)}, ${pairs}`,
          `${circle('a', 12)} ${names.map((name) => `${name}0-${name}1`).join(' ')}`,
        ),
        'parts',
      )?.sentence;
    };
    expect(aside(2)).toBe('Tied among themselves, but cut off from the main part of the map: b0, b1; c0, c1.');
    expect(aside(3)).toMatch(/there are 3 parts without a tie to it/);
  });

  it('is what hangs on one stakeholder or one tie: the three on whom most hangs', () => {
    const map = smallMap(
      `${members('a', 4)}, mid, ${members('b', 4)}, leaf`,
      `${clique('a', 4)} ${clique('b', 4)} a0-mid mid-b0 a1-leaf`,
    );
    const cut = (count: number, names: string) =>
      is('articulationPoint', [0.4, 0.7, 2 * (count / 9)], { count, share: count / 9 }, names);
    expect(all(map)).toEqual([
      noRecipients,
      ['cut-point:a0', cut(4, 'a0 a1 a2 a3 leaf')],
      ['cut-point:mid', cut(4, 'mid b0 b1 b2 b3')],
      ['cut-point:b0', cut(3, 'b0 b1 b2 b3')],
      // the leaf is a single stakeholder, not a part
      ['single-ties', is('bridges', [0.3, 0.4, 2 / 15], { count: 2, of: 15 }, 'a0 mid b0')],
    ]);
  });

  it('is which two hold a circle together', () => {
    // opposite ones: of 15 pairs 3 and 3 stay tied
    expect(all(smallMap(members('a', 8), circle('a', 8)))).toEqual([
      noRecipients,
      ['key-set', is('keyPlayers', [0.35, 0.55, 9 / 15], { value: 9 / 15, before: 0, size: 2 }, 'a0 a4')],
    ]);
  });
});

describe('all that is said of a map around one stakeholder', () => {
  it('is that ties, ways and sectors meet there', () => {
    const map = smallMap(
      `hub government, ${members('a', 4, 'health')}, ${members('b', 4, 'business')}`,
      Array.from({ length: 4 }, (_, i) => `hub-a${i} hub-b${i}`).join(' '),
    );
    const { estimate, low, high } = diversityInterval(project(map), (counts) => hill(counts, 2));
    expect(estimate).toBeCloseTo(81 / (16 + 16 + 1), 12);
    const gather = [0.3, 0.55, 1] as const;
    const hill2 = { hill2: estimate as number, low: low as number, high: high as number };
    expect(all(map)).toEqual([
      noRecipients,
      // but for one that is left
      ['cut-point:hub', is('articulationPoint', [0.4, 0.7, 1], { count: 7, share: 7 / 8 }, 'hub a1 a2 a3 b0 b1 b2 b3')],
      // 16 of the 28 pairs around the hub are of two sectors
      [
        'between-sectors:hub',
        is('crossSectorBetweenness crossSectorShare', [0.35, 0.6, 1], { share: 1, ofOwnBetweenness: 16 / 28 }, 'hub'),
      ],
      ['ties-gather:hub', is('degreeCentralization degree', gather, { value: 1 }, 'hub')],
      ['ways-gather:hub', is('betweennessCentralization betweenness', gather, { value: 1 }, 'hub')],
      [
        'diversity',
        is(
          'sectorHill2 diversityInterval bergerParker',
          [0.1, 0.4, 4 / 9],
          { count: 3, ...hill2, share: 4 / 9, stakeholders: 9 },
          '',
          'health',
        ),
      ],
    ]);
  });

  it('is how few of the ways of a sector go another way', () => {
    const map = smallMap(
      'r - recipient, x health, y health, b1 business, b2 business, b3 business, b4 business, g government',
      'x>r y>r b1>x b2>x b3>x b4>y g>x g>y b1>b2 b2>b3',
    );
    expect(all(map)).toEqual([
      silent('r'),
      [
        'gate:x',
        is('gatekeeping gatesToRecipient', [0.6, 0.9, 1 / 2], { count: 3, of: 6, share: 1 / 2 }, 'x b1 b2 b3'),
      ],
      // half of the way from one half to all
      [
        'way:x business',
        is('recipientDependencyBy', [0.5, 0.75, 1 / 2], { share: 3 / 4, dependency: 3, count: 4 }, 'x', 'business'),
      ],
      emptyRings(4),
    ]);
  });

  it('is which recipients have a tie and no voice, and which have none', () => {
    expect(all(smallMap('r - recipient, s - recipient, t - recipient, a', 'a>r a>s s>a'))).toEqual([
      small(4, 3),
      ['recipients-alone', is('recipientVoice', [0.86, 0.9, 1 / 3], { count: 1, of: 3 }, 't')],
      ['no-voice', is('recipientVoice', [0.75, 0.85, 1 / 3], { count: 1, of: 3 }, 'r')],
      emptyRings(4),
    ]);
  });
});

describe('all that is said of two sectors that keep apart', () => {
  const map = smallMap(
    `${members('a', 5, 'health')}, ${members('b', 5, 'business')}, c academia, d academia`,
    `${clique('a', 5)} ${clique('b', 5)} a0-b0 c-d`,
  );
  const found = () => new Map(findings(map, { language: 'en' }).map((one) => [one.id, one]));

  it('has the numbers of the tests, and weighs by how far they are from chance', () => {
    const tests = mixingTests(project(map));
    const mixing = found().get('mixing');
    // of 22 ties one is between sectors
    expect(mixing?.numbers).toMatchObject({ eiIndex: (1 - 21) / 22, across: expect.closeTo(1 / 22, 12) });
    expect(mixing?.numbers.acrossByChance).toBeCloseTo((1 + (tests.get('eiIndex')?.mean as number)) / 2, 12);
    expect(mixing?.numbers.assortativityByChance).toBeCloseTo(tests.get('assortativity')?.mean as number, 12);
    // both questions are answered by none of 999 draws: twice 2 / 1000
    expect(mixing?.numbers).toMatchObject({ eiIndexP: 0.004, assortativityP: 0.004 });
    expect(mixing).toMatchObject({
      measures: ['eiIndex', 'assortativity', 'mixingTests'],
      weight: 0.6,
      uncertainty: { p: 0.004, interval: null },
    });
  });

  it('names each sector with the share of its ties to others', () => {
    const tests = sectorTests(project(map));
    for (const [sector, observed] of [
      // 20 ends of ties inside, counted from each stakeholder, and one to another sector
      ['health', (1 - 10) / 11],
      ['academia', -1],
    ] as const) {
      const one = found().get(`sector-inward:${sector}`);
      const mean = tests.eiIndex[tests.names.indexOf(sector)]?.mean as number;
      expect(one?.numbers.eiIndex).toBeCloseTo(observed, 12);
      expect(one?.numbers.eiIndexByChance).toBeCloseTo(mean, 12);
      expect(one?.numbers.across).toBeCloseTo((1 + observed) / 2, 12);
      expect(one?.numbers.acrossByChance).toBeCloseTo((1 + mean) / 2, 12);
      expect(one?.weight).toBeCloseTo(0.35 + 0.15 * ((mean - observed) / 2), 3);
      expect(one).toMatchObject({ measures: ['eiIndex', 'sectorTests'], sectors: [sector], stakeholders: [] });
    }
  });

  it('finds them as communities, and in parts', () => {
    expect(found().get('communities-follow')).toMatchObject({
      measures: ['communitySectorAmi', 'communities', 'communityModularity'],
      weight: 0.45,
      numbers: {
        count: 3,
        ami: 1,
        low: 1,
        high: 1,
        modularity: expect.closeTo(21 / 22 - (21 ** 2 + 21 ** 2 + 2 ** 2) / 44 ** 2, 12),
      },
      uncertainty: { p: null, interval: [1, 1] },
    });
    expect(found().get('sectors-alone')?.numbers).toEqual({ count: 1, of: 3, tiesInside: 1, tiesToOthers: 0 });
    // of 66 pairs 45 + 1 have a way; without a0 and b0 6 + 6 + 1 of 45
    expect(found().get('key-set')?.numbers).toEqual({
      value: expect.closeTo(1 - 13 / 45, 12),
      before: expect.closeTo(1 - 46 / 66, 12),
      size: 2,
    });
    expect(found().get('key-set')?.weight).toBeCloseTo(0.35 + 0.2 * (46 / 66 - 13 / 45), 3);
    // the four beside a0 reach the five of the other side over it; without it 4 x 5 + 4 x 2 + 5 x 2 pairs are of two sectors
    expect(found().get('between-sectors:a0')?.numbers).toEqual({
      share: expect.closeTo(20 / 38, 12),
      ofOwnBetweenness: 1,
    });
  });
});
