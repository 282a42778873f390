import { type Ecosystem, requireEcosystem } from '../../model/ecosystem';
import type { Language } from '../../text/language';
import type { Account } from '../account';
import { told } from '../account';
import { money, numberCell, type Spoken, spokenOf } from '../spoken';
import type { Concentration } from './concentration';
import { goalTables } from './goal-tables';
import type { GoalGap, GoalReport } from './goals';
import { moneyTables } from './money-tables';
import type { Strategy } from './strategy';
import { STRATEGY_PHRASES, type StrategyEnglish } from './strategy-words';
import { trustSentences, trustTables } from './trust-account';

export interface StrategyAccountOptions {
  /** Tell trust between bodies too, not only between sectors. Default: false. */
  readonly withPrivate?: boolean;
}

/**
 * What `strategy` found, in words: sentences, then tables of goals, sectors, money, concentration and trust.
 *
 * Trust is told by sector only, where three answers or more stand behind a mean (see `publicTrust`), unless private data are asked for.
 *
 * Undefined: what the data do not say is said to be missing, or left out.
 * Cost: O(goals x sectors + ties).
 *
 * @throws {PlayermapError} `bad-option` for what is no ecosystem.
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [], goals: [{ id: 'jobs', sdg: ['8'] }] });
 * assert.match(strategyAccount(ecosystem, strategy(ecosystem), 'en').sentences.join(' '), /Goals that state no budget: .*jobs/);
 */
export function strategyAccount(
  ecosystem: Ecosystem,
  found: Strategy,
  language: Language,
  { withPrivate = false }: StrategyAccountOptions = {},
): Account {
  requireEcosystem(ecosystem);
  const spoken = spokenOf<StrategyEnglish>(ecosystem, STRATEGY_PHRASES, language);
  return told({
    language,
    title: spoken.say('title'),
    sentences: [
      ...goalSentences(ecosystem, found, spoken),
      ...moneySentences(found, spoken),
      ...trustSentences(found.trust, spoken, withPrivate),
    ],
    tables: [
      ...goalTables(ecosystem, found, spoken),
      ...moneyTables(found, spoken),
      ...trustTables(found.trust, spoken, withPrivate),
    ],
  });
}

const GAPS: readonly GoalGap[] = [
  'sdg',
  'means',
  'mechanism',
  'budget',
  'powers',
  'indicators',
  'progress',
  'commitments',
];

function goalSentences(ecosystem: Ecosystem, { goals, sectors }: Strategy, spoken: Spoken<StrategyEnglish>): string[] {
  const { say, list, percent, record, sector } = spoken;
  if (goals.length === 0) return [say('goalsNone')];
  const named = new Map((ecosystem.document.goals ?? []).map((one) => [one.id, one]));
  const name = ({ id }: GoalReport) => record(named.get(id) ?? { id });
  const known = goals.flatMap(({ progress }) => progress ?? []);
  const whole = goals.filter(({ gaps }) => gaps.length === 0).length;
  const nowhere = sectors.filter(({ commitments }) => commitments === 0);
  const moving = sectors.filter(({ progress }) => progress !== null);
  return [
    known.length === 0
      ? say('goalsUnknown', { goals: goals.length })
      : say('goals', {
          goals: goals.length,
          whole,
          known: known.length,
          percent: percent(known.reduce((sum, one) => sum + one, 0) / known.length),
        }),
    ...GAPS.flatMap((gap) => {
      const lacking = goals.filter(({ gaps }) => gaps.includes(gap));
      return lacking.length === 0 ? [] : [say('gap', { gap: say(gap), list: list(lacking.map(name)) })];
    }),
    ...(moving.length > 0
      ? [
          say('furthest', {
            list: list(moving.map((one) => `${sector(one.sector)} (${percent(one.progress as number)})`)),
          }),
        ]
      : []),
    ...(nowhere.length > 0 ? [say('absent', { list: list(nowhere.map((one) => sector(one.sector))) })] : []),
  ];
}

function moneySentences({ funding }: Strategy, spoken: Spoken<StrategyEnglish>): string[] {
  const { say, list, body, sector } = spoken;
  const { ties, terms, mechanisms, concentration } = funding;
  if (ties.length === 0) return [say('moneyNone')];
  const ending = ties.filter(({ term }) => term === 'ending');
  const [byTies] = concentration;
  const single = (byTies?.receiving ?? []).filter(
    ({ sector: id, funders }) => id !== null && funders.shares.length === 1,
  );
  return [
    say('money', {
      ties: ties.length,
      running: terms.running,
      ending: terms.ending,
      open: terms.open,
      ended: terms.ended,
      future: terms['not-begun'],
      unknown: terms.unknown,
    }),
    ...(funding.at === null ? [say('noDate')] : []),
    ...(ending.length > 0
      ? [
          say('ending', {
            list: list(ending.map(({ source, target }) => say('flow', { source: body(source), target: body(target) }))),
          }),
        ]
      : []),
    say('noMechanism', {
      count: mechanisms.find(({ mechanism }) => mechanism === null)?.ties ?? 0,
      amounts: funding.withoutAmount,
    }),
    ...concentration.filter(({ basis }) => basis === 'amount').flatMap((one) => handSentences(one, spoken)),
    ...(single.length > 0
      ? [
          say('oneFunder', {
            list: list(
              single.map(({ sector: id, funders }) => `${sector(id as string)} (${body(funders.shares[0]?.id ?? '')})`),
            ),
          }),
        ]
      : []),
  ];
}

function handSentences(
  { total, currency, funders, receivers }: Concentration,
  { say, words, percent, body }: Spoken<StrategyEnglish>,
): string[] {
  return (
    [
      ['funders', funders],
      ['receivers', receivers],
    ] as const
  ).flatMap(([key, spread]) => {
    const [largest] = spread.shares;
    if (!largest || largest.id === null || spread.effective === null) return [];
    return [
      say(key, {
        total: words(money(total, currency)),
        percent: percent(largest.share),
        name: body(largest.id),
        effective: numberCell(spread.effective, 1),
      }),
    ];
  });
}
