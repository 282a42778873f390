import type { AccountTable } from '../engagement/account';
import { escapeAttribute, escapeText } from '../text/markup';

/** Sentences as paragraphs. */
export const paragraphs = (texts: readonly string[]): string[] => texts.map((text) => `<p>${escapeText(text)}</p>`);

/**
 * How tables break over sheets and fit small screens: the header stands on every sheet, never alone at the foot of one nor over
 * a single row at the top of the next, and a date is not cut.
 */
export const TABLE_RULES = `
thead{display:table-header-group}
tr,.whole{break-inside:avoid}
thead,thead tr,tbody tr:nth-child(-n+2){break-after:avoid}
tbody tr:nth-last-child(-n+2){break-before:avoid}
h2,h3,h2+p,h3+p,h2+p+p,h3+p+p{break-after:avoid}
.date{white-space:nowrap}
@media screen and (max-width:45rem){section{overflow-x:auto}td.said{min-width:15em}}
`;

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
/** From so many characters on a cell is read as sentences, and a small screen gives it room. */
const LONG = 60;

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
      const isSaid = tag === 'td' && text.length >= LONG && !bars.includes(c);
      const kinds = [
        isSaid && 'said',
        numbers.includes(c) && 'number',
        bars.includes(c) && 'bars',
        english.includes(c) && 'english',
      ];
      const named = kinds.filter(Boolean).join(' ');
      const kind = named === '' ? '' : ` class="${named}"`;
      const inside = tag === 'td' && english.includes(c) ? ' lang="en" dir="ltr"' : '';
      // a heading that says nothing is none
      if (tag === 'th' && text.trim() === '') return '<td></td>';
      const scope = tag === 'th' ? ' scope="col"' : '';
      return `<${tag}${scope}${kind}${inside}><bdi>${datesWhole(escapeText(text))}</bdi></${tag}>`;
    })
    .join('');
}

/** Dates and ranges of numbers that no line end cuts; `markup` is escaped text. */
const datesWhole = (markup: string): string =>
  markup.replace(
    /(?<![\d-])\d{4}-\d\d(?:-\d\d)?(?![\d-])|(?<!\d)\d{1,4}–\d{1,4}(?!\d)/g,
    '<span class="date">$&</span>',
  );
