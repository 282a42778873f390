import type { Ecosystem } from '../../model/ecosystem';
import type { Language } from '../../text/language';
import type { Account, AccountTable } from '../account';
import { told } from '../account';
import type { ProblemProfile } from '../profile/profile';
import { profileTables } from '../profile/profile-tables';
import { audienceTables, engagementTable, outlineTable } from './audience-tables';
import { ganttTables } from './gantt-tables';
import { heading } from './headings';
import type { Journey } from './journey';
import { journeyTable } from './journey-table';
import type { Letter } from './letter';
import { namingOf } from './naming';
import type { ParticipationPlan } from './plan-data';
import { missingSentence } from './sentences';

/** A plan with what stands around it; profile and journey are absent where one audience was asked for. */
export interface Planned {
  readonly profile?: ProblemProfile;
  readonly plan: ParticipationPlan;
  readonly journey?: Journey;
  readonly letters?: readonly Letter[];
}

/**
 * A plan in words: whether a process is called for, audiences with their methods, the outline, advice from outside, tracks in
 * time, what is missing, the journey of the recipients, drafts of letters. Free texts stand in the language of the data.
 *
 * Undefined: what the data do not say is a question mark; parts that would be empty are left out.
 * Cost: O(audiences x methods + steps).
 *
 * @throws {PlayermapError} never.
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'a' }], ties: [], audiences: [{ id: 'field' }] });
 * const account = planAccount(ecosystem, { plan: participationPlan(ecosystem) }, 'en');
 * assert.deepEqual(account.tables.map(({ id }) => id), ['audience field', 'outline', 'missing', 'sources']);
 */
export function planAccount(ecosystem: Ecosystem, planned: Planned, language: Language): Account {
  const { profile, plan, journey, letters = [] } = planned;
  const naming = namingOf(ecosystem, language);
  const title = ecosystem.titleIn(language);
  const missing: AccountTable = {
    id: 'missing',
    heading: heading(language, 'missing'),
    sentences:
      plan.missing.length > 0
        ? plan.missing.map((item) => missingSentence(ecosystem, item, language))
        : [heading(language, 'nothingMissing')],
    header: [],
    rows: [],
    whole: true,
  };
  const sources: AccountTable = {
    id: 'sources',
    heading: heading(language, 'sources'),
    sentences: [heading(language, 'documents')],
    header: [],
    rows: [],
    whole: true,
  };
  return told({
    language,
    title: [heading(language, 'title'), ...(title === undefined ? [] : [naming.words(title)])].join(' – '),
    sentences: [
      ...(plan.audiences.length === 0 ? [heading(language, 'noAudiences')] : []),
      ...(plan.leftOut > 0 ? [heading(language, 'orderRests')] : []),
    ],
    tables: [
      ...(profile ? profileTables(ecosystem, profile, language) : []),
      ...audienceTables(plan.audiences, naming, language),
      ...outlineTable(plan.audiences, naming, language),
      ...engagementTable(plan.engagements, naming, language),
      ...(profile ? ganttTables(ecosystem, plan.gantt, naming, language) : []),
      missing,
      ...(journey ? journeyTable(ecosystem, journey, naming, language) : []),
      ...letters.map(
        ({ audience, lines }): AccountTable => ({
          id: `letter ${audience}`,
          heading: heading(language, 'letterDraft'),
          sentences: lines,
          header: [],
          rows: [],
          whole: true,
        }),
      ),
      ...(plan.audiences.length === 0 ? [] : [sources]),
    ],
  });
}
