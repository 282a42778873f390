import { choiceWord } from '../../io/choices';
import type { Ecosystem } from '../../model/ecosystem';
import { cleanLabel } from '../../text/clean';
import type { Language } from '../../text/language';
import type { Account, AccountTable } from '../account';
import { told } from '../account';
import { type Cells, cellsOf } from '../cells';
import { numberCell } from '../spoken';
import type { Matches, OfferMatch } from './matches';
import { type PartnerWord, sayPartner } from './partners-words';
import type { Partner } from './registry';
import type { Unlinked } from './same-topic';
import type { Transitions } from './transitions';

/** What was found of the registry of partners. */
export interface PartnersFound {
  readonly partners: readonly Partner[];
  readonly matches: Matches;
  /** Absent where only some were asked for. */
  readonly transitions?: Transitions;
  readonly unlinked: readonly Unlinked[];
  /** True where contacts and benefits may be shown. */
  readonly withPrivate?: boolean;
}

interface Writing extends Cells {
  readonly ecosystem: Ecosystem;
  readonly language: Language;
  say(key: PartnerWord, values?: Readonly<Record<string, string | number>>): string;
}

/**
 * The registry of partners, in words: who they are, needs and the offers that could meet them, moves between sectors, who works on
 * the same topic and has no tie.
 *
 * Undefined: tables and columns that would be empty are left out.
 * Cost: O(partners + matches + moves + pairs).
 *
 * @throws {PlayermapError} never.
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'clinic', offers: ['advice'] }], ties: [] });
 * const found = { partners: partners(ecosystem), matches: matchNeeds(ecosystem), unlinked: sameTopicNoTie(ecosystem) };
 * assert.equal(partnersAccount(ecosystem, found, 'en').tables[0]?.heading, 'Partners: 1');
 */
export function partnersAccount(ecosystem: Ecosystem, found: PartnersFound, language: Language): Account {
  const say: Writing['say'] = (key, values) => sayPartner(language, key, values);
  const writing: Writing = { ...cellsOf(ecosystem, language), ecosystem, language, say };
  const { partners, matches, transitions, unlinked } = found;
  return told({
    language,
    title: say('title'),
    sentences: partners.length === 0 ? [say('nobody')] : [],
    tables: [
      ...(partners.length > 0 ? [registryTable(found, writing)] : []),
      ...matchTables(matches, writing),
      ...(transitions ? transitionTables(transitions, writing) : []),
      ...(unlinked.length > 0 ? [unlinkedTable(unlinked, writing)] : []),
    ],
  });
}

/** The registry; columns of which nobody has anything are left out. */
function registryTable({ partners, withPrivate }: PartnersFound, writing: Writing): AccountTable {
  const { say, player, topic, sector, list, language, ecosystem } = writing;
  const topics = (field: 'topics' | 'expertise' | 'interests' | 'needs' | 'offers') => (one: Partner) =>
    list(one[field].map(topic));
  const own = (field: 'contact' | 'benefit') => (one: Partner) =>
    cleanLabel(ecosystem.stakeholder(one.id)?.[field] ?? '');
  const columns: readonly (readonly [string, (one: Partner) => string])[] = [
    [say('name'), ({ id }) => player(id)],
    [say('sector'), ({ sectors }) => list(sectors.map(sector))],
    [say('tier'), ({ tier }) => (tier === null ? '' : choiceWord('tier', tier ?? '', language))],
    [say('topics'), topics('topics')],
    [say('expertise'), topics('expertise')],
    [say('interests'), topics('interests')],
    [say('needs'), topics('needs')],
    [say('offers'), topics('offers')],
    ...(partners.some(({ matched }) => matched.length > 0)
      ? [[say('fit'), ({ score }: Partner) => numberCell(score, 3)] as const]
      : []),
    ...(withPrivate ? [[say('contact'), own('contact')] as const, [say('benefit'), own('benefit')] as const] : []),
  ];
  const kept = columns.filter(([, read]) => partners.some((one) => read(one) !== ''));
  return {
    id: 'partners',
    heading: say('registry', { count: partners.length }),
    header: kept.map(([head]) => head),
    rows: partners.map((one) => kept.map(([, read]) => read(one))),
  };
}

