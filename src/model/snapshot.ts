import { PlayermapError } from '../kernel/errors';
import { Ecosystem } from './ecosystem';
import { holdsAt, isDate } from './period';

/**
 * The ecosystem as it was at a date: stakeholders and ties that held then, and ties only between such stakeholders.
 *
 * A date coarser than a day ("2015") means any day of it. Records without dates always hold. Nesting under a stakeholder
 * that did not exist is dropped. Processes and participations that did not run then are left out.
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
  const { document } = ecosystem;
  const there = new Set(document.stakeholders.filter((one) => holdsAt(one, date)).map(({ id }) => id));
  const running = document.processes?.filter((process) => holdsAt(process, date));
  const runs = new Set(running?.map(({ id }) => id));
  return Ecosystem.fromChecked({
    ...document,
    stakeholders: document.stakeholders
      .filter(({ id }) => there.has(id))
      .map(({ parent, ...one }) => (parent !== undefined && there.has(parent) ? { ...one, parent } : one)),
    ties: document.ties.filter((tie) => holdsAt(tie, date) && there.has(tie.source) && there.has(tie.target)),
    ...(running && { processes: running }),
    ...(document.participations && {
      participations: document.participations.filter(
        (one) => holdsAt(one, date) && there.has(one.stakeholder) && runs.has(one.process),
      ),
    }),
    ...(document.concerns && { concerns: document.concerns.filter((one) => there.has(one.stakeholder)) }),
    ...(document.recipients && { recipients: document.recipients.filter((id) => there.has(id)) }),
  });
}
