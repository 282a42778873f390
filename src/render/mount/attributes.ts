import type { PlayerMapOptions } from '../map-options';

/** Attributes that say what to draw, by the option that each is. */
const WORDS = {
  language: 'language',
  direction: 'direction',
  heading: 'title',
  at: 'at',
  'size-by': 'sizeBy',
  'rings-by': 'ringsBy',
  slices: 'slices',
} as const satisfies Readonly<Record<string, keyof PlayerMapOptions>>;
const LISTS = { ties: 'ties', recipient: 'recipients' } as const satisfies Readonly<
  Record<string, keyof PlayerMapOptions>
>;
const SWITCHES = { 'with-private': 'withPrivate', redact: 'redact' } as const satisfies Readonly<
  Record<string, keyof PlayerMapOptions>
>;
/** Names of the attributes that say what a map shows and how. */
export const MAP_ATTRIBUTES: readonly string[] = [
  ...Object.keys(WORDS),
  ...Object.keys(LISTS),
  ...Object.keys(SWITCHES),
  'level',
];

/** The options that attributes stand for; what they say is checked where it is used, as what a program says is. */
export function optionsOfAttributes(value: (attribute: string) => string | null): PlayerMapOptions {
  const said = (names: Readonly<Record<string, string>>, read: (text: string) => unknown) =>
    Object.entries(names).flatMap(([attribute, option]) => {
      const text = value(attribute);
      return text === null ? [] : [[option, read(text)] as const];
    });
  return Object.fromEntries([
    ...said(WORDS, (text) => text),
    ...said(LISTS, (text) => text.split(',').map((part) => part.trim())),
    ...said(SWITCHES, () => true),
    ...said({ level: 'level' }, (text) => text),
  ]);
}
