import { type FindingsOptions, findings } from 'playermap/measures';
import { Ecosystem } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { mapReading } from '../../../src/measures/findings/map-reading';
import { circle, clique, finding, members, smallMap } from '../../helpers/small-map';

const ids = (map: Ecosystem, options: FindingsOptions = {}) =>
  findings(map, { language: 'en', permutations: 0, ...options }).map(({ id }) => id);

describe('strengths and numbers of ties that say opposite things of mixing', () => {
  // many weak ties inside two sectors of five, and a strong one from each to the other
  const map = Ecosystem.from({
    version: 1,
    stakeholders: [...'abcde'].flatMap((id) => [
      { id: `${id}0`, sectors: ['health'] },
      { id: `${id}1`, sectors: ['business'] },
    ]),
    ties: [...'abcde'].flatMap((id, i) => [
      { source: `${id}0`, target: `${id}1`, strength: 100 },
      ...[...'abcde'.slice(0, i)].flatMap((other) =>
        [0, 1].map((side) => ({ source: `${id}${side}`, target: `${other}${side}`, strength: 1 })),
      ),
    ]),
  });

  it('are not told of the whole, but of each when it is asked for', () => {
    expect(finding(map, 'mixing')).toBeUndefined();
    // five of 25 ties are between the sectors
    const counted = finding(map, 'mixing', { unweighted: true });
    expect(counted?.sentence).toMatch(/^Ties stay inside sectors .*: 20% of the ties are between sectors/);
    expect(counted?.numbers.eiIndex).toBeCloseTo(-15 / 25, 12);
    expect(counted?.sentence).not.toContain('by strength');
  });

  it('agree on a map whose strengths are all alike', () => {
    const even = Ecosystem.from({ ...map.document, ties: map.ties.map((tie) => ({ ...tie, strength: 3 })) });
    expect(finding(even, 'mixing')?.sentence).toContain('20% of the ties (by strength) are between sectors');
    // of each sector too: five of its fifteen ties lead out
    expect(finding(even, 'sector-inward:health')?.numbers.across).toBeCloseTo(5 / 15, 12);
  });
});

describe('sectors that a gate cuts off', () => {
  it('are those of whom all who have a way lose it, the gatekeeper, recipients and those without a way aside', () => {
    const lost = (stakeholders: string, ties: string) => finding(smallMap(stakeholders, ties), 'gate:g')?.sectors;
    // the gatekeeper is of the sector
    expect(lost('r - recipient, g health, a health, b health', 'g>r a>g b>g')).toEqual(['health']);
    // a recipient is
    expect(lost('r health recipient, g, a health, b health', 'g>r a>g b>g')).toEqual(['health']);
    // somebody without any way is
    expect(lost('r - recipient, g, a health, b health, c health', 'g>r a>g b>g r>c')).toEqual(['health']);
    // one has another way
    expect(lost('r - recipient, g, a health, b health, c health', 'g>r a>g b>g c>r')).toEqual([]);
    // two sectors of one member each
    expect(lost('r - recipient, g, a health, b business', 'g>r a>g b>g')).toEqual([]);
  });
});

describe('rings as distances', () => {
  const inOrder = (last = '') =>
    smallMap(
      'r - recipient, a - commissioner, b - commissioner, c - operator, d - operator, e - adjacent, f - adjacent, g - environment, h - environment',
      `a>r b>r c>a d>b e>c f>d g>e h>f a-b ${last}`,
    );

  it('are not spoken of where they go together', () => {
    expect(ids(inOrder()).filter((id) => /ring|near/.test(id))).toEqual([]);
  });

  it('are not compared with less than eight, nor where a recipient stands in another ring', () => {
    const reversed = (more: string) =>
      smallMap(
        `r - recipient, a - commissioner, b - commissioner, c - operator, d - operator, e - adjacent, f - adjacent, ${more}`,
        'e>r f>r c>e d>f a>c b>d e-f c-d a-b',
      );
    expect(ids(reversed('g'))).toContain('near-but-far');
    // six have a ring and a way
    expect(ids(reversed('g'))).not.toContain('rings-no-distances');
    const eight = smallMap(
      'r - recipient, a - commissioner, b - commissioner, c - operator, d - operator, e - adjacent, f - adjacent, x - adjacent, y - adjacent',
      'e>r f>r x>r y>r c>e d>f a>c b>d e-f',
    );
    expect(ids(eight)).toContain('rings-no-distances');
    expect(ids(eight, { recipients: ['r', 'y'] }).filter((id) => /near-but-far|no-distances/.test(id))).toEqual([]);
  });

  it('leave ties with the recipients out of those that skip rings', () => {
    expect(ids(inOrder('r>h r>e'))).not.toContain('ring-skipping');
    expect(finding(inOrder('h>r a>e a>f b>h'), 'ring-skipping')).toMatchObject({
      // a-e, a-f and b-h, of eleven ties among those around r, the one without direction both ways
      numbers: { count: 3, of: 11, most: 2 },
      stakeholders: ['a', 'b', 'e', 'f', 'h'],
      sentence: expect.stringContaining(
        '27% pass over at least one ring, most often between Commissioners and Adjacent',
      ),
    });
  });

  it('name the pair of rings of most ties, the inner pair among equals', () => {
    const most = (ties: string) => finding(inOrder(ties), 'ring-skipping')?.sentence.split('most often ')[1];
    expect(most('a>e g>c h>d')).toBe('between Operators and Wider environment.');
    expect(most('h>d a>e')).toBe('between Commissioners and Adjacent and complementary services.');
  });

  it('are empty but for the first, where recipients are named who stand elsewhere', () => {
    const map = smallMap('a - operator, b - adjacent', 'a>b');
    expect(finding(map, 'rings-empty')?.numbers).toEqual({ count: 3, of: 5 });
    expect(finding(map, 'rings-empty', { recipients: ['a'] })?.numbers).toEqual({ count: 2, of: 5 });
    expect(ids(smallMap('a, b', 'a>b'))).not.toContain('rings-empty');
  });
});

