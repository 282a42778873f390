import { Ecosystem } from './ecosystem';
import { type Level, rollUp } from './nesting';
import { at as snapshotAt } from './snapshot';
import { type TieChoice, tieFilter } from './tie-filter';

export interface SelectOptions extends TieChoice {
  /** The day for which it holds. Default: whatever is in the data. */
  readonly at?: string;
  /** Roll units and people up first. Default: `person`, every record for itself. */
  readonly level?: Level;
}

/**
 * The part of an ecosystem that a picture or a table is about: chosen ties, at a date, at a level. All stakeholders that
 * exist at the date stay, tied or not.
 *
 * @throws {PlayermapError} `bad-option` for a tie type, column, date or level that does not exist.
 * @example
 * const ecosystem = Ecosystem.from({
 *   version: 1,
 *   stakeholders: [{ id: 'a' }, { id: 'b' }],
 *   ties: [{ source: 'a', target: 'b', type: 'funds' }, { source: 'b', target: 'a', type: 'advises' }],
 * });
 * assert.equal(select(ecosystem, { ties: ['funds'] }).ties.length, 1);
 */
export function select(ecosystem: Ecosystem, options: SelectOptions = {}): Ecosystem {
  const dated = options.at === undefined ? ecosystem : snapshotAt(ecosystem, options.at);
  const wanted = tieFilter(ecosystem, options);
  const chosen =
    options.ties || options.where?.length
      ? Ecosystem.fromChecked({
          ...dated.document,
          ties: dated.ties.filter(wanted),
          ...(options.ties && { tieTypes: ecosystem.tieTypes.filter(({ id }) => options.ties?.includes(id)) }),
        })
      : dated;
  return options.level === undefined || options.level === 'person' ? chosen : rollUp(chosen, options.level).ecosystem;
}
