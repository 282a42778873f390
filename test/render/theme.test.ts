import { describe, expect, test } from 'vitest';
import { toSvg } from '../../src/export/svg';
import { PlayermapError } from '../../src/kernel/errors';
import { defaultSectors } from '../../src/model/sectors';
import {
  playerMap,
  recipientStyle,
  sectorStyles,
  THEMES,
  type Theme,
  themeOf,
  themes,
  tieStyles,
  unknownSectorStyle,
} from '../../src/render/index';
import { contrast, difference, SIGHTS, type Sight } from './colour-vision';
import { ecosystem } from './themed-sample';

const many = Array.from({ length: 40 }, (_, i) => ({ id: `sector ${i}` }));
const declared = ['#ffff88', '#101010', '#fefefe', '#7f0000', '#0000ff'].map((color, i) => ({ id: `own ${i}`, color }));
const all = [...defaultSectors, ...many, ...declared];
const isGrey = (colour: string) => new Set(colour.slice(1).match(/../g)).size === 1;
const coloursOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? value.startsWith('#')
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(coloursOf)
      : [];

/** What lines of a half-full map look like on the page: they let through what is below. */
function onPage(colour: string, { page, cover }: Theme): string {
  const share = Math.min(1, 0.72 * cover);
  const part = (at: number) => {
    const [c, p] = [colour, page].map((one) => Number.parseInt(one.slice(at, at + 2), 16)) as [number, number];
    return Math.round(p + (c - p) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(1)}${part(3)}${part(5)}`;
}

describe.each(THEMES)('the theme %s', (name) => {
  const theme = themes[name];

  test('writes every text with a contrast of at least 4.5 on whatever stands below it', () => {
    for (const ground of [theme.page, theme.centre, ...theme.bands]) {
      for (const text of [theme.ink, theme.muted, theme.alert])
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const { ink } of [...sectorStyles(all, theme).values(), unknownSectorStyle(theme), recipientStyle(theme)]) {
      expect(contrast(ink, theme.page)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('draws shapes that stand out from what is below: by their fill, or by the line round it', () => {
    for (const style of sectorStyles(all, theme).values()) {
      for (const ground of [theme.page, theme.centre, ...theme.bands]) {
        const best = Math.max(contrast(style.fill, ground), contrast(style.ink, ground));
        expect(best).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test('draws marks on shapes that stand out from the fill', () => {
    for (const { fill, onFill } of sectorStyles(all, theme).values()) {
      expect(contrast(fill, onFill)).toBeGreaterThanOrEqual(3);
    }
  });

  test('draws lines of ties, of whatever type and colour, that stand out from the page though they let it through', () => {
    for (const { colour } of tieStyles([...many, ...declared], theme).values()) {
      expect(contrast(colour, theme.page)).toBeGreaterThanOrEqual(3);
    }
    for (const colour of [...theme.ties, theme.alert]) {
      expect(contrast(onPage(colour, theme), theme.page)).toBeGreaterThanOrEqual(2.9);
    }
  });
});

describe('the theme for projectors', () => {
  const { dark } = themes;

  test('is bright on near black: fills, rings and lines too, not only text', () => {
    const fills = [...sectorStyles(all, dark).values()].map(({ fill }) => fill);
    for (const colour of [...fills, ...dark.ties, dark.ring, dark.leader, dark.accent]) {
      expect(contrast(colour, dark.page)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(dark.page, '#000000')).toBeLessThan(1.3);
  });

  test('lightens a colour of the data no further than it must', () => {
    const fill = (color: string) => sectorStyles([{ id: 'a', color }], dark).get('a')?.fill as string;
    expect(fill('#ffcc00')).toBe('#ffcc00');
    expect(contrast(fill('#00004d'), dark.page)).toBeGreaterThanOrEqual(3);
    expect(contrast(fill('#00004d'), dark.page)).toBeLessThan(4);
  });
});

describe('the theme for greyscale print', () => {
  const { print } = themes;

  test('has greys only, whatever the data declare', () => {
    const made = [...sectorStyles(all, print).values(), ...tieStyles([...many, ...declared], print).values()];
    for (const colour of coloursOf([print, made])) expect(isGrey(colour)).toBe(true);
    const { scene } = playerMap(ecosystem, { theme: 'print', withPrivate: true, sizeBy: 'degree', effort: 0.05 });
    const drawn = toSvg(scene, { fonts: 'none' }).match(/#[0-9a-f]{6}\b/g) ?? [];
    expect(drawn.length).toBeGreaterThan(20);
    for (const colour of drawn) expect(isGrey(colour)).toBe(true);
  });

  test('tells sectors apart by outline and texture, and those of one outline by their grey too', () => {
    const styles = [...sectorStyles(defaultSectors, print).values()];
    expect(new Set(styles.map(({ outline, texture }) => `${outline} ${texture}`)).size).toBe(styles.length);
    const coarse = sectorStyles(
      defaultSectors.filter(({ parent }) => parent === undefined),
      print,
    );
    expect(new Set([...coarse.values()].map(({ fill }) => fill)).size).toBe(8);
  });

  test('tells fourteen types of ties apart by dash and width', () => {
    const styles = [...tieStyles(many.slice(0, 14), print).values()];
    expect(new Set(styles.map(({ dash, weight }) => `${dash} ${weight}`)).size).toBe(14);
  });
});

describe.each(['light', 'dark'] as const)('the fills of the theme %s', (name) => {
  const theme = themes[name];

  test.each(Object.keys(SIGHTS) as Sight[])('differ at a glance to eyes with %s', (sight) => {
    for (const fills of [theme.sectors, theme.otherSectors]) {
      fills.forEach((a, i) => {
        for (const b of fills.slice(i + 1)) expect(difference(a, b, sight)).toBeGreaterThanOrEqual(0.095);
      });
    }
  });

  test('need not be told apart where two sectors share an outline: their textures differ', () => {
    const styles = [...sectorStyles([...many.slice(0, 12), ...defaultSectors], theme).values()];
    styles.forEach((a, i) => {
      for (const b of styles.slice(i + 1)) if (a.outline === b.outline) expect(a.texture).not.toBe(b.texture);
    });
  });
});

describe('themes', () => {
  test('change nothing but colours and weights: everything stands where it stood', () => {
    const [light, dark, print] = THEMES.map((theme) => playerMap(ecosystem, { theme, effort: 0.05 }).placement);
    expect(dark).toEqual(light);
    expect(print).toEqual(light);
  });

  test('are found by their word; a word that names none is refused with those that do', () => {
    expect(THEMES.map((name) => themeOf(name).name)).toEqual([...THEMES]);
    const own = { ...themes.light, name: 'ours', ink: '#000000' as const };
    expect(themeOf(own)).toBe(own);
    expect(() => playerMap(ecosystem, { theme: 'sepia' as 'light' })).toThrow(PlayermapError);
    expect(() => themeOf('sepia' as 'light')).toThrow(/sepia.*light, dark, print/);
  });
});
