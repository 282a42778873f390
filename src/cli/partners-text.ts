import type { Matches, OfferMatch } from '../engagement/partners/matches';
import type { Partner } from '../engagement/partners/registry';
import type { Unlinked } from '../engagement/partners/same-topic';
import type { Transitions } from '../engagement/partners/transitions';
import { choiceWord } from '../io/choices';
import type { Ecosystem } from '../model/ecosystem';
import type { Language } from '../text/language';
import { type Naming, namingOf } from './naming';
import { type PartnerWord, sayPartner } from './partners-words';
import { number } from './terminal';
import { cell, textTable } from './text-table';

/** How many rows of a table are shown, and how many things in a cell. */
const TOP = 20;
const FEW = 3;

interface Writing extends Naming {
  readonly language: Language;
  readonly all: boolean;
  say(key: PartnerWord, values?: Readonly<Record<string, string | number>>): string;
}

export const partnerWriting = (ecosystem: Ecosystem, language: Language, all: boolean): Writing => ({
  ...namingOf(ecosystem, language),
  language,
  all,
  say: (key, values) => sayPartner(language, key, values),
});

function cut<T>(items: readonly T[], { all, say }: Writing): readonly [shown: readonly T[], rest: string[]] {
  const shown = all ? items : items.slice(0, TOP);
  const rest = items.length - shown.length;
  return [shown, rest > 0 ? [say('more', { count: rest })] : []];
}

/** The registry as a table; columns of which nobody has anything are left out. */
export function registryLines(
  found: readonly Partner[],
  ecosystem: Ecosystem,
  writing: Writing,
  withPrivate: boolean,
): string[] {
  const { say, player, topic, sector, some, language } = writing;
  if (found.length === 0) return [say('nobody')];
  const [shown, rest] = cut(found, writing);
  const topics = (field: 'topics' | 'expertise' | 'interests' | 'needs' | 'offers') => (one: Partner) =>
    some(one[field].map(topic), FEW);
  const own = (field: 'contact' | 'benefit') => (one: Partner) =>
    cell(ecosystem.stakeholder(one.id)?.[field] ?? '', 40);
  const columns: readonly (readonly [string, (one: Partner) => string])[] = [
    [say('name'), ({ id }) => player(id)],
    [say('sector'), ({ sectors }) => some(sectors.map(sector), 2)],
    [say('tier'), ({ tier }) => (tier === null ? '' : choiceWord('tier', tier ?? '', language))],
    [say('topics'), topics('topics')],
    [say('expertise'), topics('expertise')],
    [say('interests'), topics('interests')],
    [say('needs'), topics('needs')],
    [say('offers'), topics('offers')],
    ...(found.some(({ matched }) => matched.length > 0)
      ? [[say('fit'), ({ score }: Partner) => number(score)] as const]
      : []),
    ...(withPrivate ? [[say('contact'), own('contact')] as const, [say('benefit'), own('benefit')] as const] : []),
  ];
  const kept = columns.filter(([, read]) => shown.some((one) => read(one) !== ''));
  const rows = shown.map((one) => kept.map(([, read]) => read(one)));
  return [say('registry', { count: found.length }), ...textTable([kept.map(([head]) => head), ...rows]), ...rest];
}

/** Needs and the offers that could meet them, with what matched; needs and offers that stand alone. */
export function matchLines({ matches, unmet, unasked }: Matches, writing: Writing): string[] {
  const { say, player, topic, some } = writing;
  const [shown, rest] = cut(matches, writing);
  const reason = ({ kind, words, relation, otherSector }: OfferMatch): string =>
    [
      kind === 'words' ? say('words', { words: words.join(' ') }) : say(kind),
      ...(relation === 'tied' || relation === 'in-conflict' ? [say(relation)] : []),
      ...(otherSector ? [] : [say('sameSector')]),
    ].join(', ');
  const rows = shown.flatMap(({ stakeholder, need, offers }) =>
    offers.map((offer, k) => [
      k === 0 ? player(stakeholder) : '',
      k === 0 ? topic(need) : '',
      player(offer.stakeholder),
      cell(reason(offer), 50),
    ]),
  );
  const table =
    rows.length === 0
      ? []
      : [
          say('matched', { count: matches.length }),
          ...textTable([[say('who'), say('need'), say('offer'), say('why')], ...rows]),
          ...rest,
        ];
  const grouped = (list: readonly (readonly [item: string, who: string])[]): string => {
    const by = new Map<string, string[]>();
    for (const [item, who] of list) by.set(item, [...(by.get(item) ?? []), player(who, 30)]);
    return [...by].map(([item, names]) => say('by', { item: topic(item), names: some(names, FEW) })).join('; ');
  };
  return [
    ...table,
    ...(unmet.length > 0
      ? [say('unmet', { items: grouped(unmet.map(({ stakeholder, need }) => [need, stakeholder])) })]
      : []),
    ...(unasked.length > 0
      ? [say('unasked', { items: grouped(unasked.map(({ stakeholder, offer }) => [offer, stakeholder])) })]
      : []),
  ];
}

/** The matrix of moves between sectors, and each of them. */
export function transitionLines({ sectors, counts, moves, unknown, undated }: Transitions, writing: Writing): string[] {
  const { say, player, sector, some } = writing;
  if (moves.length === 0 && undated.length === 0) return [];
  const rows = sectors.map((from, r) => [sector(from), ...(counts[r] ?? []).map(String)]);
  const [shown, rest] = cut(moves, writing);
  const named = (id: string | null, organisation: string | null) =>
    organisation === null ? (id === null ? '?' : sector(id)) : player(organisation, 30);
  return [
    say('transitions'),
    ...textTable([['', ...sectors.map(sector)], ...rows], new Set(sectors.map((_, c) => c + 1))),
    ...shown.map((one) =>
      say('move', {
        name: player(one.person),
        from: named(one.from, one.fromOrganisation),
        to: named(one.to, one.toOrganisation),
        dates: [`${one.left ?? ''}–${one.began ?? ''}`, ...(one.overlaps ? [say('overlap')] : [])].join(', '),
      }),
    ),
    ...rest,
    ...(unknown > 0 ? [say('unknown', { count: unknown })] : []),
    ...(undated.length > 0
      ? [say('undated', { names: some([...new Set(undated.map(({ person }) => player(person)))], FEW) })]
      : []),
  ];
}

/** Pairs who work on the same topic and have no tie. */
export function unlinkedLines(pairs: readonly Unlinked[], writing: Writing): string[] {
  const { say, player, topic, some } = writing;
  if (pairs.length === 0) return [];
  const [shown, rest] = cut(pairs, writing);
  const rows = shown.map(({ a, b, topics }) => [player(a), player(b), some(topics.map(topic), FEW)]);
  return [
    say('unlinked', { count: pairs.length }),
    ...textTable([[say('between'), say('and'), say('topics')], ...rows]),
    ...rest,
  ];
}
