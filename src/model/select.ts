import type { Ecosystem } from './ecosystem';
import { type Level, rollUp } from './nesting';
import { at as snapshotAt } from './snapshot';
import { type TieChoice, tieFilter } from './tie-filter';

export interface SelectOptions extends TieChoice {
  /** The day for which it holds. Default: whatever is in the data. */
  readonly at?: string;
  /** Roll units and people up. Default: `person`, every record for itself. */
  readonly level?: Level;
}

/** The part of an ecosystem that was chosen. */
export interface Selected {
  readonly ecosystem: Ecosystem;
  /** Ties that fell inside one stakeholder when units and people were rolled up, and are no longer there. */
  readonly internalTies: number;
}

/**
 * The part of an ecosystem that a picture or a table is about: what holds at a date, then chosen ties, then rolled up to a
 * level. All stakeholders that exist at the date stay, tied or not.
 *
 * @throws {PlayermapError} `bad-option` for a tie type, column, value, date or level that does not exist.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b', type: 'funds' }, { source: 'b', target: 'a', type: 'advises' }],
 * });
 * assert.equal(select(ecosystem, { ties: ['funds'] }).ecosystem.ties.length, 1);
 */
export function select(ecosystem: Ecosystem, options: SelectOptions = {}): Selected {
  const { ties, where, level = 'person' } = options;
  const dated = options.at === undefined ? ecosystem : snapshotAt(ecosystem, options.at);
  const wanted = tieFilter(ecosystem, options);
  const types = ties && { tieTypes: ecosystem.tieTypes.filter(({ id }) => ties.includes(id)) };
  const chosen = ties || where?.length ? dated.derive({ ties: dated.ties.filter(wanted), ...types }) : dated;
  if (level === 'person') return { ecosystem: chosen, internalTies: 0 };
  const rolled = rollUp(chosen, level);
  let internalTies = 0;
  for (const count of rolled.internalTies.values()) internalTies += count;
  return { ecosystem: rolled.ecosystem, internalTies };
}
