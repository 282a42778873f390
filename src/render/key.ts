import { KEY_HEADING, KEY_ROW, KEY_TEXT, type PageLayout } from '../layout/page';
import type { Box, Placement } from '../layout/placement';
import type { Language } from '../text/language';
import { message } from '../text/messages';
import { shortened } from '../text/shorten';
import type { Mark } from './scene';
import type { Theme } from './theme';
import { columnLine } from './writing';

const rowsAbove = (column: Box, bottom: number): number =>
  Math.max(0, Math.floor((Math.min(bottom, column.y + column.height) - column.y) / KEY_ROW + 1e-6));

/** The highest line above which all columns together hold the rows: they end side by side, and none is left empty. */
function evenBottom(columns: readonly Box[], rows: number): number {
  const end = Math.max(...columns.map(({ y, height }) => y + height));
  let bottom = Math.min(...columns.map(({ y }) => y));
  while (bottom < end && columns.reduce((sum, column) => sum + rowsAbove(column, bottom), 0) < rows) bottom += KEY_ROW;
  return bottom;
}

/** Names of the players that carry a number on the map, in columns; long names are cut in their middle, their title holds the whole. */
export function keyMarks({ key }: Pick<Placement, 'key'>, page: PageLayout, language: Language, theme: Theme): Mark[] {
  if (key.length === 0 || page.key.length === 0) return [];
  const { direction } = page;
  const indent = String(key.at(-1)?.number ?? 0).length * KEY_TEXT * 0.62 + 6;
  const bottom = evenBottom(page.key, key.length);
  // the heading stands over the first column that holds a name
  const first = (page.key.find((column) => rowsAbove(column, bottom) > 0) ?? page.key[0]) as Box;
  const heading = columnLine(message(language, 'key'), first, direction, {
    key: 'heading',
    y: first.y - KEY_HEADING + 12,
    size: 10,
    weight: 700,
    style: { fill: theme.muted },
  });
  const rows: Mark[] = [];
  let next = 0;
  for (const column of page.key) {
    const fits = rowsAbove(column, bottom);
    for (const [i, { number, id, name }] of key.slice(next, next + fits).entries()) {
      const box: Box = { ...column, y: column.y + i * KEY_ROW, height: KEY_ROW };
      const line = { y: box.y + KEY_TEXT, size: KEY_TEXT };
      rows.push({
        kind: 'group',
        key: id,
        class: 'entry',
        title: name,
        children: [
          columnLine(String(number), box, direction, { key: 'number', ...line, style: { fill: theme.muted } }),
          columnLine(shortened(name, KEY_TEXT, box.width - indent), box, direction, {
            key: 'name',
            indent,
            ...line,
            style: { fill: theme.ink },
          }),
        ],
      });
    }
    next += fits;
  }
  return [heading, { kind: 'group', key: 'names', children: rows }];
}
