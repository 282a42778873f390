import { PlayermapError } from '../kernel/errors';
import type { Ecosystem } from './ecosystem';
import { partOf } from './part';
import { firstDay, holdsAt, isDate, lastDay } from './period';

/**
 * The ecosystem as it was at a date: stakeholders and ties that held then, and ties only between such stakeholders.
 *
 * A date coarser than a day ("2015") means any day of it. Records without dates always hold. Nesting under a stakeholder
 * that did not exist is dropped. Processes that did not run then, and decisions taken later, are left out with all that
 * belongs to them. Sectors, rings and recipients stay what they are in the whole.
 *
 * @throws {PlayermapError} `bad-option` where the date is no date.
 * @example
 * const now = at(Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b', to: '2016' }],
 *   ties: [{ source: 'a', target: 'b' }],
 * }), '2017-01-01');
 * assert.equal(now.ties.length, 0);
 */
export function at(ecosystem: Ecosystem, date: string): Ecosystem {
  if (!isDate(date)) {
    throw new PlayermapError('bad-option', `at is "${date}", expected a date as YYYY, YYYY-MM or YYYY-MM-DD`);
  }
  const there = new Set(ecosystem.stakeholders.filter((one) => holdsAt(one, date)).map(({ id }) => id));
  const part = partOf(ecosystem, there, (tie) => holdsAt(tie, date));
  const { processes, participations, steps, representation, decisions, clauses, concerns } = part.document;
  const running = processes?.filter((process) => holdsAt(process, date));
  const runs = new Set(running?.map(({ id }) => id));
  const belongs = ({ process }: { readonly process?: string | undefined }) =>
    process === undefined || runs.has(process);
  const taken = decisions?.filter(
    (decision) => decision.date === undefined || firstDay(decision.date) <= lastDay(date),
  );
  const stands = new Set(taken?.map(({ id }) => id));
  const kept = clauses?.filter(({ decision }) => stands.has(decision));
  const clauseStands = new Set(kept?.map(({ id }) => id));
  return part.derive({
    ...(running && { processes: running }),
    ...(participations && {
      participations: participations.filter((one) => holdsAt(one, date) && runs.has(one.process)),
    }),
    ...(steps && { steps: steps.filter(belongs) }),
    ...(representation && { representation: representation.filter(belongs) }),
    ...(taken && { decisions: taken }),
    ...(kept && { clauses: kept }),
    ...(concerns && {
      concerns: concerns.filter(
        ({ decision, clause }) =>
          (decision === undefined || stands.has(decision)) && (clause === undefined || clauseStands.has(clause)),
      ),
    }),
  });
}
