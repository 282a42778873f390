import { PlayermapError } from '../kernel/errors';
import type { Colour } from './colour';

/** Words for the themes that come with the library. */
export const THEMES = ['light', 'dark', 'print'] as const;
/** Themes of pictures: for paper and screens, for projectors, in greys. */
export type ThemeName = (typeof THEMES)[number];

/**
 * All colours and weights of ink of a picture, and nothing else: positions and sizes are the same in every theme. Plain data: a theme
 * of one's own is a copy with changes.
 */
export interface Theme {
  /** One of `THEMES`, or a name of one's own. */
  readonly name: string;
  /** Whether the ground is light or dark: what `color-scheme` of a page round the picture has to be. */
  readonly scheme: 'light' | 'dark';
  /** Greys only: colours that the data declare become greys as light as they are. */
  readonly greyscale: boolean;
  readonly page: Colour;
  readonly ink: Colour;
  /** Captions, numbers and notes. */
  readonly muted: Colour;
  /** Round letters that stand over lines. */
  readonly halo: Colour;
  readonly centre: Colour;
  /** Recipients of whom no sector is recorded: they need none. */
  readonly recipient: Colour;
  /** Fills of the rings, in turn. */
  readonly bands: readonly [Colour, Colour];
  readonly ring: Colour;
  readonly separator: Colour;
  readonly rule: Colour;
  readonly leader: Colour;
  /** What must not be overlooked: ties of conflict, power of veto. */
  readonly alert: Colour;
  /** What somebody chose or looks for. */
  readonly accent: Colour;
  /** Ground of cells that show numbers, from none to most. */
  readonly scale: readonly [Colour, Colour];
  /** Fills of the eight coarse default sectors, in their order. */
  readonly sectors: readonly Colour[];
  /** Fills of sectors that the data bring along, in their order; none is that of a default sector. */
  readonly otherSectors: readonly Colour[];
  /** Lines of the types of ties, in turn. */
  readonly ties: readonly Colour[];
  /** Multiplies the width of rings, outlines and leader lines: a projector swallows thin ones. */
  readonly weight: number;
  /** Multiplies how much the lines of ties cover of what is below: 1 as on a screen. */
  readonly cover: number;
}

/** For screens and paper: dark on white, with little ink. */
export const lightTheme: Theme = {
  name: 'light',
  scheme: 'light',
  greyscale: false,
  page: '#ffffff',
  ink: '#1d2733',
  muted: '#566170',
  halo: '#ffffff',
  centre: '#fdf1dc',
  recipient: '#8a5a12',
  bands: ['#f1f4f8', '#f8fafc'],
  ring: '#c9d2dd',
  separator: '#d5dce5',
  rule: '#e2e7ed',
  leader: '#8b96a5',
  alert: '#b3261e',
  accent: '#0b5cad',
  scale: ['#f8fafc', '#1f4e79'],
  sectors: ['#324f81', '#2f8569', '#c59000', '#c74d2b', '#875fab', '#6cb8e4', '#a6c078', '#8b97a0'],
  otherSectors: ['#cb5691', '#687ad1', '#956e41', '#34b9c8', '#2b5b35', '#e39184', '#5a2f5e', '#b0c82f'],
  ties: ['#4b5b70', '#0f6ab0', '#b5541c', '#1b7a56', '#84397a', '#7a6a17', '#0a7f90', '#5b43d6', '#c43d86'],
  weight: 1,
  cover: 1,
};

/** For projectors: bright on near black, with stronger lines. */
export const darkTheme: Theme = {
  name: 'dark',
  scheme: 'dark',
  greyscale: false,
  page: '#0c1016',
  ink: '#f3f6fa',
  muted: '#b3becb',
  halo: '#0c1016',
  centre: '#33270f',
  recipient: '#f3c77a',
  bands: ['#18202b', '#121821'],
  ring: '#66758a',
  separator: '#3a4655',
  rule: '#2c3643',
  leader: '#93a1b3',
  alert: '#ff7a6e',
  accent: '#7fc4ff',
  scale: ['#18202b', '#8fc7ff'],
  sectors: ['#4d6bbc', '#239a92', '#f9e78d', '#f37748', '#b57dd9', '#a6dbff', '#d3c834', '#a7afba'],
  otherSectors: ['#f37bb2', '#8994f7', '#c5a362', '#4fe0ef', '#588f66', '#fcb9a9', '#996ba7', '#d4ed6c'],
  ties: ['#b4c1d1', '#6cb6ff', '#f0a46e', '#5fd0a0', '#dd9cd4', '#d8c765', '#3ddbd9', '#a78bfa', '#f472b6'],
  weight: 1.3,
  cover: 1.15,
};

/** For printers without colour and for photocopies: greys only; outline, texture, dash and width carry all meaning. */
export const printTheme: Theme = {
  name: 'print',
  scheme: 'light',
  greyscale: true,
  page: '#ffffff',
  ink: '#111111',
  muted: '#444444',
  halo: '#ffffff',
  centre: '#ececec',
  recipient: '#333333',
  bands: ['#f5f5f5', '#ffffff'],
  ring: '#9a9a9a',
  separator: '#c4c4c4',
  rule: '#d0d0d0',
  leader: '#777777',
  alert: '#000000',
  accent: '#000000',
  scale: ['#ffffff', '#3a3a3a'],
  sectors: ['#2e2e2e', '#a5a5a5', '#5b5b5b', '#dedede', '#444444', '#c0c0c0', '#727272', '#8b8b8b'],
  otherSectors: ['#8b8b8b', '#2e2e2e', '#c0c0c0', '#5b5b5b', '#dedede', '#727272', '#a5a5a5', '#444444'],
  ties: ['#3a3a3a', '#6a6a6a'],
  weight: 1,
  cover: 1.2,
};

/** The themes by their words: `light` for screens and paper, `dark` for projectors, `print` for greyscale. */
export const themes: Readonly<Record<ThemeName, Theme>> = { light: lightTheme, dark: darkTheme, print: printTheme };

/**
 * The theme that a word stands for, or the given one itself.
 *
 * @throws {PlayermapError} `bad-option` for a word that names no theme.
 * @example
 * assert.equal(themeOf('dark').scheme, 'dark');
 */
export function themeOf(theme: ThemeName | Theme = 'light'): Theme {
  if (typeof theme === 'object') return theme;
  const found = THEMES.find((name) => name === theme);
  if (!found) throw new PlayermapError('bad-option', `theme is "${theme}", expected one of ${THEMES.join(', ')}`);
  return themes[found];
}
