import { choiceWord, readChoice } from '../../io/choices';
import { wordingOf } from '../../measures/findings/wording';
import type { Ecosystem } from '../../model/ecosystem';
import { matcher } from '../../model/sectors';
import { nameInSentence } from '../../text/in-sentence';
import { directionOf, type Language } from '../../text/language';
import { saying } from '../../text/phrases';
import type { BlindSpot } from './blind-spot';
import { knownCategory } from './categories';
import type { Place } from './presence';
import { ar } from './sentences-ar';
import { en } from './sentences-en';
import { he } from './sentences-he';

type MissingKey = keyof typeof en;
export type MissingSentences = Readonly<Record<MissingKey, string>>;

/** A phrase about who is missing in a language, its places filled in. */
const missingPhrase = saying<MissingSentences>({ en, he, ar });

/**
 * What a blind spot says, as one or two sentences in a language.
 *
 * @throws {PlayermapError} never.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'children', ring: 'recipient' }, { id: 'parents', speaksFor: ['children'] }],
 *   ties: [],
 * });
 * const [spot] = whoIsMissing(ecosystem).spots;
 * assert.match(blindSpotSentence(ecosystem, spot, 'en'), /not heard: children/);
 */
export function blindSpotSentence(ecosystem: Ecosystem, spot: BlindSpot, language: Language): string {
  const words = wordingOf(ecosystem, language);
  const say = (key: MissingKey, values?: Readonly<Record<string, string | number>>) =>
    missingPhrase(language, key, values);
  const { code, numbers, dates, stakeholders, couldHelp, place, category, value } = spot;
  const names = (ids: readonly string[]) =>
    ids.length === 0 ? say('nobody') : words.list(ids.map((id) => words.stakeholder(id)));
  const [first = '', ...others] = stakeholders;
  const processes = spot.processes.map((id) => processName(ecosystem, id, language));
  const isKey = category !== null && value !== null;
  const arrow = directionOf(language) === 'rtl' ? ' ← ' : ' → ';
  const reasons = [
    ...(numbers.standards === 0 ? [say('standards')] : []),
    ...(numbers.answer === undefined ? [] : [say('answer', { answer: words.decimal(numbers.answer) })]),
  ];
  const counted = [
    ...(numbers.people ? [say('people')] : []),
    ...(numbers.unknown ? [say('unknownToo', { unknown: numbers.unknown })] : []),
  ].join('');
  const lists: Partial<Record<BlindSpot['code'], readonly string[]>> = {
    'recipient-not-heard': couldHelp,
    'recipient-half-heard': couldHelp,
    'operator-tension': others,
    'operator-tension-outside': others,
  };
  const values = {
    ...numbers,
    ...dates,
    name: words.stakeholder(first),
    names: names(lists[code] ?? stakeholders),
    // the way from those who lead the work to whoever it is about
    way: couldHelp.length === 0 ? say('noWay') : [...couldHelp, first].map(words.stakeholder).join(arrow),
    place: placeIn(ecosystem, place, language),
    process: processes[0] ?? '',
    processes: words.list(processes),
    count: spot.processes.length,
    sectors: words.list(spot.sectors.map(words.sector)),
    basis: say(numbers.declared === 1 ? 'declared' : 'found'),
    percent: words.percent(numbers.share ?? 0),
    reasons: words.and(reasons),
    counted,
    category: isKey ? say('category', { category: categoryName(category, language) }) : '',
    value: isKey ? valueName(ecosystem, category, value, language) : '',
  };
  const sentence = say(code === 'business-late' && place.process === undefined ? 'business-late-whole' : code, values);
  if (code !== 'key-under' || couldHelp.length === 0) return sentence;
  return `${sentence} ${say('couldBe', { names: names(couldHelp) })}`;
}

/** Where it is, in words. */
export function placeIn(ecosystem: Ecosystem, { ring, process, stage }: Place, language: Language): string {
  const words = wordingOf(ecosystem, language);
  const parts = [
    ...(ring === undefined ? [] : [missingPhrase(language, 'inRing', { ring: words.ring(ring) })]),
    ...(process === undefined
      ? []
      : [missingPhrase(language, 'inProcess', { process: processName(ecosystem, process, language) })]),
    ...(stage === undefined ? [] : [missingPhrase(language, 'atStage', { stage: stageName(stage, language) })]),
  ];
  return parts.length === 0 ? missingPhrase(language, 'onMap') : words.and(parts);
}

const stageName = (stage: string, language: Language): string =>
  Object.hasOwn(en, stage) ? missingPhrase(language, stage as MissingKey) : nameInSentence(stage, language);

function processName(ecosystem: Ecosystem, id: string, language: Language): string {
  const process = ecosystem.document.processes?.find((one) => one.id === id);
  return nameInSentence(ecosystem.nameOf(process ?? { id }, language), language);
}

/** A category of the representation key in words; a column of the data as it stands. */
export function categoryName(category: string, language: Language): string {
  const known = knownCategory(category);
  return known === null ? nameInSentence(category, language) : missingPhrase(language, known);
}

/** A value of the representation key in words. */
export function valueName(ecosystem: Ecosystem, category: string, value: string, language: Language): string {
  const known = knownCategory(category);
  const entries =
    known === 'sector' || known === 'coarseSector'
      ? ecosystem.sectors
      : known === 'ring'
        ? ecosystem.rings
        : known === 'topic' || known === 'expertise' || known === 'interest'
          ? (ecosystem.document.topics ?? [])
          : [];
  const entry = matcher(entries)(value);
  if (entry) return nameInSentence(ecosystem.nameOf(entry, language), language);
  const choice = known === 'tier' || known === 'kind' || known === 'position' ? readChoice(known, value) : undefined;
  if (choice === undefined) return nameInSentence(value, language);
  return choiceWord(known as 'tier' | 'kind' | 'position', choice, language);
}
