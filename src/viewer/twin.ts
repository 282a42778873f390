import type { PagePicture } from '../export/page-data';
import { tableHtml } from '../export/table-html';
import type { Facts } from '../render/facts';
import { spokenTies, tiesByPlayer, tiesInWords } from '../render/tie-words';
import type { Direction, Language } from '../text/language';
import { escapeText } from '../text/markup';

export interface Twin {
  /** The table of another picture. */
  change(position: number): void;
  /** What the table says of a player, by its columns; nothing where no row is about it alone. */
  of(player: string): readonly (readonly [column: string, cell: string])[];
  /** Only some players and ties, as on the picture. */
  show(facts: Facts, part: { readonly players: ReadonlySet<string>; readonly ties: ReadonlySet<string> } | null): void;
}

/** Keeps the table below a picture in step with it. */
export function tableTwin(
  section: Element,
  pictures: readonly PagePicture[],
  language: Language,
  direction: Direction,
): Twin {
  const first = section.querySelector('table') as HTMLTableElement;
  const tables = new Map([[0, first]]);
  let current = first;
  const tableAt = (position: number): HTMLTableElement => {
    const known = tables.get(position);
    if (known) return known;
    const room = document.createElement('template');
    const table = pictures[position]?.table;
    // every text in it is escaped, as in the page itself
    room.innerHTML = table ? tableHtml(table, language) : '<table></table>';
    const made = room.content.firstElementChild as HTMLTableElement;
    tables.set(position, made);
    return made;
  };
  return {
    change: (position) => {
      const next = tableAt(position);
      current.replaceWith(next);
      current = next;
    },
    of: (player) => {
      const row = current.querySelector<HTMLTableRowElement>(`tr[data-row="${CSS.escape(player)}"]`);
      const columns = [...current.querySelectorAll('thead th')].map(({ textContent }) => textContent ?? '');
      return [...(row?.cells ?? [])].flatMap((cell, i) => {
        const text = cell.textContent ?? '';
        return cell.matches('th, .ties') || text === '' ? [] : [[columns[i] ?? '', text] as const];
      });
    },
    show: (facts, part) => {
      const names = new Map(facts.players.map(({ id, name }) => [id, name]));
      const tied = tiesByPlayer(facts.ties.filter(({ id }) => part?.ties.has(id) ?? true));
      const speaker = { facts, names, direction, language };
      for (const row of current.querySelectorAll<HTMLTableRowElement>('tr[data-row]')) {
        const id = row.dataset.row ?? '';
        row.hidden = part !== null && names.has(id) && !part.players.has(id);
        const cell = row.querySelector('td.ties');
        // escaped as in the page itself
        if (cell) cell.innerHTML = spokenTies(escapeText(tiesInWords(speaker, tied.get(id) ?? [], id)), language);
      }
    },
  };
}
