import { cleanLabel } from './clean';
import { directionOf, type Language } from './language';
import { escapeText } from './markup';
import type { MediaBundle } from './notebook';
import { saying } from './phrases';

/** What stands in a cell: null is an empty one. */
export type CellValue = string | number | boolean | bigint | null | undefined | readonly unknown[] | object;

/** A table as a notebook shows it. */
export interface ShownTable {
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** How many further rows there are. */
  readonly more?: number;
  readonly language?: Language;
}

const en = { more: 'and {count} more' } as const;
const say = saying<typeof en>({ en, he: { more: 'ועוד {count}' }, ar: { more: 'و{count} غيرها' } });

const written = (value: CellValue): string => {
  if (value === null || value === undefined) return '';
  // four digits after the point are what a reader takes in; the rows keep them all
  if (typeof value === 'number') return String(Number.isInteger(value) ? value : Number(value.toPrecision(4)));
  if (Array.isArray(value)) return value.map((part) => written(part as CellValue)).join(', ');
  return cleanLabel(typeof value === 'object' ? JSON.stringify(value) : String(value));
};

const END = ' style="text-align:end;font-variant-numeric:tabular-nums"';
const START = ' style="text-align:start"';

/** A table in HTML and in plain text, for a notebook: in the direction of its language, with every cell in that of its own. */
export function tableMedia({ caption, columns, rows, more = 0, language = 'en' }: ShownTable): MediaBundle {
  const texts = rows.map((row) => columns.map((_, c) => written(row[c])));
  const numbers = columns.map(
    (_, c) => rows.some((row) => typeof row[c] === 'number') && rows.every((row) => typeof (row[c] ?? 0) === 'number'),
  );
  const rest = more > 0 ? say(language, 'more', { count: more }) : '';
  const cells = (tag: 'th' | 'td', row: readonly string[]) =>
    row.map((text, c) => `<${tag}${numbers[c] ? END : START}><bdi>${escapeText(text)}</bdi></${tag}>`).join('');
  const html = [
    `<table lang="${language}" dir="${directionOf(language)}">`,
    ...(caption ? [`<caption>${escapeText(cleanLabel(caption))}</caption>`] : []),
    `<thead><tr>${cells('th', columns.map(cleanLabel))}</tr></thead>`,
    '<tbody>',
    ...texts.map((row) => `<tr>${cells('td', row)}</tr>`),
    ...(rest ? [`<tr><td colspan="${Math.max(1, columns.length)}"${START}>${rest}</td></tr>`] : []),
    '</tbody>',
    '</table>',
  ].join('\n');
  const plain = [columns.map(cleanLabel), ...texts].map((row) => row.join('\t'));
  return {
    'text/html': html,
    'text/plain': [...(caption ? [cleanLabel(caption)] : []), ...plain, ...(rest ? [rest] : [])].join('\n'),
  };
}
