import type { AccountTable } from '../engagement/account';
import { escapeAttribute, escapeText } from '../text/markup';

/** Sentences as paragraphs. */
export const paragraphs = (texts: readonly string[]): string[] => texts.map((text) => `<p>${escapeText(text)}</p>`);

/** Where a table stands in a document: its id there, and what comes before its heading. */
export interface TablePlace {
  readonly id: string;
  readonly tag: 'h2' | 'h3';
  /** Default: no number. */
  readonly number?: string;
  /** Id of the heading that names the table where it has none of its own. */
  readonly within?: string;
}

/** Up to so many rows a table is not to be cut by the end of a sheet. */
const SHORT = 8;

/** A table under its heading, with what is said of it. */
export function accountTableHtml(table: AccountTable, { id, tag, number, within }: TablePlace): string {
  const { heading, sentences = [], header, rows } = table;
  const before = number === undefined ? '' : `<span class="ordinal">${escapeText(number)}</span> `;
  const isNamed = heading !== '';
  const cells = [
    `<table aria-labelledby="${escapeAttribute(isNamed ? id : (within ?? id))}">`,
    `<thead><tr>${rowOf(table, header, 'th')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${rowOf(table, row, 'td')}</tr>`),
    '</tbody>',
    '</table>',
  ];
  return [
    rows.length <= SHORT ? '<section class="whole">' : '<section>',
    ...(isNamed ? [`<${tag} id="${escapeAttribute(id)}">${before}${escapeText(heading)}</${tag}>`] : []),
    ...paragraphs(sentences),
    ...(header.length > 0 ? cells : []),
    '</section>',
  ].join('\n');
}

function rowOf({ numbers = [], bars = [], english = [] }: AccountTable, texts: readonly string[], tag: 'th' | 'td') {
  return texts
    .map((text, c) => {
      const kinds = [numbers.includes(c) && 'number', bars.includes(c) && 'bars', english.includes(c) && 'english'];
      const named = kinds.filter(Boolean).join(' ');
      const kind = named === '' ? '' : ` class="${named}"`;
      const inside = tag === 'td' && english.includes(c) ? ' lang="en" dir="ltr"' : '';
      // a heading that says nothing is none
      if (tag === 'th' && text.trim() === '') return '<td></td>';
      const scope = tag === 'th' ? ' scope="col"' : '';
      return `<${tag}${scope}${kind}${inside}><bdi>${escapeText(text)}</bdi></${tag}>`;
    })
    .join('');
}
