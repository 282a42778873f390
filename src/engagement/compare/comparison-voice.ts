import { choiceWord } from '../../io/choices';
import { type Wording, wordingOf } from '../../measures/findings/wording';
import { measureById } from '../../measures/registry';
import { type Ecosystem, UNTYPED } from '../../model/ecosystem';
import { joinEcosystems } from '../../model/join';
import { cleanLabel } from '../../text/clean';
import { graphemes } from '../../text/grapheme';
import { wordsInSentence } from '../../text/in-sentence';
import type { Language } from '../../text/language';
import { message } from '../../text/messages';
import { saying } from '../../text/phrases';
import { numberCell, type Spoken, spokenOf } from '../spoken';
import { alignedTo } from './aligned';
import type { Comparison } from './compare-ecosystems';
import type { PlayerChange } from './player-changes';
import { type Spellings, spellingsOf } from './spellings';
import { ar } from './words-ar';
import { type CompareEnglish, en } from './words-en';
import { he } from './words-he';

/** What the two maps are: of one service at two dates, of two services, of one service by two people, or just two maps. */
export const COMPARED_AS = ['maps', 'dates', 'services', 'views'] as const;
/** One of them. */
export type ComparedAs = (typeof COMPARED_AS)[number];

/** How a comparison is spoken of. */
export interface ComparisonOptions {
  /** Default: `maps`. */
  readonly as?: ComparedAs;
  /** What the two are called, such as the two dates. Default: the titles of the ecosystems where they differ, else 1 and 2. */
  readonly names?: readonly [before: string, after: string];
}

const sayComparison = saying<CompareEnglish>({ en, he, ar });

/** A sentence and how much of the maps it is about, from 0 to 1. */
export interface Weighed {
  readonly weight: number;
  readonly text: string;
}

/** What sentences and tables of a comparison are written with. */
export interface ComparisonVoice extends Spoken<CompareEnglish> {
  readonly found: Comparison;
  readonly as: ComparedAs;
  /** The names of the two, in a sentence. */
  readonly a: string;
  readonly b: string;
  /** The same by themselves, as in a heading. */
  readonly names: readonly [string, string];
  /** The same at the head of a column: 1 and 2 where the names are long. */
  readonly heads: readonly [string, string];
  /** That something is on both, in the words of what the two are. */
  readonly inBoth: string;
  /** That it is on the one of this name. */
  on(name: string): string;
  /** What a player is called on either map. */
  readonly spellings: Spellings;
  readonly wording: Wording;
  ringCell(id: string): string;
  sectorOf(id: string): string;
  ringOf(id: string): string;
  typeCell(id: string): string;
  /** What of a player differs, as two cells. */
  valueCells(change: PlayerChange): readonly [string, string];
}

const IN_BOTH = {
  dates: 'inBothDates',
  services: 'inBothServices',
  views: 'inBothViews',
  maps: 'inBothMaps',
} as const satisfies Record<ComparedAs, keyof CompareEnglish>;

/** Longer names, in letters, make a table too wide. */
const LONGEST_HEAD = 24;

/** Both ecosystems in one voice: players have the names of the map after where both have one. */
export function comparisonVoice(
  before: Ecosystem,
  after: Ecosystem,
  found: Comparison,
  language: Language,
  options: ComparisonOptions,
): ComparisonVoice {
  const whole = joinEcosystems(before, alignedTo(before, after, found.matching));
  const spoken = spokenOf(whole, sayComparison, language);
  const names = namesOf(before, after, language, options.names);
  const rings = new Map(whole.rings.map((one) => [one.id, one]));
  const types = new Map(whole.tieTypes.map((one) => [one.id, one]));
  const cell = (one: Parameters<Ecosystem['nameOf']>[0]) =>
    cleanLabel(whole.nameOf(one, language)) || cleanLabel(one.id) || '?';
  const ringCell = (id: string) => cell(rings.get(id) ?? { id });
  const as = options.as ?? 'maps';
  const { say } = spoken;
  const spellings = spellingsOf(before, after, language);
  const afterOf = new Map(found.matching.both.map((one) => [one.before, one.after]));
  const valueCell = (field: Exclude<PlayerChange['field'], 'name'>, value: string): string => {
    if (field === 'sector') return spoken.sectorCell(value);
    if (field === 'ring') return ringCell(value);
    if (field === 'parent') return spoken.bodyCell(value);
    if (field === 'recipient') return say(value === 'yes' ? 'yes' : 'no');
    return choiceWord(field, value, language);
  };
  const orDash = (value: string | null, of: (id: string) => string) => (value === null ? '–' : of(value));
  return {
    ...spoken,
    found,
    as,
    a: wordsInSentence(names[0], language),
    b: wordsInSentence(names[1], language),
    names,
    heads: names.some((name) => graphemes(name).length > LONGEST_HEAD) ? ['1', '2'] : names,
    inBoth: say(IN_BOTH[as]),
    on: (name) => say(as === 'dates' ? 'inDates' : 'inMaps', { name }),
    spellings,
    wording: wordingOf(whole, language),
    ringCell,
    sectorOf: (id) => orDash(whole.sectorOf(id), spoken.sectorCell),
    ringOf: (id) => orDash(whole.ringOf(id), ringCell),
    typeCell: (id) => {
      const type = types.get(id) ?? { id };
      return id === UNTYPED && !type.names ? message(language, 'tie') : cell(type);
    },
    valueCells: ({ id, field, before: was, after: is }) => {
      if (field === 'name') return spellings(id, afterOf.get(id) ?? id, [was ?? '', is ?? '']);
      return [orDash(was, (value) => valueCell(field, value)), orDash(is, (value) => valueCell(field, value))];
    },
  };
}

function namesOf(
  before: Ecosystem,
  after: Ecosystem,
  language: Language,
  given: readonly [string, string] | undefined,
): readonly [string, string] {
  const own = given ?? [before.titleIn(language) ?? '', after.titleIn(language) ?? ''];
  const [one, other] = own.map((name) => cleanLabel(name)) as [string, string];
  return one === '' || other === '' || one === other ? ['1', '2'] : [one, other];
}

/** What a measure or index is called. */
export const figureLabel = (id: string, kind: 'scores' | 'index', language: Language): string =>
  measureById(id, kind).label[language];

/** A difference in a cell, with its sign before the number in either direction of reading. */
export function signed(value: number | null, digits = 2): string {
  if (value === null) return '–';
  const text = numberCell(Math.abs(value), digits);
  if (Number(text) === 0) return '0';
  return `\u2066${value > 0 ? '+' : '\u2212'}${text}\u2069`;
}
