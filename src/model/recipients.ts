import { PlayermapError } from '../kernel/errors';
import { orNearest } from '../kernel/nearest';
import type { Ecosystem } from './ecosystem';

/**
 * The same ecosystem with other recipients than those the data say; without a list, the ecosystem itself.
 *
 * @throws {PlayermapError} `unknown-id` for an id that nobody has; the message names the nearest.
 * @example
 * const ecosystem = Ecosystem.from({ version: 1, stakeholders: [{ id: 'family' }, { id: 'clinic' }], ties: [] });
 * assert.deepEqual(withRecipients(ecosystem, ['family']).recipients, ['family']);
 */
export function withRecipients(ecosystem: Ecosystem, recipients: readonly string[] | undefined): Ecosystem {
  if (!recipients) return ecosystem;
  const ids = ecosystem.stakeholders.map(({ id }) => id);
  const unknown = recipients.find((id) => !ecosystem.stakeholder(id));
  if (unknown !== undefined) {
    throw new PlayermapError('unknown-id', `no stakeholder has the id "${unknown}"; ${orNearest(unknown, ids)}`);
  }
  return ecosystem.derive({ recipients: [...new Set(recipients)] });
}