/** Needs and the offers that could meet them, with what matched; needs and offers that stand alone. */
function matchTables({ matches, unmet, unasked }: Matches, { say, player, topic, list }: Writing): AccountTable[] {
  const reason = ({ kind, words, relation, otherSector }: OfferMatch): string =>
    list([
      kind === 'words' ? say('words', { words: words.join(' ') }) : say(kind),
      ...(relation === 'tied' || relation === 'in-conflict' ? [say(relation)] : []),
      ...(otherSector ? [] : [say('sameSector')]),
    ]);
  const matched: AccountTable = {
    id: 'matches',
    heading: say('matched', { count: matches.length }),
    header: [say('who'), say('need'), say('offer'), say('why')],
    rows: matches.flatMap(({ stakeholder, need, offers }) =>
      offers.map((offer, k) => [
        k === 0 ? player(stakeholder) : '',
        k === 0 ? topic(need) : '',
        player(offer.stakeholder),
        reason(offer),
      ]),
    ),
  };
  const alone = (
    id: 'unmet' | 'unasked',
    first: 'need' | 'offered',
    second: 'who' | 'offer',
    pairs: readonly (readonly [item: string, who: string])[],
  ): AccountTable[] => {
    const by = new Map<string, string[]>();
    for (const [item, who] of pairs) by.set(item, [...(by.get(item) ?? []), player(who)]);
    const rows = [...by].map(([item, names]) => [topic(item), list(names)]);
    return rows.length === 0 ? [] : [{ id, heading: say(id), header: [say(first), say(second)], rows }];
  };
  return [
    ...(matched.rows.length > 0 ? [matched] : []),
    ...alone(
      'unmet',
      'need',
      'who',
      unmet.map(({ stakeholder, need }) => [need, stakeholder]),
    ),
    ...alone(
      'unasked',
      'offered',
      'offer',
      unasked.map(({ stakeholder, offer }) => [offer, stakeholder]),
    ),
  ];
}

/** The matrix of moves between sectors, and each of them. */
function transitionTables(
  { sectors, counts, moves, unknown, undated }: Transitions,
  { say, player, sector, list }: Writing,
): AccountTable[] {
  if (moves.length === 0 && undated.length === 0) return [];
  const named = (id: string | null, organisation: string | null) =>
    organisation === null ? (id === null ? '?' : sector(id)) : player(organisation);
  return [
    {
      id: 'transitions',
      heading: say('transitions'),
      sentences: [
        ...(unknown > 0 ? [say('unknown', { count: unknown })] : []),
        ...(undated.length > 0
          ? [say('undated', { names: list([...new Set(undated.map(({ person }) => player(person)))]) })]
          : []),
      ],
      header: ['', ...sectors.map(sector)],
      rows: sectors.map((from, r) => [sector(from), ...(counts[r] ?? []).map(String)]),
      numbers: sectors.map((_, c) => c + 1),
    },
    {
      id: 'moves',
      heading: say('moves'),
      header: [say('name'), say('from'), say('to'), say('when')],
      rows: moves.map((one) => [
        player(one.person),
        named(one.from, one.fromOrganisation),
        named(one.to, one.toOrganisation),
        list([`${one.left ?? ''}–${one.began ?? ''}`, ...(one.overlaps ? [say('overlap')] : [])]),
      ]),
    },
  ];
}

const unlinkedTable = (pairs: readonly Unlinked[], { say, player, topic, list }: Writing): AccountTable => ({
  id: 'unlinked',
  heading: say('unlinked', { count: pairs.length }),
  header: [say('between'), say('and'), say('topics')],
  rows: pairs.map(({ a, b, topics }) => [player(a), player(b), list(topics.map(topic))]),
});
