import {
  distanceToRecipient,
  gatekeeping,
  recipientDependencyBy,
  recipientVoice,
  ringDistance,
  sectorReach,
} from 'playermap/measures';
import { project } from 'playermap/model';
import { describe, expect, it } from 'vitest';
import { finding, smallMap } from '../../helpers/small-map';

const gated = smallMap(
  'family - recipient, operator civil-society, ministry government, city government, fund business, bank business',
  'operator>family ministry>operator city>operator fund>operator bank>operator bank>family',
);

describe('gates to the recipients', () => {
  it('names who loses every way without a stakeholder, and the sectors that lose it whole', () => {
    const found = finding(gated, 'gate:operator');
    expect(found?.sentence).toBe(
      'Without operator, 3 of the 4 others that have a way to the recipients would have none: city, fund, ministry. Sectors that would lose every way: Government.',
    );
    expect(found?.stakeholders).toEqual(['operator', 'city', 'fund', 'ministry']);
    expect(found?.sectors).toEqual(['government']);
    expect(found?.numbers.share).toBe(gatekeeping(project(gated)).get('operator'));
    expect(found?.uncertainty).toBeNull();
  });

  it('are not mentioned where only one other would lose its way, or everybody has a way round', () => {
    expect(finding(smallMap('r - recipient, a, b', 'a>r b>a'), 'gate:a')).toBeUndefined();
    const round = smallMap('r - recipient, a, b, c, d', 'a>r b>r c>a c>b d>a d>b');
    expect(finding(round, 'gate:a')).toBeUndefined();
  });

  it('are those of the recipients that are asked for', () => {
    expect(finding(gated, 'gate:operator', { recipients: ['ministry'] })).toBeUndefined();
    expect(() => finding(gated, 'gate', { recipients: ['familly'] })).toThrowError(/nearest: "family"/);
  });
});

describe('ways of a sector', () => {
  const three = smallMap(
    'r - recipient, x health, y health, b1 business, b2 business, b3 business, b4 business, g government',
    'x>r y>r b1>x b2>x b3>x b4>y g>x g>y b1>b2 b2>b3',
  );

  it('tell what share of the shortest ways from a sector pass through one stakeholder', () => {
    const row = recipientDependencyBy(project(three))
      .rows()
      .find(({ id, group }) => id === 'x' && group === 'business');
    const found = finding(three, 'way:x business');
    expect(row?.share).toBe(0.75);
    expect(found?.sentence).toBe(
      '75% of the shortest ways from Business to the recipients pass through x (other stakeholders of this sector with a way: 4).',
    );
    expect(found?.numbers).toEqual({ share: 0.75, dependency: 3, count: 4 });
    expect(found?.sectors).toEqual(['business']);
  });

  it('say so where all shortest ways pass, though there are longer ones', () => {
    const map = smallMap(
      'r - recipient, x health, y health, z health, b1 business, b2 business, g government, h government',
      'x>r y>r b1>x b2>x b1>z b2>z z>y g>x h>y g>y',
    );
    expect(finding(map, 'way:x business')?.sentence).toMatch(
      /^All shortest ways from Business .* there are longer ones/,
    );
  });

  it('are not mentioned where a gate says it already, or less than half pass', () => {
    expect(finding(gated, 'way:operator government')).toBeUndefined();
    expect(finding(three, 'way:y business')).toBeUndefined();
  });
});

describe('sectors that do not get through', () => {
  const map = smallMap(
    'r - recipient, op civil-society, m government, f philanthropy, g philanthropy, u academia',
    'op>r m>op f>m g>f r>u',
  );

  it('are those without a way, and those farther than two steps', () => {
    const without = finding(map, 'sectors-without-way');
    expect(without?.sentence).toBe('On the map, yet no way leads from there to the recipients: Academia.');
    expect(without?.stakeholders).toEqual(['u']);
    const far = finding(map, 'sectors-far');
    expect(far?.sentence).toBe(
      'On the map, yet no tie from there reaches the recipients within two steps: Philanthropy (steps: 3).',
    );
    expect(far?.numbers.nearest).toBe(distanceToRecipient(project(map)).get('f'));
    const network = project(map);
    const named = [...(far?.sectors ?? []), ...(without?.sectors ?? [])];
    expect(named.sort()).toEqual([...sectorReach(network).missing].sort());
  });

  it('are not mentioned where every sector is within two steps', () => {
    expect(finding(gated, 'sectors-without-way')).toBeUndefined();
    expect(finding(gated, 'sectors-far')).toBeUndefined();
  });
});