describe('parts and points', () => {
  it('tell nobody as cut off who is in another part anyway', () => {
    const map = smallMap(
      `mid, ${members('a', 3)}, ${members('b', 2)}, ${members('c', 3)}`,
      `${clique('a', 3)} a0-mid mid-b0 b0-b1 ${circle('c', 3)}`,
    );
    expect(finding(map, 'cut-point:mid')).toMatchObject({
      // b0 and b1, of the five others of its part
      numbers: { count: 2, share: 2 / 5 },
      stakeholders: ['mid', 'b0', 'b1'],
    });
  });

  it('weigh two or three that hold the ways to the recipients by what more is lost', () => {
    // g has no way as it is; over x and y go all others
    const map = smallMap(
      `r - recipient, x, y, g, ${members('a', 6)}`,
      `x>r y>r r>g ${Array.from({ length: 6 }, (_, i) => `a${i}>x a${i}>y`).join(' ')}`,
    );
    expect(finding(map, 'key-set-recipients')).toMatchObject({
      // of nine others one; of seven all
      numbers: { value: 1, before: expect.closeTo(1 / 9, 12), size: 2 },
      stakeholders: ['x', 'y'],
      weight: Math.round(1000 * (0.45 + (0.65 - 0.45) * (8 / 9))) / 1000,
    });
  });

  it('name no set where one alone has the same effect', () => {
    const map = smallMap(
      `r - recipient, x, ${members('a', 7)}`,
      `x>r ${Array.from({ length: 7 }, (_, i) => `a${i}>x`).join(' ')}`,
    );
    expect(ids(map)).toContain('gate:x');
    expect(ids(map).filter((id) => id.startsWith('key-set'))).toEqual([]);
  });
});

describe('the network behind the findings', () => {
  const map = Ecosystem.from({
    version: 1,
    recipients: ['z', 'b'],
    stakeholders: [
      { id: 'z', sectors: ['people'] },
      { id: 'c', sectors: ['health'] },
      { id: 'b', sectors: ['people'] },
      { id: 'a', sectors: ['business'] },
    ],
    ties: [
      { source: 'c', target: 'z', strength: 2 },
      { source: 'c', target: 'z', strength: 5 },
      { source: 'a', target: 'c', strength: 3 },
    ],
  });

  it('has everybody in the order of the ids, with what belongs to each', () => {
    const { network, recipients, gates } = mapReading(map, {});
    expect(network.ids).toEqual(['a', 'b', 'c', 'z']);
    expect([...network.index]).toEqual([...'abcz'].map((id, i) => [id, i]));
    expect(network.columns.get('sector')).toEqual(['business', 'people', 'health', 'people']);
    expect([...network.recipients]).toEqual([1, 3]);
    expect(recipients).toEqual(['b', 'z']);
    expect([...network.out.neighbours]).toEqual([2, 3]);
    expect([...network.out.strengths]).toEqual([3, 7]);
    expect([...gates]).toEqual([['c', ['a']]]);
  });

  it('combines parallel ties, and leaves their direction out, as it was asked', () => {
    const strengths = (options: FindingsOptions) => [...mapReading(map, options).network.out.strengths];
    expect(strengths({ combine: 'max' })).toEqual([3, 5]);
    expect(mapReading(map, { directed: false }).network.directed).toBe(false);
    expect(mapReading(map, { directed: true }).network.directed).toBe(true);
    expect(strengths({ directed: false })).toHaveLength(4);
  });

  it('takes every choice by its name, and what is usual where nothing is said', () => {
    expect(mapReading(map, {}).reading).toEqual({ by: 'sector', distance: 'hops', unweighted: false, seed: 1 });
    const reading = { by: 'coarseSector', distance: 'inverse-strength', unweighted: true, seed: 5 } as const;
    expect(mapReading(map, reading).reading).toEqual(reading);
    expect(mapReading(map, {})).toMatchObject({ permutations: 999, withPrivate: false, small: true, hasTies: true });
    expect(mapReading(map, { permutations: 0 }).permutations).toBe(0);
    for (const permutations of [-1, 1.5])
      expect(() => mapReading(map, { permutations })).toThrow(
        `permutations is ${permutations}, expected a whole number`,
      );
  });
});
