import { describe, expect, test } from 'vitest';
import { defaultSectors } from '../../src/model/sectors';
import { lightTheme, sectorStyles, tieStyles, unknownSectorStyle } from '../../src/render/index';

/** WCAG 2, with the exact curve. */
const light = (colour: string): number =>
  [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const c = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    return sum + weight * (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  }, 0);
const contrast = (a: string, b: string): number => {
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

const many = Array.from({ length: 40 }, (_, i) => ({ id: `sector ${i}` }));

describe('sectorStyles', () => {
  for (const [what, sectors] of [
    ['all default sectors', defaultSectors],
    ['forty sectors of the data', many],
    ['default and other sectors together', [...many.slice(0, 12), ...defaultSectors]],
  ] as const) {
    test(`tells ${what} apart without colour`, () => {
      const styles = [...sectorStyles(sectors).values(), unknownSectorStyle()];
      const looks = styles.map(({ outline, texture, hollow }) => `${outline} ${texture} ${hollow}`);
      expect(new Set(looks).size).toBe(sectors.length + 1);
    });
  }

  test('gives a default sector the same look on every map, by id or by name', () => {
    const alone = sectorStyles([{ id: 'business' }]).get('business');
    const among = sectorStyles([...many.slice(0, 5), { id: 'business' }]).get('business');
    const hebrew = sectorStyles([{ id: 'x', names: { he: 'מגזר עסקי' } }]).get('x');
    expect(among).toEqual(alone);
    expect(hebrew).toEqual(alone);
  });

  test('gives fine sectors the outline of the coarse one and a texture of their own', () => {
    const styles = sectorStyles(defaultSectors);
    const health = styles.get('health');
    const fund = styles.get('health-fund');
    const hospital = styles.get('hospital');
    expect([fund?.outline, hospital?.outline]).toEqual([health?.outline, health?.outline]);
    expect(new Set([health?.texture, fund?.texture, hospital?.texture]).size).toBe(3);
  });

  test('leaves the colours of the default sectors to them', () => {
    const fixed = new Set(
      [...sectorStyles(defaultSectors.filter(({ parent }) => !parent)).values()].map((s) => s.fill),
    );
    expect(fixed.size).toBe(8);
    const own = sectorStyles([{ id: 'NGO' }, { id: 'Donor' }, ...many.slice(0, 6)]);
    for (const { fill } of own.values()) expect(fixed).not.toContain(fill);
    expect(new Set([...own.values()].map(({ fill }) => fill)).size).toBe(8);
    expect(new Set([...own.values()].map(({ outline }) => outline)).size).toBe(8);
  });

  test('keeps a colour that the data declare', () => {
    expect(sectorStyles([{ id: 'government', color: '#aa0011' }]).get('government')?.fill).toBe('#aa0011');
  });

  test('survives parents that go round in a circle and ids of every kind', () => {
    const styles = sectorStyles([{ id: '__proto__', parent: 'b' }, { id: 'b', parent: '__proto__' }, { id: '3708' }]);
    expect([...styles.keys()]).toEqual(['__proto__', 'b', '3708']);
  });

  test('writes names of sectors with a contrast of at least 4.5, and every other text too', () => {
    const inks = [...sectorStyles([...defaultSectors, ...many, { id: 'pale', color: '#ffff88' }]).values()].map(
      ({ ink }) => ink,
    );
    for (const ink of inks) expect(contrast(ink, lightTheme.page)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [lightTheme.page, lightTheme.centre, ...lightTheme.bands]) {
      expect(contrast(lightTheme.ink, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(lightTheme.muted, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('tieStyles', () => {
  test('tells seven types of ties apart by their dash alone', () => {
    const styles = tieStyles(many.slice(0, 7));
    expect(new Set([...styles.values()].map(({ dash }) => dash)).size).toBe(7);
  });

  test('draws no type so pale that it is lost on the page', () => {
    const styles = tieStyles([...many, { id: 'pale', color: '#ffff88' }]);
    for (const { colour } of styles.values()) expect(contrast(colour, lightTheme.page)).toBeGreaterThanOrEqual(3);
  });
});
