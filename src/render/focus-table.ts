import type { Language } from '../text/language';
import { message } from '../text/messages';
import type { Focus } from './focus';
import type { TableTwin } from './picture';

/** A map's table with a column that says who stands out and why, and with the way to the recipients in its caption. */
export function withFocus(table: TableTwin, { players, caption }: Focus, language: Language): TableTwin {
  const words = {
    self: message(language, 'focusItself'),
    way: message(language, 'focusOnWay'),
    near: message(language, 'focusNear'),
  };
  const at = table.heading + 1;
  const word = (row: number): string => {
    const role = players.get(table.players?.[row] ?? '');
    return role ? words[role] : '';
  };
  return {
    ...table,
    caption: `${table.caption}. ${caption.join('; ')}`,
    columns: table.columns.toSpliced(at, 0, message(language, 'focus')),
    rows: table.rows.map((row, i) => row.toSpliced(at, 0, word(i))),
    ...(table.ties !== undefined && { ties: table.ties + (table.ties >= at ? 1 : 0) }),
  };
}
