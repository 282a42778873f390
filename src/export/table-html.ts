import type { TableTwin } from '../render/picture';
import { spokenTies } from '../render/tie-words';
import type { Language } from '../text/language';
import { escapeAttribute, escapeText } from '../text/markup';

function row({ heading, ties, players }: TableTwin, cells: readonly string[], i: number, language: Language): string {
  const player = players?.[i];
  const about = player === undefined ? '' : ` data-row="${escapeAttribute(player)}"`;
  const cell = (text: string, column: number) => {
    if (column === heading) return `<th scope="row"><bdi>${escapeText(text)}</bdi></th>`;
    return `<td${column === ties ? ' class="ties"' : ''}>${spokenTies(escapeText(text), language)}</td>`;
  };
  return `<tr${about}>${cells.map(cell).join('')}</tr>`;
}

/** A table twin as HTML. */
export function tableHtml(table: TableTwin, language: Language): string {
  const heads = table.columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join('');
  return [
    '<table>',
    `<caption>${escapeText(table.caption)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>\n${table.rows.map((cells, i) => row(table, cells, i, language)).join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}
