import type { Ecosystem } from '../../model/ecosystem';
import { cleanLabel } from '../../text/clean';
import { message } from '../../text/messages';
import type { AccountTable } from '../account';
import { money, type Spoken, shareCell } from '../spoken';
import { stateName } from './states';
import type { Uptake, UptakeOf } from './uptake';
import type { UptakeEnglish } from './uptake-words';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7];

/** What `uptake` found, as tables; those that would be empty are left out. */
export function uptakeTables(ecosystem: Ecosystem, found: Uptake, spoken: Spoken<UptakeEnglish>): AccountTable[] {
  const { say, language, cell, bodyCell } = spoken;
  const { decisions = [], clauses = [] } = ecosystem.document;
  const named = new Map([...decisions, ...clauses].map((entry) => [entry.id, entry]));
  const nameOf = (id: string) => cell(named.get(id) ?? { id });
  const counts = (
    id: string,
    heading: string,
    listed: readonly UptakeOf[],
    name: (id: string) => string,
  ): AccountTable[] =>
    listed.length === 0
      ? []
      : [
          {
            id,
            heading,
            header: [
              '',
              say('rate'),
              say('pairs'),
              ...(['takenUp', 'underWay', 'notBegun', 'blocked', 'stateUnknown'] as const).map((key) =>
                message(language, key),
              ),
            ],
            rows: listed.map(({ id, rate, pairs, takenUp, underWay, notBegun, blocked, unknown }) => [
              name(id),
              shareCell(rate),
              ...[pairs, takenUp, underWay, notBegun, blocked, unknown].map(String),
            ]),
            numbers: NUMBERS,
          },
        ];
  const words = (texts: readonly string[]) => texts.map(cleanLabel).join('; ');
  const left = found.pairs.filter(({ state }) => state !== 'taken-up');
  const barriers = left.some((pair) => pair.barriers.length > 0);
  return [
    ...counts('decisions', say('byDecision'), found.decisions, nameOf),
    ...counts('clauses', say('byClause'), found.clauses, nameOf),
    ...counts('ministries', say('byMinistry'), found.ministries, bodyCell),
    ...counts('authorities', say('byAuthority'), found.authorities, bodyCell),
    ...counts('others', say('byOther'), found.others, bodyCell),
    ...(left.length === 0
      ? []
      : [
          {
            id: 'not-taken-up',
            heading: say('notTakenUp'),
            header: [
              message(language, 'clause'),
              message(language, 'body'),
              message(language, 'state'),
              ...(barriers ? [message(language, 'barrier')] : []),
              message(language, 'tool'),
              message(language, 'nextStep'),
            ],
            rows: left.map((pair) => [
              nameOf(pair.clause ?? pair.decision),
              bodyCell(pair.stakeholder),
              stateName(pair.state, language),
              ...(barriers ? [words(pair.barriers)] : []),
              words(pair.tools),
              words(pair.nextSteps),
            ]),
          },
        ]),
    ...moneyTable(found, spoken, nameOf),
    ...(found.meetings.length === 0
      ? []
      : [
          {
            id: 'meetings',
            heading: say('meetings'),
            header: [say('ministry'), say('authority'), say('count'), say('about')],
            rows: found.meetings.map(({ ministry, authority, reasons }) => [
              bodyCell(ministry),
              bodyCell(authority),
              String(reasons.length),
              reasons
                .map(({ clause, decision, ministry: one, authority: other }) => {
                  return `${nameOf(clause ?? decision)} (${stateName(one, language)} / ${stateName(other, language)})`;
                })
                .join('; '),
            ]),
            numbers: [2],
          },
        ]),
  ];
}

function moneyTable(found: Uptake, { say }: Spoken<UptakeEnglish>, nameOf: (id: string) => string): AccountTable[] {
  if (found.budgets.length === 0) return [];
  return [
    {
      id: 'budgets',
      heading: say('budgets'),
      header: [
        '',
        say('budget'),
        say('inClauses'),
        say('withoutBudget'),
        say('measured'),
        say('takenUp'),
        '%',
        say('atBlocked'),
      ],
      rows: found.budgets.map((one) => [
        nameOf(one.decision),
        one.budget === null ? '–' : money(one.budget, one.currency),
        one.inClauses === null ? '–' : money(one.inClauses, one.currency),
        String(one.clausesWithout),
        one.measured > 0 ? money(one.measured, one.currency) : '–',
        one.measured > 0 ? money(one.takenUp, one.currency) : '–',
        shareCell(one.share),
        one.blocked === null ? '–' : money(one.blocked, one.currency),
      ]),
      numbers: NUMBERS,
    },
  ];
}