describe('recipients without a voice', () => {
  it('are those that ties lead to and none leads from', () => {
    const map = smallMap('r - recipient, s - recipient, t - recipient, a', 'a>r a>s s>a');
    expect(finding(map, 'no-voice')?.sentence).toMatch(/none leads from them: r\.$/);
    expect(finding(map, 'recipients-alone')?.sentence).toBe('Recipients without a single tie on the map: t.');
    expect([...recipientVoice(project(map)).without].sort()).toEqual(['r', 't']);
    expect(finding(map, 'without-ties')).toBeUndefined();
  });

  it('are none where every tie leads both ways', () => {
    expect(finding(smallMap('r - recipient, a', 'a-r'), 'no-voice')).toBeUndefined();
  });
});

describe('rings beside distances', () => {
  const map = smallMap(
    'r - recipient, m - commissioner, n - commissioner, o - operator, p - operator, x - adjacent, y - environment, z - environment',
    'o>r p>r x>r y>r z>r m>n n>o n>p y>o z>p y>p',
  );

  it('name who is near by role and far along the ties', () => {
    const found = finding(map, 'near-but-far');
    expect(found?.sentence).toBe(
      'Close to the recipients by role, far from them along the ties: m (Commissioners, steps: 3).',
    );
    expect(found?.stakeholders).toEqual(['m']);
  });

  it('say how little the two go together, and the reverse', () => {
    const rings = map.rings.map(({ id }) => id);
    const wide = smallMap(
      'r - recipient, a - commissioner, b - commissioner, c - operator, d - operator, e - adjacent, f - adjacent, g - environment, h - environment',
      'g>r h>r e>g f>h c>e d>f a>c b>d g>h e>f',
    );
    const found = finding(wide, 'rings-no-distances');
    expect(found?.sentence).toMatch(/run against each other \(rank correlation −1\.00\)/);
    expect(found?.numbers.rho).toBeCloseTo(ringDistance(project(wide), { rings }).spearman as number, 12);
  });

  it('are silent where the first ring is not that of the recipients', () => {
    expect(finding(map, 'near-but-far', { recipients: ['z'] })).toBeUndefined();
    expect(finding(map, 'rings-no-distances', { recipients: ['z'] })).toBeUndefined();
  });

  it('tell the share of ties that pass over rings, and the pair most of them join', () => {
    const found = finding(map, 'ring-skipping');
    expect(found?.sentence).toBe(
      'Of the ties among those around the recipients, 50% pass over at least one ring, most often between Operators and Wider environment.',
    );
    expect(found?.numbers).toEqual({ count: 3, of: 6, most: 3 });
    expect(finding(smallMap('a - operator, b - adjacent', 'a>b'), 'ring-skipping')).toBeUndefined();
  });

  it('tell empty rings, and rings of one sector where the map has more', () => {
    const filled = smallMap(
      'r - recipient, a government commissioner, b government commissioner, c government commissioner, d health operator, e academia operator, f health operator',
      'a>d d>r',
    );
    expect(finding(filled, 'rings-empty')?.sentence).toBe(
      'Rings in which nobody stands: Adjacent and complementary services, Wider environment.',
    );
    expect(finding(filled, 'rings-of-one-sector')?.sentence).toBe(
      'Rings in which only one sector is represented: Commissioners (Government).',
    );
    expect(finding(filled, 'rings-of-one-sector')?.stakeholders).toEqual(['a', 'b', 'c']);
    expect(finding(map, 'rings-empty')).toBeUndefined();
    expect(finding(map, 'rings-of-one-sector')).toBeUndefined();
  });
});
