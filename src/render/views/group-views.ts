import { PlayermapError } from '../../kernel/errors';
import { orNearest } from '../../kernel/nearest';
import { columnsOf } from '../../model/columns';
import { cleanLabel } from '../../text/clean';
import { message } from '../../text/messages';
import { recipientStyle, type SectorStyle, sectorStyles, unknownSectorStyle } from '../palette';
import type { ViewBasis } from './view-basis';

/** A group of players as a view shows it. */
export interface GroupView {
  /** As it stands in the column; '' for those of whom it is not known. */
  readonly id: string;
  readonly name: string;
  /** How a group that is a sector looks; null for other groups. */
  readonly style: SectorStyle | null;
}

export interface GroupViews {
  /** What the groups are, in words. */
  readonly label: string;
  /** In the order of the ecosystem; those of whom it is not known last. */
  readonly groups: readonly GroupView[];
  /** Position in `groups` of every stakeholder's group. */
  readonly of: readonly number[];
}

/**
 * The groups that a column makes of the players: sectors and rings with their names, other columns with their values;
 * `stakeholder` makes everybody a group.
 *
 * @throws {PlayermapError} `private-data` for a column that the model has no word for, without leave; `bad-option` for no column.
 */
export function groupViews(basis: ViewBasis, by: string): GroupViews {
  if (by === 'stakeholder') return everybody(basis);
  const { ecosystem, language, nameOf, theme } = basis;
  const columns = columnsOf(ecosystem);
  const column = columns.get(by);
  if (!column) {
    if (basis.hasColumn(by)) {
      throw new PlayermapError(
        'private-data',
        `"${by}" is a column nobody has looked at: it is drawn only with private data (--with-private)`,
      );
    }
    throw new PlayermapError('bad-option', `stakeholders have no column "${by}"; ${orNearest(by, columns.keys())}`);
  }
  const sectors = by === 'sector' || by === 'coarseSector';
  const declared: readonly { readonly id: string }[] = sectors
    ? ecosystem.sectors
    : by === 'ring'
      ? ecosystem.rings
      : by === 'parent'
        ? ecosystem.stakeholders
        : [];
  const found = new Set(column.map((value) => value ?? ''));
  const ids = [
    ...declared.flatMap(({ id }) => (found.has(id) ? [id] : [])),
    ...[...found].filter((id) => id !== '' && !declared.some((entry) => entry.id === id)),
    ...(found.has('') ? [''] : []),
  ];
  const styles = sectors
    ? sectorStyles(
        ecosystem.sectors.filter(({ id }) => found.has(id)),
        theme,
      )
    : null;
  // recipients need no sector: where nobody else lacks one, the group is theirs
  const recipients = new Set(ecosystem.recipients);
  const lacking = ecosystem.stakeholders.filter((_, i) => column[i] === null);
  const recipientsOnly = sectors && lacking.length > 0 && lacking.every(({ id }) => recipients.has(id));
  const unknownStyle = recipientsOnly ? recipientStyle(theme) : unknownSectorStyle(theme);
  const unknownName = sectors
    ? message(language, recipientsOnly ? 'recipients' : 'unknownSector')
    : by === 'ring'
      ? message(language, 'unknownRing')
      : message(language, 'sizeUnknown');
  const entries = new Map(declared.map((entry) => [entry.id, entry]));
  const at = new Map(ids.map((id, i) => [id, i]));
  return {
    label: columnLabel(basis, by),
    groups: ids.map((id, i) => ({
      id,
      name: id === '' ? unknownName : nameOf(entries.get(id) ?? { id }, i),
      style: styles ? (styles.get(id) ?? unknownStyle) : null,
    })),
    of: column.map((value) => at.get(value ?? '') as number),
  };
}

/** Every player for itself. */
function everybody({ players, language, styleOf }: ViewBasis): GroupViews {
  return {
    label: message(language, 'players'),
    groups: players.map((player) => ({ id: player.id, name: player.name, style: styleOf(player) })),
    of: players.map((_, i) => i),
  };
}

/** What a column is called: the model's own in words, others as they stand in the data. */
function columnLabel({ language }: ViewBasis, by: string): string {
  switch (by) {
    case 'sector':
    case 'coarseSector':
      return message(language, 'sector');
    case 'ring':
      return message(language, 'ring');
    case 'kind':
      return message(language, 'kind');
    default:
      return cleanLabel(by);
  }
}
