import { escapeAttribute, escapeText } from '../render/markup';
import type { TableTwin } from '../render/picture';

function row({ heading, ties, players }: TableTwin, cells: readonly string[], i: number): string {
  const player = players?.[i];
  const about = player === undefined ? '' : ` data-row="${escapeAttribute(player)}"`;
  const cell = (text: string, column: number) => {
    if (column === heading) return `<th scope="row"><bdi>${escapeText(text)}</bdi></th>`;
    return `<td${column === ties ? ' class="ties"' : ''}>${escapeText(text)}</td>`;
  };
  return `<tr${about}>${cells.map(cell).join('')}</tr>`;
}

/** A table twin as HTML. */
export function tableHtml(table: TableTwin): string {
  const heads = table.columns.map((column) => `<th scope="col">${escapeText(column)}</th>`).join('');
  return [
    '<table>',
    `<caption>${escapeText(table.caption)}</caption>`,
    `<thead><tr>${heads}</tr></thead>`,
    `<tbody>\n${table.rows.map((cells, i) => row(table, cells, i)).join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n');
}
