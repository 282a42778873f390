import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import type { Language } from '../../text/language';
import { message } from '../../text/messages';
import type { Account } from '../account';
import { told } from '../account';
import { money, spokenOf } from '../spoken';
import type { OneSided } from './needed-meetings';
import type { Uptake } from './uptake';
import { uptakeTables } from './uptake-tables';
import { UPTAKE_PHRASES, type UptakeEnglish } from './uptake-words';

/**
 * What `uptake` found, in words: sentences, then tables by decision, clause, ministry and authority, what is not taken up, money, and
 * who should meet.
 *
 * Undefined: what the data do not say is left out, or stands as not known.
 * Cost: O(pairs + meetings).
 *
 * @throws {PlayermapError} `bad-option` for what is no ecosystem.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'arad', names: { en: 'Arad' }, sectors: ['local-government'] }],
 *   ties: [],
 *   decisions: [{ id: '2025' }],
 *   concerns: [{ decision: '2025', stakeholder: 'arad' }],
 * });
 * const { sentences } = uptakeAccount(ecosystem, uptake(ecosystem), 'en');
 * assert.match(sentences[0] ?? '', /The state of none of them is known/);
 */
export function uptakeAccount(ecosystem: Ecosystem, found: Uptake, language: Language): Account {
  requireEcosystem(ecosystem);
  const spoken = spokenOf<UptakeEnglish>(ecosystem, UPTAKE_PHRASES, language);
  const { say, body, record, list, percent, words } = spoken;
  const { decisions = [], clauses = [] } = ecosystem.document;
  const named = new Map([...decisions, ...clauses].map((entry) => [entry.id, entry]));
  const subject = (decision: string, clause: string | null) =>
    record(named.get(clause ?? decision) ?? { id: decision });
  const { total, open, pairs, meetings } = found;
  const title = message(language, 'uptake');
  const tables = uptakeTables(ecosystem, found, spoken);
  if (found.decisions.length === 0) return { language, title, sentences: [say('none')], tables: [] };
  const known = total.pairs - total.unknown;
  const rated = found.decisions.filter(({ rate }) => rate !== null);
  const least = [...rated].sort((a, b) => (a.rate as number) - (b.rate as number))[0];
  const differ = rated.some(({ rate }) => rate !== least?.rate);
  const blocked = pairs.filter(({ state }) => state === 'blocked');
  const ofSide = (code: OneSided['code']) =>
    found.oneSided.filter((one) => one.code === code).map(({ decision, clause }) => subject(decision, clause));
  const showing = [
    ...new Set(
      meetings.flatMap(({ reasons, ...who }) => reasons.flatMap(({ canShow }) => (canShow ? [who[canShow]] : []))),
    ),
  ];
  const sentences = [
    known === 0
      ? say('noneKnown', { pairs: total.pairs })
      : say('total', { pairs: total.pairs, known, percent: percent(total.rate as number) }),
    ...(total.unknown > 0 && known > 0 && total.between
      ? [
          say('unknown', {
            unknown: total.unknown,
            least: percent(total.between[0]),
            most: percent(total.between[1]),
          }),
        ]
      : []),
    ...(least && differ
      ? [
          say('least', {
            decision: subject(least.id, null),
            percent: percent(least.rate as number),
            known: least.pairs - least.unknown,
          }),
        ]
      : []),
    ...(blocked.length > 0
      ? [
          say('blocked', {
            list: list(
              blocked.map(({ stakeholder, decision, clause }) => `${body(stakeholder)} (${subject(decision, clause)})`),
            ),
          }),
        ]
      : []),
    ...(found.barriers.length > 0
      ? [
          say('barriers', {
            list: list(
              found.barriers.map(({ barrier, pairs: times }) =>
                times > 1 ? `${words(barrier)} (${times})` : words(barrier),
              ),
            ),
          }),
        ]
      : []),
    ...(open.pairs > 0 ? [say('open', { open: open.pairs, steps: open.withNextStep, tools: open.withTool })] : []),
    ...found.currencies.map(({ measured, share, currency }) =>
      say('money', { measured: words(money(measured, currency)), percent: percent(share) }),
    ),
    ...(meetings.length > 0
      ? [
          say('meet', {
            count: meetings.length,
            list: list(
              meetings
                .slice(0, 3)
                .map(({ ministry, authority }) =>
                  say('pair', { ministry: body(ministry), authority: body(authority) }),
                ),
            ),
          }),
        ]
      : []),
    ...(showing.length > 0 ? [say('canShow', { list: list(showing.map(body)) })] : []),
    ...(
      [
        ['noMinistry', ofSide('no-ministry')],
        ['noAuthority', ofSide('no-authority')],
        ['nobody', ofSide('nobody')],
      ] as const
    ).flatMap(([key, items]) => (items.length > 0 ? [say(key, { list: list(items) })] : [])),
  ];
  return told({ language, title, sentences, tables });
}

/** What a state that calls for a meeting is called. */
export function reasonName(code: Uptake['meetings'][number]['reasons'][number]['code'], language: Language): string {
  const keys = {
    blocked: 'blocked',
    'not-begun': 'notBegun',
    'under-way': 'underWay',
    unknown: 'stateUnknown',
  } as const;
  return message(language, keys[code]);
}
